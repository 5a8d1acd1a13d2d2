import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import { theDistrict, districtCouncilId } from '#councils'
import type { Tx } from '#db'
import { addAgendaItem, findMeeting, type AgendaItemId, type MeetingId } from '#meetings'
import { authorise, type Actor } from '#permissions'
import { findEdition, leadsOn, lifecycle, partsOf, type Edition, type EditionId, type Part } from '#plans'
import { planDocument, sealed } from './canonical.ts'
import { adoptedVersion, insertProposal, lockEdition, moveEdition, newestProposal } from './queries.ts'
import { partsWithGaps, type PartWithGaps } from './readiness.ts'

export type ProposeOutcome =
  | { readonly kind: 'proposed'; readonly agendaItemId: AgendaItemId; readonly sha256: string }
  | { readonly kind: 'no-such-edition' }
  | { readonly kind: 'wrong-state'; readonly edition: Edition }
  | { readonly kind: 'empty' }
  | { readonly kind: 'with-gaps'; readonly gaps: readonly PartWithGaps[] }
  | { readonly kind: 'meeting-not-possible' }
  | { readonly kind: 'meeting-too-early'; readonly after: CalendarDate }
  | { readonly kind: 'changed-meanwhile' }

/**
 * Puts an edition on the agenda of a meeting of the district council, as exactly the text it has now: it
 * is sealed, and no longer edited until the council has decided or it is taken back.
 */
export async function proposePlan(
  tx: Tx,
  actor: Actor,
  id: EditionId,
  meetingId: MeetingId,
  itemTitle: string,
): Promise<ProposeOutcome> {
  const councilId = await districtCouncilId(tx)
  const seat = authorise(actor, 'plan.propose', { councilId })
  // From here on nobody saves: what is read now is what is sealed.
  await lockEdition(tx, id)
  const edition = await findEdition(tx, id)
  if (!edition) return { kind: 'no-such-edition' }
  if (!leadsOn('propose', edition.state)) return { kind: 'wrong-state', edition }
  const parts = await partsOf(tx, id)
  const refusal = await refusalFor(tx, parts)
  if (refusal) return refusal
  const meeting = await findMeeting(tx, meetingId)
  if (!meeting || meeting.councilId !== councilId || meeting.state === 'cancelled')
    return { kind: 'meeting-not-possible' }
  const after = await correctedOn(tx, edition)
  if (after !== null && meeting.heldOn < after) return { kind: 'meeting-too-early', after }
  if (!(await moveEdition(tx, id, edition.state, lifecycle.propose.to))) return { kind: 'changed-meanwhile' }
  const district = await theDistrict(tx)
  if (!district) return { kind: 'no-such-edition' }
  const text = sealed(planDocument(edition, parts, district))
  const item = await addAgendaItem(tx, actor, {
    meetingId,
    title: itemTitle,
    closed: false,
    subject: { kind: 'plan-edition', id },
  })
  if (item.kind !== 'added') return { kind: 'meeting-not-possible' }
  await insertProposal(tx, { editionId: id, agendaItemId: item.id, ...text }, actor.personId)
  await record(tx, actor, seat, 'plan.proposed', { kind: 'plan-edition', id }, { sha256: text.sha256 })
  return { kind: 'proposed', agendaItemId: item.id, sha256: text.sha256 }
}

/** The day on which what the edition corrects was decided: it cannot be corrected before. Null for a plan. */
async function correctedOn(tx: Tx, edition: Edition): Promise<CalendarDate | null> {
  const corrected =
    edition.correctionReason !== null && edition.basedOn ? await adoptedVersion(tx, edition.basedOn) : null
  return corrected?.decidedOn ?? null
}

async function refusalFor(tx: Tx, parts: readonly Part[]): Promise<ProposeOutcome | null> {
  if (parts.every((part) => part.carry === 'drop')) return { kind: 'empty' }
  const gaps = await partsWithGaps(tx, parts)
  return gaps.length > 0 ? { kind: 'with-gaps', gaps } : null
}

export type WithdrawOutcome =
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'no-such-edition' }
  | { readonly kind: 'wrong-state' }

/** Takes a proposed edition back for more work; the agenda item and the proposed text stay as they were. */
export async function withdrawPlan(tx: Tx, actor: Actor, id: EditionId): Promise<WithdrawOutcome> {
  const seat = authorise(actor, 'plan.propose', { councilId: await districtCouncilId(tx) })
  const proposal = await newestProposal(tx, id)
  if (!proposal) return { kind: 'no-such-edition' }
  if (!(await moveEdition(tx, id, 'proposed', lifecycle.withdraw.to))) return { kind: 'wrong-state' }
  await record(tx, actor, seat, 'plan.withdrawn', { kind: 'plan-edition', id }, { sha256: proposal.sha256 })
  return { kind: 'withdrawn' }
}
