import { municipalitiesOf, theDistrict } from '#councils'
import type { Db } from '#db'
import { knownAreas } from '#statistics/reading'
import { analysedAreaKeys } from './area-queries.ts'
import { districtKey, districtOfKey } from './police-districts.ts'
import type { DataSetId } from './tables.ts'
import type { AnalysedArea } from './types.ts'

/**
 * The areas whose figures are worked out for a data set: the installation's police district and its municipalities
 * first, then the country, the other police districts, and the rest, each in Danish alphabetical order.
 */
export async function analysedAreas(db: Db, dataSetId: DataSetId): Promise<readonly AnalysedArea[]> {
  const [keys, district, own] = [
    await analysedAreaKeys(db, dataSetId),
    await theDistrict(db),
    await municipalitiesOf(db),
  ]
  const tiles = new Map(own.map((place) => [place.code, { column: place.tileColumn, row: place.tileRow }]))
  const names = new Map(own.map((place) => [place.code, place.name]))
  const areas = keys.map(({ key, name }) => describe(key, names.get(key) ?? name, tiles.get(key) ?? null))
  const rank = (area: AnalysedArea): number => {
    if (area.kind === 'district') return district && area.key === districtKey(district) ? 0 : 3
    if (area.tile) return 1
    return area.kind === 'country' ? 2 : 4
  }
  return areas.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'da'))
}

function describe(key: string, name: string | null, tile: AnalysedArea['tile']): AnalysedArea {
  const district = districtOfKey(key)
  if (district) return { key, name: district.name, kind: 'district', tile: null }
  if (key === '000') return { key, name: name ?? 'Hele landet', kind: 'country', tile: null }
  const municipality = municipalityNames.get(key)
  if (municipality !== undefined) return { key, name: name ?? municipality, kind: 'municipality', tile }
  return { key, name: name ?? key, kind: 'other', tile: null }
}

const municipalityNames: ReadonlyMap<string, string> = new Map(
  knownAreas.flatMap((area) => (area.municipality === null ? [] : [[area.municipality, area.name.da]])),
)
