import { record } from '#audit'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import { insertAnswers } from './answer-queries.ts'
import { insertActionPlan } from './change-queries.ts'
import { isOpen } from './lifecycle.ts'
import { holdPlanFor } from './plan-access.ts'
import { answersOf, editionsOfActionPlan } from './queries.ts'
import type { ActionPlanId } from './types.ts'

export type ActionPlanCorrectionOutcome =
  | { readonly kind: 'started'; readonly id: ActionPlanId }
  | { readonly kind: 'not-published' }
  | { readonly kind: 'already-open'; readonly id: ActionPlanId }
  | { readonly kind: 'reason-missing' }

/**
 * Starts a correction of a published action plan: a new draft with the same answers, which takes a
 * decision of its own. The published one stays as it is until the correction is published.
 *
 * @param reason what is corrected and why; becomes public with the correction
 * @throws HTTPException 404 for a plan that is not there; Forbidden when the actor may not
 */
export async function startActionPlanCorrection(
  tx: Tx,
  actor: Actor,
  id: ActionPlanId,
  reason: string,
): Promise<ActionPlanCorrectionOutcome> {
  const { plan, seat } = await holdPlanFor(tx, actor, 'action-plan.write', id, 'update')
  if (plan.state !== 'published') return { kind: 'not-published' }
  const correctionReason = reason.trim()
  if (correctionReason === '') return { kind: 'reason-missing' }
  const editions = await editionsOfActionPlan(tx, plan.councilId, plan.year)
  const open = editions.find((edition) => isOpen(edition.state))
  if (open) return { kind: 'already-open', id: open.id }
  const number = Math.max(...editions.map((edition) => edition.number)) + 1
  // The year's plan was on time or late when it was first submitted; a correction changes nothing in that.
  const { councilId, year, editionId, deadline, submittedOn } = plan
  const draft = { councilId, year, number, editionId, deadline, correctionReason, submittedOn }
  const correction = await insertActionPlan(tx, draft)
  await insertAnswers(tx, correction, await answersOf(tx, [id]), 1)
  const subject = { kind: 'action-plan', id: correction }
  await record(tx, actor, seat, 'action-plan.correction-started', subject, { of: id })
  return { kind: 'started', id: correction }
}
