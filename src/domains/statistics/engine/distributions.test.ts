import { expect, test } from 'vitest'
import {
  chiSquaredQuantile,
  normalParts,
  normalQuantile,
  studentParts,
  studentQuantile,
} from './continuous.ts'
import { negativeBinomialParts, negativeBinomialQuantile, poissonParts, poissonQuantile } from './discrete.ts'
import { predictiveQuantile } from './predictive.ts'
import { digamma, logGamma, trigamma } from './special.ts'

test('the quantiles of printed tables', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14)
  expect(studentQuantile(0.975, 10)).toBeCloseTo(2.2281388519862744, 12)
  expect(studentQuantile(0.95, 1)).toBeCloseTo(6.313751514675043, 11)
  expect(chiSquaredQuantile(0.99, 1)).toBeCloseTo(6.634896601021213, 11)
})

test('the gamma function and its derivatives where they are known', () => {
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14)
  expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 13)
  expect(digamma(1)).toBeCloseTo(-0.5772156649015329, 14)
  expect(trigamma(1)).toBeCloseTo(Math.PI ** 2 / 6, 14)
})

test('chances far out in a tail keep their digits', () => {
  expect(normalParts(-10).lower / 7.619853024160527e-24).toBeCloseTo(1, 10)
  // With one degree of freedom it is Cauchy's distribution.
  expect((studentParts(-1e6, 1).lower * Math.PI) / Math.atan(1e-6)).toBeCloseTo(1, 12)
  expect(poissonParts(2, 3).lower).toBeCloseTo(8.5 * Math.exp(-3), 14)
})

test('a discrete quantile is the first count that reaches its chance', () => {
  for (const mean of [0.1, 3, 40, 5000]) {
    for (const p of [0.001, 0.025, 0.5, 0.975, 0.999]) {
      const [x, y] = [poissonQuantile(p, mean), negativeBinomialQuantile(p, 2.5, mean)]
      expect(poissonParts(x, mean).lower).toBeGreaterThanOrEqual(p)
      expect(poissonParts(x - 1, mean).lower).toBeLessThan(p)
      expect(negativeBinomialParts(y, 2.5, mean).lower).toBeGreaterThanOrEqual(p)
      expect(negativeBinomialParts(y - 1, 2.5, mean).lower).toBeLessThan(p)
    }
  }
})

test('the two sides of a split near one end come to an end and to one', () => {
  for (const size of [1e-12, 1, 1e12, 1e20]) {
    const { lower, upper } = negativeBinomialParts(3, size, 2)
    expect(lower + upper).toBeCloseTo(1, 12)
  }
  expect(negativeBinomialParts(3, 1e20, 2).lower).toBeCloseTo(poissonParts(3, 2).lower, 9)
})

test('the quantile of a vanishing mean comes to an end', () => {
  expect(negativeBinomialQuantile(0.975, 1e-20, 1e-12)).toBe(0)
  expect(predictiveQuantile(0.975, 0, 0)).toBe(0)
  expect(predictiveQuantile(0.975, 1e-12, 1e8)).toBe(0)
})
