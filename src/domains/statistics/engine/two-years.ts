import { normalQuantile } from './continuous.ts'
import type { Interval } from './trend.ts'

/** How one year's count stands to another's, with the 95 % interval that chance could explain. */
export type Comparison = { readonly ratio: number; readonly interval: Interval }

/** Fewer reports than this in both years together are never compared as a ratio. */
const fewest = 30

/**
 * Compares two single years as a ratio of counts, or of rates where the population is given. Null where there are too
 * few reports: counts are shown then, never per cent.
 *
 * @param phi dispersion of the series, at least 1
 */
export function compareYears(
  before: number,
  after: number,
  phi: number,
  population: { readonly before: number; readonly after: number } | null = null,
): Comparison | null {
  if (before + after < fewest || before === 0 || after === 0) return null
  const rates = population === null ? 1 : population.before / population.after
  const log = Math.log((after / before) * rates)
  const reach = normalQuantile(0.975) * Math.sqrt(phi * (1 / before + 1 / after))
  return { ratio: Math.exp(log), interval: [Math.exp(log - reach), Math.exp(log + reach)] }
}
