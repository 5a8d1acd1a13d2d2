import { studentReach } from './continuous.ts'
import { negativeBinomialQuantile } from './discrete.ts'
import { subOf, sumAfter, yearToDate, type Series } from './series.ts'
import type { Interval } from './trend.ts'

/** What a whole year is expected to end at, from its first m months or quarters. */
export type Projection = {
  readonly method: 'ratio' | 'gamma_poisson'
  /** Reports so far this year. */
  readonly yearToDate: number
  /** Earlier full years that were used, 2 to 5. */
  readonly years: number
  readonly remaining: number
  readonly total: number
  /** Limits of the year's total, to be shown rounded outwards. */
  readonly interval80: Interval
  readonly interval95: Interval
  /** Dispersion around the ratio; null for `gamma_poisson`. */
  readonly phi: number | null
  readonly ratio: number | null
  /** Totals of the earlier years used, oldest first. */
  readonly previousTotals: readonly number[]
}

/** Why there is no projection: too few years, a period missing in those used, or a complete year. */
export type NoProjection = { readonly method: 'refused_short' | 'refused_missing' | 'complete' }

const mostYears = 5
/** Under this many so far, this year or in any earlier one, the counts are too small for a ratio. */
const fewestForRatio = 5

/**
 * Expects the year that period `asOf` stands in, from the part of it up to and including `asOf` and up to five
 * full years before it.
 *
 * @param after only years that begin after this period are used (a level shift); omitted: all
 */
export function projectYear(series: Series, asOf: number, after = 0): Projection | NoProjection {
  const months = subOf(series, asOf)
  const { period } = series
  if (months === period) return { method: 'complete' }
  const start = asOf - months
  const years = Math.min(mostYears, Math.floor((start - Math.max(0, after)) / period))
  if (years < 2) return { method: 'refused_short' }
  const before = Array.from({ length: years }, (_, i) => start - (years - i) * period)
  const firsts = before.map((from) => sumAfter(series, from, from + months))
  const rests = before.map((from) => sumAfter(series, from + months, from + period))
  const soFar = yearToDate(series, asOf)
  if (soFar === null || !allKnown(firsts) || !allKnown(rests)) return { method: 'refused_missing' }
  const part = { soFar, firsts, rests, years }
  return [soFar, ...firsts].some((count) => count < fewestForRatio) ? gammaPoisson(part) : ratio(part)
}

/** Reports so far, and of each earlier year those of the same months (`firsts`) and of the rest. */
type PartYear = {
  readonly soFar: number
  readonly firsts: readonly number[]
  readonly rests: readonly number[]
  readonly years: number
}

/** The rest of the year stands to its first part as in earlier years, which differ by more than chance. */
function ratio(part: PartYear): Projection {
  const { soFar, firsts, rests, years } = part
  const first = total(firsts)
  const r = total(rests) / first
  const squares = firsts.map((a, i) => ((rests[i] ?? 0) - a * r) ** 2 / (a * r * (1 + r)))
  // A rest that is always empty has no spread to measure.
  const phi = r === 0 ? 1 : Math.max(1, total(squares) / (years - 1))
  const remaining = soFar * r
  const spread = Math.sqrt(phi * soFar * r * (1 + r) * (1 + soFar / first))
  const interval = (level: number): Interval => {
    const reach = studentReach(level, years - 1) * spread
    return [soFar + Math.max(0, remaining - reach), soFar + Math.max(0, remaining + reach)]
  }
  return { ...common(part, remaining, interval), method: 'ratio', phi, ratio: r }
}

/** Few reports: the rest of the year as in earlier years, whatever has come so far. */
function gammaPoisson(part: PartYear): Projection {
  const size = total(part.rests) + 0.5
  const remaining = size / part.years
  const limit = (chance: number): number => part.soFar + negativeBinomialQuantile(chance, size, remaining)
  const interval = (level: number): Interval => [limit(0.5 - level / 2), limit(0.5 + level / 2)]
  return { ...common(part, remaining, interval), method: 'gamma_poisson', phi: null, ratio: null }
}

function common(
  { soFar, firsts, rests, years }: PartYear,
  remaining: number,
  interval: (level: number) => Interval,
) {
  return {
    yearToDate: soFar,
    years,
    remaining,
    total: soFar + remaining,
    interval80: interval(0.8),
    interval95: interval(0.95),
    previousTotals: firsts.map((count, i) => count + (rests[i] ?? 0)),
  }
}

/** How an expected year stands to earlier ones; over or under only if its whole 80 % interval is. */
export type Standing = 'over' | 'under' | 'about'

/** Compares an expected year with the mean of the earlier years it was expected from. */
export function standing({ interval80: [low, high], previousTotals }: Projection): Standing {
  const mean = total(previousTotals) / previousTotals.length
  return low > mean ? 'over' : high < mean ? 'under' : 'about'
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0)
}

function allKnown(counts: readonly (number | null)[]): counts is readonly number[] {
  return counts.every((count) => count !== null)
}
