import '#councils'
import { sql } from 'kysely'
import type { Db, Tx } from '#db'
import { newId } from '#id'
import type { PersonId } from '#permissions'
import './tables.ts'
import type { EditionState } from './lifecycle.ts'
import type { Edition, EditionId, NewEdition, NewPart, Part, PartId, PartIdentity, PlanId } from './types.ts'

function selectEditions(db: Db) {
  return db
    .selectFrom('plan_edition')
    .innerJoin('plan', 'plan.id', 'plan_edition.plan_id')
    .select(['plan_edition.id', 'plan_id as planId', 'district_id as districtId', 'year', 'number', 'title'])
    .select(['state', 'correction_reason as correctionReason', 'based_on as basedOn', 'revision'])
    .$castTo<Edition>()
}

/** One edition, or null. */
export async function findEdition(db: Db, id: EditionId): Promise<Edition | null> {
  const row = await selectEditions(db).where('plan_edition.id', '=', id).executeTakeFirst()
  return row ?? null
}

/** The newest edition of the district's plan for a year, or null. Drafts that were set aside do not count. */
export async function editionByYear(db: Db, districtId: string, year: number): Promise<Edition | null> {
  const row = await selectEditions(db)
    .where('district_id', '=', districtId)
    .where('year', '=', year)
    .where('number', 'is not', null)
    .orderBy('number', 'desc')
    .executeTakeFirst()
  return row ?? null
}

/** Every edition of every year, the newest year and within it the newest edition first, drafts set aside last. */
export async function editionsOf(db: Db, districtId?: string): Promise<readonly Edition[]> {
  let query = selectEditions(db)
    .orderBy('year', 'desc')
    .orderBy('number', (order) => order.desc().nullsLast())
  if (districtId !== undefined) query = query.where('district_id', '=', districtId)
  return query.execute()
}

/** Takes a draft out of its year's editions; false when it is no longer in the state. */
export async function setAside(
  tx: Tx,
  id: EditionId,
  from: EditionState,
  to: EditionState,
): Promise<boolean> {
  return moveTo(tx, id, from, { state: to, number: null })
}

/** Makes a draft that was set aside the first edition of its year again; false when it is no longer in the state. */
export async function takeUp(tx: Tx, id: EditionId, from: EditionState, to: EditionState): Promise<boolean> {
  return moveTo(tx, id, from, { state: to, number: 1, correction_reason: null })
}

async function moveTo(
  tx: Tx,
  id: EditionId,
  from: EditionState,
  change: { state: EditionState; number: number | null; correction_reason?: null },
): Promise<boolean> {
  const result = await tx
    .updateTable('plan_edition')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

function selectParts(db: Db) {
  return db
    .selectFrom('plan_part')
    .select(['id', 'edition_id as editionId', 'identity', 'kind', 'position', 'number', 'title', 'body'])
    .select(['carry', 'carry_reason as carryReason', 'previous_part_id as previousPartId', 'ready'])
    .select(['writer_function_id as writerFunctionId', 'revision'])
    .select(['updated_by as updatedBy', 'updated_at as updatedAt'])
    .$castTo<Part>()
}

/** The parts of an edition in reading order, also those marked to be dropped. */
export async function partsOf(db: Db, editionId: EditionId): Promise<readonly Part[]> {
  return selectParts(db).where('edition_id', '=', editionId).orderBy('position').execute()
}

/** One part, or null. */
export async function findPart(db: Db, id: PartId): Promise<Part | null> {
  const row = await selectParts(db).where('id', '=', id).executeTakeFirst()
  return row ?? null
}

/** The parts with these ids, in no particular order. */
export async function partsById(db: Db, ids: readonly PartId[]): Promise<readonly Part[]> {
  if (ids.length === 0) return []
  return selectParts(db).where('id', 'in', ids).execute()
}

/**
 * Makes an edition in the state `draft` with its parts and their first saved texts. The year's plan is
 * made where it is missing; a second edition of a year needs `correctionReason`.
 */
export async function createEdition(tx: Tx, edition: NewEdition): Promise<EditionId> {
  const planId = await planOf(tx, edition.districtId, edition.year)
  const newest = await editionByYear(tx, edition.districtId, edition.year)
  const id = newId<'edition'>()
  await tx
    .insertInto('plan_edition')
    .values({
      id,
      plan_id: planId,
      number: (newest?.number ?? 0) + 1,
      title: edition.title,
      state: 'draft',
      correction_reason: edition.correctionReason ?? null,
      based_on: edition.basedOn ?? null,
    })
    .execute()
  for (const [index, part] of edition.parts.entries())
    await insertPart(
      tx,
      { id, districtId: edition.districtId, year: edition.year },
      part,
      index + 1,
      edition.savedBy ?? null,
    )
  return id
}

/** One transaction at a time begins a year's plan: two presses of the same button make one plan. */
export async function holdYears(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('kredsplan plan years'))`.execute(tx)
}

async function planOf(tx: Tx, districtId: string, year: number): Promise<PlanId> {
  await tx
    .insertInto('plan')
    .values({ id: newId(), district_id: districtId, year })
    .onConflict((conflict) => conflict.columns(['district_id', 'year']).doNothing())
    .execute()
  const row = await tx
    .selectFrom('plan')
    .select('id')
    .where('district_id', '=', districtId)
    .where('year', '=', year)
    .executeTakeFirstOrThrow()
  return row.id as PlanId
}

/** Adds one part to an edition with its first saved text; a focus area without identity becomes a new one. */
export async function insertPart(
  tx: Tx,
  edition: Pick<Edition, 'id' | 'districtId' | 'year'>,
  part: NewPart,
  position: number,
  savedBy: PersonId | null,
): Promise<PartId> {
  const id = newId<'part'>()
  const identity = part.identity ?? newId<'part-identity'>()
  if (part.kind === 'focus-area') await makeFocusArea(tx, edition, identity)
  await tx
    .insertInto('plan_part')
    .values({
      id,
      edition_id: edition.id,
      identity,
      focus_area_id: part.kind === 'focus-area' ? identity : null,
      kind: part.kind,
      position,
      number: part.number,
      title: part.title,
      body: part.body,
      carry: part.carry ?? null,
      carry_reason: part.carryReason ?? '',
      previous_part_id: part.previousPartId ?? null,
      writer_function_id: part.writerFunctionId ?? null,
      ready: part.ready ?? false,
      updated_by: savedBy,
    })
    .execute()
  await keepText(tx, id, 1, part, savedBy)
  return id
}

async function makeFocusArea(
  tx: Tx,
  edition: Pick<Edition, 'districtId' | 'year'>,
  identity: PartIdentity,
): Promise<void> {
  await tx
    .insertInto('focus_area')
    .values({ id: identity, district_id: edition.districtId, first_year: edition.year })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** Keeps a saved text for ever. */
export async function keepText(
  tx: Tx,
  partId: PartId,
  revision: number,
  text: { readonly number: string | null; readonly title: string; readonly body: string },
  savedBy: PersonId | null,
  savedAt?: Date,
): Promise<void> {
  await tx
    .insertInto('part_history')
    .values({
      part_id: partId,
      revision,
      number: text.number,
      title: text.title,
      body: text.body,
      saved_by: savedBy,
      ...(savedAt ? { saved_at: savedAt } : {}),
    })
    .execute()
}
