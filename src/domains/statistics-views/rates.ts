import type { ChartCount, ChartRate } from '#design'
import { partsOf, periodsBetween, shiftPeriod, type PeriodKey } from '#statistics/periods'
import { newestOf } from './period-parts.ts'
import type { SeriesView } from './types.ts'

/** A series over a whole year that ends with some period. */
export type YearOf = {
  readonly from: PeriodKey
  readonly to: PeriodKey
  readonly count: ChartCount
  /** Null where the count is not shown or the inhabitants are not known. */
  readonly rate: ChartRate | null
  /** Inhabitants times years; null where unknown. */
  readonly personYears: number | null
}

/** The year (twelve months or four quarters) that ends with a period; null where the series does not reach so far. */
export function yearTo(series: SeriesView, to: PeriodKey): YearOf | null {
  const last = periodsBetween(series.first, to)
  const from = last - series.period + 1
  if (from < 0 || last >= series.counts.length) return null
  const count = calendarTotal(series, from) ?? totalOf(series, from, last)
  const personYears = inhabitants(series, from, last)
  const rate =
    typeof count === 'number' && personYears !== null && personYears > 0
      ? rateOf(count, personYears, spreadOf(series))
      : null
  return { from: shiftPeriod(series.first, from), to, count, rate, personYears }
}

/** The years that end with a period, one year before it, and so on back to the beginning; oldest first. */
export function yearsTo(series: SeriesView, to: PeriodKey): readonly YearOf[] {
  const years = Math.max(0, Math.floor((periodsBetween(series.first, to) + 1) / series.period))
  return Array.from({ length: years }, (_, n) =>
    yearTo(series, shiftPeriod(to, -(years - 1 - n) * series.period)),
  ).filter((year) => year !== null)
}

/**
 * The period that the latest year of all the series ends with: their newest one, or the end of the calendar year
 * before it where more of them have a year that may be shown. Null where none has a count.
 */
export function yearEnd(all: readonly SeriesView[]): PeriodKey | null {
  const newest = newestOf(all.map(({ report }) => report))
  if (newest === null) return null
  const calendar = shiftPeriod(newest, -(partsOf(newest).sub % partsOf(newest).period))
  const known = (to: PeriodKey): number =>
    all.filter((series) => typeof yearTo(series, to)?.count === 'number').length
  return known(calendar) > known(newest) ? calendar : newest
}

/** The total from a calendar year's beginning to one of its periods; null where the series does not hold all of it. */
export function partTotal(series: SeriesView, to: PeriodKey): ChartCount | null {
  const last = periodsBetween(series.first, to)
  const from = last - partsOf(to).sub + 1
  return from < 0 || last >= series.counts.length ? null : totalOf(series, from, last)
}

/** A count of a period as charts take it: a number, or why there is none. */
export function countAt({ counts, statuses }: SeriesView, at: number): ChartCount {
  return counts[at] ?? (statuses[at] === 'w' ? 'withheld' : 'missing')
}

/** A calendar year's own total, which may be shown where a part of it is not. */
function calendarTotal(series: SeriesView, from: number): number | null {
  const place = from + partsOf(series.first).sub - 1
  return place % series.period === 0 ? (series.years[place / series.period] ?? null) : null
}

function totalOf(series: SeriesView, from: number, to: number): ChartCount {
  const counts = Array.from({ length: to - from + 1 }, (_, n) => countAt(series, from + n))
  const gap = counts.includes('missing') ? 'missing' : counts.find((count) => typeof count === 'string')
  return gap ?? counts.reduce<number>((sum, count) => sum + Number(count), 0)
}

/** The totals of calendar years from the first period's on; null where a year is not over or begins before it. */
export function calendarYears(series: SeriesView): readonly (ChartCount | null)[] {
  const { sub, period } = partsOf(series.first)
  return series.years.map((total, year) => {
    const start = year * period - (sub - 1)
    if (total !== null) return total
    return start < 0 || start + period > series.counts.length
      ? null
      : openTotal(series, start, start + period - 1)
  })
}

/** A year's total is not the sum of what is open in it: where its own total is not given, it is a gap. */
function openTotal(series: SeriesView, from: number, to: number): ChartCount {
  const total = totalOf(series, from, to)
  return typeof total === 'number' ? 'withheld' : total
}

function inhabitants({ population, period }: SeriesView, from: number, to: number): number | null {
  const known = (population ?? []).slice(from, to + 1)
  if (known.length < to - from + 1) return null
  return known.reduce<number | null>(
    (sum, people) => (sum === null || people === null ? null : sum + people / period),
    0,
  )
}

/** How much more the counts of a series vary than chance alone would let them, at least 1. */
export function spreadOf({ report }: Pick<SeriesView, 'report'>): number {
  return Math.max(1, report.trend.phi ?? 1)
}

const normal975 = 1.959963984540054

/**
 * Reports per 1,000 inhabitants a year with a 95 % interval: Byar's approximation to the exact Poisson limits, of the
 * count as if it were that of `spread` times fewer independent reports, which is what its variation shows.
 *
 * @param count whole number of reports, 0 or more
 * @param personYears inhabitants times years observed, above 0
 * @param spread dispersion of the series, at least 1
 * @throws RangeError outside those ranges: callers pass counted rows, so that is a bug
 */
export function rateOf(count: number, personYears: number, spread: number): ChartRate {
  if (!(count >= 0 && personYears > 0 && spread >= 1)) throw new RangeError('no rate of that')
  const events = count / spread
  const perEvent = (1000 * spread) / personYears
  return {
    perThousand: (1000 * count) / personYears,
    low: perEvent * limit(events, -1),
    high: perEvent * limit(events + 1, 1),
  }
}

/** A limit of a number of independent events; none lies below zero. */
function limit(events: number, side: 1 | -1): number {
  if (events === 0) return 0
  const root = 1 - 1 / (9 * events) + (side * normal975) / (3 * Math.sqrt(events))
  return Math.max(0, events * root ** 3)
}
