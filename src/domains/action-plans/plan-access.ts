import { HTTPException } from 'hono/http-exception'
import type { Tx } from '#db'
import { authorise, type Action, type Actor, type Seat } from '#permissions'
import { holdActionPlan } from './change-queries.ts'
import { findActionPlan, findAnswer } from './queries.ts'
import type { ActionPlan, ActionPlanId, LocalAnswer, LocalAnswerId } from './types.ts'

/**
 * Finds a plan for a command and holds it until the transaction ends: `share` against a change of its
 * state, `update` against new answers too.
 *
 * @throws Forbidden when the actor may not; HTTPException 404 for a plan that is not there
 */
export async function holdPlanFor(
  tx: Tx,
  actor: Actor,
  action: Action,
  id: ActionPlanId,
  strength: 'share' | 'update',
): Promise<{ readonly plan: ActionPlan; readonly seat: Seat }> {
  const known = await findActionPlan(tx, id)
  if (!known) throw new HTTPException(404)
  const seat = authorise(actor, action, { councilId: known.councilId })
  await holdActionPlan(tx, id, strength)
  const plan = await findActionPlan(tx, id)
  if (!plan) throw new HTTPException(404)
  return { plan, seat }
}

/**
 * Finds an answer for a command that changes it, and holds its plan until the transaction ends.
 *
 * @throws Forbidden when the actor may not; HTTPException 404 for an answer that is not there
 */
export async function holdAnswerFor(
  tx: Tx,
  actor: Actor,
  id: LocalAnswerId,
  strength: 'share' | 'update',
): Promise<{ readonly answer: LocalAnswer; readonly plan: ActionPlan; readonly seat: Seat }> {
  const known = await findAnswer(tx, id)
  if (!known) throw new HTTPException(404)
  const held = await holdPlanFor(tx, actor, 'action-plan.write', known.actionPlanId, strength)
  const answer = await findAnswer(tx, id)
  if (!answer) throw new HTTPException(404)
  return { answer, ...held }
}
