import { autocorrelationOf, lagged, pearsonResiduals, type Autocorrelation } from './autocorrelation.ts'
import { studentParts, studentReach } from './continuous.ts'
import { fitCounts, type Design, type Fit } from './glm.ts'
import { factorColumns, waveColumns, wavesFor, type Season, type SeasonColumns } from './season.ts'
import { lastReported, rowsOf, type Period, type Rows, type Series } from './series.ts'

export type TrendOptions = {
  /** `harmonic` where omitted. */
  readonly season?: Season
  /** Rates by population rather than counts. */
  readonly offset: boolean
  /** How many of the latest periods are used; omitted: all. */
  readonly window?: number
}

/** A fitted trend. Intervals are in per cent a year. */
export type TrendFit = {
  readonly status: 'ok'
  readonly rows: Rows
  readonly design: Design
  readonly fit: Fit
  readonly season: Season
  /** How many waves: 0, 1 or 2. */
  readonly waves: number
  readonly df: number
  /** Pearson's sum of squares, and the dispersion that comes of it. */
  readonly pearson: number
  readonly phiRaw: number
  /** At least 1. */
  readonly phi: number
  readonly autocorrelation: Autocorrelation
  /** Change of the logarithm per year. */
  readonly beta: number
  readonly se: number
  /** Two-sided, of no change. */
  readonly p: number
  readonly percentPerYear: number
  readonly interval95: Interval
  readonly interval90: Interval
}

/** Lower and upper limit. */
export type Interval = readonly [number, number]

/** Why there is no trend. Never a number in its place. */
export type NoTrend = {
  readonly status: 'all_zero' | 'too_short' | 'separated' | 'rank_deficient' | 'no_convergence'
}

/**
 * The yearly trend of a series: quasi-Poisson with season, its standard error inflated for dependence
 * between periods, since without that 95 % intervals cover far too seldom.
 */
export function fitTrend(series: Series, options: TrendOptions): TrendFit | NoTrend {
  const last = lastReported(series)
  const from = options.window === undefined ? 1 : last - options.window + 1
  const rows = rowsOf(series, options.offset, from, last)
  if (rows.count.every((count) => count === 0)) return { status: 'all_zero' }
  const season = options.season ?? 'harmonic'
  if (season === 'factor' && hasEmptySeason(rows, series.period)) return { status: 'separated' }
  const waves = wavesFor(series.period, rows.t.length)
  const columns = season === 'factor' ? factorColumns(series.period) : waveColumns(series.period, waves)
  const design = trendDesign(rows, last, series.period, columns)
  if (design.n <= design.p) return { status: 'too_short' }
  const fit = fitCounts(design)
  if (fit === 'rank-deficient') return { status: 'rank_deficient' }
  if (fit === 'no-convergence') return { status: 'no_convergence' }
  return summarise(rows, design, fit, season, waves)
}

function hasEmptySeason(rows: Rows, period: Period): boolean {
  const sums = new Float64Array(period + 1)
  rows.sub.forEach((sub, i) => (sums[sub] = (sums[sub] as number) + (rows.count[i] as number)))
  return sums.subarray(1).some((sum) => sum === 0)
}

/** Intercept, years before the last period, and the season's columns. */
export function trendDesign(rows: Rows, last: number, period: Period, columns: SeasonColumns): Design {
  const n = rows.t.length
  const { width, values } = columns
  const p = 2 + width
  const x = new Float64Array(n * p)
  for (let i = 0; i < n; i++) {
    const from = (rows.sub[i] as number) * width
    x[i * p] = 1
    x[i * p + 1] = ((rows.t[i] as number) - last) / period
    for (let c = 0; c < width; c++) x[i * p + 2 + c] = values[from + c] as number
  }
  return { n, p, x, y: rows.count, offset: rows.offset }
}

function summarise(rows: Rows, design: Design, fit: Fit, season: Season, waves: number): TrendFit {
  const { n, p } = design
  const df = n - p
  const residuals = pearsonResiduals(design.y, fit.fitted)
  const pearson = lagged(residuals, 0)
  const phiRaw = pearson / df
  const phi = Math.max(1, phiRaw)
  const autocorrelation = autocorrelationOf(residuals, p)
  const beta = fit.coefficients[1] as number
  const se = Math.sqrt(phi * (fit.covariance[p + 1] as number) * autocorrelation.vif)
  return {
    status: 'ok',
    rows,
    design,
    fit,
    season,
    waves,
    df,
    pearson,
    phiRaw,
    phi,
    autocorrelation,
    beta,
    se,
    p: 2 * studentParts(-Math.abs(beta / se), df).lower,
    percentPerYear: percent(beta),
    interval95: percentInterval(beta, se, studentReach(0.95, df)),
    interval90: percentInterval(beta, se, studentReach(0.9, df)),
  }
}

function percent(beta: number): number {
  return 100 * Math.expm1(beta)
}

function percentInterval(beta: number, se: number, reach: number): Interval {
  return [percent(beta - reach * se), percent(beta + reach * se)]
}
