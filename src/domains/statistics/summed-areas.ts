import { areaKeyOf, type KnownPlace } from './known-codes.ts'
import type { Laid } from './overlay.ts'
import { sumDistricts, sumOffences, type Axis, type Summed } from './summed-series.ts'
import type { AreaKey } from './tables.ts'

/** The sum of some offences in each area, and in the police districts that are all there. */
export function summedIn(
  laid: ReadonlyMap<string, Laid>,
  axis: Axis,
  areas: readonly Pick<KnownPlace, 'code' | 'kind' | 'municipality'>[],
  offences: readonly string[],
): ReadonlyMap<AreaKey, Summed> {
  const own = new Map<AreaKey, Summed>()
  for (const area of areas) {
    const key = areaKeyOf(area)
    if (key !== null) own.set(key, sumOffences(laid, axis, area.code, offences))
  }
  return new Map([...own, ...sumDistricts(axis, own)])
}
