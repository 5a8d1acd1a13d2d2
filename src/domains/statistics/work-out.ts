import { reportBoth, type CountSeries } from '#statistics/analysis'
import { periodAt, type PeriodKey, type Periods } from '#statistics/periods'
import type { KnownPlace } from './known-codes.ts'
import { originsOf, type Origin } from './origins.ts'
import { lastEnded, overlay } from './overlay.ts'
import { familyOf } from './family-of.ts'
import type { PopulationRow } from './population-queries.ts'
import { inhabitantsOn } from './population-series.ts'
import { shownOf, type ShownBefore } from './shown-series.ts'
import type { StoredLayers } from './stored-queries.ts'
import { summedIn } from './summed-areas.ts'
import { axisOf } from './summed-series.ts'
import type { AreaKey, CategoryId } from './tables.ts'

/** All that a data set's analysis is worked out from; plain data, for it goes to a thread of its own. */
export type AnalysisInput = {
  readonly period: Periods
  readonly layers: StoredLayers
  readonly areas: readonly Pick<KnownPlace, 'code' | 'kind' | 'municipality'>[]
  readonly categories: readonly FollowedCategory[]
  readonly population: readonly PopulationRow[]
  /** Counts from 1 up to but not including this are withheld from what is published. */
  readonly threshold: number
  readonly before: ShownBefore
}

type FollowedCategory = {
  readonly id: CategoryId
  readonly version: number
  readonly offenceCodes: readonly string[]
}

/** A row of `analysed_series`, the reports as JSON. */
export type WorkedOut = {
  readonly areaKey: AreaKey
  readonly categoryId: CategoryId
  readonly version: number
  readonly vintage: number
  readonly origins: readonly Origin[]
  readonly first: PeriodKey
  readonly counts: readonly (number | null)[]
  readonly statuses: string
  readonly population: readonly (number | null)[]
  readonly shown: string
  readonly yearsShown: string
  readonly report: string
  readonly publicReport: string
}

/**
 * Works out what a data set's newest figures say: a series for each category in each area and police district that
 * has a count of it, what of it may be shown, and the reports. Takes seconds for a whole country.
 */
export function workOut(input: AnalysisInput): readonly WorkedOut[] {
  const { layers, period, threshold, before } = input
  const vintage = layers.vintages.at(-1)
  const ended = layers.vintages.map(({ drawnOn }) => lastEnded(drawnOn, period))
  const laid = overlay(layers.series, ended)
  const axis = axisOf(laid, period)
  if (!axis || !vintage) return []
  const inhabitants = inhabitantsOn(axis, input.population)
  const first = periodAt(axis.first, period)
  const all = input.categories.flatMap((category) =>
    [...summedIn(laid, axis, input.areas, category.offenceCodes)].flatMap(
      ([areaKey, { spans, ...summed }]) => {
        if (summed.counts.every((count) => count === null)) return []
        const population = inhabitants(areaKey)
        const known = population.some((value) => value !== null) ? population : null
        const origins = originsOf(spans, layers.vintages, period)
        return {
          areaKey,
          category,
          population,
          origins,
          series: { period, first, ...summed, population: known },
        }
      },
    ),
  )
  const shown = shownOf(all, threshold, before)
  const families = Map.groupBy(
    all.map((one, i) => ({ ...one, shown: shown[i]?.shown ?? '', yearsShown: shown[i]?.yearsShown ?? '' })),
    ({ areaKey }) => familyOf(areaKey),
  )
  return [...families.values()].flatMap((family) => rowsOf(family, vintage.number))
}

type Counted = Pick<WorkedOut, 'areaKey' | 'population' | 'origins' | 'shown' | 'yearsShown'> & {
  readonly category: FollowedCategory
  readonly series: CountSeries
}

/** The rows of one report's series, with what may be said of each. */
function rowsOf(family: readonly Counted[], vintage: number): readonly WorkedOut[] {
  const reports = reportBoth(
    family.map(({ series }) => series),
    family.map(({ shown }) => shown),
  )
  return family.map(({ category, series, ...row }, i) => ({
    ...row,
    categoryId: category.id,
    version: category.version,
    vintage,
    first: series.first,
    counts: series.counts,
    statuses: series.statuses,
    report: JSON.stringify(reports[i]?.report),
    publicReport: JSON.stringify(reports[i]?.publicReport),
  }))
}
