import { expect } from 'vitest'
import { makeClaim } from '#claims'
import type { Tx } from '#db'
import { analysedSeries, type AreaKey, type DataSet } from '#statistics'
import { extractLines } from '#statistics-views'
import { aDistrict, aMember, test } from '#testing'
import { publishedDocument } from './figures-document.ts'
import { areaView, seriesView, setView } from './public-views.ts'
import { publishStatistics } from './publish-statistics.ts'
import { analysed, aPublishableSet, ordinary, takeFigures, type Counting } from './testing.ts'

const now = new Date('2026-03-21T12:00:00Z')
const district = 'kreds-nordjylland'
const january = { number: 1, drawnOn: '2026-01-10', drawnBy: 'Analytiker' }
const march = { number: 2, drawnOn: '2026-03-12', drawnBy: 'Analytiker' }
const allQuarters = { from: '2020-Q1', to: '2025-Q4' }
const lastYear = { from: '2025-Q1', to: '2025-Q4' }

/** Rebild's last four quarters, drawn anew with one report more in each. */
const rebildAnew: Counting = (place, offence, at) =>
  place === '840' && at >= 20 ? (ordinary(place, offence, at) ?? 0) + 1 : null

/** Two extracts, the second of one municipality's last year alone, worked out. */
async function twoExtracts(tx: Tx): Promise<DataSet> {
  await aDistrict(tx)
  const dataSet = await aPublishableSet(tx)
  await takeFigures(tx, dataSet, 24, rebildAnew, '2026-03-12')
  return analysed(tx, dataSet)
}

test('a series names the extracts that its own figures are from, and of which periods', async ({ tx }) => {
  const series = await analysedSeries(tx, (await twoExtracts(tx)).id)
  const originsOf = (area: AreaKey) => series.find(({ areaKey }) => areaKey === area)?.origins
  expect(originsOf('0851')).toEqual([{ ...january, ...allQuarters }])
  expect(originsOf('0840')).toEqual([
    { ...march, ...lastYear },
    { ...january, from: '2020-Q1', to: '2024-Q4' },
  ])
  expect(originsOf(district)).toEqual([
    { ...march, ...lastYear },
    { ...january, ...allQuarters },
  ])
})

test('so do the release, as data too, and the claims made from it', async ({ tx }) => {
  const dataSet = await twoExtracts(tx)
  const actor = await aMember(tx, 'kredsraad', 'secretary')
  await publishStatistics(tx, actor, dataSet.id, null, now)
  const document = await publishedDocument(tx, dataSet.code, null)
  const { series } = JSON.parse(document?.canonical ?? '{}') as {
    series: readonly { area_key: string; category_slug: string; origins: unknown }[]
  }
  expect(series.find(({ area_key }) => area_key === '0851')?.origins).toEqual([
    { ...january, ...allQuarters },
  ])
  const order = {
    series: { set: dataSet.code, area: '0851', category: 'indbrud' },
    claimed: { kind: 'chart' },
  } as const
  const made = await makeClaim(tx, actor, order, null, now)
  expect(made).toMatchObject({ kind: 'made', evidence: { series: { origins: [january] } } })
})

test('a page of several areas tells which are from which extract', async ({ tx }) => {
  const dataSet = await twoExtracts(tx)
  const actor = await aMember(tx, 'kredsraad', 'secretary')
  await publishStatistics(tx, actor, dataSet.id, null, now)
  const { vintage_sha256: _kept, ...release } = await tx
    .selectFrom('published.statistics_release')
    .selectAll()
    .executeTakeFirstOrThrow()
  const series = await tx.selectFrom('published.statistics_series').selectAll().execute()
  const areas = (await tx.selectFrom('published.statistics_area').selectAll().execute()).map(areaView)
  const lines = (of: (area: AreaKey) => boolean, lang: 'da' | 'en') =>
    extractLines(
      {
        set: setView(release, now),
        areas,
        series: series.filter((one) => of(one.area_key)).map((one) => seriesView(one, 4)),
      },
      lang,
    )
  expect(lines((area) => area === '0851', 'da')).toEqual(['nr. 1, trukket 10. januar 2026 af Analytiker'])
  expect(lines(() => true, 'da')).toEqual([
    'nr. 2, trukket 12. marts 2026 af Analytiker: Rebild og Politikredsen Nordjylland, 1. kvartal 2025 til 4. kvartal 2025',
    'nr. 1, trukket 10. januar 2026 af Analytiker: 1. kvartal 2020 til 4. kvartal 2025',
  ])
  expect(lines((area) => area === '0840', 'en')).toEqual([
    'no. 2, drawn on 12 March 2026 by Analytiker: Q1 2025 to Q4 2025',
    'no. 1, drawn on 10 January 2026 by Analytiker: Q1 2020 to Q4 2024',
  ])
})

test('a release from before it was kept stays what its fingerprint says', async ({ tx }) => {
  const dataSet = await twoExtracts(tx)
  const actor = await aMember(tx, 'kredsraad', 'secretary')
  await tx.updateTable('analysed_series').set({ origins: '[]' }).execute()
  await publishStatistics(tx, actor, dataSet.id, null, now)
  const { sha256 } = await tx
    .selectFrom('published.statistics_release')
    .select('sha256')
    .executeTakeFirstOrThrow()
  const document = await publishedDocument(tx, dataSet.code, null)
  expect(document?.sha256).toBe(sha256)
  expect(document?.canonical).not.toContain('origins')
})
