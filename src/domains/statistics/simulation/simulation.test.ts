import { expect, test } from 'vitest'
import { backtest } from './backtest.ts'
import { alarmPower, falseAlarms, projectionCoverage, trendCoverage } from './coverage.ts'
import { poisson, seeded } from './random.ts'
import { realFolder, realSeries } from './real-series.ts'
import { plain } from './scenario.ts'

test('the same seed gives the same numbers', () => {
  const [one, other] = [seeded(7), seeded(7)]
  const draws = Array.from({ length: 5 }, () => poisson(one, 80))
  expect(Array.from({ length: 5 }, () => poisson(other, 80))).toEqual(draws)
})

test('the interval of a trend holds the true one, at least 93 of 100 times where months are independent', () => {
  const scenario = { ...plain, months: 60, mean: 200, dispersion: 11, trend: -0.05 }
  expect(trendCoverage(seeded(1), scenario, 1000)).toBeGreaterThanOrEqual(0.93)
})

test.each([
  { ...plain, memory: 0.5, spread: 0.2, months: 60 },
  { ...plain, memory: 0.6, spread: 0.15, mean: 200 },
])('and at least 90 of 100 times where they depend on each other ($memory)', (scenario) => {
  expect(trendCoverage(seeded(2), scenario, 1000)).toBeGreaterThanOrEqual(0.9)
})

test('false alarms come about as often as they should, and real ones are seen', () => {
  const random = seeded(3)
  const scenarios = [3, 10, 30, 200].flatMap((mean) =>
    [1, 1.5, 3].map((dispersion) => ({ ...plain, mean, dispersion })),
  )
  const rates = scenarios.map((scenario) => falseAlarms(random, scenario, 300))
  const rate = rates.reduce((sum, value) => sum + value, 0) / rates.length
  expect(rate).toBeGreaterThanOrEqual(0.015)
  expect(rate).toBeLessThanOrEqual(0.035)
  expect(alarmPower(random, { ...plain, dispersion: 1.5 }, 300)).toBeGreaterThan(0.75)
})

test('a year ends within its 95 % interval at least 93 of 100 times, and within that of 80 % about as often', () => {
  const scenario = { ...plain, dispersion: 2, memory: 0.5, spread: 0.1 }
  const { within95, within80 } = projectionCoverage(seeded(4), scenario, 1000)
  expect(within95).toBeGreaterThanOrEqual(0.93)
  expect(within80).toBeGreaterThanOrEqual(0.78)
})

const real = realSeries()
if (!real)
  console.warn(`Expected years are not compared with real ones: there are no figures in ${realFolder()}`)

test.runIf(real).for(['denmark', 'london', 'wales'] as const)(
  'nor does it miss more of the years that have ended in %s',
  (place) => {
    const { years, within95, within80, error } = backtest(real?.[place].values() ?? [])
    expect(years).toBeGreaterThan(500)
    expect(within95).toBeGreaterThanOrEqual(0.93)
    expect(within80).toBeGreaterThanOrEqual(0.78)
    expect(error).toBeLessThan(0.05)
  },
)
