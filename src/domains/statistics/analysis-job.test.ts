import { describe, expect } from 'vitest'
import { aDistrict, test } from '#testing'
import { analyseDataSet } from './analyse-data-set.ts'
import { analysedAreas } from './analysed-areas.ts'
import { analysedSeries } from './analysed-queries.ts'
import { saveCategory } from './save-category.ts'
import { sameAge } from './same-age.ts'
import { categoriesOf } from './category-queries.ts'
import { again, aDataSet, aTable, taking, type MadeCell } from './testing.ts'
import { uncountedCategories } from './uncounted.ts'
import { unknownShare } from './unknown-share.ts'
import { policeDistricts } from './police-districts.ts'

const nordjylland = [
  '810 Brønderslev',
  '813 Frederikshavn',
  '820 Vesthimmerlands',
  '825 Læsø',
  '840 Rebild',
  '846 Mariagerfjord',
  '849 Jammerbugt',
  '851 Aalborg',
  '860 Hjørring',
]
const areas = [
  ...nordjylland,
  '773 Morsø',
  '081 Region Nordjylland',
  '000 Hele landet',
  '998 Uoplyst kommune',
]
const offences = ['1 Straffelov i alt', '12 Voldsforbrydelser i alt', '1312 Brandstiftelse']

/** Twelve quarters; Læsø has next to nothing, everybody else a hundred. */
function plain(area: string, offence: string, at: number): MadeCell {
  if (area === '998') return offence === '1' ? 80 : 8
  if (area === '000') return 1000
  if (area === '825') return at % 4 === 0 ? 1 : 0
  return (offence === '1' ? 100 : 20) + (at % 4)
}

function figures(cell: (area: string, offence: string, at: number) => MadeCell | undefined = plain) {
  return aTable({
    areas,
    offences,
    first: '2023-Q1',
    length: 12,
    cell,
    population: (area) => (area === '825' ? 1800 : 20_000),
  })
}

describe('the analysis', () => {
  test(
    'has the district as the sum of its municipalities, and no region',
    { timeout: 30_000 },
    async ({ tx }) => {
      await aDistrict(tx)
      const dataSet = await aDataSet(tx)
      await taking(tx, dataSet, figures())
      expect(await analyseDataSet(tx, dataSet.id, [])).toBe('analysed')
      const places = await analysedAreas(tx, dataSet.id)
      expect(places.slice(0, 2).map(({ key }) => key)).toEqual(['kreds-nordjylland', '0810'])
      expect(places.map(({ kind }) => kind).filter((kind) => kind === 'municipality')).toHaveLength(10)
      expect(places.map(({ name }) => name)).not.toContain('Region Nordjylland')
      const [category] = (await categoriesOf(tx, 'straf')).filter(({ slug }) => slug === 'straffelov-i-alt')
      const [district] = await analysedSeries(tx, dataSet.id, {
        areas: ['kreds-nordjylland'],
        categories: category ? [category.id] : [],
      })
      expect(district).toMatchObject({
        slug: 'straffelov-i-alt',
        first: '2023-Q1',
        period: 4,
        statuses: 'o'.repeat(12),
        years: [3249, 3249, 3249],
      })
      expect(district?.counts.slice(0, 2)).toEqual([801, 808])
      expect(district?.population[0]).toBe(161_800)
      expect(await again(tx, dataSet)).toMatchObject({ analysing: false })
    },
  )

  test('knows nothing of a district where one municipality is missing', async ({ tx }) => {
    const dataSet = await aDataSet(tx)
    await taking(
      tx,
      dataSet,
      figures((area, offence, at) => (area === '840' && at === 5 ? 'm' : plain(area, offence, at))),
    )
    await analyseDataSet(tx, dataSet.id, [])
    const [district] = await analysedSeries(tx, dataSet.id, { areas: ['kreds-nordjylland'] })
    expect(district?.counts[5]).toBeNull()
    expect(district?.statuses[5]).toBe('m')
    expect(district?.years[1]).toBeNull()
    expect(district?.counts[4]).not.toBeNull()
  })

  test('withholds small counts and what would give them away', async ({ tx }) => {
    const dataSet = await aDataSet(tx)
    await taking(tx, dataSet, figures())
    await analyseDataSet(tx, dataSet.id, [])
    const all = await analysedSeries(tx, dataSet.id)
    const small = all.find(({ areaKey, slug }) => areaKey === '0825' && slug === 'vold')
    expect(small?.shown.slice(0, 4)).toMatch(/^w/u)
    expect(small?.publicReport.withheld.all).toBeGreaterThan(0)
    expect(small?.report.withheld.all).toBe(0)
    const others = all.filter(({ areaKey, slug }) => areaKey !== '0825' && slug === 'vold')
    expect(others.some(({ shown }) => shown.includes('w'))).toBe(true)
  })

  test('is worked out again only when something changed, and what follows with it', async ({ tx }) => {
    const dataSet = await aDataSet(tx)
    await taking(tx, dataSet, figures())
    const followed: string[] = []
    const follow = async (_: unknown, id: string) => void followed.push(id)
    expect(await analyseDataSet(tx, dataSet.id, [follow])).toBe('analysed')
    expect(await analyseDataSet(tx, dataSet.id, [follow])).toBe('up-to-date')
    expect(followed).toEqual([dataSet.id])
    const both = { da: 'Brand', en: 'Fire' }
    const saved = await saveCategory(tx, null, {
      classification: 'straf',
      id: null,
      basedOn: 0,
      name: both,
      definition: both,
      caveat: { da: '', en: '' },
      offenceCodes: ['1312'],
      reports: ['trend'],
    })
    expect(saved).toMatchObject({ kind: 'saved', slug: 'brand', version: 1 })
    expect(await analyseDataSet(tx, dataSet.id, [follow])).toBe('analysed')
    expect((await analysedSeries(tx, dataSet.id)).map(({ slug }) => slug)).toContain('brand')
  })
})

