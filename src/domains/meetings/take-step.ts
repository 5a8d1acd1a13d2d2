import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import { authorise, type Actor } from '#permissions'
import { inTheWay, meetingSteps, type Guard, type MeetingStepName } from './law.ts'
import { agendaOf, findMeeting, lockMeeting, updateState } from './queries.ts'
import type { MeetingId } from './tables.ts'

export type StepOutcome =
  | { readonly kind: 'taken' }
  | { readonly kind: 'no-such-meeting' }
  | { readonly kind: 'in-the-way'; readonly why: 'wrong-state' | Guard }

/** Takes one step in a meeting's life, when the law of meetings allows it on the day. */
export async function takeStep(
  tx: Tx,
  actor: Actor,
  id: MeetingId,
  name: MeetingStepName,
  today: CalendarDate,
): Promise<StepOutcome> {
  const known = await findMeeting(tx, id)
  if (!known) return { kind: 'no-such-meeting' }
  const step = meetingSteps[name]
  const seat = authorise(actor, step.action, { councilId: known.councilId })
  const meeting = (await lockMeeting(tx, id)) ?? known
  const decided = (await agendaOf(tx, id)).filter((item) => item.decision).length
  const why = inTheWay(name, { ...meeting, decided }, today)
  if (why) return { kind: 'in-the-way', why }
  await updateState(tx, id, step.to)
  await record(tx, actor, seat, `meeting.${name}`, { kind: 'meeting', id }, { from: step.from, to: step.to })
  return { kind: 'taken' }
}
