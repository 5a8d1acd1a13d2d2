import '#councils'
import type { Db, Tx } from '#db'
import { newId } from '#id'
import type { FunctionId, PersonId } from '#permissions'
import { findPart, keepText } from './queries.ts'
import './tables.ts'
import type { Carry, CommentId, EditionId, Part, PartComment, PartId, PartText, SavedText } from './types.ts'

/** A part for changing it, held against other changes until the transaction ends; null when unknown. */
export async function holdPart(tx: Tx, id: PartId): Promise<Part | null> {
  const held = await tx
    .selectFrom('plan_part')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return held ? findPart(tx, id) : null
}

/** The edition cannot change its state until the transaction ends. */
export async function holdEdition(tx: Tx, id: EditionId, strength: 'share' | 'update'): Promise<void> {
  const query = tx.selectFrom('plan_edition').select('id').where('id', '=', id)
  await (strength === 'share' ? query.forShare() : query.forUpdate()).execute()
}

/** Gives an edition another title. */
export async function setEditionTitle(tx: Tx, id: EditionId, title: string): Promise<void> {
  await tx.updateTable('plan_edition').set({ title }).where('id', '=', id).execute()
}

/**
 * Saves a text as the next revision and keeps it in the history.
 *
 * @param from the revision that was changed
 * @returns the new revision, or null when the part is no longer at `from`
 */
export async function writeText(
  tx: Tx,
  id: PartId,
  from: number,
  text: PartText,
  by: PersonId,
  now: Date,
): Promise<number | null> {
  const row = await tx
    .updateTable('plan_part')
    .set({ number: text.number, title: text.title, body: text.body, revision: from + 1 })
    .set({ updated_by: by, updated_at: now })
    .where('id', '=', id)
    .where('revision', '=', from)
    .returning('revision')
    .executeTakeFirst()
  if (!row) return null
  await keepText(tx, id, row.revision, text, by, now)
  return row.revision
}

/** Sets what becomes of last year's text, and whether the part is ready. */
export async function setDecision(
  tx: Tx,
  id: PartId,
  decision: { readonly carry: Carry; readonly reason: string; readonly ready: boolean },
): Promise<void> {
  await tx
    .updateTable('plan_part')
    .set({ carry: decision.carry, carry_reason: decision.reason, ready: decision.ready })
    .where('id', '=', id)
    .execute()
}

/** Sets who is to write the part; null is nobody. */
export async function setWriter(tx: Tx, id: PartId, writer: FunctionId | null): Promise<void> {
  await tx.updateTable('plan_part').set({ writer_function_id: writer }).where('id', '=', id).execute()
}

/** Places the parts in the order of their ids, from 1. */
export async function setOrder(tx: Tx, ids: readonly PartId[]): Promise<void> {
  for (const [index, id] of ids.entries())
    await tx
      .updateTable('plan_part')
      .set({ position: index + 1 })
      .where('id', '=', id)
      .execute()
}

function selectComments(db: Db) {
  return db
    .selectFrom('part_comment')
    .innerJoin('person', 'person.id', 'part_comment.person_id')
    .leftJoin('person as resolver', 'resolver.id', 'part_comment.resolved_by')
    .select(['part_comment.id', 'part_id as partId', 'person_id as personId', 'person.name', 'text'])
    .select(['function_title as functionTitle', 'written_at as writtenAt', 'resolved_at as resolvedAt'])
    .select(['resolver.name as resolvedBy'])
    .$castTo<PartComment>()
}

/** The remarks on a part, open ones first, then oldest first. */
export async function commentsOn(db: Db, partId: PartId): Promise<readonly PartComment[]> {
  return selectComments(db)
    .where('part_id', '=', partId)
    .orderBy((eb) => eb('resolved_at', 'is not', null))
    .orderBy('written_at')
    .execute()
}

/** One remark, or null. */
export async function findComment(db: Db, id: CommentId): Promise<PartComment | null> {
  const row = await selectComments(db).where('part_comment.id', '=', id).executeTakeFirst()
  return row ?? null
}

/** How many open remarks each part of an edition has; parts without any are not there. */
export async function openComments(db: Db, editionId: EditionId): Promise<ReadonlyMap<PartId, number>> {
  const rows = await db
    .selectFrom('part_comment')
    .innerJoin('plan_part', 'plan_part.id', 'part_comment.part_id')
    .select((eb) => ['part_id', eb.fn.countAll<number>().as('count')])
    .where('edition_id', '=', editionId)
    .where('resolved_at', 'is', null)
    .groupBy('part_id')
    .execute()
  return new Map(rows.map((row) => [row.part_id as PartId, row.count]))
}

/** Adds a remark. */
export async function insertComment(
  tx: Tx,
  comment: { readonly partId: PartId; readonly personId: PersonId; readonly functionTitle: string },
  text: string,
  now: Date,
): Promise<CommentId> {
  const id = newId<'comment'>()
  await tx
    .insertInto('part_comment')
    .values({
      id,
      part_id: comment.partId,
      person_id: comment.personId,
      function_title: comment.functionTitle,
      text,
      written_at: now,
      resolved_at: null,
      resolved_by: null,
    })
    .execute()
  return id
}

/** Marks a remark as dealt with; false when it already was. */
export async function markResolved(tx: Tx, id: CommentId, by: PersonId, now: Date): Promise<boolean> {
  const result = await tx
    .updateTable('part_comment')
    .set({ resolved_at: now, resolved_by: by })
    .where('id', '=', id)
    .where('resolved_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

function selectSaved(db: Db, partId: PartId) {
  return db
    .selectFrom('part_history')
    .leftJoin('person', 'person.id', 'saved_by')
    .select(['part_history.revision', 'number', 'title', 'body', 'saved_at as savedAt', 'name as savedBy'])
    .where('part_id', '=', partId)
    .$castTo<SavedText>()
}

/** Every text of a part that was ever saved, newest first. */
export async function savedTexts(db: Db, partId: PartId): Promise<readonly SavedText[]> {
  return selectSaved(db, partId).orderBy('part_history.revision', 'desc').execute()
}

/** One saved text, or null. */
export async function savedText(db: Db, partId: PartId, revision: number): Promise<SavedText | null> {
  const row = await selectSaved(db, partId).where('part_history.revision', '=', revision).executeTakeFirst()
  return row ?? null
}
