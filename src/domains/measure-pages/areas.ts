import { theDistrict } from '#councils'
import type { Db } from '#db'
import { areasFor, type FocusArea } from '#measures'
import type { CouncilId } from '#permissions'

/** The focus areas of a year's district plan, then the councils' own, council by council in the order given. */
export async function areasOf(
  db: Db,
  year: number,
  councils: readonly CouncilId[],
): Promise<readonly FocusArea[]> {
  const district = await theDistrict(db)
  if (!district) return []
  const [first = null, ...others] = new Set(councils)
  const areas = [...(await areasFor(db, district.id, year, first))]
  for (const council of others)
    areas.push(...(await areasFor(db, district.id, year, council)).filter((area) => area.local))
  return areas
}
