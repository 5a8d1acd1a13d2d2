import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import { authorise, type Actor } from '#permissions'
import { openWhile } from './law.ts'
import { agendaItem, insertDecision, lockMeeting } from './queries.ts'
import type { AgendaItemId, DecisionId, DecisionOutcome, MeetingState } from './tables.ts'

export type NewDecision = {
  readonly agendaItemId: AgendaItemId
  readonly outcome: DecisionOutcome
  readonly text: string
  /** The day it was decided: the meeting's own or a later one. */
  readonly decidedOn: CalendarDate
}

export type RecordDecisionOutcome =
  | { readonly kind: 'recorded'; readonly decisionId: DecisionId }
  | { readonly kind: 'no-such-item' }
  | { readonly kind: 'already-decided' }
  | { readonly kind: 'meeting-not-held'; readonly state: MeetingState }
  | { readonly kind: 'before-the-meeting'; readonly heldOn: CalendarDate }

/** Writes down, once and for all, what the council decided on an item of a held meeting. */
export async function recordDecision(
  tx: Tx,
  actor: Actor,
  decision: NewDecision,
): Promise<RecordDecisionOutcome> {
  const known = await agendaItem(tx, decision.agendaItemId)
  if (!known) return { kind: 'no-such-item' }
  const seat = authorise(actor, 'decision.record', { councilId: known.meeting.councilId })
  const meeting = (await lockMeeting(tx, known.meetingId)) ?? known.meeting
  if (!openWhile[meeting.state].decisions) return { kind: 'meeting-not-held', state: meeting.state }
  const item = (await agendaItem(tx, known.id)) ?? known
  if (item.decision) return { kind: 'already-decided' }
  if (decision.decidedOn < meeting.heldOn) return { kind: 'before-the-meeting', heldOn: meeting.heldOn }
  const decisionId = await insertDecision(tx, item.id, decision, actor.personId)
  const subject = { kind: 'agenda-item', id: item.id }
  await record(tx, actor, seat, 'decision.recorded', subject, { outcome: decision.outcome })
  return { kind: 'recorded', decisionId }
}
