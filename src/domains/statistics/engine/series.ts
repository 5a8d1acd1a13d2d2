/** Periods a year: months or quarters. */
export type Period = 12 | 4

/** Counts of one area and category over time; period t = 1, 2, ... from the first on. */
export type Series = {
  readonly period: Period
  /** Which month or quarter of its year the first period is, from 1. */
  readonly startSub: number
  /** Whole numbers from 0 up; null is missing. */
  readonly counts: readonly (number | null)[]
  /** Inhabitants; null (of one period or of all) is unknown. */
  readonly population: readonly (number | null)[] | null
}

/** The periods that a model is fitted to. */
export type Rows = {
  /** Each row's t. */
  readonly t: Int32Array
  /** Month or quarter, from 1. */
  readonly sub: Int32Array
  readonly count: Float64Array
  /** log(inhabitants / 100,000), or zeros. */
  readonly offset: Float64Array
}

/** The month or quarter of period t, from 1. */
export function subOf(series: Series, t: number): number {
  return ((series.startSub - 1 + t - 1) % series.period) + 1
}

/** The t of the latest period with a known count; 0 where there is none. */
export function lastReported(series: Series): number {
  return series.counts.findLastIndex((count) => count !== null) + 1
}

/** log(inhabitants / 100,000) at period t; NaN where they are unknown, -Infinity where there are none. */
export function logPopulation(series: Series, t: number): number {
  return Math.log((series.population?.[t - 1] ?? Number.NaN) / 100_000)
}

/**
 * The rows with a known count, and with `offset` a population above 0, from t = `from` to t = `to`, both included.
 */
export function rowsOf(series: Series, offset: boolean, from = 1, to = series.counts.length): Rows {
  const first = Math.max(1, from)
  const most = Math.max(0, to - first + 1)
  const [t, sub] = [new Int32Array(most), new Int32Array(most)]
  const [count, logs] = [new Float64Array(most), new Float64Array(most)]
  let n = 0
  for (let at = first; at <= to; at++) {
    const known = series.counts[at - 1] ?? null
    const log = offset ? logPopulation(series, at) : 0
    if (known === null || !Number.isFinite(log)) continue
    t[n] = at
    sub[n] = subOf(series, at)
    count[n] = known
    logs[n] = log
    n++
  }
  return {
    t: t.subarray(0, n),
    sub: sub.subarray(0, n),
    count: count.subarray(0, n),
    offset: logs.subarray(0, n),
  }
}

/** Counts of the periods after `from` up to and including `to`; null when one is missing. */
export function sumAfter(series: Series, from: number, to: number): number | null {
  let sum = 0
  for (let t = from + 1; t <= to; t++) {
    const count = series.counts[t - 1] ?? null
    if (count === null) return null
    sum += count
  }
  return sum
}

/** Reports of the year of period `asOf`, up to and including it; null when one of its periods is missing. */
export function yearToDate(series: Series, asOf: number): number | null {
  return sumAfter(series, asOf - subOf(series, asOf), asOf)
}
