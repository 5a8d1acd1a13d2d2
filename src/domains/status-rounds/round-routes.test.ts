import { expect } from 'vitest'
import { readAs, writeAs, type Database } from '#db'
import { updatesOf } from '#measures'
import type { CalendarDate } from '#calendar'
import { createEdition } from '#plans'
import { theDistrict, type DistrictId } from '#councils'
import { aMember, councilId, test, visiting } from '#testing'
import { openRound } from './open-round.ts'
import { statusRoundPaths } from './paths.ts'
import { fieldsOf } from './read-answers.ts'
import { insertRounds } from './round-queries.ts'
import { statusRoundRoutes } from './round-routes.tsx'
import { aMeasure, mails, noon, onLaesoe, underWay, url, type Scene } from './testing.ts'

const paths = statusRoundPaths

/** People, a published plan for 2027 with a measure under way, and two rounds of 2028, one of them open; kept. */
async function build(database: Database) {
  return writeAs(database, null, async (tx) => {
    const people = await onLaesoe(tx)
    const observer = await aMember(tx, 'kredsraad', 'observer')
    const districtId = (await theDistrict(tx))?.id ?? ('' as DistrictId)
    const plan = await createEdition(tx, { districtId, year: 2027, title: 'Samarbejdsplan 2027', parts: [] })
    await tx.updateTable('plan_edition').set({ state: 'published' }).where('id', '=', plan).execute()
    const dates = [
      { opensOn: '2028-03-15', dueOn: '2028-03-29' },
      { opensOn: '2028-06-15', dueOn: '2028-06-29' },
    ] as const
    const [opened, planned] = await insertRounds(tx, districtId, 2028, dates)
    if (!opened || !planned) throw new Error('no rounds')
    await openRound(tx, null, opened, url, '2028-03-15', noon('2028-03-15'))
    return { ...people, observer, opened, planned, measureId: await underWay(tx, people, 'Natteravne') }
  })
}
let scene: ReturnType<typeof build> | null = null

async function as(database: Database, who: keyof Scene | 'observer', today: CalendarDate, lang?: 'en') {
  const placed = await (scene ??= build(database))
  const visitor = { database, actor: placed[who], today, ...(lang ? { lang } : {}) } as const
  return { ...placed, visit: visiting(statusRoundRoutes({ url }), visitor) }
}

test('from four proposed rounds to an answered one', async ({ database }) => {
  const { visit, measureId } = await as(database, 'secretariat', '2027-02-01')
  expect((await visit(paths.all)).html).toContain('Der er ingen statusrunder i 2027.')
  expect((await visit(paths.propose, { aar: '2027' })).to).toBe(paths.year(2027))
  expect((await visit(paths.propose, { aar: '2027' })).status).toBe(303)
  const list = (await visit(paths.all)).html
  expect(list.match(/Planlagt/g)).toHaveLength(4)
  expect(list).not.toContain('Min status')
  const [, round = ''] = /arbejde\/runder\/([0-9a-f-]{36})/.exec(list) ?? []

  const page = await visit(paths.round(round))
  expect(page.html).toContain('Runden åbner af sig selv den 15. marts 2027')
  expect(page.html).toContain('1 indsats er i gang. 1 person får en mail')
  const bad = await visit(paths.change(round), { revision: '1', aabner: '2027-02-30', frist: '2027-03-20' })
  expect(bad.status).toBe(422)
  expect(bad.html).toContain('value="2027-02-30"')
  const backwards = await visit(paths.change(round), {
    revision: '1',
    aabner: '2027-03-20',
    frist: '2027-03-10',
  })
  expect(backwards.status).toBe(409)
  expect(backwards.html).toContain('Fristen kan ikke ligge, før runden åbner.')
  expect(backwards.html).toContain('value="2027-03-10"')
  const moved = { revision: '1', aabner: '2027-03-01', frist: '2027-03-12' }
  expect((await visit(paths.change(round), moved)).to).toBe(paths.round(round))
  const meanwhile = await visit(paths.change(round), { ...moved, frist: '2027-03-13' })
  expect(meanwhile.status).toBe(409)
  expect(meanwhile.html).toContain('den går nu fra den 1. marts 2027 til den 12. marts 2027')
  expect(meanwhile.html).toContain('value="2027-03-13"')

  expect(page.html).toContain('Åbn runden nu')
  expect((await visit(paths.open(round), {})).to).toBe(paths.round(round))
  const unanswered = (await visit(paths.council(round, 'lokalraad-laesoe'))).html
  expect(unanswered).toContain('Ingen har svaret endnu.')
  expect(unanswered).not.toContain('anderledes end sidst')
  const again = await visit(paths.open(round), {})
  expect(again.status).toBe(409)
  expect(again.html).toContain('Runden er åbnet')
  expect(await readAs(database, null, mails)).toHaveLength(1)
  expect((await visit(paths.all)).html).toContain('0 af 1 har svaret')

  const lead = await as(database, 'lead', '2027-02-02')
  expect((await lead.visit(paths.all)).html).toMatch(/href="\/arbejde\/status"[^>]*>Min status</)
  expect((await lead.visit(paths.mine)).html).toContain('Svar senest den 12. marts 2027.')
  const nothing = await lead.visit(paths.mine, {})
  expect(nothing.status).toBe(422)
  expect(nothing.html).toContain('Sæt kryds ved mindst én indsats.')
  const names = fieldsOf(measureId)
  const noLine = await lead.visit(paths.mine, { [names.report]: 'at-risk', [names.line]: '' })
  expect(noLine.status).toBe(422)
  const form = { [names.report]: 'behind', [names.line]: 'Vi mangler veste.', [names.isPublic]: 'ja' }
  expect((await lead.visit(paths.mine, form)).to).toBe(`${paths.mine}?gemt=ja`)
  expect((await lead.visit(paths.mine, form)).status).toBe(303)
  const after = (await lead.visit(`${paths.mine}?gemt=ja`)).html
  expect(after).toContain('Vi mangler veste.')
  expect(after).not.toContain('<form')
  expect(await readAs(database, null, (db) => updatesOf(db, measureId, 5))).toHaveLength(1)

  const council = (await visit(paths.council(round, 'lokalraad-laesoe'))).html
  expect(council).toContain('1 af 1 har svaret')
  expect(council).toContain('Alle har svaret.')
  expect(council).toMatch(/Natteravne<\/a> – første gang, nu <span[^>]*>Forsinket<\/span> Vi mangler veste\./)
  expect((await visit(paths.council(round, 'lokalraad-aalborg'))).html).toContain('spørger ikke om nogen')
  expect((await visit(paths.council(round, 'findes-ikke'))).status).toBe(404)

  expect((await visit(paths.close(round), {})).to).toBe(paths.round(round))
  expect((await visit(paths.close(round), {})).status).toBe(409)
  const lost = await lead.visit(paths.mine, { ...form, [names.line]: 'Skrevet for sent.' })
  expect(lost.status).toBe(409)
  expect(lost.html).toContain('Skrevet for sent.')

  const added = { aar: '2027', aabner: '2027-05-01', frist: '2027-05-15' }
  expect((await visit(paths.add, added)).to).toBe(paths.year(2027))
  expect((await visit(paths.add, added)).to).toBe(paths.year(2027))
  expect((await visit(paths.all)).html.match(/<th scope="row">/g)).toHaveLength(5)
  const overlapping = await visit(paths.add, { ...added, aabner: '2027-05-10', frist: '2027-05-20' })
  expect(overlapping.status).toBe(409)
  expect(overlapping.html).toContain('To runder kan ikke overlappe hinanden.')
})

