import { fitCounts } from './glm.ts'
import { pearsonResiduals } from './autocorrelation.ts'
import { waveColumns } from './season.ts'
import { lastReported, rowsOf, subOf, type Rows, type Series } from './series.ts'
import { trendDesign } from './trend.ts'

/** Reference value and limit, in standard deviations. */
export type CusumLimits = { readonly k: number; readonly h: number }

/** The limits that R's surveillance has by default. */
export const cusumDefaults: CusumLimits = { k: 1.04, h: 2.26 }

/** A slow drift away from what the training periods lead one to expect. */
export type Cusum = {
  readonly status: 'ok'
  readonly t: readonly number[]
  readonly expected: readonly number[]
  readonly phi: number
  /** Standardised departures; null where the count is missing. */
  readonly z: readonly (number | null)[]
  readonly up: readonly number[]
  readonly down: readonly number[]
  /** The first period at which the sum reaches the limit. */
  readonly firstAlarmUp: number | null
  readonly firstAlarmDown: number | null
}

export type NoCusum = { readonly status: 'too_short' | 'no_fit' }

/** How many of the latest periods are watched. */
export const watchedPeriods = 24

/**
 * Cumulative sums of departures from trend and season of all but the watched periods, scaled by their dispersion.
 * Without trend and scale the sums raise an alarm on most series that merely rise or vary more than chance.
 */
export function scaledCusum(
  series: Series,
  limits: CusumLimits = cusumDefaults,
  watched = watchedPeriods,
): Cusum | NoCusum {
  const last = lastReported(series)
  const until = last - watched
  const training = rowsOf(series, false, 1, until)
  const design = trendDesign(training, until, series.period, waveColumns(series.period, 1))
  if (until < 1 || design.n <= design.p) return { status: 'too_short' }
  const fit = fitCounts(design)
  if (typeof fit === 'string') return { status: 'no_fit' }
  const pearson = pearsonResiduals(design.y, fit.fitted).reduce((sum, r) => sum + r * r, 0)
  const phi = Math.max(1, pearson / (design.n - design.p))
  const t = Array.from({ length: watched }, (_, i) => until + 1 + i)
  const ahead = trendDesign(calendarRows(series, t), until, series.period, waveColumns(series.period, 1))
  const expected = t.map((_, i) => {
    const row = ahead.x.subarray(i * ahead.p, (i + 1) * ahead.p)
    return Math.exp(row.reduce((sum, x, c) => sum + x * (fit.coefficients[c] as number), 0))
  })
  const z = t.map((at, i) => {
    const count = series.counts[at - 1] ?? null
    return count === null ? null : rossi(count, expected[i] ?? 0) / Math.sqrt(phi)
  })
  const up = accumulate(z, limits.k, 1)
  const down = accumulate(z, limits.k, -1)
  const firstAt = (sums: readonly number[]): number | null =>
    t[sums.findIndex((sum) => sum >= limits.h)] ?? null
  return {
    status: 'ok',
    t,
    expected,
    phi,
    z,
    up,
    down,
    firstAlarmUp: firstAt(up),
    firstAlarmDown: firstAt(down),
  }
}

/** The rows of given periods, whether their counts are known or not. */
function calendarRows(series: Series, t: readonly number[]): Rows {
  return {
    t: Int32Array.from(t),
    sub: Int32Array.from(t, (at) => subOf(series, at)),
    count: new Float64Array(t.length),
    offset: new Float64Array(t.length),
  }
}

/** max(0, sum + z - k) from period to period, for rises (1) or falls (-1); a missing period changes nothing. */
export function accumulate(z: readonly (number | null)[], k: number, direction: 1 | -1): readonly number[] {
  let sum = 0
  return z.map((value) => {
    if (value !== null) sum = Math.max(0, sum + direction * value - k)
    return sum
  })
}

/** Rossi's standardised count: 0 at the mean, about normal at counts of a few. */
export function rossi(count: number, mean: number): number {
  return (count - 3 * mean + 2 * Math.sqrt(mean * count)) / (2 * Math.sqrt(mean))
}
