import { record } from '#audit'
import type { Tx } from '#db'
import {
  addAgendaItem,
  findMeeting,
  planMeeting,
  type AgendaItemId,
  type Meeting,
  type MeetingDetails,
  type MeetingId,
} from '#meetings'
import { authorise, type Actor } from '#permissions'
import { actionPlanSteps, type ActionPlanState } from './lifecycle.ts'
import { holdPlanFor } from './plan-access.ts'
import { agendaItemFor } from './queries.ts'
import type { ActionPlan, ActionPlanId } from './types.ts'

/** A meeting of the council that there is, or one to be planned. */
export type DecidingMeeting =
  | { readonly meetingId: MeetingId }
  | Pick<MeetingDetails, 'heldOn' | 'startsAt' | 'place'>

export type ScheduleOutcome =
  | { readonly kind: 'scheduled'; readonly agendaItemId: AgendaItemId }
  | { readonly kind: 'meeting-not-possible' }
  | { readonly kind: 'wrong-state'; readonly state: ActionPlanState }

/** Whether a meeting of the council can decide on a plan: a planned one, or one held since it was opened. */
export function canDecide(
  plan: Pick<ActionPlan, 'openedOn'>,
  { state, heldOn }: Pick<Meeting, 'state' | 'heldOn'>,
): boolean {
  return state === 'planned' || (state === 'held' && heldOn >= plan.openedOn)
}

/**
 * Puts a submitted plan on the agenda of a meeting of its council, one that can decide on it or a new one. Twice on the same meeting is once. It takes `meeting.edit` too, as every agenda does.
 *
 * @throws HTTPException 404 for a plan that is not there; Forbidden when the actor may not
 */
export async function scheduleActionPlan(
  tx: Tx,
  actor: Actor,
  id: ActionPlanId,
  where: DecidingMeeting,
  itemTitle: string,
): Promise<ScheduleOutcome> {
  const { plan, seat } = await holdPlanFor(tx, actor, 'action-plan.write', id, 'update')
  authorise(actor, 'meeting.edit', { councilId: plan.councilId })
  if (plan.state !== actionPlanSteps.adopt.from) return { kind: 'wrong-state', state: plan.state }
  const known = await agendaItemFor(tx, id)
  if (known && !known.decision && isThere(known.meeting, where))
    return { kind: 'scheduled', agendaItemId: known.id }
  const meetingId = await meetingFor(tx, actor, plan, where)
  if (!meetingId) return { kind: 'meeting-not-possible' }
  const subject = { kind: 'action-plan', id } as const
  const item = await addAgendaItem(tx, actor, { meetingId, title: itemTitle, closed: false, subject })
  if (item.kind !== 'added') return { kind: 'meeting-not-possible' }
  await record(tx, actor, seat, 'action-plan.scheduled', subject, { meeting: meetingId })
  return { kind: 'scheduled', agendaItemId: item.id }
}

function isThere(meeting: Meeting, where: DecidingMeeting): boolean {
  if (meeting.state === 'cancelled') return false
  if ('meetingId' in where) return meeting.id === where.meetingId
  return (
    meeting.heldOn === where.heldOn && meeting.startsAt === where.startsAt && meeting.place === where.place
  )
}

async function meetingFor(
  tx: Tx,
  actor: Actor,
  plan: ActionPlan,
  where: DecidingMeeting,
): Promise<MeetingId | null> {
  if (!('meetingId' in where))
    return planMeeting(tx, actor, plan.councilId, { ...where, kind: 'ordinary', note: '' })
  const meeting = await findMeeting(tx, where.meetingId)
  return meeting?.councilId === plan.councilId && canDecide(plan, meeting) ? meeting.id : null
}
