import { describe, expect, test } from 'vitest'
import { aberrationDefaults } from './aberration-baseline.ts'
import { testPeriod, watchReport, type Aberration } from './aberration.ts'
import { packageCusum } from './cusum-package.ts'
import { scaledCusum } from './cusum.ts'
import { aSeries, missing, months } from './made-up.ts'
import type { Series } from './series.ts'

const options = aberrationDefaults(12)

function tested(series: Series, k = series.counts.length): Aberration {
  const result = testPeriod(series, k, options)
  if (result.status !== 'ok') throw new Error(result.status)
  return result
}

describe('the latest month', () => {
  test('is ordinary within its limits', () => {
    const result = tested(aSeries())
    expect(result.alarm).toBeNull()
    expect(result.lower).toBeLessThan(result.expected)
    expect(result.upper).toBeGreaterThan(result.expected)
  })

  test('stands out above and below', () => {
    expect(tested(aSeries({ counts: months(72).with(71, 120) }))).toMatchObject({ alarm: 'high' })
    expect(tested(aSeries({ counts: months(72).with(71, 12) }))).toMatchObject({ alarm: 'low' })
  })

  test('does not stand out by one or two reports', () => {
    const counts = months(72).map((_, i) => (i === 71 ? 4 : i % 24 === 11 ? 1 : 0))
    expect(tested(aSeries({ counts }))).toMatchObject({ enoughCases: false, alarm: null })
  })

  test('is not hidden by an outbreak of earlier years', () => {
    const counts = months(72).with(59, 400).with(71, 110)
    expect(tested(aSeries({ counts }))).toMatchObject({ alarm: 'high', downweighted: 1 })
  })

  test('skips missing months of earlier years', () => {
    const counts = missing(months(72), 30, 59)
    expect(tested(aSeries({ counts })).expected).toBeCloseTo(tested(aSeries()).expected, -1)
  })

  test.each([
    ['too_short', { counts: months(61) }, options],
    ['missing', { counts: missing(months(72), 71) }, options],
    ['unknown_population', {}, { ...options, offset: true }],
  ] as const)('is not judged: %s', (status, change, chosen) => {
    const population = months(72).map((_, i) => (i === 71 ? null : 20_000))
    const series = aSeries({ population, ...change })
    expect(testPeriod(series, series.counts.length, chosen)).toEqual({ status })
  })

  test('is the first in five years, never impossible', () => {
    const counts = months(72).map((count, i) => ([10, 11, 0].includes(i % 12) ? 0 : count))
    const at = (count: number) => testPeriod(aSeries({ counts: counts.with(71, count) }), 72, options)
    expect(at(3)).toEqual({ status: 'no_reference_counts', first: true })
    expect(at(1)).toEqual({ status: 'no_reference_counts', first: false })
    expect(testPeriod(aSeries({ counts: months(72).map(() => 0) }), 72, options)).toMatchObject({
      status: 'no_reference_counts',
    })
  })

  test('is not called the first where the earlier years are unknown', () => {
    const counts = months(72).map((count, i) => (i < 71 && [10, 11, 0].includes(i % 12) ? null : count))
    expect(testPeriod(aSeries({ counts: counts.with(71, 3) }), 72, options)).toEqual({
      status: 'no_reference_counts',
      first: false,
    })
  })

  test("can be judged by the package's way, even of nothing", () => {
    const compatible = { ...options, compatible: true }
    expect(testPeriod(aSeries({ counts: months(72).map(() => 0) }), 72, compatible)).toMatchObject({
      status: 'ok',
    })
  })
})

test('quarters are compared with quarters', () => {
  const series = aSeries({ period: 4, counts: months(24) })
  expect(testPeriod(series, 24, aberrationDefaults(4))).toMatchObject({ status: 'ok', alarm: null })
})

test('what is listed stands after adjustment over the whole report', () => {
  const usual = Array.from({ length: 30 }, (_, i) => aSeries({ counts: months(72, 40 + i) }))
  const report = watchReport([...usual, aSeries({ counts: months(72).with(71, 200) })])
  expect(report.map(({ listed }) => listed)).toEqual([...usual.map(() => false), true])
})

/** Counts whose last two years stand at another level. */
const drift = (to: number) => months(118).map((count, i) => (i < 94 ? count : Math.round(count * to)))

describe('a slow drift', () => {
  test('is seen, and its direction', () => {
    expect(scaledCusum(aSeries({ counts: drift(1.4) }))).toMatchObject({ status: 'ok', firstAlarmDown: null })
    expect(scaledCusum(aSeries({ counts: drift(0.6) }))).toMatchObject({ firstAlarmUp: null })
    const up = scaledCusum(aSeries({ counts: drift(1.4) }))
    expect(up.status === 'ok' && up.firstAlarmUp).toBeGreaterThanOrEqual(95)
  })

  test('is not a steady rise, which the package takes for one', () => {
    const series = aSeries({ counts: months(118, 50, 0.006) })
    expect(scaledCusum(series)).toMatchObject({ firstAlarmUp: null, firstAlarmDown: null })
    expect(packageCusum(series, 'mean', 'rossi')?.alarm).toContain(true)
  })

  test('passes over a missing month, and needs something to learn from', () => {
    const result = scaledCusum(aSeries({ counts: missing(months(118), 100) }))
    expect(result.status === 'ok' && result.z[6]).toBeNull()
    expect(scaledCusum(aSeries({ counts: months(25) }))).toEqual({ status: 'too_short' })
  })
})
