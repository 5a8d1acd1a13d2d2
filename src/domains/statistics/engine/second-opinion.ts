import { inner, times } from './matrix.ts'
import { predictiveQuantile } from './predictive.ts'
import { waveColumns } from './season.ts'
import { logPopulation, subOf, yearToDate, type Series } from './series.ts'
import { fitTrend, type Interval, type NoTrend, type TrendFit } from './trend.ts'

/** What a whole year ends at if the fitted trend and season go on. */
export type SecondOpinion = {
  readonly status: 'ok'
  readonly trend: TrendFit
  readonly yearToDate: number
  /** Expected in each remaining month or quarter. */
  readonly expected: readonly number[]
  readonly remaining: number
  /** Variance of the remaining reports: chance from period to period alone, and with the fit's uncertainty. */
  readonly chanceVariance: number
  readonly variance: number
  readonly total: number
  readonly interval80: Interval
  readonly interval95: Interval
}

export type NoSecondOpinion = NoTrend | { readonly status: 'missing' | 'complete' | 'unknown_population' }

/**
 * Expects the year of period `asOf` by the trend model, as a second opinion beside `projectYear`: alone it covers
 * too seldom. Where the two intervals do not overlap both are shown, and the expectation is called uncertain.
 *
 * @param window how many periods up to and including `asOf` are fitted
 */
export function secondOpinion(
  series: Series,
  asOf: number,
  options: { readonly offset: boolean; readonly window: number },
): SecondOpinion | NoSecondOpinion {
  const soFar = yearToDate(series, asOf)
  if (subOf(series, asOf) === series.period) return { status: 'complete' }
  if (soFar === null) return { status: 'missing' }
  const trend = fitTrend({ ...series, counts: series.counts.slice(0, asOf) }, options)
  if (trend.status !== 'ok') return trend
  const offset = options.offset ? logPopulation(series, asOf) : 0
  if (!Number.isFinite(offset)) return { status: 'unknown_population' }
  return expectYear(series, asOf, soFar, trend, offset)
}

/** Whether two expectations of a year contradict each other at 95 %: both are shown then, as uncertain. */
export function disagree(
  one: { readonly interval95: Interval },
  other: { readonly interval95: Interval },
): boolean {
  return one.interval95[1] < other.interval95[0] || other.interval95[1] < one.interval95[0]
}

function expectYear(
  series: Series,
  asOf: number,
  soFar: number,
  trend: TrendFit,
  offset: number,
): SecondOpinion {
  const { phi, autocorrelation, fit, design } = trend
  const ahead = Array.from({ length: series.period - subOf(series, asOf) }, (_, h) => asOf + 1 + h)
  const rows = ahead.map((t) => futureRow(series, t, asOf, trend.waves))
  const expected = rows.map((row) => Math.exp(offset + inner(row, fit.coefficients)))
  const remaining = expected.reduce((sum, mean) => sum + mean, 0)
  const gradient = new Float64Array(design.p)
  rows.forEach((row, h) =>
    row.forEach((x, i) => (gradient[i] = (gradient[i] as number) + x * (expected[h] as number))),
  )
  const uncertainty = inner(gradient, times(fit.covariance, design.p, gradient))
  const chanceVariance = phi * remaining * clustering(ahead.length, autocorrelation)
  const variance = chanceVariance + autocorrelation.vif * phi * uncertainty
  const interval = (level: number): Interval => [
    soFar + predictiveQuantile(0.5 - level / 2, remaining, variance),
    soFar + predictiveQuantile(0.5 + level / 2, remaining, variance),
  ]
  return {
    status: 'ok',
    trend,
    yearToDate: soFar,
    expected,
    remaining,
    chanceVariance,
    variance,
    total: soFar + remaining,
    interval80: interval(0.8),
    interval95: interval(0.95),
  }
}

function futureRow(series: Series, t: number, asOf: number, waves: number): Float64Array {
  const { width, values } = waveColumns(series.period, waves)
  const from = subOf(series, t) * width
  return Float64Array.of(1, (t - asOf) / series.period, ...values.subarray(from, from + width))
}

/** How much the variance of a sum of periods exceeds that of independent ones. */
function clustering(periods: number, { r1c, rho }: TrendFit['autocorrelation']): number {
  let sum = 1
  for (let lag = 1; lag < periods; lag++) sum += 2 * (1 - lag / periods) * r1c * rho ** (lag - 1)
  return sum
}
