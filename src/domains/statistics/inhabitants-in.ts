import { shiftPeriod } from '#statistics/periods'
import type { ReadTable } from '#statistics/reading'
import { areaKeyOf, placeOf } from './known-codes.ts'
import type { PopulationRow } from './population-queries.ts'
import { populationIn } from './take-population.ts'

/** Inhabitants that a file tells of, and the areas in it that none are kept of: regions and unknown places. */
export type InhabitantsInFile = {
  readonly rows: readonly PopulationRow[]
  readonly leftOut: readonly string[]
}

/**
 * The inhabitants in a file that counts nothing else, such as FOLK1A, or that has a column of them.
 *
 * @param source where they come from, unless the file says so
 * @returns null for a file that counts several kinds, such as men and women
 */
export function inhabitantsIn(table: ReadTable, source: string): InhabitantsInFile | null {
  const leftOut = table.areas.flatMap((area) => (areaKeyOf(placeOf(area)) === null ? area.name : []))
  if (table.population.length > 0) return { rows: populationIn(table, source), leftOut }
  if (table.offences.length !== 1) return null
  const rows = table.series.flatMap(({ area, counts, statuses }) => {
    const named = table.areas[area]
    const areaKey = named && areaKeyOf(placeOf(named))
    if (!areaKey) return []
    return counts.flatMap((inhabitants, at) =>
      inhabitants === null || statuses[at] === 'i'
        ? []
        : { areaKey, period: shiftPeriod(table.first, at), inhabitants, source: table.source ?? source },
    )
  })
  return { rows, leftOut }
}
