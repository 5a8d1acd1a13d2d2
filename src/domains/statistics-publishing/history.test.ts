import { describe, expect } from 'vitest'
import type { Tx } from '#db'
import { newId } from '#id'
import type { Actor } from '#permissions'
import {
  categoriesOf,
  retireCategory,
  saveAnnotation,
  setThreshold,
  shownBefore,
  thresholdSetting,
  type DataSet,
} from '#statistics'
import { aDistrict, aMember, test } from '#testing'
import type { PublicFigures } from './types.ts'
import { figureChanges } from './figure-changes.ts'
import { publishStatistics } from './publish-statistics.ts'
import { prepareStatistics } from './release.ts'
import type { StatisticsRelease } from './release-types.ts'
import {
  aCategory,
  analysed,
  aPublishableSet,
  ordinary,
  quarter,
  takeFigures,
  type Counting,
} from './testing.ts'

const now = new Date('2026-02-21T12:00:00Z')

/** A data set with 23 quarters, up to the third of 2025, that is public. */
async function released(tx: Tx, count: Counting = ordinary, quarters = 23) {
  await aDistrict(tx)
  const actor = await aMember(tx, 'kredsraad', 'secretary')
  const dataSet = await analysed(tx, await aPublishableSet(tx, quarters, count))
  await publish(tx, actor, dataSet)
  return { actor, dataSet }
}

async function publish(tx: Tx, actor: Actor, dataSet: DataSet): Promise<void> {
  const outcome = await publishStatistics(tx, actor, dataSet.id, null, now)
  if (outcome.kind !== 'published') throw new Error(JSON.stringify(outcome))
}

async function prepared(tx: Tx, dataSet: DataSet): Promise<StatisticsRelease> {
  const release = await prepareStatistics(tx, dataSet, null)
  if (typeof release === 'string') throw new Error(release)
  return release
}

function seriesOf({ figures }: StatisticsRelease, area: string, category: string) {
  const found = figures.series.find((one) => one.area_key === area && one.category_slug === category)
  if (!found) throw new Error(`${area} ${category}`)
  return found
}

/** The same figures with a country that has so many times Aalborg's counts. */
function withCountry(figures: PublicFigures, times: number): PublicFigures {
  const country = {
    key: '000',
    name: 'Hele landet',
    kind: 'country',
    tile_column: null,
    tile_row: null,
  } as const
  const series = figures.series
    .filter((one) => one.area_key === '0851')
    .map((one) => ({
      ...one,
      area_key: country.key,
      counts: one.counts.map((count) => count && count * times),
    }))
  return { ...figures, areas: [...figures.areas, country], series: [...figures.series, ...series] }
}

