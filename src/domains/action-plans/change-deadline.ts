import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import { updateDeadline } from './change-queries.ts'
import { holdPlanFor } from './plan-access.ts'
import type { ActionPlanId } from './types.ts'

export type ChangeDeadlineOutcome = { readonly kind: 'changed' } | { readonly kind: 'not-draft' }

/**
 * Gives one council another deadline (included), while its plan is a draft.
 *
 * @throws HTTPException 404 for a plan that is not there; Forbidden when the actor may not
 */
export async function changeDeadline(
  tx: Tx,
  actor: Actor,
  id: ActionPlanId,
  deadline: CalendarDate,
): Promise<ChangeDeadlineOutcome> {
  const { plan, seat } = await holdPlanFor(tx, actor, 'status-round.arrange', id, 'update')
  if (plan.state !== 'draft') return { kind: 'not-draft' }
  await updateDeadline(tx, id, deadline)
  const subject = { kind: 'action-plan', id }
  await record(tx, actor, seat, 'action-plan.deadline-changed', subject, {
    from: plan.deadline,
    to: deadline,
  })
  return { kind: 'changed' }
}
