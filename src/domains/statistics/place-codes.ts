import { areaKeyOf, type KnownPlace } from './known-codes.ts'
import { districtOfKey } from './police-districts.ts'
import type { AreaKey } from './tables.ts'

type Place = Pick<KnownPlace, 'code' | 'kind' | 'municipality'>

/**
 * The data set's own codes of the areas whose figures an area key's are the sum of: one, or a police district's
 * municipalities. Null where the data set lacks one.
 */
export function placeCodes(places: readonly Place[], key: AreaKey): readonly string[] | null {
  const byKey = new Map(places.map((place) => [areaKeyOf(place), place.code]))
  const wanted = districtOfKey(key)?.municipalities ?? [key]
  const codes = wanted.flatMap((one) => byKey.get(one) ?? [])
  return codes.length === wanted.length ? codes : null
}