describe('the next release', () => {
  test('tells what it changes: periods, corrections, what opens and closes', async ({ tx }) => {
    const { actor, dataSet } = await released(tx)
    await takeFigures(tx, dataSet, 24, (place, offence, at) =>
      place === '851' && offence === 'i' && at === 20 ? 500 : (ordinary(place, offence, at) ?? 0),
    )
    const release = await prepared(tx, await analysed(tx, dataSet))
    const { counts } = figureChanges('da', release.before, release.figures)
    expect(counts).toMatchObject({ added: 0, removed: 0, newest: { before: '2025-Q3', after: '2025-Q4' } })
    expect(counts?.revised[0]).toMatchObject({ period: quarter(20), category: 'indbrud' })
    expect(counts?.revised.map(({ areaKey }) => areaKey)).toEqual(
      expect.arrayContaining(['0851', 'kreds-nordjylland']),
    )
    await publish(tx, actor, await analysed(tx, dataSet))
    expect(figureChanges('da', release.figures, release.figures).counts).toMatchObject({
      revised: [],
      opened: 0,
      closed: 0,
      words: [],
    })
  })

  test('tells of the whole country’s corrections after those of its parts, however large', async ({ tx }) => {
    const { dataSet } = await released(tx)
    await takeFigures(tx, dataSet, 24, (place, offence, at) => (ordinary(place, offence, at) ?? 0) + 1)
    const { before, figures } = await prepared(tx, await analysed(tx, dataSet))
    if (!before) throw new Error('nothing is public')
    const changes = figureChanges('da', withCountry(before, 10), withCountry(figures, 20))
    const isCountry = changes.counts?.revised.map(({ areaKey }) => areaKey === '000') ?? []
    expect(isCountry).toContain(true)
    expect(isCountry.slice(0, isCountry.indexOf(true))).not.toEqual([])
    expect(isCountry.slice(isCountry.indexOf(true))).not.toContain(false)
  })

  test('tells of a category that is new, and of one that is no longer followed', async ({ tx }) => {
    const { actor, dataSet } = await released(tx)
    await aCategory(tx, 'Alt', ['i', 'v'])
    const more = await prepared(tx, await analysed(tx, dataSet))
    expect(more.audit.exposed).toBe(0)
    expect(figureChanges('da', more.before, more.figures).counts).toMatchObject({ added: 10, removed: 0 })
    await publish(tx, actor, await analysed(tx, dataSet))
    const vold = (await categoriesOf(tx, 'proeve')).find(({ slug }) => slug === 'vold')
    if (!vold) throw new Error('no category')
    expect(await retireCategory(tx, actor, vold.id, vold.version)).toMatchObject({ kind: 'retired' })
    const less = await prepared(tx, await analysed(tx, dataSet))
    expect(less.audit.exposed).toBe(0)
    expect(less.figures.categories.map(({ slug }) => slug)).toEqual(['indbrud', 'alt'])
    const changes = figureChanges('da', less.before, less.figures)
    expect(changes.counts).toMatchObject({ added: 0, removed: 10 })
    expect(changes.categories.filter(({ field }) => field === 'slug')).toEqual([
      { thing: 'Vold', field: 'slug', before: 'vold', after: null },
    ])
  })

  test('tells of notes and numbers as people write them, in both languages', async ({ tx }) => {
    const { actor, dataSet } = await released(tx)
    const vold = (await categoriesOf(tx, 'proeve')).find(({ slug }) => slug === 'vold')
    const saved = await saveAnnotation(tx, actor, {
      id: null,
      dataSetId: dataSet.id,
      areaKey: '0840',
      categoryId: vold?.id ?? null,
      period: '2025-Q2',
      kind: 'mass-case',
      text: { da: 'Maling på biler.', en: 'Paint on cars.' },
    })
    expect(saved.kind).toBe('saved')
    const release = await prepared(tx, dataSet)
    const shown = (lang: 'da' | 'en') => {
      const { annotations } = figureChanges(lang, release.before, release.figures)
      return annotations.map(({ thing, field, after }) => [thing, field, after])
    }
    expect(shown('da')).toEqual([
      ['2. kvartal 2025, Rebild, Vold', 'at', '2. kvartal 2025'],
      ['2. kvartal 2025, Rebild, Vold', 'area_key', 'Rebild'],
      ['2. kvartal 2025, Rebild, Vold', 'category_slug', 'Vold'],
      ['2. kvartal 2025, Rebild, Vold', 'kind', 'én sag med mange anmeldelser'],
      ['2. kvartal 2025, Rebild, Vold', 'text_da', 'Maling på biler.'],
      ['2. kvartal 2025, Rebild, Vold', 'text_en', 'Paint on cars.'],
    ])
    expect(shown('en')).toContainEqual([expect.anything(), 'kind', 'one case with many reports'])
    expect(shown('en')).toContainEqual([expect.anything(), 'at', 'Q2 2025'])
    const first = figureChanges('en', null, release.figures).release
    expect(first).toContainEqual(expect.objectContaining({ field: 'period', after: 'quarter' }))
    expect(first).toContainEqual(
      expect.objectContaining({ field: 'district_key', after: 'Nordjylland Police District' }),
    )
  })

  test('gives no quarter away as year to date minus year to date', async ({ tx }) => {
    const { actor, dataSet } = await released(tx, lateFew)
    const { earlier: before } = await shownBefore(tx, dataSet)
    await takeFigures(tx, dataSet, 24, lateFew)
    const later = await analysed(tx, dataSet)
    const release = await prepared(tx, later)
    expect(release.audit.exposed).toBe(0)
    const laesoe = seriesOf(release, '0825', 'indbrud')
    // The first three quarters are open in both, the fourth is small: neither it nor the year may be open.
    expect(laesoe.counts.slice(20)).toEqual([9, 9, 9, null])
    expect(laesoe.years.at(-1)).toBeNull()
    expect(laesoe.report.year.kind).toBe('refused')
    expect(before[0]?.find(({ area }) => area === '0825')?.counts.slice(20)).toEqual([9, 9, 9])
    await publish(tx, actor, later)
  })

  test('gives nothing away by what a category counted before it was changed', async ({ tx }) => {
    const { actor, dataSet } = await all(tx)
    const [alt] = await categoriesOf(tx, 'proeve')
    await aCategory(tx, 'Alt', ['i'], { id: alt?.id ?? null, basedOn: alt?.version ?? 0 })
    await aCategory(tx, 'Vold igen', ['v'])
    expect(await smallOnLaesoe(tx, dataSet, actor)).toEqual([])
  })

  test('gives nothing away by a category that is no longer followed', async ({ tx }) => {
    const { actor, dataSet } = await all(tx)
    const [alt] = await categoriesOf(tx, 'proeve')
    if (!alt) throw new Error('no category')
    await retireCategory(tx, actor, alt.id, alt.version)
    await aCategory(tx, 'Indbrud igen', ['i'])
    await aCategory(tx, 'Vold igen', ['v'])
    expect(await smallOnLaesoe(tx, dataSet, actor)).toEqual([])
  })

  test('keeps open what was read before, also where the threshold is raised', async ({ tx }) => {
    const { actor, dataSet } = await released(tx)
    const first = await prepared(tx, dataSet)
    const was = seriesOf(first, '0825', 'indbrud').counts
    const { revision } = await thresholdSetting(tx)
    await setThreshold(tx, actor, 8, revision)
    const release = await prepared(tx, await analysed(tx, dataSet))
    const is = seriesOf(release, '0825', 'indbrud').counts
    expect(is.map((count, at) => (was[at] === null ? null : count))).toEqual(was)
    expect(release.audit.exposed).toBe(0)
    expect(figureChanges('da', release.before, release.figures).release).toContainEqual(
      expect.objectContaining({ field: 'threshold', before: '5', after: '8' }),
    )
  })

  test('takes a count that was open as known when the source corrects others', async ({ tx }) => {
    const { actor, dataSet } = await released(tx, lateFew, 24)
    const before = seriesOf(await prepared(tx, dataSet), '0825', 'indbrud')
    // One of the quarters that were open is corrected to a small count; all the rest is as before.
    await takeFigures(tx, dataSet, 24, (place, offence, at) =>
      place === '825' && offence === 'i' && at === 8 ? 3 : (lateFew(place, offence, at) ?? 0),
    )
    const later = await analysed(tx, dataSet)
    const release = await prepared(tx, later)
    const after = seriesOf(release, '0825', 'indbrud')
    expect([before.counts[8], after.counts[8]]).toEqual([9, null])
    expect(release.audit.exposed).toBe(0)
    await publish(tx, actor, later)
  })

  test('is not kept back by what earlier ones give away, tells of it, and says no more of it', async ({
    tx,
  }) => {
    const { actor, dataSet } = await released(tx)
    await wasRead(tx)
    const release = await prepared(tx, dataSet)
    expect(release.audit).toMatchObject({ exposed: 0, given: 1 })
    expect(release.exposed).toEqual([])
    await publish(tx, actor, dataSet)
  })
})

