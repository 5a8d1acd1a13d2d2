import {
  auditRelease,
  forPublic,
  proposeCoarser,
  reportOn,
  type Audit,
  type Coarser,
  type CountSeries,
  type SeriesReport,
  type Shown,
} from '#statistics/analysis'
import { familyOf } from './family-of.ts'
import { disclosedTogether, shownTogether, type SeriesToShow, type ShownBefore } from './shown-series.ts'
import type { Origin } from './origins.ts'
import type { AreaKey } from './tables.ts'
import type { AnalysedSeries, Category } from './types.ts'

/** A series that is published as totals of years only; the category by its slug. */
export type ByYear = { readonly areaKey: AreaKey; readonly category: string }

/** A series with what may be shown of it. */
export type OpenSeries = {
  readonly areaKey: AreaKey
  readonly slug: string
  readonly origins: readonly Origin[]
  /** Withheld counts are null and `w`. */
  readonly open: CountSeries
  readonly years: readonly (number | null)[]
  readonly report: SeriesReport
}

/** What there is to publish of a data set. */
export type ToDisclose = {
  readonly series: readonly AnalysedSeries[]
  /** The categories of the series, by identity. */
  readonly categories: ReadonlyMap<string, Category>
  readonly threshold: number
  /** What earlier releases and claims had open. */
  readonly before: ShownBefore
  readonly byYear: readonly ByYear[]
}

/** What of it may be shown, and what a reader could work out from that. */
export type Disclosed = {
  /** In the order of the series. */
  readonly open: readonly OpenSeries[]
  readonly shown: readonly Shown[]
  readonly audit: Audit
  readonly coarser: readonly Coarser[]
}

/** Longest search for a pattern that withholds less, where the analysis's own does not do. */
const patienceMs = 5_000

/**
 * What may be shown of a data set's series. The analysis has decided that already; what was published since then, or a
 * choice to show something by year only, can make more of it be withheld. Then the reports are worked out again, from
 * what is left.
 */
export function disclose(given: ToDisclose): Disclosed {
  const { series, threshold, before } = given
  const toShow = series.map((one) => toBeShown(one, given))
  const release = disclosedTogether(toShow, threshold, before)
  const analysed = series.map((one, i) => byChoice(one, toShow[i]?.byYear === true))
  const first = auditRelease(release, analysed)
  const shown = first.exposed === 0 ? analysed : shownTogether(toShow, release, patienceMs)
  return {
    open: openSeries(series, shown),
    shown,
    audit: shown === analysed ? first : auditRelease(release, shown),
    coarser: proposeCoarser(release, shown),
  }
}

/** What readers could work out where just that is open of each series, in their order. */
export function auditShown(given: ToDisclose, shown: readonly Shown[]): Audit {
  const toShow = given.series.map((one) => toBeShown(one, given))
  return auditRelease(disclosedTogether(toShow, given.threshold, given.before), shown)
}

function toBeShown(
  { areaKey, categoryId, slug, period, first, counts }: AnalysedSeries,
  { categories, byYear }: ToDisclose,
): SeriesToShow {
  return {
    areaKey,
    category: { id: categoryId, offenceCodes: categories.get(categoryId)?.offenceCodes ?? [] },
    series: { period, first, counts },
    byYear: byYear.some((one) => one.areaKey === areaKey && one.category === slug),
  }
}

/** Withholding all periods of a series beside what is withheld anyway gives nothing away. */
function byChoice({ counts, shown, yearsShown }: AnalysedSeries, byYear: boolean): Shown {
  if (!byYear) return { shown, yearsShown }
  return { shown: counts.map((count) => (count === null ? 'o' : 'w')).join(''), yearsShown }
}

function openSeries(series: readonly AnalysedSeries[], shown: readonly Shown[]): readonly OpenSeries[] {
  const open = series.map(({ period, first, counts, statuses, population }, i) => {
    const known = population.some((count) => count !== null) ? population : null
    return forPublic({ period, first, counts, statuses, population: known }, shown[i]?.shown ?? '')
  })
  const reports = reportsOf(series, shown, open)
  return series.map(({ areaKey, slug, origins, years, publicReport }, i) => ({
    areaKey,
    slug,
    origins,
    open: open[i] as CountSeries,
    years: years.map((total, year) => (shown[i]?.yearsShown[year] === 'o' ? total : null)),
    report: reports.get(i) ?? publicReport,
  }))
}

/** New reports for the families of which something is withheld that the analysis would have shown. */
function reportsOf(
  series: readonly AnalysedSeries[],
  shown: readonly Shown[],
  open: readonly CountSeries[],
): ReadonlyMap<number, SeriesReport> {
  const families = Map.groupBy([...series.keys()], (i) => familyOf(series[i]?.areaKey ?? ''))
  return new Map(
    [...families.values()]
      .filter((family) => family.some((i) => series[i]?.shown !== shown[i]?.shown))
      .flatMap((family) => {
        const reports = reportOn(family.map((i) => open[i] as CountSeries))
        return family.map((i, at) => [i, reports[at] as SeriesReport] as const)
      }),
  )
}
