import { fitCounts, type Fit } from './glm.ts'
import type { Period } from './series.ts'
import type { TrendFit } from './trend.ts'

/** A step in the level that explains a series better than a trend does; `flagged` when clearly so. */
export type LevelShift = {
  readonly flagged: boolean
  readonly devianceTrend: number
  readonly phiTrend: number
  readonly devianceStep: number
  /** The first period after the step. */
  readonly firstT: number
  /** Level after the step over the level before it. */
  readonly ratio: number
}

/** The 99 % point of the chi-squared distribution with one degree of freedom. */
const critical = 6.635

/**
 * Compares season and trend with season and one step, at the best date that leaves at least a year on each
 * side. Null where no date does, or no step can be fitted.
 */
export function levelShift(trend: TrendFit, period: Period): LevelShift | null {
  const { rows, design } = trend
  const { n, p } = design
  const [first, last] = [rows.t[0] ?? 0, rows.t[n - 1] ?? 0]
  let best: LevelShift | null = null
  // The step a period later changes little: its fit begins at the last one's.
  let former: Fit | null = null
  for (let at = first + period; at <= last - period + 1; at++) {
    const x = design.x.slice()
    for (let i = 0; i < n; i++) x[i * p + 1] = (rows.t[i] as number) >= at ? 1 : 0
    const fit = fitCounts({ ...design, x }, Infinity, former)
    if (typeof fit === 'string') continue
    former = fit
    if (best && fit.deviance >= best.devianceStep) continue
    best = {
      flagged: fit.deviance < trend.fit.deviance - critical * trend.phi,
      devianceTrend: trend.fit.deviance,
      phiTrend: trend.phi,
      devianceStep: fit.deviance,
      firstT: at,
      ratio: Math.exp(fit.coefficients[1] as number),
    }
  }
  return best
}
