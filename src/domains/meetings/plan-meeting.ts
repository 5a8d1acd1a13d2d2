import { record } from '#audit'
import type { Tx } from '#db'
import { authorise, type Actor, type CouncilId } from '#permissions'
import { openWhile } from './law.ts'
import { findMeeting, insertMeeting, lockMeeting, updateMeeting, type MeetingDetails } from './queries.ts'
import type { MeetingId, MeetingState } from './tables.ts'

/** Plans a meeting of a council. The day may be past: meetings are also registered afterwards. */
export async function planMeeting(
  tx: Tx,
  actor: Actor,
  councilId: CouncilId,
  details: MeetingDetails,
): Promise<MeetingId> {
  const seat = authorise(actor, 'meeting.edit', { councilId })
  const id = await insertMeeting(tx, councilId, details)
  await record(tx, actor, seat, 'meeting.planned', { kind: 'meeting', id }, { heldOn: details.heldOn })
  return id
}

export type ChangeMeetingOutcome =
  | { readonly kind: 'changed' }
  | { readonly kind: 'no-such-meeting' }
  | { readonly kind: 'not-open'; readonly state: MeetingState }
  | { readonly kind: 'changed-meanwhile' }

/** Changes day, time, place, kind and note while the meeting is planned. */
export async function changeMeeting(
  tx: Tx,
  actor: Actor,
  id: MeetingId,
  revision: number,
  details: MeetingDetails,
): Promise<ChangeMeetingOutcome> {
  const known = await findMeeting(tx, id)
  if (!known) return { kind: 'no-such-meeting' }
  const seat = authorise(actor, 'meeting.edit', { councilId: known.councilId })
  const meeting = (await lockMeeting(tx, id)) ?? known
  if (!openWhile[meeting.state].details) return { kind: 'not-open', state: meeting.state }
  if (!(await updateMeeting(tx, id, revision, details))) return { kind: 'changed-meanwhile' }
  await record(tx, actor, seat, 'meeting.changed', { kind: 'meeting', id }, { heldOn: details.heldOn })
  return { kind: 'changed' }
}
