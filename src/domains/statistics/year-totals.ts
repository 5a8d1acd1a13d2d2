import { knownSum } from '#statistics/analysis'
import { partsOf, type PeriodKey } from '#statistics/periods'

/** The totals of calendar years from the first period's on; null where a period of it is missing or not there. */
export function yearTotals(first: PeriodKey, counts: readonly (number | null)[]): readonly (number | null)[] {
  const { sub, period } = partsOf(first)
  const years = Math.ceil((sub - 1 + counts.length) / period)
  return Array.from({ length: years }, (_, year) => {
    const start = year * period - (sub - 1)
    const own = counts.slice(Math.max(0, start), start + period)
    if (start < 0 || own.length < period) return null
    return knownSum(own)
  })
}
