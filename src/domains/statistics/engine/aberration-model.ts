import { studentParts } from './continuous.ts'
import { fitCounts, type Design, type Fit } from './glm.ts'
import type { AberrationOptions, Baseline } from './aberration-baseline.ts'

/** What earlier years lead one to expect of a period, outbreaks among them weighted down. */
export type AberrationModel = {
  readonly fit: Fit
  readonly design: Design
  /** Dispersion, at least 1. */
  readonly phi: number
  /** What squared standard errors are multiplied by: phi, or in compatible mode the package's mistake. */
  readonly scale: number
  readonly mean: number
  readonly trendUsed: boolean
  /** Baseline periods that were weighted down. */
  readonly downweighted: number
}

/** Anscombe residuals above this are taken for outbreaks. */
const downweightOver = 2.58
const trendLevel = 0.05
const fewestYearsForTrend = 3

/**
 * The model with a trend where one can be trusted (three years, p under 5 %, nothing expected beyond what was ever
 * seen), else without.
 *
 * @param k the tested period
 * @param offset what its logarithm of inhabitants adds
 */
export function robustModel(
  baseline: Baseline,
  k: number,
  offset: number,
  options: AberrationOptions,
): AberrationModel | null {
  if (options.trend && options.years >= fewestYearsForTrend) {
    const model = modelOf(designOf(baseline, k, options.levels, true), offset, options, true)
    const most = baseline.count.reduce((max, count) => Math.max(max, count), 0)
    if (model && model.mean <= most && trendP(model) < trendLevel) return model
  }
  return modelOf(designOf(baseline, k, options.levels, false), offset, options, false)
}

function trendP({ fit, design: { n, p }, scale }: AberrationModel): number {
  const se = Math.sqrt(scale * (fit.covariance[p * p - 1] as number))
  return 2 * studentParts(-Math.abs((fit.coefficients[p - 1] as number) / se), n - p).lower
}

/** Intercept (the tested period's level), a dummy for each other level that occurs, and the trend last. */
function designOf(baseline: Baseline, k: number, levels: number, trend: boolean): Design {
  const others = Array.from({ length: levels - 1 }, (_, i) => i + 1).filter((level) =>
    baseline.level.includes(level),
  )
  const n = baseline.t.length
  const p = 1 + others.length + (trend ? 1 : 0)
  const x = new Float64Array(n * p)
  for (let i = 0; i < n; i++) {
    const at = others.indexOf(baseline.level[i] ?? 0)
    x[i * p] = 1
    if (at >= 0) x[i * p + 1 + at] = 1
    if (trend) x[i * p + p - 1] = (baseline.t[i] ?? 0) - k
  }
  return { n, p, x, y: baseline.count, offset: baseline.offset }
}

function modelOf(
  design: Design,
  offset: number,
  options: AberrationOptions,
  trendUsed: boolean,
): AberrationModel | null {
  const { n, p, y } = design
  if (n <= p) return null
  const first = fitCounts(design)
  if (typeof first === 'string') return null
  const { weights, downweighted } = downweight(design, first)
  const fit = fitCounts({ ...design, weights }, Infinity, first)
  if (typeof fit === 'string') return null
  let pearson = 0
  let mistaken = 0
  for (let i = 0; i < n; i++) {
    const mu = fit.fitted[i] as number
    const part = ((weights[i] as number) * ((y[i] as number) - mu) ** 2) / mu
    pearson += part
    mistaken += part / mu
  }
  const phi = Math.max(1, pearson / (n - p))
  const scale = options.compatible ? mistaken / (n - p) : phi
  return {
    fit,
    design,
    phi,
    scale,
    mean: Math.exp((fit.coefficients[0] as number) + offset),
    trendUsed,
    downweighted,
  }
}

/** Weights that take outbreaks of earlier years down; their sum is n. */
function downweight(
  design: Design,
  fit: Fit,
): { readonly weights: Float64Array; readonly downweighted: number } {
  const { n, p, y } = design
  const phi = Math.max(1, dispersion(y, fit.fitted, n - p))
  const weights = new Float64Array(n).fill(1)
  let sum = n
  let downweighted = 0
  for (let i = 0; i < n; i++) {
    const mu = fit.fitted[i] as number
    const leverage = 1 - mu * quadratic(design, fit, i)
    const residual = 1.5 * (Math.cbrt((y[i] as number) ** 2) * mu ** (-1 / 6) - Math.sqrt(mu))
    const standardised = residual / Math.sqrt(phi * leverage)
    // A level of the season with one row is always met exactly: nothing to judge it by.
    if (!(leverage > 1e-9 && standardised > downweightOver)) continue
    weights[i] = standardised ** -2
    sum += standardised ** -2 - 1
    downweighted++
  }
  return { weights: weights.map((weight) => (weight * n) / sum), downweighted }
}

function dispersion(y: Float64Array, mu: Float64Array, df: number): number {
  return y.reduce((sum, count, i) => sum + (count - (mu[i] as number)) ** 2 / (mu[i] as number), 0) / df
}

/** x' V x of a row. */
function quadratic({ p, x }: Design, { covariance }: Fit, row: number): number {
  let sum = 0
  for (let a = 0; a < p; a++) {
    const xa = x[row * p + a] as number
    if (xa === 0) continue
    for (let b = 0; b < p; b++) sum += xa * (covariance[a * p + b] as number) * (x[row * p + b] as number)
  }
  return sum
}
