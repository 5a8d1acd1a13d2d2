import { sql } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { Db, Tx } from '#db'
import type { PersonId } from '#permissions'
import type { Evaluation, EvaluationText, MeasureId, RoundId, SignedReport, Update } from './types.ts'
import './tables.ts'

function updates(db: Db) {
  return db
    .selectFrom('measure_update')
    .select(['id', 'measure_id as measureId', 'written_on as writtenOn', 'function_title as functionTitle'])
    .select(['report', 'line', 'public', 'round_id as roundId'])
}

/** How it went, newest first, at most `limit`. */
export async function updatesOf(db: Db, id: MeasureId, limit: number): Promise<readonly Update[]> {
  return updates(db).where('measure_id', '=', id).orderBy('id', 'desc').limit(limit).execute()
}

/** The update, or null. */
export async function findUpdate(db: Db, id: number): Promise<Update | null> {
  if (!Number.isSafeInteger(id)) return null
  return (await updates(db).where('id', '=', id).executeTakeFirst()) ?? null
}

/** The newest update with who wrote it, or null. */
export async function newestUpdate(
  db: Db,
  id: MeasureId,
): Promise<(Update & { readonly personId: PersonId | null }) | null> {
  const row = await updates(db)
    .select('written_by as personId')
    .where('measure_id', '=', id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Whether the round has an answer about the measure. */
export async function hasAnswered(db: Db, id: MeasureId, roundId: RoundId): Promise<boolean> {
  const row = await updates(db)
    .where('measure_id', '=', id)
    .where('round_id', '=', roundId)
    .executeTakeFirst()
  return row !== undefined
}

/** Keeps an update for good. */
export async function insertUpdate(
  tx: Tx,
  id: MeasureId,
  report: SignedReport,
  writtenOn: CalendarDate,
): Promise<void> {
  await tx
    .insertInto('measure_update')
    .values({
      measure_id: id,
      written_on: writtenOn,
      written_by: report.personId,
      function_title: report.functionTitle,
      report: report.report,
      line: report.line,
      public: report.public,
      round_id: report.roundId,
    })
    .execute()
}

/** Sets whether everybody can read an update. */
export async function updateVisibility(tx: Tx, id: number, isPublic: boolean): Promise<void> {
  await tx.updateTable('measure_update').set({ public: isPublic }).where('id', '=', id).execute()
}

/** The evaluations that count: of each measure the newest of each kind; newest first. */
export async function evaluationsOf(db: Db, ids: readonly MeasureId[]): Promise<readonly Evaluation[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('evaluation')
    .distinctOn(['measure_id', 'kind'])
    .select(['id', 'measure_id as measureId', 'kind', 'done', 'effect', 'verdict', 'why', 'learned'])
    .select(['public', 'evaluated_on as evaluatedOn', 'function_title as functionTitle'])
    .where('measure_id', '=', sql<MeasureId>`any(${ids}::uuid[])`)
    .orderBy('measure_id')
    .orderBy('kind')
    .orderBy('id', 'desc')
    .execute()
  return rows.toSorted((a, b) => b.id - a.id)
}

/** Keeps an evaluation for good. */
export async function insertEvaluation(
  tx: Tx,
  id: MeasureId,
  text: EvaluationText,
  by: { readonly personId: PersonId; readonly functionTitle: string },
  evaluatedOn: CalendarDate,
): Promise<void> {
  const { kind, done, effect, verdict, why, learned } = text
  await tx
    .insertInto('evaluation')
    .values({
      measure_id: id,
      kind,
      done,
      effect,
      verdict,
      why,
      learned,
      public: text.public,
      evaluated_on: evaluatedOn,
      evaluated_by: by.personId,
      function_title: by.functionTitle,
    })
    .execute()
}
