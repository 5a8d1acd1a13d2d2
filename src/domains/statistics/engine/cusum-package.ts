import { accumulate, cusumDefaults, rossi, watchedPeriods, type CusumLimits } from './cusum.ts'
import { fitCounts } from './glm.ts'
import { waveColumns } from './season.ts'
import { lastReported, rowsOf, subOf, type Series } from './series.ts'

/** How a count is standardised. */
export type CusumTransform = 'standard' | 'rossi' | 'anscombe'

const transforms: Record<CusumTransform, (count: number, mean: number) => number> = {
  standard: (count, mean) => (count - mean) / Math.sqrt(mean),
  rossi,
  anscombe: (count, mean) => (1.5 * (Math.cbrt(count) ** 2 - Math.cbrt(mean) ** 2)) / mean ** (1 / 6),
}

/** The sums of R's `surveillance::algo.cusum`, without trend or scale; for comparison only. */
export type PackageCusum = {
  readonly t: readonly number[]
  readonly expected: readonly number[]
  readonly sums: readonly number[]
  readonly alarm: readonly boolean[]
}

/**
 * @param model expect the mean of the training periods, or one wave a year; null where nothing can be expected
 */
export function packageCusum(
  series: Series,
  model: 'mean' | 'glm',
  transform: CusumTransform,
  limits: CusumLimits = cusumDefaults,
  watched = watchedPeriods,
): PackageCusum | null {
  const until = lastReported(series) - watched
  const t = Array.from({ length: watched }, (_, i) => until + 1 + i)
  const expect = model === 'mean' ? meanOf(series, until) : waveOf(series, until)
  if (!expect) return null
  const expected = t.map((at) => expect(subOf(series, at)))
  const z = t.map((at, i) => {
    const count = series.counts[at - 1] ?? null
    return count === null ? null : transforms[transform](count, expected[i] ?? 0)
  })
  const sums = accumulate(z, limits.k, 1)
  return { t, expected, sums, alarm: sums.map((sum) => sum >= limits.h) }
}

type Expect = (sub: number) => number

function meanOf(series: Series, until: number): Expect | null {
  const { count } = rowsOf(series, false, 1, until)
  const mean = count.reduce((sum, value) => sum + value, 0) / count.length
  return mean > 0 ? () => mean : null
}

function waveOf(series: Series, until: number): Expect | null {
  const { sub, count, offset } = rowsOf(series, false, 1, until)
  const { width, values } = waveColumns(series.period, 1)
  const rowOf = (month: number): readonly number[] => [
    1,
    ...values.subarray(month * width, (month + 1) * width),
  ]
  const p = 1 + width
  const x = Float64Array.from([...sub].flatMap(rowOf))
  const fit = fitCounts({ n: count.length, p, x, y: count, offset })
  if (typeof fit === 'string') return null
  return (month) =>
    Math.exp(rowOf(month).reduce((sum, value, i) => sum + value * (fit.coefficients[i] as number), 0))
}
