import type { SeriesReport } from './types.ts'

/**
 * Whether so much of a series is withheld that nothing can be said of it: pages and texts name such series together.
 */
export function tooMuchWithheld({ latest, withheld, trend, year, watch, drift }: SeriesReport): boolean {
  return (
    (trend.status === 'withheld' || (latest === null && withheld.all > 0)) &&
    year.kind === 'refused' &&
    watch.kind === 'none' &&
    !watch.first &&
    drift === null
  )
}
