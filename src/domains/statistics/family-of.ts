import { districtKey, districtOfKey, districtOfMunicipality } from './police-districts.ts'
import type { AreaKey } from './tables.ts'

/**
 * The family over which false discoveries are held down: a police district with its municipalities, the country, or
 * all areas of a data set that has none of these.
 */
export function familyOf(key: AreaKey): string {
  if (key === '000') return key
  const district = districtOfKey(key) ?? districtOfMunicipality(key)
  return district ? districtKey(district) : 'all'
}
