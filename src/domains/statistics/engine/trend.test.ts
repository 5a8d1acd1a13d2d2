import { describe, expect, test } from 'vitest'
import { draw, plain, seeded } from '#statistics/simulation'
import { levelShift } from './level-shift.ts'
import { aSeries, months } from './made-up.ts'
import { fitNegativeBinomial } from './negative-binomial.ts'
import { neweyWest } from './newey-west.ts'
import { oneOffPeriod } from './one-off.ts'
import { fitTrend, type TrendFit } from './trend.ts'
import type { Series } from './series.ts'

function fitted(series: Series, offset = false): TrendFit {
  const trend = fitTrend(series, { offset })
  if (trend.status !== 'ok') throw new Error(trend.status)
  return trend
}

describe('a trend', () => {
  test('is found exactly where counts follow it exactly', () => {
    const counts = Array.from({ length: 72 }, (_, i) => 1000 * Math.exp((-0.1 * i) / 12))
    const trend = fitted(aSeries({ counts }))
    expect(trend.percentPerYear).toBeCloseTo(100 * Math.expm1(-0.1), 9)
    expect(trend.phiRaw).toBeCloseTo(0, 12)
  })

  test('is never taken for surer than chance allows: a dispersion under 1 counts as 1', () => {
    const trend = fitted(aSeries())
    expect(trend.phiRaw).toBeLessThan(1)
    expect(trend.phi).toBe(1)
    expect(trend.autocorrelation.vif).toBeGreaterThanOrEqual(1)
  })

  test('leaves missing months out, and they keep their place in time', () => {
    const counts = aSeries({ counts: months(72, 100, 0.01) }).counts
    const whole = fitted(aSeries({ counts }))
    const gaps = fitted(aSeries({ counts: counts.map((count, i) => (i % 17 === 3 ? null : count)) }))
    expect(gaps.rows.t).not.toContain(4)
    expect(gaps.design.n).toBe(67)
    expect(gaps.beta).toBeCloseTo(whole.beta, 1)
  })

  test('by population leaves out months without inhabitants or with unknown ones', () => {
    const population = months(72).map((_, i) => (i < 6 ? 0 : i === 10 ? null : 40_000))
    expect(fitted(aSeries({ population }), true).design.n).toBe(65)
  })

  test('by a population that doubles with the counts is no trend', () => {
    const counts = months(96, 40).map((count, i) => (i < 48 ? count : 2 * count))
    const population = counts.map((_, i) => (i < 48 ? 30_000 : 60_000))
    expect(Math.abs(fitted(aSeries({ counts, population }), true).percentPerYear)).toBeLessThan(1)
  })

  test.each([
    [7, 0, 12],
    [12, 0, 12],
    [24, 1, 12],
    [36, 2, 12],
    [11, 0, 4],
    [12, 2, 4],
  ] as const)('of %i periods has a season of %i waves (%i a year)', (n, waves, period) => {
    expect(fitted(aSeries({ period, counts: months(n) })).waves).toBe(waves)
  })

  test.each([
    ['all_zero', { counts: months(72).map(() => 0) }, 'harmonic'],
    ['all_zero', { counts: months(72).map(() => null) }, 'harmonic'],
    ['all_zero', { counts: [] }, 'harmonic'],
    ['too_short', { counts: [3, 4] }, 'harmonic'],
    ['separated', { counts: months(72).map((count, i) => (i % 12 === 6 ? 0 : count)) }, 'factor'],
    ['rank_deficient', { counts: months(180).map((count, i) => (i % 12 < 2 ? count : null)) }, 'harmonic'],
  ] as const)('is refused as %s, never given as a number', (status, change, season) => {
    expect(fitTrend(aSeries(change), { offset: false, season })).toEqual({ status })
  })

  test('looks at its window only', () => {
    const counts = [...months(48, 500), ...months(70)]
    const trend = fitTrend(aSeries({ counts }), { offset: false, window: 70 })
    expect(trend).toMatchObject({ status: 'ok', df: 64 })
    expect(trend.status === 'ok' && Math.abs(trend.percentPerYear)).toBeLessThan(2)
  })
})

test('Newey and West give a wider error where months depend on each other', () => {
  const counts = months(96, 60).map((count, i) => Math.round(count * (1 + 0.4 * Math.sin(i / 5))))
  const { design, fit, phi } = fitted(aSeries({ counts }))
  const { lag, se } = neweyWest(design, fit)
  expect(lag).toBe(3)
  expect(se[0]).toBeGreaterThan(Math.sqrt(phi * (fit.covariance[0] ?? 0)))
})

test('a negative binomial view is refused where counts vary less than chance', () => {
  const { design, fit } = fitted(aSeries())
  expect(fitNegativeBinomial(design, fit)).toEqual({ status: 'theta_infinite_use_poisson' })
})

test('and found where they vary by far more', () => {
  const { design, fit } = fitted(draw(seeded(11), { ...plain, months: 180, mean: 20, dispersion: 41 }))
  const result = fitNegativeBinomial(design, fit)
  expect(result.status === 'ok' && result.theta).toBeCloseTo(0.5, 0.5)
})

test('a step in the level is told from a trend', () => {
  const counts = months(70).map((count, i) => (i < 36 ? count : Math.round(1.6 * count)))
  const shift = levelShift(fitted(aSeries({ counts })), 12)
  expect(shift).toMatchObject({ flagged: true, firstT: 37 })
  expect(shift?.ratio).toBeCloseTo(1.6, 1)
  expect(levelShift(fitted(aSeries({ counts: months(70, 50, 0.01) })), 12)?.flagged).toBe(false)
})

test('one mass case is named, and the trend given without it', () => {
  const counts = months(72).with(30, 900)
  const options = { offset: false }
  const series = aSeries({ counts })
  expect(oneOffPeriod(series, options, fitted(series))).toMatchObject({ t: 31, without: { phi: 1 } })
  expect(oneOffPeriod(aSeries(), options, fitted(aSeries()))).toBeNull()
})
