import { partsOf } from '#statistics/periods'
import type { ReadSeries, ReadTable } from '#statistics/reading'

type Given = Pick<ReadTable, 'first' | 'areas' | 'offences'> &
  Partial<Omit<ReadTable, 'series'>> & {
    /** Where the statuses are left out, null is missing and everything else is told. */
    readonly series: readonly (Omit<ReadSeries, 'statuses'> & Partial<ReadSeries>)[]
  }

/** A table as it comes out of a file: tidy, without titles, inhabitants and warnings where a test says none. */
export function aReadTable({ series, ...given }: Given): ReadTable {
  return {
    format: 'tidy',
    table: null,
    title: null,
    source: null,
    updated: null,
    period: partsOf(given.first).period,
    length: Math.max(...series.map(({ counts }) => counts.length)),
    population: [],
    warnings: [],
    ...given,
    series: series.map((one) => ({ ...one, statuses: one.statuses ?? statusesOf(one.counts) })),
  }
}

function statusesOf(counts: readonly (number | null)[]): string {
  return counts.map((count) => (count === null ? 'm' : count === 0 ? 'z' : 'o')).join('')
}
