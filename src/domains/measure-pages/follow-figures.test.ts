import { expect } from 'vitest'
import { writeAs, type Database } from '#db'
import { addIndicator, findIndicator, measurePaths, refreshBoundIndicators } from '#measures'
import { someFigures, test } from '#testing'
import { as } from './testing.ts'

const chosen = { kategori: 'anmeldelser/indbrud', omraade: '0825' }
/** The same count in every month from January 2024 to October 2026. */
const months = (count: number): readonly number[] => Array.from({ length: 34 }, () => count)

let made: Promise<unknown> | null = null

/** Figures of Læsø and Hjørring, ten and twenty a month; made once for the file. */
function figures(database: Database): Promise<unknown> {
  return (made ??= writeAs(database, null, async (tx) => {
    const { draw } = await someFigures(tx)
    await draw({ area: '0825', first: '2024-01', counts: months(10) })
    await draw({ area: '0860', first: '2024-01', counts: months(20) })
  }))
}

/** An indicator of a measure of Læsø's, and the way to its page. */
async function onIndicator(database: Database) {
  const scene = await as(database, 'coordinator')
  await figures(database)
  const measure = await scene.make(scene.led)
  const added = await scene.write((tx) =>
    addIndicator(tx, scene.coordinator, measure, {
      name: 'Indbrud',
      unit: 'stk.',
      direction: 'down',
      baseline: 140,
      baselineOn: '2024-06-01',
      baselineUnknown: '',
      target: 60,
      targetOn: '2026-12-31',
      source: 'Optælling',
    }),
  )
  if (added.kind !== 'added') throw new Error(added.kind)
  const find = () => scene.write((tx) => findIndicator(tx, added.id))
  return { ...scene, measure, id: added.id, find, follow: measurePaths.followFigures(added.id) }
}

test('the page of an indicator offers the series there are, its own municipality chosen', async ({
  database,
}) => {
  const { visit, id } = await onIndicator(database)
  const { html } = await visit(measurePaths.indicator(id))
  expect(html).toContain('Hent værdierne fra tallene')
  expect(html).toContain('<optgroup label="Anmeldelser"><option value="anmeldelser/indbrud">Indbrud</option>')
  expect(html).toMatch(/<option value="0825" selected[^>]*>Læsø/)
  expect(html).toMatch(/<option value="0860">Hjørring/)
})

test('bound, the measure shows the years, and what the running one has come to without comparing it', async ({
  database,
}) => {
  const { visit, id, measure, follow } = await onIndicator(database)
  const bound = await visit(follow, chosen)
  expect([bound.status, bound.to]).toEqual([303, `${measurePaths.measure(measure)}?gemt=maalepunkt#${id}`])
  const { html } = await visit(measurePaths.measure(measure))
  expect(html).toContain('Værdierne kommer fra tallene: Indbrud, Læsø.')
  expect(html).toContain('I det løbende år til og med oktober 2026: 100 anmeldelser. Det er ikke et helt år')
  expect(html).toContain('href="/arbejde/tal/anmeldelser/omraade/0825/indbrud"')
  expect(html).toMatch(/31\. december 2025<\/th><td>120</)
  expect(html).not.toContain(measurePaths.addValue(id))
  const form = await visit(measurePaths.indicator(id))
  expect(form.html).toContain('<input type="hidden" name="enhed" value="anmeldelser om året"')
})

test('the chart follows a newer extract', async ({ database }) => {
  const { visit, write, find, measure, follow } = await onIndicator(database)
  await visit(follow, { ...chosen, omraade: '0860' })
  await write(async (tx) => {
    const dataSetId = (await find())?.series?.dataSetId
    if (!dataSetId) throw new Error('not bound')
    const revised = [...months(20).slice(0, 23), 31, ...months(20).slice(24)]
    await tx
      .updateTable('analysed_series')
      .set({ counts: revised, vintage_number: 2 })
      .where('area_key', '=', '0860')
      .execute()
    await refreshBoundIndicators(tx, dataSetId)
  })
  expect((await visit(measurePaths.measure(measure))).html).toMatch(/31\. december 2025<\/th><td>251</)
})

test('nothing can be written by hand, and set free it can again', async ({ database }) => {
  const { visit, id, follow, find } = await onIndicator(database)
  await visit(follow, chosen)
  const page = await visit(measurePaths.addValue(id))
  expect(page.html).toContain('Værdierne kommer fra tallene og bliver ikke skrevet her.')
  expect(page.html).not.toContain('name="vaerdi"')
  const typed = { dag: '2026-06-01', vaerdi: '8', ukendt: '' }
  expect((await visit(measurePaths.addValue(id), typed)).status).toBe(409)
  expect((await visit(follow, { slip: 'ja' })).status).toBe(303)
  expect((await visit(measurePaths.addValue(id), typed)).status).toBe(303)
  expect((await find())?.values).toMatchObject([{ value: 8 }])
})

test.for([
  [{ ...chosen, kategori: '' }, 'Vælg »Kategori«.'],
  [{ ...chosen, omraade: '' }, 'Vælg »Område«.'],
  [{ ...chosen, omraade: '0101' }, 'De tal findes ikke for det område.'],
] as const)(
  'what is not chosen, or not there, is refused in words: %o',
  async ([wrong, message], { database }) => {
    const { visit, follow, find } = await onIndicator(database)
    const page = await visit(follow, wrong)
    expect(page.status).toBe(422)
    expect(page.html).toContain(message)
    expect((await find())?.series).toBeNull()
  },
)

test('only who may change the measure binds its indicators', async ({ database }) => {
  const { follow } = await onIndicator(database)
  const { visit } = await as(database, 'neighbour')
  expect((await visit(follow, chosen)).status).toBe(403)
})

test('in English too', async ({ database }) => {
  const { id, follow } = await onIndicator(database)
  const { visit } = await as(database, 'coordinator', 'en')
  await visit(follow, chosen)
  const { html } = await visit(measurePaths.indicator(id))
  expect(html).toContain('The values come from the figures: Indbrud, Læsø.')
  expect(html).toContain('That is not a whole year')
})
