import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import { newId } from '#id'
import type { CouncilId, FunctionId, PersonId, Role } from '#permissions'
import type { CouncilFunction } from './member-queries.ts'
import type { Council, Organisation } from './queries.ts'
import type { DistrictId, HoldingId, OrganisationId, OrganisationKind } from './tables.ts'
import './tables.ts'

/** What can be changed about a function; its role is for good. */
export type FunctionDetails = Pick<CouncilFunction, 'titleDa' | 'titleEn' | 'organisationId' | 'note'>

function functionColumns(details: FunctionDetails) {
  const { titleDa, titleEn, organisationId, note } = details
  return { title_da: titleDa, title_en: titleEn, organisation_id: organisationId, note }
}

/** Keeps a new function, last in its council. */
export async function insertFunction(
  tx: Tx,
  councilId: CouncilId,
  role: Role,
  details: FunctionDetails,
): Promise<FunctionId> {
  const id = newId<'function'>()
  const { last } = await tx
    .selectFrom('council_function')
    .select((eb) => eb.fn.coalesce(eb.fn.max('position'), eb.lit(0)).as('last'))
    .where('council_id', '=', councilId)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('council_function')
    .values({ id, council_id: councilId, role, position: last + 1, ...functionColumns(details) })
    .execute()
  return id
}

/** Changes a function's details; false when it has changed since `revision`. */
export async function updateFunction(
  tx: Tx,
  id: FunctionId,
  revision: number,
  change: FunctionDetails | { readonly endedOn: CalendarDate },
): Promise<boolean> {
  const columns = 'endedOn' in change ? { ended_on: change.endedOn } : functionColumns(change)
  const result = await tx
    .updateTable('council_function')
    .set((eb) => ({ ...columns, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Keeps a function as it is for the rest of the transaction: others who change it wait. Its revision. */
export async function lockFunction(tx: Tx, id: FunctionId): Promise<number | null> {
  const row = await tx
    .selectFrom('council_function')
    .select('revision')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row?.revision ?? null
}

/** Notes that who is in a function has changed. */
export async function touchFunction(tx: Tx, id: FunctionId): Promise<void> {
  await tx
    .updateTable('council_function')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Puts a person in a function; both days included. The database refuses two at a time. */
export async function insertHolding(
  tx: Tx,
  functionId: FunctionId,
  holding: {
    readonly personId: PersonId
    readonly asDeputy: boolean
    readonly from: CalendarDate
    readonly to: CalendarDate | null
  },
): Promise<HoldingId> {
  const id = newId<'holding'>()
  const { personId, asDeputy, from, to } = holding
  await tx
    .insertInto('holding')
    .values({
      id,
      function_id: functionId,
      person_id: personId,
      as_deputy: asDeputy,
      from_date: from,
      to_date: to,
    })
    .execute()
  return id
}

/** Sets the last day of a holding. */
export async function updateLastDay(tx: Tx, id: HoldingId, to: CalendarDate): Promise<void> {
  await tx.updateTable('holding').set({ to_date: to }).where('id', '=', id).execute()
}

/** Takes back a holding that has not begun; the database refuses any other. */
export async function deleteHolding(tx: Tx, id: HoldingId): Promise<void> {
  await tx.deleteFrom('holding').where('id', '=', id).execute()
}

/** Changes a council's names and note; false when it has changed since `revision`. */
export async function updateCouncil(
  tx: Tx,
  id: CouncilId,
  revision: number,
  change: Pick<Council, 'nameDa' | 'nameEn' | 'note'>,
): Promise<boolean> {
  const { nameDa, nameEn, note } = change
  const result = await tx
    .updateTable('council')
    .set((eb) => ({ name_da: nameDa, name_en: nameEn, note, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** What can be changed about an organisation. */
export type OrganisationDetails = Pick<Organisation, 'nameDa' | 'nameEn' | 'note'>

/** Keeps a new organisation; `municipalityCode` only for a municipality. */
export async function insertOrganisation(
  tx: Tx,
  districtId: DistrictId,
  organisation: OrganisationDetails & {
    readonly kind: OrganisationKind
    readonly municipalityCode: string | null
  },
): Promise<OrganisationId> {
  const id = newId<'organisation'>()
  const { nameDa, nameEn, note, kind, municipalityCode } = organisation
  await tx
    .insertInto('organisation')
    .values({
      id,
      district_id: districtId,
      name_da: nameDa,
      name_en: nameEn,
      note,
      kind,
      municipality_code: municipalityCode,
    })
    .execute()
  return id
}

/** Changes an organisation; false when it has changed since `revision`. */
export async function updateOrganisation(
  tx: Tx,
  id: OrganisationId,
  revision: number,
  change: OrganisationDetails,
): Promise<boolean> {
  const { nameDa, nameEn, note } = change
  const result = await tx
    .updateTable('organisation')
    .set((eb) => ({ name_da: nameDa, name_en: nameEn, note, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Sets the day on which action plans are due, `MM-DD`. */
export async function updateActionPlanDue(tx: Tx, id: DistrictId, monthAndDay: string): Promise<void> {
  await tx.updateTable('district').set({ action_plan_due: monthAndDay }).where('id', '=', id).execute()
}
