import { sealed } from '#adoption'
import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import { actionPlanDocument } from './action-plan-document.ts'
import { insertSubmission, moveActionPlan } from './change-queries.ts'
import { isLate } from './deadline.ts'
import { stepLeadsOn } from './lifecycle.ts'
import { holdPlanFor } from './plan-access.ts'
import { isComplete, planGaps } from './plan-gaps.ts'
import type { ActionPlanState } from './lifecycle.ts'
import type { ActionPlanId, PlanGaps } from './types.ts'

export type SubmitOutcome =
  | { readonly kind: 'submitted'; readonly late: boolean }
  | { readonly kind: 'with-gaps'; readonly gaps: PlanGaps }
  | { readonly kind: 'wrong-state'; readonly state: ActionPlanState }

/**
 * Hands a draft to the council as exactly the text it has now, also after the deadline. What is missing
 * keeps it from that.
 *
 * @throws HTTPException 404 for a plan that is not there; Forbidden when the actor may not
 */
export async function submitActionPlan(
  tx: Tx,
  actor: Actor,
  id: ActionPlanId,
  today: CalendarDate,
): Promise<SubmitOutcome> {
  // From here on nobody answers: what is read now is what is sealed.
  const { plan, seat } = await holdPlanFor(tx, actor, 'action-plan.write', id, 'update')
  if (!stepLeadsOn('submit', plan.state)) return { kind: 'wrong-state', state: plan.state }
  const gaps = await planGaps(tx, plan, today)
  if (!isComplete(gaps)) return { kind: 'with-gaps', gaps }
  const text = sealed(await actionPlanDocument(tx, plan, today))
  await insertSubmission(tx, id, text, actor.personId)
  const submittedOn = plan.submittedOn ?? today
  await moveActionPlan(tx, id, 'submit', submittedOn)
  const late = isLate({ deadline: plan.deadline, submittedOn }, today)
  const subject = { kind: 'action-plan', id }
  await record(tx, actor, seat, 'action-plan.submitted', subject, { sha256: text.sha256, late })
  return { kind: 'submitted', late }
}

export type WithdrawOutcome =
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'wrong-state'; readonly state: ActionPlanState }

/**
 * Takes a submitted plan back for more work; the agenda item and the submitted text stay as they were.
 *
 * @throws HTTPException 404 for a plan that is not there; Forbidden when the actor may not
 */
export async function withdrawActionPlan(tx: Tx, actor: Actor, id: ActionPlanId): Promise<WithdrawOutcome> {
  const { plan, seat } = await holdPlanFor(tx, actor, 'action-plan.write', id, 'update')
  if (!stepLeadsOn('withdraw', plan.state)) return { kind: 'wrong-state', state: plan.state }
  await moveActionPlan(tx, id, 'withdraw')
  await record(tx, actor, seat, 'action-plan.withdrawn', { kind: 'action-plan', id })
  return { kind: 'withdrawn' }
}