test('who sees measures sees the rounds, and only the secretariat arranges them', async ({ database }) => {
  const { visit, opened, planned } = await as(database, 'lead', '2028-03-16')
  const list = await visit(paths.year(2028))
  expect(list.status).toBe(200)
  expect(list.html).toContain(paths.round(planned))
  expect(list.html).not.toContain('<form')
  expect((await visit(paths.round(opened))).html).not.toContain('<form')
  for (const path of [paths.open(planned), paths.close(opened), paths.propose]) {
    expect((await visit(path, { aar: '2028' })).status).toBe(403)
  }
  const dates = { aar: '2028', revision: '1', aabner: '2028-07-01', frist: '2028-07-15' }
  for (const path of [paths.add, paths.change(planned)]) expect((await visit(path, dates)).status).toBe(403)
  const observer = await as(database, 'observer', '2028-03-16')
  expect((await observer.visit(paths.all)).status).toBe(403)
  expect((await observer.visit(paths.mine)).html).toContain('som venter på dig')
  expect((await visit(paths.round('00000000-0000-4000-8000-000000000000'))).status).toBe(404)
})

test('a round that would ask nobody cannot be opened by a button, and the page says why', async ({
  database,
}) => {
  const placed = await as(database, 'secretariat', '2029-04-01')
  const round = await writeAs(database, null, async (tx) => {
    const districtId = (await theDistrict(tx))?.id ?? ('' as DistrictId)
    const [id] = await insertRounds(tx, districtId, 2029, [{ opensOn: '2029-06-15', dueOn: '2029-06-29' }])
    return id ?? ''
  })
  const nothing = (await placed.visit(paths.round(round))).html
  expect(nothing).toContain('Der er ingen indsatser i gang')
  expect(nothing).toContain('Derfor kan runden ikke åbnes nu.')
  expect(nothing).not.toContain('Åbn runden nu')
  await writeAs(database, null, async (tx) => {
    const id = await aMeasure(tx, placed, 'Uden nogen', { lead: null, deputy: null })
    const elsewhere = { council_id: await councilId(tx, 'lokalraad-rebild'), year: 2029 }
    await tx.updateTable('measure').set(elsewhere).where('id', '=', id).execute()
  })
  const nobody = (await placed.visit(paths.round(round))).html
  expect(nobody).toContain('Ved 1 indsats er der ingen at spørge.')
  expect(nobody).toContain('Derfor kan runden ikke åbnes nu.')
  expect(nobody).not.toContain('Åbn runden nu')
})

test('everything can be read in English', async ({ database }) => {
  const { visit, opened, planned } = await as(database, 'secretariat', '2028-03-16', 'en')
  for (const path of [
    paths.year(2028),
    paths.year(2031),
    paths.mine,
    paths.round(opened),
    paths.round(planned),
    paths.council(opened, 'lokalraad-laesoe'),
    paths.council(planned, 'lokalraad-laesoe'),
  ]) {
    const page = await visit(path)
    expect(page.status, path).toBe(200)
    expect(page.html.match(/<h1>/g), path).toHaveLength(1)
    expect(page.html, path).not.toMatch(/Du er her|Runde|Svar|Gem<|Åbner/)
  }
})
