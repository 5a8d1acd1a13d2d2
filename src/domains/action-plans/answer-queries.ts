import { sql } from 'kysely'
import '#councils'
import type { DistrictId } from '#councils'
import type { Db, Tx } from '#db'
import { newId } from '#id'
import type { FocusAreaId } from '#measures'
import type { CouncilId, PersonId } from '#permissions'
import '#plans'
import './tables.ts'
import type { ActionPlan, ActionPlanId, AnswerText, LocalAnswer, LocalAnswerId, Review } from './types.ts'

/** A row to be made; what is left out is not answered yet. */
export type NewAnswer = Pick<LocalAnswer, 'focusAreaId' | 'number' | 'title' | 'local'> &
  Partial<Pick<LocalAnswer, 'stance' | 'reason' | 'note' | 'review'>>

/** Keeps new rows of a plan in their order, the first at `position`. */
export async function insertAnswers(
  tx: Tx,
  planId: ActionPlanId,
  rows: readonly NewAnswer[],
  position: number,
): Promise<readonly LocalAnswerId[]> {
  if (rows.length === 0) return []
  const values = rows.map((row, index) => ({
    id: newId<'local-answer'>(),
    action_plan_id: planId,
    focus_area_id: row.focusAreaId,
    position: position + index,
    number: row.number,
    title: row.title,
    local: row.local,
    stance: row.stance ?? null,
    reason: row.reason ?? '',
    note: row.note ?? '',
    review: row.review ?? null,
  }))
  await tx.insertInto('local_answer').values(values).execute()
  return values.map((value) => value.id)
}

/** Saves an answer; false when it has changed since `revision`. `review` is what is left to look at. */
export async function updateAnswer(
  tx: Tx,
  id: LocalAnswerId,
  revision: number,
  answer: AnswerText & { readonly review: Review | null },
  by: PersonId,
): Promise<boolean> {
  const { stance, reason, note, review } = answer
  const result = await tx
    .updateTable('local_answer')
    .set({
      stance,
      reason,
      note,
      review,
      revision: revision + 1,
      updated_by: by,
      updated_at: sql<Date>`now()`,
    })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Gives an area of a council's own another title, in its row (held) and for the years to come. */
export async function updateLocalTitle(
  tx: Tx,
  answer: Pick<LocalAnswer, 'id' | 'focusAreaId' | 'revision'>,
  title: string,
  by: PersonId,
): Promise<void> {
  await tx
    .updateTable('local_answer')
    .set({ title, revision: answer.revision + 1, updated_by: by, updated_at: sql<Date>`now()` })
    .where('id', '=', answer.id)
    .execute()
  await tx.updateTable('focus_area').set({ title }).where('id', '=', answer.focusAreaId).execute()
}

/** Sets where a row stands, what the district plan calls its area, and what is to be looked at. */
export async function updateRow(
  tx: Tx,
  id: LocalAnswerId,
  row: Pick<LocalAnswer, 'position' | 'number' | 'title' | 'review'>,
): Promise<void> {
  await tx
    .updateTable('local_answer')
    .set((eb) => ({ ...row, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Sets where a row stands. */
export async function updatePosition(tx: Tx, id: LocalAnswerId, position: number): Promise<void> {
  await tx.updateTable('local_answer').set({ position }).where('id', '=', id).execute()
}

/** Takes a row out of its plan; its focus area stays known. */
export async function deleteAnswer(tx: Tx, id: LocalAnswerId): Promise<void> {
  await tx.deleteFrom('local_answer').where('id', '=', id).execute()
}

/** Keeps a new focus area of a council's own. */
export async function insertLocalArea(
  tx: Tx,
  area: {
    readonly councilId: CouncilId
    readonly districtId: DistrictId
    readonly year: number
    readonly title: string
  },
): Promise<FocusAreaId> {
  const id = newId<'part-identity'>()
  const { councilId, districtId, year, title } = area
  await tx
    .insertInto('focus_area')
    .values({ id, district_id: districtId, first_year: year, council_id: councilId, title })
    .execute()
  return id
}

/** How many measures of the plan's year a council leads or takes part in for an area, without dropped ones. */
export async function countMeasures(
  db: Db,
  plan: Pick<ActionPlan, 'councilId' | 'year'>,
  area: FocusAreaId,
): Promise<number> {
  const row = await db
    .selectFrom('measure as m')
    .innerJoin('measure_area as a', 'a.measure_id', 'm.id')
    .leftJoin('measure_council as c', (join) =>
      join.onRef('c.measure_id', '=', 'm.id').on('c.council_id', '=', plan.councilId),
    )
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('a.focus_area_id', '=', area)
    .where('m.year', '=', plan.year)
    .where('m.state', '<>', 'dropped')
    .where((eb) => eb.or([eb('m.council_id', '=', plan.councilId), eb('c.council_id', 'is not', null)]))
    .executeTakeFirstOrThrow()
  return row.count
}