test('reports of unknown municipalities are a share of the country', async ({ tx }) => {
  const dataSet = await aDataSet(tx)
  await taking(tx, dataSet, figures())
  const shares = await unknownShare(tx, dataSet.id)
  expect(shares?.find(({ slug }) => slug === 'straffelov-i-alt')).toMatchObject({
    from: '2025-Q1',
    to: '2025-Q4',
    unknown: 320,
    country: 4000,
    share: 0.08,
  })
  const other = await aDataSet(tx, { code: 'kun-kommuner' })
  const without = aTable({ areas: nordjylland, offences, first: '2025-Q1', length: 4, cell: plain })
  await taking(tx, other, without)
  expect(await unknownShare(tx, other.id)).toBeNull()
})

function until(length: number, more: number) {
  return aTable({
    areas: nordjylland,
    offences: ['12 Voldsforbrydelser i alt'],
    first: '2024-Q1',
    length,
    cell: (area, _, at) => (area === '851' ? 100 + (at < 3 ? more : 0) : 10),
  })
}

test('a category whose offences are not all in the extracts has no figures, and says which it lacks', async ({
  tx,
}) => {
  const dataSet = await aDataSet(tx)
  expect(await uncountedCategories(tx, dataSet)).toEqual([])
  await taking(tx, dataSet, figures())
  const missing = await uncountedCategories(tx, dataSet)
  expect(missing.map(({ category }) => category.slug)).not.toContain('personfarlig-kriminalitet')
  expect(missing.find(({ category }) => category.slug === 'haervaerk')?.missing).toEqual(['Hærværk'])
})

test('earlier years are compared as they were known at the same age, where such an extract is kept', async ({
  tx,
}) => {
  const dataSet = await aDataSet(tx)
  await taking(tx, dataSet, until(3, 0), '2024-11-05')
  await taking(tx, dataSet, until(7, 6), '2025-11-03')
  const category = (await categoriesOf(tx, 'straf')).find(({ slug }) => slug === 'vold')
  if (!category) throw new Error('no category')
  const vintage = { drawnOn: '2024-11-05', vintage: 1, year: 2024 }
  expect(await sameAge(tx, dataSet.id, '0851', category.id)).toEqual([
    { ...vintage, asDrawn: 300, asKnownNow: 318 },
  ])
  expect(await sameAge(tx, dataSet.id, 'kreds-nordjylland', category.id)).toEqual([
    { ...vintage, asDrawn: 540, asKnownNow: 558 },
  ])
})

test('each of the 98 municipalities is in one of the twelve police districts', () => {
  const all = policeDistricts.flatMap(({ municipalities }) => municipalities)
  expect(policeDistricts).toHaveLength(12)
  expect(new Set(all).size).toBe(98)
  expect(all).toHaveLength(98)
})