/** A data set that is public with one category, which counts everything. */
async function all(tx: Tx) {
  await aDistrict(tx)
  const actor = await aMember(tx, 'kredsraad', 'secretary')
  const dataSet = await aPublishableSet(tx)
  await aCategory(tx, 'Alt', ['i', 'v'])
  for (const { id, slug, version } of await categoriesOf(tx, 'proeve'))
    if (slug !== 'alt') await retireCategory(tx, actor, id, version)
  await publish(tx, actor, await analysed(tx, dataSet))
  return { actor, dataSet }
}

/**
 * Publishes what a data set's categories are now. @returns what is said of Læsø's violence: the quarters of which the
 * count is small, and can be told from what was open of everything before and is open of the other category now
 */
async function smallOnLaesoe(tx: Tx, dataSet: DataSet, actor: Actor): Promise<readonly string[]> {
  const { earlier } = await shownBefore(tx, dataSet)
  const everything = earlier[0]?.find(({ area }) => area === '0825')?.counts ?? []
  const later = await analysed(tx, dataSet)
  const release = await prepared(tx, later)
  expect(release.audit.exposed).toBe(0)
  await publish(tx, actor, later)
  const burglaries = release.figures.series.find(
    ({ area_key, category_slug }) => area_key === '0825' && category_slug !== 'vold-igen',
  )
  return everything.flatMap((total, at) => {
    const other = burglaries?.counts[at] ?? null
    const rest = total === null || other === null ? 0 : total - other
    return rest > 0 && rest < 5 ? quarter(at) : []
  })
}

/** Nine burglaries a quarter on Læsø, but two in the last of 2025. */
function lateFew(place: string, offence: string, at: number): number | null {
  return place === '825' && offence === 'i' ? (at === 23 ? 2 : 9) : ordinary(place, offence, at)
}
/** As if of the burglaries on Læsø, 4 to 7 a quarter, all but the first of a year had been open somewhere. */
async function wasRead(tx: Tx): Promise<void> {
  const [category] = await categoriesOf(tx, 'proeve')
  const release = await tx.selectFrom('statistics_release').selectAll().executeTakeFirstOrThrow()
  const id = newId<'statistics-release'>()
  await tx
    .insertInto('statistics_release')
    .values({ ...release, by_year: '[]', audit: JSON.stringify(release.audit), id, number: 2 })
    .execute()
  await tx
    .insertInto('released_series')
    .values({
      release_id: id,
      area_key: '0825',
      category_id: category?.id as never,
      first_period: quarter(0),
      counts: [null, 5, 6, 7],
      years: [22],
    })
    .execute()
}
