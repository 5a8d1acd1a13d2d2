import type { AnalysedSeries } from '#statistics'
import { knownSum } from '#statistics/analysis'
import { partsOf, shiftPeriod, type PeriodKey } from '#statistics/periods'
import type { SeriesValue } from './types.ts'

type Years = Pick<AnalysedSeries, 'first' | 'counts' | 'years' | 'yearsShown'>

/** How far back the values of an indicator go: so many years before its measure's. */
export const yearsBack = 5
const someMissing = 'Noget af årets tal mangler.'

/** Where a calendar year's periods are in a series: from the first one on, up to but not including the last. */
function placesOf({ first, counts }: Years, ordinal: number) {
  const { sub, period } = partsOf(first)
  const from = ordinal * period - (sub - 1)
  return { from, to: from + period, whole: from >= 0 && from + period <= counts.length }
}

/**
 * What a series says of each whole calendar year, as values of its last day. A year of which something is missing
 * is unknown, and says so.
 *
 * @param from the first year that is told
 */
export function yearValues(series: Years, from: number): readonly SeriesValue[] {
  const { year: firstYear } = partsOf(series.first)
  return series.years.flatMap((value, ordinal) => {
    const year = firstYear + ordinal
    if (year < from || !placesOf(series, ordinal).whole) return []
    return [
      {
        measuredOn: `${year}-12-31` as const,
        value,
        unknownReason: value === null ? someMissing : '',
        withheld: series.yearsShown[ordinal] === 'w',
      },
    ]
  })
}

/** The year that is not over yet: reports up to and including a period; null where one of them is missing. */
export type RunningYear = { readonly year: number; readonly to: PeriodKey; readonly total: number | null }

/** The running year of a series; null where its last year is whole. */
export function runningYear(series: Years): RunningYear | null {
  const ordinal = series.years.length - 1
  const { from, whole } = placesOf(series, ordinal)
  if (whole || series.counts.length === 0) return null
  const known = series.counts.slice(Math.max(0, from))
  return {
    year: partsOf(series.first).year + ordinal,
    to: shiftPeriod(series.first, series.counts.length - 1),
    total: knownSum(known),
  }
}
