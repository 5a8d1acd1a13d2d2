import { municipalitiesOf } from '#councils'
import type { Db } from '#db'
import { countedOnce } from './counted-once.ts'
import { cellKey, countAt, lastEnded, overlay } from './overlay.ts'
import { areasOf, storedLayers } from './stored-queries.ts'
import type { DataSet } from './types.ts'

/** What lists of offences add up to in one calendar year. */
export type OffenceYear = {
  readonly year: number
  /** Of each list; null where a count is missing. */
  readonly totals: readonly (number | null)[]
  /** The district's municipalities, or all areas of a data set without them. */
  readonly of: 'district' | 'all-areas'
}

/**
 * What lists of offences counted in the latest full year of a data set: for seeing what a change of a category does.
 *
 * @returns null where there is no full year yet
 */
export async function offenceYear(
  db: Db,
  { id, period, classification }: DataSet,
  lists: readonly (readonly string[])[],
): Promise<OffenceYear | null> {
  const all = [...new Set(lists.flat())]
  const { vintages, series } = await storedLayers(db, id, all)
  const ended = vintages.map((vintage) => lastEnded(vintage.drawnOn, period))
  const laid = overlay(series, ended)
  const ends = [...laid.values()].map((one) => one.first + one.counts.length)
  const year = Math.floor(Math.max(0, ...ends) / period) - 1
  if (ends.length === 0 || Math.min(...[...laid.values()].map((one) => one.first)) > year * period)
    return null
  const { areas, of } = await areasToCount(db, id, all, classification)
  const sum = (codes: readonly string[]): number | null => {
    let total = 0
    for (const area of areas)
      for (const code of codes)
        for (let sub = 0; sub < period; sub++) {
          const count = countAt(laid.get(cellKey(area, code)), year * period + sub)
          if (count === null) return null
          total += count
        }
    return total
  }
  return { year, totals: lists.map(sum), of }
}

async function areasToCount(
  db: Db,
  id: DataSet['id'],
  offences: readonly string[],
  classification: string,
): Promise<{ readonly areas: readonly string[]; readonly of: OffenceYear['of'] }> {
  const places = await areasOf(db, id)
  const own = new Set((await municipalitiesOf(db)).map(({ code }) => code))
  const district = places.filter(({ municipality }) => municipality !== null && own.has(municipality))
  if (district.length > 0) return { areas: district.map(({ code }) => code), of: 'district' }
  const [first = ''] = offences
  const once = countedOnce(places, [first], classification)
  return { areas: places.filter(({ code }) => once(code, first)).map(({ code }) => code), of: 'all-areas' }
}
