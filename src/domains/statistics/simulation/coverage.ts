import { aberrationDefaults, fitTrend, projectYear, testPeriod, type Series } from '#statistics/engine'
import { poisson, type Random } from './random.ts'
import { draw, type Scenario } from './scenario.ts'

/** How often the 95 % interval of a trend holds the true one. */
export function trendCoverage(random: Random, scenario: Scenario, runs: number): number {
  const truth = 100 * Math.expm1(scenario.trend)
  return share(runs, () => {
    const trend = fitTrend(draw(random, scenario), { offset: false })
    return trend.status === 'ok' && trend.interval95[0] <= truth && truth <= trend.interval95[1]
  })
}

/** How often the latest month of a series without anything unusual is called unusually high. */
export function falseAlarms(random: Random, scenario: Scenario, runs: number): number {
  return share(runs, () => highAlarm(draw(random, scenario)))
}

/** How often it is where reports of four standard deviations have been added. */
export function alarmPower(random: Random, scenario: Scenario, runs: number): number {
  const added = 4 * Math.sqrt(scenario.mean * scenario.dispersion)
  return share(runs, () => {
    const series = draw(random, scenario)
    const last = series.counts.length - 1
    const counts = series.counts.with(last, (series.counts[last] ?? 0) + poisson(random, added))
    return highAlarm({ ...series, counts })
  })
}

function highAlarm(series: Series): boolean {
  const k = series.counts.length
  const { alpha, ...options } = aberrationDefaults(series.period)
  const result = testPeriod(series, k, { ...options, alpha })
  return result.status === 'ok' && result.alarm === 'high'
}

/** How often the intervals of a year expected from its first ten months hold what it ended at. */
export function projectionCoverage(
  random: Random,
  scenario: Scenario,
  runs: number,
): { readonly within95: number; readonly within80: number } {
  const hits = { within95: 0, within80: 0 }
  for (let run = 0; run < runs; run++) {
    const series = draw(random, scenario)
    const year = series.counts.slice(-12).reduce<number>((sum, count) => sum + (count ?? 0), 0)
    const expected = projectYear(series, series.counts.length - 2)
    if (!('total' in expected)) continue
    const within = ([low, high]: readonly [number, number]): number =>
      Math.floor(low) <= year && year <= Math.ceil(high) ? 1 : 0
    hits.within95 += within(expected.interval95)
    hits.within80 += within(expected.interval80)
  }
  return { within95: hits.within95 / runs, within80: hits.within80 / runs }
}

function share(runs: number, happens: () => boolean): number {
  let hits = 0
  for (let run = 0; run < runs; run++) if (happens()) hits++
  return hits / runs
}
