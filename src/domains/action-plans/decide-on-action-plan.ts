import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import { agendaItem, recordDecision, type AgendaItemId, type RecordDecisionOutcome } from '#meetings'
import { authorise, type Actor } from '#permissions'
import { holdActionPlan, insertAdopted, moveActionPlan } from './change-queries.ts'
import { actionPlanSteps } from './lifecycle.ts'
import { agendaItemFor, findActionPlan, newestSubmission } from './queries.ts'
import type { ActionPlanId } from './types.ts'

export type ActionPlanDecision = {
  readonly agendaItemId: AgendaItemId
  readonly outcome: 'adopted' | 'rejected'
  readonly text: string
  readonly decidedOn: CalendarDate
  /** The seal of the text that was shown; where given, nothing is decided on another one. */
  readonly sha256?: string
}

export type DecideOnActionPlanOutcome =
  | { readonly kind: 'adopted' | 'rejected'; readonly planId: ActionPlanId }
  | { readonly kind: 'no-such-plan' }
  | { readonly kind: 'taken-back' }
  | { readonly kind: 'decision-refused'; readonly why: Exclude<RecordDecisionOutcome, { kind: 'recorded' }> }

/**
 * Records what the council decided on its submitted action plan. Adopted is exactly the text that was
 * submitted; rejected sends the plan back to be worked on. There is no other way to adopt one.
 */
export async function decideOnActionPlan(
  tx: Tx,
  actor: Actor,
  decision: ActionPlanDecision,
): Promise<DecideOnActionPlanOutcome> {
  const known = await agendaItem(tx, decision.agendaItemId)
  const subject = known?.subject
  const id = subject?.kind === 'action-plan' ? (subject.id as ActionPlanId) : null
  const plan = id && (await findActionPlan(tx, id))
  if (!id || !plan) return { kind: 'no-such-plan' }
  const seat = authorise(actor, 'decision.record', { councilId: plan.councilId })
  await holdActionPlan(tx, id, 'update')
  const newest = await agendaItemFor(tx, id)
  const submission = await newestSubmission(tx, id)
  const item = await agendaItem(tx, decision.agendaItemId)
  if (item?.decision) return { kind: 'decision-refused', why: { kind: 'already-decided' } }
  const submitted = (await findActionPlan(tx, id))?.state === actionPlanSteps.adopt.from
  const shown = decision.sha256 ?? submission?.sha256
  if (!submitted || newest?.id !== decision.agendaItemId || submission?.sha256 !== shown || !submission)
    return { kind: 'taken-back' }
  const { agendaItemId, outcome, text, decidedOn } = decision
  const recorded = await recordDecision(tx, actor, { agendaItemId, outcome, text, decidedOn })
  if (recorded.kind !== 'recorded') return { kind: 'decision-refused', why: recorded }
  await moveActionPlan(tx, id, outcome === 'adopted' ? 'adopt' : 'reject')
  if (outcome === 'adopted') await insertAdopted(tx, id, submission, recorded.decisionId)
  const detail = { sha256: submission.sha256 }
  await record(tx, actor, seat, `action-plan.${outcome}`, { kind: 'action-plan', id }, detail)
  return { kind: outcome, planId: id }
}
