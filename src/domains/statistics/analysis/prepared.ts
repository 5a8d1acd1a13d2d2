import { subOf, usesPopulation, type Series } from '#statistics/engine'
import { partsOf, periodsBetween, shiftPeriod, type PeriodKey } from '#statistics/periods'
import type { CalendarDate } from '#calendar'
import type { CountSeries } from './types.ts'

/** A series as the engine takes it. Places in time are t = 1 for the first period of the whole series. */
export type Prepared = {
  readonly source: CountSeries
  /** Up to the report's latest period, which is `last`; what cannot be compared is missing. */
  readonly whole: Series
  readonly last: number
  /** The part that the trend is of, beginning at t = `from`. */
  readonly window: Series
  readonly from: number
  readonly offset: boolean
  readonly areaSince: PeriodKey | null
  /** How many periods of the window are withheld. */
  readonly withheld: number
}

/** From one period to the next no area grows or shrinks by more: it is another area then. */
const mostGrowth = 0.2
const windowYears = 5
/**
 * Small counts are withheld, so what is left is not like the whole: where it is more than this share of the window, a
 * steep fall looks far too flat and unusual months come by themselves.
 */
const mostWithheld = 0.1

/** The first period that had not ended on a day. */
export function runningPeriod(day: CalendarDate, period: CountSeries['period']): PeriodKey {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))]
  return period === 12 ? day.slice(0, 7) : `${year}-Q${Math.ceil(month / 3)}`
}

/** A series without the periods that had not ended when it was drawn. */
export function endedOnly(series: CountSeries, drawnOn: CalendarDate | null): CountSeries {
  if (drawnOn === null) return series
  const ended = Math.max(0, periodsBetween(series.first, runningPeriod(drawnOn, series.period)))
  if (ended >= series.counts.length) return series
  return {
    ...series,
    counts: series.counts.slice(0, ended),
    statuses: series.statuses.slice(0, ended),
    population: series.population?.slice(0, ended) ?? null,
  }
}

/** The latest period with a count of any of the series; null where none has one. */
export function latestOf(family: readonly CountSeries[]): PeriodKey | null {
  return family.reduce<PeriodKey | null>((latest, series) => {
    const own = latestPeriod(series)
    return own !== null && (latest === null || own > latest) ? own : latest
  }, null)
}

/** The latest period with a count; null where there is none. */
export function latestPeriod({ first, counts }: CountSeries): PeriodKey | null {
  const at = counts.findLastIndex((count) => count !== null)
  return at < 0 ? null : shiftPeriod(first, at)
}

/** A series up to the report's latest period, and its window: five full years and the running part of one. */
export function prepare(source: CountSeries, latest: PeriodKey): Prepared {
  const last = Math.max(0, periodsBetween(source.first, latest) + 1)
  const population = inhabited(source, last)
  const since = boundary(population)
  const counts = Array.from({ length: last }, (_, i) => (i < since ? null : (source.counts[i] ?? null)))
  const { sub, period } = partsOf(latest)
  const whole: Series = { period, startSub: partsOf(source.first).sub, counts, population }
  const from = Math.max(1, last - (windowYears * period + (sub % period)) + 1)
  const window: Series = {
    period,
    startSub: subOf(whole, from),
    counts: counts.slice(from - 1),
    population: population?.slice(from - 1) ?? null,
  }
  const areaSince = since > 0 ? shiftPeriod(source.first, since) : null
  const withheld = countWithheld(source.statuses.slice(from - 1, last))
  return { source, whole, last, window, from, offset: usesPopulation(window), areaSince, withheld }
}

/** Whether so many counts of the window are withheld that nothing can be said of how the others go. */
export function isMostlyHidden({ withheld, window }: Prepared): boolean {
  return withheld > mostWithheld * window.counts.length
}

export function countWithheld(statuses: string): number {
  return statuses.split('w').length - 1
}

/** Inhabitants of each period up to the last; nobody is as unknown, for there are no rates then either. */
function inhabited({ population }: CountSeries, last: number): readonly (number | null)[] | null {
  if (population === null) return null
  return Array.from({ length: last }, (_, i) => ((population[i] ?? 0) > 0 ? (population[i] ?? null) : null))
}

/** How many periods belong to an area with other boundaries: those before the latest step of its inhabitants. */
function boundary(population: readonly (number | null)[] | null): number {
  const step = population?.findLastIndex((now, i) => {
    const before = population[i - 1] ?? null
    return now !== null && before !== null && Math.abs(now / before - 1) > mostGrowth
  })
  return Math.max(0, step ?? 0)
}
