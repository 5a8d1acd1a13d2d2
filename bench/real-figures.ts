import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { aberrationDefaults, testPeriod, type Series } from '#statistics/engine'
import { backtest, realFolder, realSeries } from '#statistics/simulation'

/** Expects every year that has ended from its first ten months or three quarters, and compares. */
function printBacktest(name: string, all: Iterable<Series>): void {
  const { years, within95, within80, error } = backtest(all)
  console.log(
    `${name}: ${years} years expected, within 95 % ${within95.toFixed(3)}, within 80 % ${within80.toFixed(3)}, error ${(100 * error).toFixed(1)} % of all reports`,
  )
}

type Answer = { readonly expected?: number; readonly upper_nbpred?: number; readonly alarm_nbpred?: boolean }

/** Compares the tests of one period with the answers that R gave on the same figures. */
function compare(name: string, cases: Iterable<readonly [Series, number, Answer]>): void {
  let [tests, differ, alarms, worst] = [0, 0, 0, 0]
  for (const [series, k, answer] of cases) {
    if (answer.expected === undefined) continue
    const got = testPeriod(series, k, {
      ...aberrationDefaults(series.period),
      offset: series.population !== null,
    })
    tests++
    const same = got.status === 'ok' && got.upper === answer.upper_nbpred
    if (!same) differ++
    if (got.status !== 'ok') continue
    if (got.alarm === 'high') alarms++
    worst = Math.max(worst, Math.abs(got.expected / answer.expected - 1))
  }
  console.log(
    `${name}: ${tests} tests, ${differ} limits differ from R's, expected within ${worst.toExponential(1)}, ${alarms} high`,
  )
}

const real = realSeries()
if (real) {
  printBacktest('Denmark, municipalities by quarter', real.denmark.values())
  printBacktest('London, boroughs by month', real.london.values())
  printBacktest('New South Wales by month', real.wales.values())
  compare('Denmark, second quarter of 2022', danishAnswers(real.denmark))
} else console.log(`real figures: skipped, ${realFolder()} is not there`)

function* danishAnswers(all: ReadonlyMap<string, Series>): Generator<readonly [Series, number, Answer]> {
  const answers = JSON.parse(readFileSync(join(realFolder(), 'reference_dk.json'), 'utf8')) as readonly {
    readonly area: string
    readonly offence: string
    readonly aberration_2022K2: Answer | null
  }[]
  for (const { area, offence, aberration_2022K2: answer } of answers) {
    const series = all.get(`${area} | ${offence}`)
    if (series && answer) yield [series, series.counts.length, answer]
  }
}
