import type { Series } from './series.ts'

/** A made-up monthly series from January on; by default six years of a plain season around 50. */
export function aSeries(change: Partial<Series> = {}): Series {
  return { period: 12, startSub: 1, counts: months(72), population: null, ...change }
}

/** Counts of so many months around a level, with a wave of a year and a fixed unrest of a few. */
export function months(n: number, level = 50, growthAMonth = 0): readonly number[] {
  return Array.from({ length: n }, (_, i) =>
    Math.round(
      level *
        Math.exp(growthAMonth * i) *
        (1 + 0.15 * Math.cos((2 * Math.PI * (i + 1)) / 12) + (((i * 37) % 11) - 5) / 60),
    ),
  )
}

/** The same counts, those at some places (from 0) missing. */
export function missing(counts: readonly number[], ...places: readonly number[]): readonly (number | null)[] {
  return counts.map((count, i) => (places.includes(i) ? null : count))
}
