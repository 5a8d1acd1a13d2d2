import { policeDistricts } from '#statistics'
import {
  auditRelease,
  reportBoth,
  withhold,
  type DisclosedSeries,
  type Release,
  type Shown,
} from '#statistics/analysis'
import { negativeBinomial, seeded } from '#statistics/simulation'
import { against } from './limit.ts'

/** All of Denmark: twelve districts, their municipalities, ten categories, fifteen years by month. */
const months = 15 * 12
/** Reports a month in a municipality of ordinary size, from all offences to rare ones. */
const levels = [100, 50, 20, 8.3, 6.7, 4, 2.7, 1.3, 0.7, 0.3]
const random = seeded(5)

function sizeOf(municipality: string): number {
  if (municipality === '0825') return 0.04
  return municipality === '0851' ? 4 : 0.3 + ((Number(municipality) * 7) % 13) / 8
}

function sumOf(rows: readonly (readonly number[])[]): readonly number[] {
  return Array.from({ length: months }, (_, t) => rows.reduce((sum, row) => sum + (row[t] ?? 0), 0))
}

function seriesOf(area: string, category: string, counts: readonly number[]): DisclosedSeries {
  return { area, category, period: 12, first: '2011-01', counts }
}

const partOf = new Map(
  policeDistricts.flatMap(({ key, municipalities }) => [
    [key, '000'] as const,
    ...municipalities.map((code) => [code, key] as const),
  ]),
)

const series = levels.flatMap((level, c) => {
  const category = `category ${c}`
  const districts = policeDistricts.map(({ key, municipalities }) => {
    const own = municipalities.map((code) => {
      const mean = level * sizeOf(code)
      return seriesOf(
        code,
        category,
        Array.from({ length: months }, () => negativeBinomial(random, mean, Math.max(1, mean))),
      )
    })
    return [...own, seriesOf(key, category, sumOf(own.map(({ counts }) => counts as readonly number[])))]
  })
  const totals = districts.map((own) => own.at(-1)?.counts as readonly number[])
  const unknown = Array.from({ length: months }, () => Math.round(random() * level * 8))
  return [...districts.flat(), seriesOf('000', category, sumOf([...totals, unknown]))]
})

const release: Release = { series, partOf, threshold: 5 }

/** The same with categories in each other: one that counts a rare one beside its part, and a wide one around it. */
function nested(): Release {
  const counts = new Map(
    series.map((one) => [`${one.area} ${one.category}`, one.counts as readonly number[]]),
  )
  const total = (category: string, of: readonly number[]): readonly DisclosedSeries[] =>
    [...new Set(series.map(({ area }) => area))].map((area) =>
      seriesOf(area, category, sumOf(of.map((c) => counts.get(`${area} category ${c}`) ?? []))),
    )
  const links = [
    { total: 'close', parts: ['category 3'], exhaustive: false },
    { total: 'wide', parts: ['close', 'category 2', 'category 5'], exhaustive: false },
  ]
  const totals = [...total('close', [3, 8]), ...total('wide', [2, 3, 4, 5, 6, 7, 8])]
  return { ...release, series: [...series, ...totals], links }
}

const seconds = (start: number): number => (performance.now() - start) / 1000

function measure(what: string, own: Release, limit: number): readonly Shown[] {
  let start = performance.now()
  const { shown, optimal } = withhold(own, { now: () => performance.now(), milliseconds: 30_000 })
  against(`withholding ${own.series.length} series of ${months} months${what}`, seconds(start), limit, 's')
  start = performance.now()
  const audit = auditRelease(own, shown)
  against('auditing them', seconds(start), limit, 's')
  console.log(
    `  ${audit.open} open, ${audit.withheld} withheld (${optimal ? 'each table proven cheapest' : 'not all proven cheapest'}), ${audit.exposed} exposed`,
  )
  return shown
}

const shown = measure('', release, 30)
measure(', in each other', nested(), 60)
const start = performance.now()
const families = Map.groupBy(series.keys(), (i) => partOf.get(series[i]?.area ?? '') ?? 'country')
for (const family of families.values())
  reportBoth(
    family.map((i) => {
      const { period, first, counts } = series[i] as DisclosedSeries
      return { period, first, counts, statuses: 'o'.repeat(counts.length), population: null }
    }),
    family.map((i) => shown[i]?.shown ?? ''),
  )
against('both reports of them', seconds(start), 30, 's')
