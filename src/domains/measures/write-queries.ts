import { sql } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { DistrictId, OrganisationId } from '#councils'
import type { Db, Tx } from '#db'
import { newId } from '#id'
import type { CouncilId } from '#permissions'
import type { Health } from './health.ts'
import type { MeasureState } from './law.ts'
import type { MeasureId, MeasureText, OriginKind } from './types.ts'
import './tables.ts'

/** Whose measure, and of which year. */
export type Place = {
  readonly districtId: DistrictId
  readonly councilId: CouncilId
  readonly year: number
}

/** What is written about a measure, as its row has it; areas, partners and organisations have rows of their own. */
export function measureColumns(text: MeasureText) {
  return {
    title: text.title,
    problem: text.problem,
    problem_source: text.problemSource,
    target_group: text.targetGroup,
    purpose: text.purpose,
    resources: text.resources,
    note: text.note,
    starts_on: text.startsOn,
    ends_on: text.endsOn,
    continuous: text.continuous,
    lead_function_id: text.leadFunctionId,
    deputy_function_id: text.deputyFunctionId,
    public: text.public,
  }
}

/** Keeps a new measure with its areas, partners and organisations. */
export async function insertMeasure(
  tx: Tx,
  place: Place,
  state: MeasureState,
  text: MeasureText,
): Promise<MeasureId> {
  const id = newId<'measure'>()
  const { districtId, councilId, year } = place
  await tx
    .insertInto('measure')
    .values({ id, district_id: districtId, council_id: councilId, year, state, ...measureColumns(text) })
    .execute()
  await insertLinks(tx, id, text)
  return id
}

/** Changes what is written about a measure, and counts its revision up. */
export async function updateMeasure(tx: Tx, id: MeasureId, text: MeasureText): Promise<void> {
  await tx
    .updateTable('measure')
    .set(measureColumns(text))
    .set((eb) => ({ revision: eb('revision', '+', 1), updated_at: sql<Date>`now()` }))
    .where('id', '=', id)
    .execute()
  await deleteLinks(tx, id)
  await insertLinks(tx, id, text)
}

async function deleteLinks(tx: Tx, id: MeasureId): Promise<void> {
  await tx.deleteFrom('measure_area').where('measure_id', '=', id).execute()
  await tx.deleteFrom('measure_council').where('measure_id', '=', id).execute()
  await tx.deleteFrom('measure_organisation').where('measure_id', '=', id).execute()
}

async function insertLinks(
  tx: Tx,
  id: MeasureId,
  { areas, partners, organisations }: Pick<MeasureText, 'areas' | 'partners' | 'organisations'>,
): Promise<void> {
  if (areas.length > 0)
    await tx
      .insertInto('measure_area')
      .values(areas.map((area) => ({ measure_id: id, focus_area_id: area })))
      .execute()
  if (partners.length > 0)
    await tx
      .insertInto('measure_council')
      .values(partners.map((council) => ({ measure_id: id, council_id: council })))
      .execute()
  if (organisations.length > 0)
    await tx
      .insertInto('measure_organisation')
      .values(organisations.map((organisation) => ({ measure_id: id, organisation_id: organisation })))
      .execute()
}

/** Moves a measure to a state, with the reason why; empty where there is none. */
export async function updateMeasureState(
  tx: Tx,
  id: MeasureId,
  state: MeasureState,
  reason: string,
): Promise<void> {
  await tx
    .updateTable('measure')
    .set({ state, state_reason: reason, updated_at: sql`now()` })
    .where('id', '=', id)
    .execute()
}

/** Sets somebody's own word for a measure's health until a day (included), or lifts it. */
export async function updateOverride(
  tx: Tx,
  id: MeasureId,
  override: { readonly health: Health; readonly reason: string; readonly until: CalendarDate } | null,
): Promise<void> {
  await tx
    .updateTable('measure')
    .set({
      override_health: override?.health ?? null,
      override_reason: override?.reason ?? '',
      override_until: override?.until ?? null,
    })
    .where('id', '=', id)
    .execute()
}

/** Keeps that a measure comes from another; how it does first stands. */
export async function insertOrigin(tx: Tx, id: MeasureId, from: MeasureId, kind: OriginKind): Promise<void> {
  await tx
    .insertInto('measure_origin')
    .values({ measure_id: id, from_measure_id: from, kind })
    .onConflict((conflict) => conflict.columns(['measure_id', 'from_measure_id']).doNothing())
    .execute()
}

/** The council's district; null without such a council. One transaction at a time adds measures to a council. */
export async function holdCouncil(tx: Tx, id: CouncilId): Promise<DistrictId | null> {
  const row = await tx
    .selectFrom('council')
    .select('district_id')
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row?.district_id ?? null
}

/** Whether every one of the councils is in the district. */
export async function areInDistrict(
  db: Db,
  councils: readonly CouncilId[],
  districtId: DistrictId,
): Promise<boolean> {
  if (councils.length === 0) return true
  const rows = await db
    .selectFrom('council')
    .select('id')
    .where('id', 'in', councils)
    .where('district_id', '=', districtId)
    .execute()
  return rows.length === new Set(councils).size
}

/** Whether every one of the organisations is in the district; nulls among them count as being there. */
export async function areOrganisations(
  db: Db,
  organisations: readonly (OrganisationId | null)[],
  districtId: DistrictId,
): Promise<boolean> {
  const wanted = [...new Set(organisations)].filter((id) => id !== null)
  if (wanted.length === 0) return true
  const rows = await db
    .selectFrom('organisation')
    .select('id')
    .where('id', 'in', wanted)
    .where('district_id', '=', districtId)
    .execute()
  return rows.length === wanted.length
}

/** The measures of a council and year by that title, oldest first. */
export async function measuresTitled(db: Db, place: Place, title: string): Promise<readonly MeasureId[]> {
  const rows = await db
    .selectFrom('measure')
    .select('id')
    .where('council_id', '=', place.councilId)
    .where('year', '=', place.year)
    .where('title', '=', title)
    .orderBy('number')
    .execute()
  return rows.map((row) => row.id)
}

/** The measures that come from another in one way, newest first, with the place and title that they have. */
export async function descendantsOf(
  db: Db,
  from: MeasureId,
  kind: OriginKind,
): Promise<
  readonly (Place & { readonly id: MeasureId; readonly state: MeasureState; readonly title: string })[]
> {
  return db
    .selectFrom('measure_origin as o')
    .innerJoin('measure as m', 'm.id', 'o.measure_id')
    .select([
      'm.id',
      'm.district_id as districtId',
      'm.council_id as councilId',
      'm.year',
      'm.state',
      'm.title',
    ])
    .where('o.from_measure_id', '=', from)
    .where('o.kind', '=', kind)
    .orderBy('m.number', 'desc')
    .execute()
}
