import { sql } from 'kysely'
import type { DistrictId } from '#councils'
import type { Db } from '#db'
import type { CouncilId } from '#permissions'
import '#plans'
import type { FocusArea, FocusAreaId } from './types.ts'
import './tables.ts'

/**
 * The focus areas that measures of a year can answer: those of the year's district plan in its order (of the
 * published edition; before there is one, of the newest), then the council's own by title.
 *
 * @param councilId whose own areas; null is nobody's
 */
export async function areasFor(
  db: Db,
  districtId: DistrictId,
  year: number,
  councilId: CouncilId | null,
): Promise<readonly FocusArea[]> {
  const ofPlan = await db
    .with('edition', (with_) =>
      with_
        .selectFrom('plan_edition as e')
        .innerJoin('plan as p', 'p.id', 'e.plan_id')
        .select('e.id')
        .where('p.district_id', '=', districtId)
        .where('p.year', '=', year)
        .where('e.number', 'is not', null)
        .orderBy(sql`e.state = 'published'`, 'desc')
        .orderBy('e.number', 'desc')
        .limit(1),
    )
    .selectFrom('plan_part as part')
    .innerJoin('edition', 'edition.id', 'part.edition_id')
    .select(['part.focus_area_id as id', 'part.number', 'part.title'])
    .where('part.kind', '=', 'focus-area')
    .where(sql<boolean>`part.carry is distinct from 'drop'`)
    .orderBy('part.position')
    .execute()
  const own = councilId === null ? [] : await ownAreas(db, councilId, year)
  return [
    ...ofPlan.map((area) => ({ ...area, id: area.id as FocusAreaId, local: false })),
    ...own.map((area) => ({
      id: area.id as FocusAreaId,
      number: null,
      title: area.title ?? '',
      local: true,
    })),
  ]
}

async function ownAreas(db: Db, councilId: CouncilId, year: number) {
  return db
    .selectFrom('focus_area')
    .select(['id', 'title'])
    .where('council_id', '=', councilId)
    .where('first_year', '<=', year)
    .orderBy(sql`title collate "da-DK-x-icu"`)
    .orderBy('id')
    .execute()
}

/** Those of the areas that are the district's own or one of the councils'. */
export async function knownAreas(
  db: Db,
  ids: readonly FocusAreaId[],
  districtId: DistrictId,
  councils: readonly CouncilId[],
): Promise<readonly FocusAreaId[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('focus_area')
    .select('id')
    .where('id', 'in', ids)
    .where('district_id', '=', districtId)
    .where((eb) =>
      eb.or([eb('council_id', 'is', null), eb('council_id', '=', sql<string>`any(${councils}::uuid[])`)]),
    )
    .execute()
  return rows.map((row) => row.id as FocusAreaId)
}
