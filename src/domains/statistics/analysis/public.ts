import type { CountSeries } from './types.ts'

/**
 * A series as the public may see it: withheld counts are unknown, whatever their size and why ever they are withheld.
 * The same series where nothing is.
 *
 * @param shown a letter a period: `o` may be shown, `w` is withheld
 */
export function forPublic(series: CountSeries, shown: string): CountSeries {
  if (!shown.includes('w')) return series
  const hidden = (i: number): boolean => shown[i] === 'w'
  return {
    ...series,
    counts: series.counts.map((count, i) => (hidden(i) ? null : count)),
    statuses: Array.from(series.statuses, (status, i) => (hidden(i) ? 'w' : status)).join(''),
  }
}
