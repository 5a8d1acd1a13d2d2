import { studentReach } from './continuous.ts'
import { inner, times } from './matrix.ts'
import { waveColumns } from './season.ts'
import { lastReported, logPopulation, subOf, type Series } from './series.ts'
import type { TrendFit } from './trend.ts'

/** What a fitted trend expects of one period, in counts, and the 95 % band of that expectation. */
export type CurvePoint = { readonly mean: number; readonly low: number; readonly high: number }

/**
 * The fitted curve at every period of the series that a trend with waves was fitted to, missing counts too. Null
 * where the trend is of rates and the inhabitants of the period are unknown.
 */
export function fittedCurve(
  series: Series,
  trend: TrendFit,
  offset: boolean,
): readonly (CurvePoint | null)[] {
  const { width, values } = waveColumns(series.period, trend.waves)
  const { coefficients, covariance } = trend.fit
  const last = lastReported(series)
  const reach = studentReach(0.95, trend.df)
  const scale = trend.phi * trend.autocorrelation.vif
  return series.counts.map((_, i) => {
    const added = offset ? logPopulation(series, i + 1) : 0
    if (!Number.isFinite(added)) return null
    const from = subOf(series, i + 1) * width
    const row = Float64Array.of(1, (i + 1 - last) / series.period, ...values.subarray(from, from + width))
    const mean = added + inner(row, coefficients)
    const half = reach * Math.sqrt(scale * inner(row, times(covariance, row.length, row)))
    return { mean: Math.exp(mean), low: Math.exp(mean - half), high: Math.exp(mean + half) }
  })
}
