import { partsOf, type PeriodKey } from '#statistics/periods'
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
  /** Periods in which an area has no row at all though it always has many reports: missing, not zero. */
  readonly gaps: readonly { readonly area: string; readonly index: number }[]
}

/** Years times periods a year, and the period's place in its year from 0: one more for the next period. */
export function periodIndex(key: PeriodKey): number {
  const { year, sub, period } = partsOf(key)
  return year * period + sub - 1
}

/**
 * A file's figures as a layer. Where rows of zeros are left out (the StatBank's BULK form), combinations of an area
 * and an offence without a row are implicit zeros too. A missing value before the first or after the last count of a
 * series is none of the extract's cells: there, earlier extracts go on standing.
 */
export function layerOf(table: ReadTable): Layer {
  const places = table.areas.map(placeOf)
  const gaps = new Map(table.areas.map((_, area) => [area, gapsOf(table, area)]))
  const start = periodIndex(table.first)
  const whole = leavesZerosOut(table) ? [...table.series, ...withoutRows(table)] : table.series
  const series = whole.flatMap(({ area, offence, counts, statuses }) => {
    const gap = gaps.get(area)
    const own = gap?.size ? withGaps(counts, statuses, gap) : { counts, statuses }
    const [from, to] = [own.statuses.search(/[^m]/u), own.statuses.search(/m*$/u)]
    if (from < 0) return []
    return {
      area: places[area]?.code ?? '',
      offence: table.offences[offence]?.code ?? '',
      first: start + from,
      counts: own.counts.slice(from, to),
      statuses: own.statuses.slice(from, to),
    }
  })
  return {
    places,
    series,
    gaps: [...gaps].flatMap(([area, gap]) =>
      [...gap].map((at) => ({ area: places[area]?.code ?? '', index: start + at })),
    ),
  }
}

/** The StatBank's CSV leaves zeros out in its BULK form; whether one did shows where a row is missing. */
function leavesZerosOut(table: ReadTable): boolean {
  return table.format === 'statbank-csv' || table.series.some(({ statuses }) => statuses.includes('i'))
}

type ReadSeries = ReadTable['series'][number]

function withoutRows(table: ReadTable): readonly ReadSeries[] {
  const there = new Set(table.series.map(({ area, offence }) => area * table.offences.length + offence))
  const counts = Array.from({ length: table.length }, () => 0)
  const statuses = 'i'.repeat(table.length)
  return table.areas.flatMap((_, area) =>
    table.offences.flatMap((_, offence) =>
      there.has(area * table.offences.length + offence) ? [] : { area, offence, counts, statuses },
    ),
  )
}

/** With so many reports in its quietest period, an area without a single one is not to be believed. */
const fewestUsual = 10

/** The periods (from 0) in which an area has no row of any offence, if that cannot be because there was nothing. */
function gapsOf(table: ReadTable, area: number): ReadonlySet<number> {
  const own = table.series.filter((series) => series.area === area)
  const empty = new Set<number>()
  let quietest = Number.POSITIVE_INFINITY
  for (let at = 0; at < table.length; at++) {
    const said = own.filter(({ statuses }) => statuses[at] !== 'i')
    if (said.length === 0) empty.add(at)
    else quietest = Math.min(quietest, Math.max(...said.map(({ counts }) => counts[at] ?? 0)))
  }
  return quietest >= fewestUsual ? empty : new Set()
}

function withGaps(
  counts: readonly (number | null)[],
  statuses: string,
  gap: ReadonlySet<number>,
): Pick<ReadSeries, 'counts' | 'statuses'> {
  return {
    counts: counts.map((count, at) => (gap.has(at) ? null : count)),
    statuses: Array.from(statuses, (status, at) => (gap.has(at) ? 'm' : status)).join(''),
  }
}
