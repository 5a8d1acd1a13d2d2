import { beforeAll, expect } from 'vitest'
import { openDatabase, writeAs, type Database } from '#db'
import type { Actor } from '#permissions'
import { findDataSet } from '#statistics'
import { aDistrict, aMember, cloneDatabase, test, testConnection, visiting } from '#testing'
import { publishStatistics } from './publish-statistics.ts'
import { statisticsPublishingRoutes } from './routes.tsx'
import { analysed, aPublishableSet, ordinary, takeFigures } from './testing.ts'

let database: Database
let secretary: Actor
let analyst: Actor
const today = '2026-03-01'
const address = '/arbejde/tal-ud/proeve'

beforeAll(async () => {
  database = openDatabase(testConnection('kredsplan_app', await cloneDatabase()), 4)
  await writeAs(database, null, async (tx) => {
    await aDistrict(tx)
    secretary = await aMember(tx, 'kredsraad', 'secretary')
    analyst = await aMember(tx, 'kredsraad', 'analyst')
    await analysed(tx, await aPublishableSet(tx))
  })
  return () => database.close()
})

function as(actor: Actor, lang: 'da' | 'en' = 'da') {
  return visiting(statisticsPublishingRoutes, { database, actor, today, lang })
}

const fingerprint = (html: string): string => /name="shown" value="([0-9a-f]+)"/.exec(html)?.[1] ?? ''

test('the publisher is shown what becomes public and what is withheld, and why it is safe', async () => {
  const { status, html } = await as(secretary)(address)
  expect(status).toBe(200)
  expect(html).toContain('Der holdes mest tilbage for Brønderslev og Læsø.')
  expect(html).toContain('nr. 1, trukket 10. januar 2026 af Analytiker')
  expect(html).toContain('tal fra 1 til 4 holdes tilbage')
  expect(html).toContain('Nej. Alle tabeller i udgivelsen er regnet igennem')
  expect(html).toContain('Det er første gang, datasættet offentliggøres.')
  expect(html).toContain('Indbrud, Læsø (50,0\u{A0}% holdes tilbage)')
  expect(html).not.toMatch(/HEMMELIG|undefined|NaN/)
  expect((await as(secretary, 'en')(address)).html).toContain('Most is withheld for Brønderslev and Læsø.')
})

test('what changes is read before the button is reached', async () => {
  const { html } = await as(secretary)(address)
  const order = ['id="changes"', 'id="cells"', 'id="audit"', 'name="shown"', 'id="releases"']
  expect(order.map((part) => html.indexOf(part))).toEqual(
    order.map((part) => html.indexOf(part)).toSorted((a, b) => a - b),
  )
})

test('who may only see is shown the same without the button', async () => {
  const { status, html } = await as(analyst)(address)
  expect([status, fingerprint(html)]).toEqual([200, ''])
  expect((await as(analyst)(address, { shown: 'x' })).status).toBe(403)
  expect((await as(secretary)('/arbejde/tal-ud/andet')).status).toBe(404)
})

test('a choice of whole years is looked at first, and kept for the next release', async () => {
  const visit = as(secretary)
  const chosen = await visit(`${address}?valg=1&aar=0825.vold&aar=0825.findes-ikke`)
  expect(chosen.html).toContain('name="aar" value="0825.vold"')
  expect(chosen.html).not.toContain('findes-ikke')
  const stale = await visit(address, { shown: fingerprint((await visit(address)).html), aar: '0825.vold' })
  expect([stale.status, stale.html.includes('Noget er ændret')]).toEqual([409, true])
  const sent = { shown: fingerprint(chosen.html), aar: '0825.vold' }
  const done = await visit(address, sent)
  expect(done).toMatchObject({ status: 303, to: `${address}?offentliggjort=1` })
  const told = (await visit(done.to ?? '')).html
  expect(told).toMatch(/role="status"[^>]*>(?:(?!<\/div>).)*Udgivelse 1 er offentliggjort/s)
  expect(told).toContain('href="/tal/proeve"')
  expect((await as(secretary, 'en')(done.to ?? '')).html).toContain('href="/en/tal/proeve"')
  const row = await database.kysely
    .selectFrom('published.statistics_series')
    .select(['counts', 'statuses', 'years'])
    .where('area_key', '=', '0825')
    .where('category_slug', '=', 'vold')
    .executeTakeFirstOrThrow()
  expect(row.counts.every((count) => count === null)).toBe(true)
  expect(row.statuses).toBe('w'.repeat(24))
  const after = await visit(address)
  expect(after.html).toContain('Der er ikke noget at offentliggøre')
  expect(after.html).toContain('Vold, Læsø (er valgt)')
  expect(await visit(address, sent)).toMatchObject({ status: 303, to: address })
})

test('pressing twice at once publishes once, and so do two publishers', async () => {
  const dataSet = await writeAs(database, null, async (tx) => {
    const found = await findDataSet(tx, 'proeve')
    if (!found) throw new Error('no data set')
    await takeFigures(tx, found, 25, ordinary, '2026-05-10')
    return found
  })
  const html = (await as(secretary)(address)).html
  expect(html).toContain('Tallene bliver regnet igennem lige nu')
  await writeAs(database, null, (tx) => analysed(tx, dataSet))
  const other = await writeAs(database, null, (tx) => aMember(tx, 'kredsraad', 'secretary'))
  const publish = (actor: Actor) =>
    writeAs(database, actor.personId, (tx) => publishStatistics(tx, actor, dataSet.id, null, new Date()))
  const outcomes = await Promise.all([publish(secretary), publish(secretary), publish(other)])
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['nothing-new', 'nothing-new', 'published'])
  const numbers = await database.kysely
    .selectFrom('published.statistics_release')
    .select('number')
    .orderBy('number')
    .execute()
  expect(numbers.map(({ number }) => number)).toEqual([1, 2])
})
