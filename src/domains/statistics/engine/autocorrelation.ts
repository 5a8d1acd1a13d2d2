/** Dependence from period to period: lag-1 and lag-2 of the residuals, corrected, and what it costs. */
export type Autocorrelation = {
  readonly r1: number
  readonly r2: number
  readonly r1c: number
  readonly r2c: number
  readonly rho: number
  /** Variance inflation, 1 or more. */
  readonly vif: number
}

/** (y - mu) / sqrt(mu) of each row. */
export function pearsonResiduals(y: Float64Array, mu: Float64Array): Float64Array {
  const residuals = new Float64Array(y.length)
  for (let t = 0; t < y.length; t++) {
    const m = mu[t] as number
    residuals[t] = ((y[t] as number) - m) / Math.sqrt(m)
  }
  return residuals
}

/** Dependence between periods from residuals in order of time, corrected for p fitted coefficients. */
export function autocorrelationOf(residuals: Float64Array, p: number): Autocorrelation {
  const n = residuals.length
  const all = lagged(residuals, 0)
  const r1 = all > 0 ? lagged(residuals, 1) / all : 0
  const r2 = all > 0 ? lagged(residuals, 2) / all : 0
  const r1c = Math.max(0, r1 + p / n)
  const r2c = Math.max(0, r2 + p / n)
  const rho = r1c === 0 ? 0 : Math.min(0.7, Math.max(r1c, r2c / r1c))
  return { r1, r2, r1c, r2c, rho, vif: 1 + (2 * r1c) / (1 - rho) }
}

/** The sum of products of residuals `lag` rows apart. */
export function lagged(r: Float64Array, lag: number): number {
  let sum = 0
  for (let t = 0; t + lag < r.length; t++) sum += (r[t] as number) * (r[t + lag] as number)
  return sum
}
