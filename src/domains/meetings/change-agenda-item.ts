import { record } from '#audit'
import type { Tx } from '#db'
import { authorise, type Actor } from '#permissions'
import { updateItem, updatePosition } from './item-queries.ts'
import { openWhile } from './law.ts'
import { agendaItem, agendaOf, lockMeeting } from './queries.ts'
import { sitsOn } from './sits-on.ts'
import type { AgendaItemId, MeetingState } from './tables.ts'

export type ChangeItemOutcome =
  | { readonly kind: 'changed' }
  | { readonly kind: 'no-such-item' }
  | { readonly kind: 'already-decided' }
  | { readonly kind: 'not-open'; readonly state: MeetingState }
  | { readonly kind: 'closed-to-you' }
  | { readonly kind: 'about-a-plan' }
  | { readonly kind: 'changed-meanwhile' }

/** Changes an item's title and whether it is closed; never once it is decided. */
export async function changeAgendaItem(
  tx: Tx,
  actor: Actor,
  id: AgendaItemId,
  revision: number,
  change: { readonly title: string; readonly closed: boolean },
): Promise<ChangeItemOutcome> {
  const known = await agendaItem(tx, id)
  if (!known) return { kind: 'no-such-item' }
  const { councilId } = known.meeting
  const seat = authorise(actor, 'meeting.edit', { councilId })
  const state = (await lockMeeting(tx, known.meetingId))?.state ?? known.meeting.state
  const item = (await agendaItem(tx, id)) ?? known
  if (item.decision) return { kind: 'already-decided' }
  if (!openWhile[state].agenda) return { kind: 'not-open', state }
  if (change.closed && !sitsOn(actor, councilId)) return { kind: 'closed-to-you' }
  // What is decided on a plan becomes public with it.
  if (change.closed && !item.closed && item.subject) return { kind: 'about-a-plan' }
  if (!(await updateItem(tx, id, revision, change))) return { kind: 'changed-meanwhile' }
  await record(tx, actor, seat, 'agenda.changed', { kind: 'agenda-item', id }, { closed: change.closed })
  return { kind: 'changed' }
}

/** Swaps an item with its neighbour before or after it; at the end of the agenda nothing happens. */
export async function moveAgendaItem(
  tx: Tx,
  actor: Actor,
  id: AgendaItemId,
  direction: 'up' | 'down',
): Promise<ChangeItemOutcome> {
  const known = await agendaItem(tx, id)
  if (!known) return { kind: 'no-such-item' }
  const seat = authorise(actor, 'meeting.edit', { councilId: known.meeting.councilId })
  const state = (await lockMeeting(tx, known.meetingId))?.state ?? known.meeting.state
  if (!openWhile[state].agenda) return { kind: 'not-open', state }
  const agenda = await agendaOf(tx, known.meetingId)
  const index = agenda.findIndex((item) => item.id === id)
  const item = agenda[index]
  const neighbour = agenda[direction === 'up' ? index - 1 : index + 1]
  if (!item || !neighbour) return { kind: 'changed' }
  if (item.decision || neighbour.decision) return { kind: 'already-decided' }
  await updatePosition(tx, item.id, neighbour.position)
  await updatePosition(tx, neighbour.id, item.position)
  await record(tx, actor, seat, 'agenda.moved', { kind: 'agenda-item', id }, { direction })
  return { kind: 'changed' }
}
