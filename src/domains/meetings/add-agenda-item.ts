import { record } from '#audit'
import type { Tx } from '#db'
import { authorise, type Actor } from '#permissions'
import { insertItem } from './item-queries.ts'
import { openWhile } from './law.ts'
import { findMeeting, lockMeeting, type ItemSubject } from './queries.ts'
import { sitsOn } from './sits-on.ts'
import type { AgendaItemId, MeetingId, MeetingState } from './tables.ts'

export type NewAgendaItem = {
  readonly meetingId: MeetingId
  readonly title: string
  readonly closed: boolean
  readonly subject: ItemSubject | null
}

export type AddItemOutcome =
  | { readonly kind: 'added'; readonly id: AgendaItemId }
  | { readonly kind: 'no-such-meeting' }
  | { readonly kind: 'not-open'; readonly state: MeetingState }
  | { readonly kind: 'closed-to-you' }

/** Puts an item last on the agenda. A closed one only by somebody who sits on the council. */
export async function addAgendaItem(tx: Tx, actor: Actor, item: NewAgendaItem): Promise<AddItemOutcome> {
  const known = await findMeeting(tx, item.meetingId)
  if (!known) return { kind: 'no-such-meeting' }
  const seat = authorise(actor, 'meeting.edit', { councilId: known.councilId })
  const meeting = (await lockMeeting(tx, item.meetingId)) ?? known
  if (!openWhile[meeting.state].agenda) return { kind: 'not-open', state: meeting.state }
  if (item.closed && !sitsOn(actor, meeting.councilId)) return { kind: 'closed-to-you' }
  const id = await insertItem(tx, item.meetingId, item)
  await record(tx, actor, seat, 'agenda.added', { kind: 'agenda-item', id }, { meeting: item.meetingId })
  return { kind: 'added', id }
}
