import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import { districtCouncilId } from '#councils'
import type { Tx } from '#db'
import { recordDecision, type AgendaItemId, type RecordDecisionOutcome } from '#meetings'
import { authorise, type Actor } from '#permissions'
import { lifecycle, type EditionId } from '#plans'
import { insertAdoptedVersion, lockEdition, moveEdition, newestProposal, proposalOnItem } from './queries.ts'

export type PlanDecision = {
  readonly agendaItemId: AgendaItemId
  readonly outcome: 'adopted' | 'rejected'
  readonly text: string
  readonly decidedOn: CalendarDate
}

export type DecideOutcome =
  | { readonly kind: 'adopted'; readonly editionId: EditionId; readonly sha256: string }
  | { readonly kind: 'rejected'; readonly editionId: EditionId }
  | { readonly kind: 'no-such-proposal' }
  | { readonly kind: 'proposal-taken-back' }
  | { readonly kind: 'decision-refused'; readonly why: Exclude<RecordDecisionOutcome, { kind: 'recorded' }> }

/**
 * Records what the council decided on a proposed plan. Adopted is exactly the text that was proposed, with
 * its SHA-256; rejected sends the edition back to be worked on. There is no other way to adopt a plan.
 */
export async function decideOnPlan(tx: Tx, actor: Actor, decision: PlanDecision): Promise<DecideOutcome> {
  const seat = authorise(actor, 'decision.record', { councilId: await districtCouncilId(tx) })
  const proposal = await proposalOnItem(tx, decision.agendaItemId)
  if (!proposal) return { kind: 'no-such-proposal' }
  const state = await lockEdition(tx, proposal.editionId)
  const newest = await newestProposal(tx, proposal.editionId)
  if (newest?.id !== proposal.id || state !== 'proposed') return { kind: 'proposal-taken-back' }
  const recorded = await recordDecision(tx, actor, decision)
  if (recorded.kind !== 'recorded') return { kind: 'decision-refused', why: recorded }
  const transition = decision.outcome === 'adopted' ? lifecycle.adopt : lifecycle.reject
  await moveEdition(tx, proposal.editionId, state, transition.to)
  const subject = { kind: 'plan-edition', id: proposal.editionId }
  if (decision.outcome === 'rejected') {
    await record(tx, actor, seat, 'plan.rejected', subject)
    return { kind: 'rejected', editionId: proposal.editionId }
  }
  await insertAdoptedVersion(tx, proposal, recorded.decisionId)
  await record(tx, actor, seat, 'plan.adopted', subject, { sha256: proposal.sha256 })
  return { kind: 'adopted', editionId: proposal.editionId, sha256: proposal.sha256 }
}
