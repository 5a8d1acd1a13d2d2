import { sql } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { Db } from '#db'
import type { CouncilId, FunctionId, PersonId, Role, Seat } from '#permissions'
import type { DistrictId, OrganisationId, OrganisationKind } from './tables.ts'
import './tables.ts'

/**
 * The one police district of this installation. `ordinaryMeetings` is how many the council plans a year,
 * `actionPlanDue` the day and month (`MM-DD`) on which the local councils' action plans are due.
 */
export type District = {
  readonly id: DistrictId
  readonly key: string
  readonly name: string
  readonly policeName: string
  readonly ordinaryMeetings: number
  readonly actionPlanDue: string
}

/** A municipality with its four-digit code and its tile in the tile map (both count from 1). */
export type Municipality = {
  readonly code: string
  readonly name: string
  readonly tileColumn: number
  readonly tileRow: number
}

/** The district council, or the local council of one municipality. `slug` is its name in addresses. */
export type Council = {
  readonly id: CouncilId
  readonly kind: 'district' | 'local'
  readonly slug: string
  readonly nameDa: string
  readonly nameEn: string
  readonly municipalityCode: string | null
  readonly note: string
  readonly revision: number
}

/** A police district, municipality, region, association ... that functions belong to. */
export type Organisation = {
  readonly id: OrganisationId
  readonly kind: OrganisationKind
  readonly nameDa: string
  readonly nameEn: string
  readonly municipalityCode: string | null
  readonly note: string
  readonly revision: number
}

/** The district of this installation; null before it has been set up. */
export async function theDistrict(db: Db): Promise<District | null> {
  const row = await db
    .selectFrom('district')
    .select(['id', 'key', 'name', 'police_name as policeName', 'ordinary_meetings as ordinaryMeetings'])
    .select('action_plan_due as actionPlanDue')
    .executeTakeFirst()
  return row ?? null
}

/**
 * The district council's identity: what things of the whole district are authorised against.
 *
 * @throws Error before a district has been set up
 */
export async function districtCouncilId(db: Db): Promise<CouncilId> {
  const row = await db
    .selectFrom('council')
    .select('id')
    .where('kind', '=', 'district')
    .executeTakeFirstOrThrow()
  return row.id
}

function councils(db: Db) {
  return db
    .selectFrom('council')
    .select(['id', 'kind', 'slug', 'name_da as nameDa', 'name_en as nameEn'])
    .select(['municipality_code as municipalityCode', 'note', 'revision'])
}

/**
 * Every council, or those of one district: the district's first, then the local ones in Danish alphabetical
 * order (Å last).
 */
export async function councilsOf(db: Db, districtId?: DistrictId): Promise<readonly Council[]> {
  let query = councils(db)
    .orderBy('kind')
    .orderBy(sql`name_da collate "da-DK-x-icu"`)
  if (districtId !== undefined) query = query.where('district_id', '=', districtId)
  return query.execute()
}

/** The council with the slug, or null. */
export async function councilBySlug(db: Db, slug: string): Promise<Council | null> {
  const row = await councils(db).where('slug', '=', slug).executeTakeFirst()
  return row ?? null
}

/** The council, or null. */
export async function findCouncil(db: Db, id: CouncilId): Promise<Council | null> {
  const row = await councils(db).where('id', '=', id).executeTakeFirst()
  return row ?? null
}

/** The municipalities of the district, in Danish alphabetical order (Å last). */
export async function municipalitiesOf(db: Db): Promise<readonly Municipality[]> {
  return db
    .selectFrom('municipality')
    .select(['code', 'name', 'tile_column as tileColumn', 'tile_row as tileRow'])
    .orderBy(sql`name collate "da-DK-x-icu"`)
    .execute()
}

/** The organisations that take part: the police first, then in Danish alphabetical order. */
export async function organisationsOf(db: Db): Promise<readonly Organisation[]> {
  return db
    .selectFrom('organisation')
    .select(['id', 'kind', 'name_da as nameDa', 'name_en as nameEn'])
    .select(['municipality_code as municipalityCode', 'note', 'revision'])
    .orderBy(sql`kind <> 'police'`)
    .orderBy(sql`name_da collate "da-DK-x-icu"`)
    .execute()
}

/** The organisation, or null. */
export async function findOrganisation(db: Db, id: OrganisationId): Promise<Organisation | null> {
  const row = await db
    .selectFrom('organisation')
    .select(['id', 'kind', 'name_da as nameDa', 'name_en as nameEn'])
    .select(['municipality_code as municipalityCode', 'note', 'revision'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** The functions a person holds on a day, as holder or deputy. None for a person whose account is closed. */
export async function seatsOf(db: Db, personId: PersonId, today: CalendarDate): Promise<readonly Seat[]> {
  return db
    .selectFrom('holding as h')
    .innerJoin('council_function as f', 'f.id', 'h.function_id')
    .innerJoin('council as c', 'c.id', 'f.council_id')
    .innerJoin('person as p', 'p.id', 'h.person_id')
    .select(['f.id as functionId', 'c.id as councilId', 'c.kind as councilKind', 'f.role'])
    .select(['f.title_da as titleDa', 'f.title_en as titleEn', 'h.as_deputy as asDeputy'])
    .where('h.person_id', '=', personId)
    .where('p.disabled_at', 'is', null)
    .where('h.from_date', '<=', today)
    .where((eb) => eb.or([eb('h.to_date', 'is', null), eb('h.to_date', '>=', today)]))
    .where((eb) => eb.or([eb('f.ended_on', 'is', null), eb('f.ended_on', '>=', today)]))
    .orderBy('c.kind')
    .orderBy('h.as_deputy')
    .orderBy('f.position')
    .execute()
}

/** A function for a list to choose from. `holderName` is who holds it that day, null when vacant. */
export type FunctionOption = {
  readonly id: FunctionId
  readonly councilId: CouncilId
  readonly councilKind: 'district' | 'local'
  readonly councilDa: string
  readonly councilEn: string
  readonly role: Role
  readonly titleDa: string
  readonly titleEn: string
  readonly holderName: string | null
}

/** The functions that exist on a day, council by council (the district's first), in their own order. */
export async function functionsFor(db: Db, on: CalendarDate): Promise<readonly FunctionOption[]> {
  return db
    .selectFrom('council_function as f')
    .innerJoin('council as c', 'c.id', 'f.council_id')
    .leftJoin('holding as h', (join) =>
      join
        .onRef('h.function_id', '=', 'f.id')
        .on('h.as_deputy', '=', false)
        .on('h.from_date', '<=', on)
        .on((eb) => eb.or([eb('h.to_date', 'is', null), eb('h.to_date', '>=', on)])),
    )
    .leftJoin('person as p', 'p.id', 'h.person_id')
    .select(['f.id', 'f.role', 'f.title_da as titleDa', 'f.title_en as titleEn', 'p.name as holderName'])
    .select([
      'c.id as councilId',
      'c.kind as councilKind',
      'c.name_da as councilDa',
      'c.name_en as councilEn',
    ])
    .where((eb) => eb.or([eb('f.ended_on', 'is', null), eb('f.ended_on', '>=', on)]))
    .orderBy('c.kind')
    .orderBy(sql`c.name_da collate "da-DK-x-icu"`)
    .orderBy('f.position')
    .orderBy('f.id')
    .execute()
}

/** The person's name; null when there is no such person. */
export async function personName(db: Db, id: PersonId): Promise<string | null> {
  const row = await db.selectFrom('person').select('name').where('id', '=', id).executeTakeFirst()
  return row?.name ?? null
}
