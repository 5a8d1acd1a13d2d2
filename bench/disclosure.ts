import { policeDistricts } from '#statistics'
import { auditRelease, reportBoth, withhold, type DisclosedSeries, type Release } from '#statistics/analysis'
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
const seconds = (start: number): number => (performance.now() - start) / 1000

let start = performance.now()
const { shown, optimal } = withhold(release, { now: () => performance.now(), milliseconds: 30_000 })
against(`withholding ${series.length} series of ${months} months`, seconds(start), 30, 's')
start = performance.now()
const audit = auditRelease(release, shown)
against('auditing them', seconds(start), 30, 's')
console.log(
  `  ${audit.open} open, ${audit.withheld} withheld (${optimal ? 'each table proven cheapest' : 'not all proven cheapest'}), ${audit.exposed} exposed`,
)
start = performance.now()
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
