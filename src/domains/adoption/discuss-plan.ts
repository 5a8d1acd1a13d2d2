import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import { districtCouncilId } from '#councils'
import type { Tx } from '#db'
import {
  addAgendaItem,
  agendaItem,
  findMeeting,
  recordDecision,
  type AgendaItemId,
  type MeetingId,
  type RecordDecisionOutcome,
} from '#meetings'
import { authorise, type Actor } from '#permissions'
import { findEdition, isEditable, type EditionId } from '#plans'
import { proposalOnItem } from './queries.ts'

export type DiscussOutcome =
  | { readonly kind: 'on-the-agenda' }
  | { readonly kind: 'no-such-edition' }
  | { readonly kind: 'wrong-state' }
  | { readonly kind: 'meeting-not-possible' }

/** Puts a draft on the agenda to be discussed: nothing is sealed and nothing is decided by it. */
export async function discussPlan(
  tx: Tx,
  actor: Actor,
  id: EditionId,
  meetingId: MeetingId,
  itemTitle: string,
): Promise<DiscussOutcome> {
  const councilId = await districtCouncilId(tx)
  const seat = authorise(actor, 'plan.propose', { councilId })
  const edition = await findEdition(tx, id)
  if (!edition) return { kind: 'no-such-edition' }
  if (!isEditable(edition.state)) return { kind: 'wrong-state' }
  const meeting = await findMeeting(tx, meetingId)
  if (meeting?.councilId !== councilId) return { kind: 'meeting-not-possible' }
  const subject = { kind: 'plan-edition', id } as const
  const item = await addAgendaItem(tx, actor, { meetingId, title: itemTitle, closed: false, subject })
  if (item.kind !== 'added') return { kind: 'meeting-not-possible' }
  await record(tx, actor, seat, 'plan.to-be-discussed', { kind: 'plan-edition', id }, { meeting: meetingId })
  return { kind: 'on-the-agenda' }
}

export type DiscussedOutcome = RecordDecisionOutcome | { readonly kind: 'is-a-proposal' }

/** Writes down that the council discussed a plan; the day becomes public with the plan. */
export async function recordDiscussion(
  tx: Tx,
  actor: Actor,
  discussion: {
    readonly agendaItemId: AgendaItemId
    readonly text: string
    readonly decidedOn: CalendarDate
  },
): Promise<DiscussedOutcome> {
  const item = await agendaItem(tx, discussion.agendaItemId)
  // Other things than plans have their own way to a decision.
  if (item?.subject?.kind !== 'plan-edition') return { kind: 'no-such-item' }
  authorise(actor, 'decision.record', { councilId: item.meeting.councilId })
  // A proposal is adopted or rejected; it cannot be talked away.
  if (await proposalOnItem(tx, discussion.agendaItemId)) return { kind: 'is-a-proposal' }
  return recordDecision(tx, actor, { ...discussion, outcome: 'discussed' })
}
