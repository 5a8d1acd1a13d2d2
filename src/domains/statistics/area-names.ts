import { municipalitiesOf } from '#councils'
import type { Db } from '#db'
import type { Named } from '#statistics/reading'
import { placeOf } from './known-codes.ts'

/**
 * What the areas of a file are called here, in their order: the district's own municipalities as the district has
 * them, whatever form of the name the file has.
 */
export async function areaNamesIn(db: Db, areas: readonly Named[]): Promise<readonly string[]> {
  const own = new Map((await municipalitiesOf(db)).map(({ code, name }) => [code, name]))
  return areas.map((area) => {
    const place = placeOf(area)
    return own.get(place.municipality ?? '') ?? place.name
  })
}
