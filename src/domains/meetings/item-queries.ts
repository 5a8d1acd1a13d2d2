import type { Tx } from '#db'
import { newId } from '#id'
import type { AgendaItem } from './queries.ts'
import type { AgendaItemId, MeetingId } from './tables.ts'
import './tables.ts'

/**
 * Keeps a new item, last on the agenda. Its position is the meeting's new revision: higher than any
 * before it, also than those of closed items that the one who adds it cannot see.
 */
export async function insertItem(
  tx: Tx,
  meetingId: MeetingId,
  item: Pick<AgendaItem, 'title' | 'closed' | 'subject'>,
): Promise<AgendaItemId> {
  const { revision } = await tx
    .updateTable('meeting')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', meetingId)
    .returning('revision')
    .executeTakeFirstOrThrow()
  const id = newId<'agenda-item'>()
  await tx
    .insertInto('agenda_item')
    .values({
      id,
      meeting_id: meetingId,
      position: revision,
      title: item.title,
      closed: item.closed,
      subject_kind: item.subject?.kind ?? null,
      subject_id: item.subject?.id ?? null,
    })
    .execute()
  return id
}

/** Changes an item's words; false when it has changed since `revision`. */
export async function updateItem(
  tx: Tx,
  id: AgendaItemId,
  revision: number,
  change: Pick<AgendaItem, 'title' | 'closed'>,
): Promise<boolean> {
  const result = await tx
    .updateTable('agenda_item')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Puts an item in a place of the agenda. */
export async function updatePosition(tx: Tx, id: AgendaItemId, position: number): Promise<void> {
  await tx.updateTable('agenda_item').set({ position }).where('id', '=', id).execute()
}
