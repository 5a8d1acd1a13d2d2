import { expect } from 'vitest'
import { theDistrict } from '#councils'
import { writeAs, type Database } from '#db'
import { createEdition, findPart, keepWriting, partsOf } from '#plans'
import {
  aDistrict,
  aMember,
  drawQuarters,
  fallingCounts,
  quarterlyFigures,
  test,
  turnedCounts,
  visiting,
} from '#testing'
import { claimRoutes } from './routes.ts'

const today = '2026-11-25'
const now = new Date(`${today}T12:00:00Z`)

async function aScene(database: Database, year: number) {
  return database.kysely.transaction().execute(async (tx) => {
    await aDistrict(tx)
    const mette = await aMember(tx, 'kredsraad', 'secretary', 'Mette')
    const lars = await aMember(tx, 'kredsraad', 'secretary', 'Lars')
    const mayor = await aMember(tx, 'kredsraad', 'member', 'Borgmesteren')
    const { dataSet, draw } = await quarterlyFigures(tx)
    await draw({ counts: fallingCounts })
    const section = { kind: 'section', number: '2', title: 'Udviklingen', body: '' } as const
    const edition = await createEdition(tx, {
      districtId: (await theDistrict(tx))?.id ?? '',
      year,
      title: `Plan ${year}`,
      parts: [section],
    })
    const [part] = await partsOf(tx, edition)
    if (!part) throw new Error('no part')
    return { mette, lars, mayor, part, dataSet, path: `/arbejde/tal-udkast/${dataSet.code}` }
  })
}

const asked = { kapitel: 'trend', omraade: '0825' }

/** What stands in the text field. */
function textIn(html: string): string {
  const text = /<textarea[^>]*>\n?([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? ''
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&').trim()
}

test('one press drafts a chapter with sentences, claims and a chart, and again the same', async ({
  database,
}) => {
  const { mette, path } = await aScene(database, 2031)
  const visit = visiting(claimRoutes, { database, actor: mette, today })
  expect((await visit(path)).html).toContain('Lav kapiteludkast')
  const made = await visit(path, asked)
  const text = textIn(made.html)
  expect(text).toMatch(
    /^## Læsø\n\nUdviklingen er regnet på anmeldelser fra 1\. kvartal 2021 til 4\. kvartal 2025; antallet står i parentes\./,
  )
  expect(text).toMatch(
    /### Indbrud\n\nTallene viser :udsagn\[et fald i indbrud\]\{nr=\d+\}: antallet falder med mellem [\d,]+ og [\d,]+ % om året \([\d.]+ anmeldelser\)\./,
  )
  expect(text).toMatch(/\n\n::diagram\{nr=\d+\}\n\n/)
  expect(text).toContain('Kilde: Danmarks Prøve, Prøvetal, udtræk nr. 1, trukket 2. januar 2026')
  for (const once of ['trukket', 'kan stige', 'Prøvetal', 'i 19 af 20 tilfælde'])
    expect(text.split(once), once).toHaveLength(2)
  expect(made.html).toContain('<svg')
  expect(made.html).toContain('<a class="claim"')
  expect(textIn((await visit(path, asked)).html)).toBe(text)
})

test('a category too withheld to be told of is named in one sentence, with the years that may be shown', async ({
  database,
}) => {
  const { mette, path, dataSet } = await aScene(database, 2035)
  await database.kysely
    .transaction()
    .execute((tx) => drawQuarters(tx, dataSet, [{ counts: turnedCounts, shown: 'w'.repeat(36) }]))
  const text = textIn((await visiting(claimRoutes, { database, actor: mette, today })(path, asked)).html)
  expect(text).toMatch(
    /^## Læsø\n\nSå mange tal er holdt tilbage, at der ikke siges noget om udviklingen i indbrud\.\n\n/,
  )
  expect(text).toMatch(/\n\n- Indbrud: [\d.]+ i 2021, .* og [\d.]+ i 2025\n\n/)
  expect(text).toContain('for at ingen skal kunne kendes igen')
  expect(text).not.toMatch(/::diagram|udsagn|spænd/)
})

test('the chapter fills an empty section and is put after the text of another', async ({ database }) => {
  const { mette, part, path } = await aScene(database, 2032)
  const visit = visiting(claimRoutes, { database, actor: mette, today })
  const tekst = textIn((await visit(path, asked)).html)
  const put = await visit(`${path}/saet-ind`, { ...asked, tekst, afsnit: `${part.id}:1` })
  expect(put.to).toBe(`/arbejde/plan/del/${part.id}?gemt=tekst`)
  const body = async () => (await writeAs(database, mette.personId, (tx) => findPart(tx, part.id)))?.body
  expect(await body()).toBe(tekst)
  await visit(`${path}/saet-ind`, { ...asked, tekst: '### Mere', afsnit: `${part.id}:2` })
  expect(await body()).toBe(`${tekst}\n\n### Mere`)
})

test('whatever keeps it from being put in, the text is still in the field', async ({ database }) => {
  const { mette, lars, part, path } = await aScene(database, 2033)
  const visit = visiting(claimRoutes, { database, actor: mette, today })
  const afsnit = `${part.id}:1`
  const tekst = 'Rettet: :udsagn[et stort fald]{nr=999999}'
  const strange = await visit(`${path}/saet-ind`, { ...asked, tekst, afsnit })
  expect(strange.status).toBe(422)
  expect(strange.html).toContain('»et stort fald« henviser til udsagn nr. 999999, som ikke findes')
  expect(textIn(strange.html)).toBe(tekst)
  const nowhere = await visit(`${path}/saet-ind`, { ...asked, tekst: 'Tekst', afsnit: '' })
  expect(nowhere.html).toContain('Vælg det afsnit, som teksten skal ind i.')
  await writeAs(database, lars.personId, (tx) => keepWriting(tx, lars, part.id, now))
  const taken = await visit(`${path}/saet-ind`, { ...asked, tekst: 'Tekst', afsnit })
  expect(taken.status).toBe(409)
  expect(taken.html).toContain('Lars skriver i afsnittet lige nu')
  expect(textIn(taken.html)).toBe('Tekst')
})

test('a chapter that no category belongs to is said to be empty; others than writers draft none', async ({
  database,
}) => {
  const { mette, mayor, path } = await aScene(database, 2034)
  const youth = await visiting(claimRoutes, { database, actor: mette, today })(path, {
    ...asked,
    kapitel: 'youth',
  })
  expect(youth.html).toContain('Ingen kategorier hører til det kapitel.')
  const other = visiting(claimRoutes, { database, actor: mayor, today })
  expect((await other(path)).status).toBe(403)
  expect((await other(path, asked)).status).toBe(403)
})
