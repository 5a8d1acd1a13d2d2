import {
  alarmPower,
  falseAlarms,
  plain,
  projectionCoverage,
  seeded,
  trendCoverage,
  type Scenario,
} from '#statistics/simulation'

const runs = 1000
const random = seeded(2025)
const figure = (share: number): string => share.toFixed(3)

const trends: readonly (readonly [string, Scenario])[] = [
  ['independent, 60 months, mean 200', { ...plain, months: 60, mean: 200, dispersion: 11 }],
  ['independent, 180 months, mean 3', { ...plain, months: 180, mean: 3 }],
  ['memory .5, 60 months, mean 30', { ...plain, months: 60, memory: 0.5, spread: 0.2 }],
  ['memory .6, 72 months, mean 200', { ...plain, mean: 200, memory: 0.6, spread: 0.15 }],
  ['memory .5, 180 months, mean 100', { ...plain, months: 180, mean: 100, memory: 0.5, spread: 0.15 }],
]
for (const [name, scenario] of trends)
  console.log(
    `trend, 95 % interval holds the truth, ${name}: ${figure(trendCoverage(random, scenario, runs))}`,
  )

for (const mean of [3, 10, 30, 200]) {
  for (const dispersion of [1, 1.5, 3]) {
    const scenario = { ...plain, mean, dispersion }
    const [rate, power] = [falseAlarms(random, scenario, runs), alarmPower(random, scenario, runs)]
    console.log(
      `alarms, mean ${mean}, dispersion ${dispersion}: false ${figure(rate)}, power ${figure(power)}`,
    )
  }
}

for (const mean of [3, 30, 200]) {
  const scenario = { ...plain, mean, dispersion: 2, memory: 0.5, spread: 0.1 }
  const { within95, within80 } = projectionCoverage(random, scenario, runs)
  console.log(
    `expected year, mean ${mean} a month: within 95 % ${figure(within95)}, within 80 % ${figure(within80)}`,
  )
}
