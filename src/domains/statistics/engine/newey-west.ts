import { pearsonResiduals } from './autocorrelation.ts'
import { times } from './matrix.ts'
import type { Design, Fit } from './glm.ts'

/** Standard errors that allow for dependence up to `lag` rows apart. */
export type NeweyWest = { readonly lag: number; readonly se: Float64Array }

/** How far apart rows are still taken to depend on each other, by their number. */
function neweyWestLag(rows: number): number {
  return Math.floor(4 * (rows / 100) ** (2 / 9))
}

/**
 * Newey and West's standard errors of a Poisson fit: Bartlett weights, no prewhitening, times n/(n - p) as
 * R's `sandwich::NeweyWest(prewhite = FALSE, adjust = TRUE)` has it. Shown beside ours, which cover better.
 */
export function neweyWest(design: Design, fit: Fit, lag = neweyWestLag(design.n)): NeweyWest {
  const { n, p } = design
  const scores = scoresOf(design, fit)
  const meat = new Float64Array(p * p)
  for (let l = 0; l <= Math.min(lag, n - 1); l++) addLag(meat, scores, l, 1 - l / (lag + 1), n, p)
  const se = new Float64Array(p)
  for (let i = 0; i < p; i++) {
    const bread = fit.covariance.subarray(i * p, i * p + p)
    const variance = times(meat, p, bread).reduce((sum, value, j) => sum + value * (bread[j] as number), 0)
    // Never negative but for rounding.
    se[i] = Math.sqrt((Math.max(0, variance) * n) / (n - p))
  }
  return { lag, se }
}

/** (y - mu) x of each row. */
function scoresOf({ n, p, x, y }: Design, { fitted }: Fit): Float64Array {
  const residuals = pearsonResiduals(y, fitted)
  return x.map((value, at) => {
    const t = Math.floor(at / p)
    return t < n ? value * (residuals[t] as number) * Math.sqrt(fitted[t] as number) : 0
  })
}

function addLag(
  meat: Float64Array,
  scores: Float64Array,
  lag: number,
  weight: number,
  n: number,
  p: number,
): void {
  for (let t = lag; t < n; t++) {
    for (let i = 0; i < p; i++) {
      for (let j = 0; j < p; j++) {
        const product = (scores[t * p + i] as number) * (scores[(t - lag) * p + j] as number) * weight
        meat[i * p + j] = (meat[i * p + j] as number) + product
        if (lag > 0) meat[j * p + i] = (meat[j * p + i] as number) + product
      }
    }
  }
}
