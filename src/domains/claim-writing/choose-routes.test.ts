import { expect } from 'vitest'
import { theDistrict } from '#councils'
import { writeAs, type Database } from '#db'
import { createEdition, findPart, keepWriting, partsOf } from '#plans'
import { aDistrict, aMember, fallingCounts, quarterlyFigures, test, visiting } from '#testing'
import { claimRoutes } from './routes.ts'

const today = '2026-11-25'
const now = new Date(`${today}T12:00:00Z`)

/** A draft of a year with one section, figures of burglary that fall, and two of the council. */
async function aScene(database: Database, year: number) {
  return database.kysely.transaction().execute(async (tx) => {
    await aDistrict(tx)
    const mette = await aMember(tx, 'kredsraad', 'secretary', 'Mette')
    const mayor = await aMember(tx, 'kredsraad', 'member', 'Borgmesteren')
    const { dataSet, draw } = await quarterlyFigures(tx)
    await draw({ counts: fallingCounts })
    const edition = await createEdition(tx, {
      districtId: (await theDistrict(tx))?.id ?? '',
      year,
      title: `Plan ${year}`,
      parts: [{ kind: 'section', number: '2', title: 'Udviklingen', body: 'Tallene.' }],
    })
    const [part] = await partsOf(tx, edition)
    if (!part) throw new Error('no part')
    return { mette, mayor, part, code: dataSet.code }
  })
}

const chosen = (code: string) => ({ saet: code, omraade: '0825', kategori: 'indbrud' })
const query = (values: Readonly<Record<string, string>>) => new URLSearchParams(values).toString()

test('a claim is chosen among those that hold, and put at the end of the section', async ({ database }) => {
  const { mette, part, code } = await aScene(database, 2031)
  const visit = visiting(claimRoutes, { database, actor: mette, today })
  const del = part.id
  const first = await visit(`/arbejde/tal-udsagn?${query({ del, saet: code })}`)
  expect(first.html).toContain('Til afsnittet 2 Udviklingen')
  expect(first.html).not.toContain('name="valg"')
  const found = await visit(`/arbejde/tal-udsagn?${query({ del, ...chosen(code) })}`)
  expect(found.html).toContain('value="trend:falling"')
  expect(found.html).toContain('»et fald i indbrud«')
  expect(found.html).not.toContain('rising')
  const made = await visit('/arbejde/tal-udsagn', { del, ...chosen(code), valg: 'trend:falling' })
  expect(made.to).toMatch(new RegExp(`^/arbejde/tal-udsagn/\\d+\\?del=${del}$`))
  const [path = '', number = ''] = /^\/arbejde\/tal-udsagn\/(\d+)/.exec(made.to ?? '') ?? []
  const page = await visit(made.to ?? '')
  expect(page.html).toContain(`:udsagn[et fald i indbrud]{nr=${number}}`)
  expect(page.html).toContain('Udtrækkets fingeraftryk')
  const put = await visit(`${path}/saet-ind`, { del, revision: '1' })
  expect(put.to).toBe(`/arbejde/plan/del/${del}?gemt=tekst`)
  const saved = await writeAs(database, mette.personId, (tx) => findPart(tx, part.id))
  expect(saved?.body).toBe(
    `Tallene.\n\nIndbrud, Læsø: tallene viser :udsagn[et fald i indbrud]{nr=${number}}.`,
  )
  expect((await visit(path)).html).toContain('2 Udviklingen i Plan 2031')
})

test('a chart is put in on a line of its own, and who is writing goes on writing', async ({ database }) => {
  const { mette, part, code } = await aScene(database, 2032)
  const visit = visiting(claimRoutes, { database, actor: mette, today })
  await writeAs(database, mette.personId, (tx) => keepWriting(tx, mette, part.id, now))
  const made = await visit('/arbejde/tal-udsagn', { del: part.id, ...chosen(code), valg: 'diagram' })
  const [path = '', number = ''] = /^\/arbejde\/tal-udsagn\/(\d+)/.exec(made.to ?? '') ?? []
  const put = await visit(`${path}/saet-ind`, { del: part.id, revision: '1' })
  expect(put.to).toBe(`/arbejde/plan/del/${part.id}/skriv?gemt=1`)
  const saved = await writeAs(database, mette.personId, (tx) => findPart(tx, part.id))
  expect(saved?.body).toBe(`Tallene.\n\n::diagram{nr=${number}}`)
})

test('nothing is put into a section that was saved meanwhile', async ({ database }) => {
  const { mette, part, code } = await aScene(database, 2033)
  const visit = visiting(claimRoutes, { database, actor: mette, today })
  const made = await visit('/arbejde/tal-udsagn', { del: part.id, ...chosen(code), valg: 'diagram' })
  const [path = ''] = /^\/arbejde\/tal-udsagn\/\d+/.exec(made.to ?? '') ?? []
  expect((await visit(`${path}/saet-ind`, { del: part.id, revision: '1' })).status).toBe(303)
  const late = await visit(`${path}/saet-ind`, { del: part.id, revision: '1' })
  expect(late.status).toBe(409)
  expect(late.html).toContain('Afsnittet er ændret, siden du så siden')
})

test('a claim that the figures no longer bear is not made; those that hold are shown instead', async ({
  database,
}) => {
  const { mette, code } = await aScene(database, 2034)
  const visit = visiting(claimRoutes, { database, actor: mette, today })
  const refused = await visit('/arbejde/tal-udsagn', { ...chosen(code), valg: 'trend:rising' })
  expect(refused.status).toBe(409)
  expect(refused.html).toContain('Tallene kan ikke længere bære det udsagn')
  expect(refused.html).toContain('value="trend:falling"')
})

test('who does not write the plan reads what the figures say and makes no claim', async ({ database }) => {
  const { mayor, code } = await aScene(database, 2035)
  const visit = visiting(claimRoutes, { database, actor: mayor, today })
  const found = await visit(`/arbejde/tal-udsagn?${query(chosen(code))}`)
  expect(found.html).toContain('Kun de, der skriver på planen eller passer tallene')
  expect((await visit('/arbejde/tal-udsagn', { ...chosen(code), valg: 'trend:falling' })).status).toBe(403)
})

test('a number, a section or figures that are not there are said not to be', async ({ database }) => {
  const { mette, code } = await aScene(database, 2036)
  const visit = visiting(claimRoutes, { database, actor: mette, today })
  expect((await visit('/arbejde/tal-udsagn/999999')).status).toBe(404)
  expect((await visit('/arbejde/tal-udsagn?del=nej')).status).toBe(404)
  const elsewhere = await visit(`/arbejde/tal-udsagn?${query({ ...chosen(code), omraade: '0851' })}`)
  expect(elsewhere.html).toContain('Der er ingen tal for det område og den kategori')
})
