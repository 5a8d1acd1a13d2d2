import { pearsonResiduals } from './autocorrelation.ts'
import type { Series } from './series.ts'
import { fitTrend, type TrendFit, type TrendOptions } from './trend.ts'

/** One period that by itself makes a series look far more restless than it is, such as a single case of many charges. */
export type OneOff = { readonly t: number; readonly without: TrendFit }

const factor = 3

/**
 * The period without which the dispersion falls to under a third, and the trend without it; null where there is none.
 * Both trends are shown then: "uden <periode>".
 */
export function oneOffPeriod(series: Series, options: TrendOptions, trend: TrendFit): OneOff | null {
  const residuals = pearsonResiduals(trend.design.y, trend.fit.fitted)
  const most = residuals.reduce((max, residual) => Math.max(max, Math.abs(residual)), 0)
  const t = trend.rows.t[residuals.findIndex((residual) => Math.abs(residual) === most)]
  if (t === undefined) return null
  const without = fitTrend({ ...series, counts: series.counts.with(t - 1, null) }, options)
  return without.status === 'ok' && trend.phi > factor * without.phi ? { t, without } : null
}
