import type { Series } from '#statistics/engine'
import { negativeBinomial, normal, poisson, type Random } from './random.ts'

/** How made-up monthly counts come about. */
export type Scenario = {
  readonly months: number
  /** Expected a month, before season and trend. */
  readonly mean: number
  /** Change of the logarithm a year. */
  readonly trend: number
  /** Variance over mean of a single month's count; 1 is Poisson. */
  readonly dispersion: number
  /** Dependence of the level from month to month, and its spread on the scale of logarithms. */
  readonly memory: number
  readonly spread: number
}

/** What is usual of a scenario: a flat independent Poisson series of six years. */
export const plain: Scenario = { months: 72, mean: 30, trend: 0, dispersion: 1, memory: 0, spread: 0 }

/** One series of a scenario, with a season of two waves. */
export function draw(random: Random, scenario: Scenario): Series {
  const { months, mean, trend, memory, spread } = scenario
  let level = spread * normal(random)
  const counts = Array.from({ length: months }, (_, i) => {
    const t = i + 1
    const season = 0.15 * Math.cos((2 * Math.PI * t) / 12) + 0.05 * Math.sin((4 * Math.PI * t) / 12)
    const expected = mean * Math.exp((trend * (t - months)) / 12 + season + level)
    level = memory * level + Math.sqrt(1 - memory * memory) * spread * normal(random)
    return countOf(random, expected, scenario.dispersion)
  })
  return { period: 12, startSub: 1, counts, population: null }
}

function countOf(random: Random, expected: number, dispersion: number): number {
  return dispersion > 1
    ? negativeBinomial(random, expected, expected / (dispersion - 1))
    : poisson(random, expected)
}
