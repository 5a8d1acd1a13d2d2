import { periodIndex } from '#statistics/periods'
import type { ReadTable } from '#statistics/reading'
import { placeOf, type KnownPlace } from './known-codes.ts'

/** Counts of an area and offence in one extract, from its first period that the extract says something of. */
export type LayerSeries = {
  readonly area: string
  readonly offence: string
  /** As `periodIndex` counts. */
  readonly first: number
  readonly counts: readonly (number | null)[]
  readonly statuses: string
}

/** What one extract says, in the form that it is kept and laid over others. */
export type Layer = {
  readonly places: readonly KnownPlace[]
  readonly series: readonly LayerSeries[]
}

/**
 * A file's figures as a layer. A missing value before the first or after the last count of a series is none of the
 * extract's cells: there, earlier extracts go on standing.
 */
export function layerOf(table: ReadTable): Layer {
  const places = table.areas.map(placeOf)
  const start = periodIndex(table.first)
  const series = table.series.flatMap(({ area, offence, counts, statuses }) => {
    const [from, to] = [statuses.search(/[^m]/u), statuses.search(/m*$/u)]
    if (from < 0) return []
    return {
      area: places[area]?.code ?? '',
      offence: table.offences[offence]?.code ?? '',
      first: start + from,
      counts: counts.slice(from, to),
      statuses: statuses.slice(from, to),
    }
  })
  return { places, series }
}
