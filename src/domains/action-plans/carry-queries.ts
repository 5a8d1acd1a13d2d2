import { sql } from 'kysely'
import type { Db, Tx } from '#db'
import type { MeasureId, MeasureState } from '#measures'
import type { PersonId } from '#permissions'
import './tables.ts'
import type { ActionPlan, ActionPlanId, CarryDecision } from './types.ts'

/** What was decided on one of last year's measures. */
export type Carried = {
  readonly measureId: MeasureId
  readonly decision: CarryDecision
  readonly reason: string
  readonly newMeasureId: MeasureId | null
  /** What the measure was before anything was decided on it. */
  readonly measureState: MeasureState
}

/**
 * What was decided in each of the plans or an earlier edition of it; of several decisions on a measure the
 * newest.
 */
export async function carriedIn(
  db: Db,
  ids: readonly ActionPlanId[],
): Promise<readonly (Carried & { readonly planId: ActionPlanId })[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('action_plan as plan')
    .innerJoin('action_plan as a', (join) =>
      join
        .onRef('a.council_id', '=', 'plan.council_id')
        .onRef('a.year', '=', 'plan.year')
        .onRef('a.number', '<=', 'plan.number'),
    )
    .innerJoin('carry_over as c', 'c.action_plan_id', 'a.id')
    .distinctOn(['plan.id', 'c.measure_id'])
    .select(['plan.id as planId', 'c.measure_id as measureId', 'c.decision', 'c.reason'])
    .select(['c.new_measure_id as newMeasureId', 'c.measure_state as measureState'])
    .where('plan.id', 'in', ids)
    .orderBy('plan.id')
    .orderBy('c.measure_id')
    .orderBy('a.number', 'desc')
    .execute()
}

/** Keeps a decision in the plan, in the place of one that it already has. */
export async function keepCarried(
  tx: Tx,
  plan: Pick<ActionPlan, 'id'>,
  carried: Carried,
  by: PersonId,
): Promise<void> {
  const { measureId, decision, reason, newMeasureId, measureState } = carried
  const said = { decision, reason, new_measure_id: newMeasureId, decided_by: by }
  await tx
    .insertInto('carry_over')
    .values({ action_plan_id: plan.id, measure_id: measureId, measure_state: measureState, ...said })
    .onConflict((conflict) =>
      conflict
        .columns(['action_plan_id', 'measure_id'])
        .doUpdateSet({ ...said, decided_at: sql<Date>`now()` }),
    )
    .execute()
}

/** Keeps measures as they are for the rest of the transaction: others who change them wait. */
export async function holdMeasures(tx: Tx, ids: readonly MeasureId[]): Promise<void> {
  await tx.selectFrom('measure').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute()
}

/** The states that measures are in. */
export async function statesOf(
  db: Db,
  ids: readonly MeasureId[],
): Promise<ReadonlyMap<MeasureId, MeasureState>> {
  const rows = await db.selectFrom('measure').select(['id', 'state']).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row.state]))
}

/** Puts a measure in a state because of what a plan decides on it. Every other way goes through its own steps. */
export async function putMeasure(tx: Tx, id: MeasureId, state: MeasureState, reason: string): Promise<void> {
  await tx
    .updateTable('measure')
    .set((eb) => ({ state, state_reason: reason, revision: eb('revision', '+', 1) }))
    .set({ updated_at: sql<Date>`now()` })
    .where('id', '=', id)
    .execute()
}
