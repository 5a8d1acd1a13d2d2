import { shiftPeriod } from '#statistics/periods'
import type { ReadTable } from '#statistics/reading'
import type { CellCounts, Content, Sample } from './intake.ts'

const sampleRows = 8
const samplePeriods = 4

/** What a preview tells of a read table. `isKnown` says whether an area's code or name is one of the country's. */
export function contentOf(table: ReadTable, isKnown: (area: ReadTable['areas'][number]) => boolean): Content {
  const { format, title, source, updated, period, first, length } = table
  return {
    format,
    title,
    source,
    updated,
    period,
    first,
    table: table.table,
    last: shiftPeriod(first, length - 1),
    areas: table.areas.length,
    offences: table.offences.length,
    periods: length,
    cells: cellCounts(table),
    total: table.series.reduce((all, series) => all + sumOf(series.counts), 0),
    population: table.population.length > 0,
    warnings: table.warnings,
    unknownAreas: table.areas.filter((area) => !isKnown(area)).map((area) => area.name),
    sample: sampleOf(table),
  }
}

function sumOf(counts: readonly (number | null)[]): number {
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
}

function cellCounts({ series }: ReadTable): CellCounts {
  const counts = new Uint32Array(128)
  for (const { statuses } of series)
    for (let at = 0; at < statuses.length; at++) {
      const letter = statuses.charCodeAt(at)
      counts[letter] = (counts[letter] ?? 0) + 1
    }
  const of = (letter: string): number => counts[letter.charCodeAt(0)] ?? 0
  return {
    observed: of('o'),
    zero: of('z'),
    implicitZero: of('i'),
    missing: of('m'),
    withheld: of('w'),
  }
}

function sampleOf({ series, areas, offences, first, length }: ReadTable): Sample {
  const from = Math.max(0, length - samplePeriods)
  return {
    periods: Array.from({ length: length - from }, (_, at) => shiftPeriod(first, from + at)),
    rows: series.slice(0, sampleRows).map((one) => ({
      area: areas[one.area]?.name ?? '',
      offence: offences[one.offence]?.name ?? '',
      counts: one.counts.slice(from),
      statuses: one.statuses.slice(from),
    })),
  }
}
