import { slugOf } from '#documents/markdown'
import type { Db } from '#db'
import type { FocusAreaId } from '#measures'
import type { Area, CouncilName } from './types.ts'
import './tables.ts'

/** The key of the district that has published; null before anything is public. */
export async function publishedDistrict(db: Db): Promise<string | null> {
  const row = await db.selectFrom('published.district').select('key').orderBy('key').executeTakeFirst()
  return row?.key ?? null
}

/** The years that have a published plan of the district, newest first. */
export async function planYears(db: Db, district: string): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('published.plan')
    .select('year')
    .distinct()
    .where('district_key', '=', district)
    .orderBy('year', 'desc')
    .execute()
  return rows.map((row) => row.year)
}

/** The focus areas of the newest edition of the district's plan for a year, in its order. */
export async function areasOf(db: Db, district: string, year: number): Promise<readonly Area[]> {
  const rows = await db
    .with('newest', (with_) =>
      with_
        .selectFrom('published.plan')
        .select('edition_id')
        .where('district_key', '=', district)
        .where('year', '=', year)
        .orderBy('number', 'desc')
        .limit(1),
    )
    .selectFrom('published.plan_part as part')
    .innerJoin('newest', 'newest.edition_id', 'part.edition_id')
    .select(['part.identity', 'part.slug', 'part.number', 'part.title'])
    .where('part.kind', '=', 'focus-area')
    .orderBy('part.position')
    .execute()
  return rows.map(({ identity, ...row }) => ({ id: identity as FocusAreaId, ...row }))
}

/** Every council of a district: the district's own first, then the local ones in Danish alphabetical order. */
export async function councilsOf(db: Db, district: string): Promise<readonly CouncilName[]> {
  const rows = await db
    .selectFrom('published.council as c')
    .leftJoin('published.municipality as m', 'm.code', 'c.municipality_code')
    .select(['c.slug', 'c.name_da as nameDa', 'c.name_en as nameEn', 'm.name'])
    .where('c.district_key', '=', district)
    .orderBy('c.kind')
    .orderBy('m.name')
    .orderBy('c.name_da')
    .execute()
  return rows.map(({ name, ...row }) => ({
    ...row,
    municipality: name === null ? null : { name, slug: slugOf(name) },
  }))
}

/** The name of the district that has published; null before anything is public. */
export async function districtName(db: Db): Promise<string | null> {
  const row = await db.selectFrom('published.district').select('name').orderBy('key').executeTakeFirst()
  return row?.name ?? null
}
