import { sql } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { Db, Tx } from '#db'
import { newId } from '#id'
import type { CouncilId, PersonId } from '#permissions'
import type {
  AgendaItemId,
  DecisionId,
  DecisionOutcome,
  MeetingId,
  MeetingKind,
  MeetingState,
  SubjectKind,
} from './tables.ts'
import './tables.ts'

/** A meeting of a council. `startsAt` is Danish time, `HH:MM`; `note` is internal. */
export type Meeting = {
  readonly id: MeetingId
  readonly councilId: CouncilId
  readonly councilDa: string
  readonly councilEn: string
  readonly councilSlug: string
  readonly heldOn: CalendarDate
  readonly startsAt: string
  readonly place: string
  readonly kind: MeetingKind
  readonly state: MeetingState
  readonly note: string
  readonly revision: number
}

/** What was decided on an item; never changes. */
export type Decision = {
  readonly id: DecisionId
  readonly outcome: DecisionOutcome
  readonly text: string
  readonly decidedOn: CalendarDate
  readonly recordedBy: string
  readonly recordedAt: Date
}

/** What an item is about, when that is a thing with a life of its own. */
export type ItemSubject = { readonly kind: SubjectKind; readonly id: string }

/** One point of an agenda, with what was decided on it. */
export type AgendaItem = {
  readonly id: AgendaItemId
  readonly meetingId: MeetingId
  readonly position: number
  readonly title: string
  readonly closed: boolean
  readonly subject: ItemSubject | null
  readonly revision: number
  readonly decision: Decision | null
}

function meetings(db: Db) {
  return db
    .selectFrom('meeting as m')
    .innerJoin('council as c', 'c.id', 'm.council_id')
    .select(['m.id', 'm.council_id as councilId', 'm.held_on as heldOn', 'm.starts_at as startsAt'])
    .select(['m.place', 'm.kind', 'm.state', 'm.note', 'm.revision'])
    .select(['c.name_da as councilDa', 'c.name_en as councilEn', 'c.slug as councilSlug'])
}

/** The councils' meetings of every state, earliest first; null is every council. */
export async function meetingsOf(
  db: Db,
  councilIds: readonly CouncilId[] | null,
): Promise<readonly Meeting[]> {
  if (councilIds?.length === 0) return []
  let query = meetings(db)
    .orderBy('m.held_on')
    .orderBy('m.starts_at')
    .orderBy(sql`c.name_da collate "da-DK-x-icu"`)
  if (councilIds) query = query.where('m.council_id', 'in', councilIds)
  return query.execute()
}

/** The meeting, or null. */
export async function findMeeting(db: Db, id: MeetingId): Promise<Meeting | null> {
  return (await meetings(db).where('m.id', '=', id).executeTakeFirst()) ?? null
}

function items(db: Db) {
  return db
    .selectFrom('agenda_item as i')
    .leftJoin('decision as d', 'd.agenda_item_id', 'i.id')
    .leftJoin('person as p', 'p.id', 'd.recorded_by')
    .select(['i.id', 'i.meeting_id as meetingId', 'i.position', 'i.title', 'i.closed', 'i.revision'])
    .select(['i.subject_kind as subjectKind', 'i.subject_id as subjectId'])
    .select(['d.id as decisionId', 'd.outcome', 'd.text', 'd.decided_on as decidedOn'])
    .select(['d.recorded_at as recordedAt', 'p.name as recordedBy'])
}

type ItemRow = Awaited<ReturnType<ReturnType<typeof items>['executeTakeFirstOrThrow']>>

function toItem(row: ItemRow): AgendaItem {
  const { decisionId, outcome, text, decidedOn, recordedAt, recordedBy, subjectKind, subjectId, ...item } =
    row
  const decided = decisionId && outcome && text !== null && decidedOn && recordedAt
  return {
    ...item,
    subject: subjectKind && subjectId ? { kind: subjectKind, id: subjectId } : null,
    decision: decided
      ? { id: decisionId, outcome, text, decidedOn, recordedAt, recordedBy: recordedBy ?? '' }
      : null,
  }
}

/** The meeting's agenda in order; closed items only for somebody who sits on the council. */
export async function agendaOf(db: Db, meetingId: MeetingId): Promise<readonly AgendaItem[]> {
  const rows = await items(db)
    .where('i.meeting_id', '=', meetingId)
    .orderBy('i.position')
    .orderBy('i.id')
    .execute()
  return rows.map(toItem)
}

/** The item with its meeting; null when it is not there, or closed to the one who asks. */
export async function agendaItem(
  db: Db,
  id: AgendaItemId,
): Promise<(AgendaItem & { readonly meeting: Meeting }) | null> {
  const row = await items(db).where('i.id', '=', id).executeTakeFirst()
  const meeting = row ? await findMeeting(db, row.meetingId) : null
  return row && meeting ? { ...toItem(row), meeting } : null
}

/** Keeps a meeting as it is for the rest of the transaction: others who change it wait. */
export async function lockMeeting(tx: Tx, id: MeetingId): Promise<Meeting | null> {
  return (await meetings(tx).where('m.id', '=', id).forUpdate('m').executeTakeFirst()) ?? null
}

/** What a meeting is planned as. */
export type MeetingDetails = Pick<Meeting, 'heldOn' | 'startsAt' | 'place' | 'kind' | 'note'>

function columns(details: MeetingDetails) {
  const { heldOn, startsAt, place, kind, note } = details
  return { held_on: heldOn, starts_at: startsAt, place, kind, note }
}

/** Keeps a new, planned meeting. */
export async function insertMeeting(
  tx: Tx,
  councilId: CouncilId,
  details: MeetingDetails,
): Promise<MeetingId> {
  const id = newId<'meeting'>()
  await tx
    .insertInto('meeting')
    .values({ id, council_id: councilId, state: 'planned', ...columns(details) })
    .execute()
  return id
}

/** Changes a meeting's details; false when it has changed since `revision`. */
export async function updateMeeting(
  tx: Tx,
  id: MeetingId,
  revision: number,
  details: MeetingDetails,
): Promise<boolean> {
  const result = await tx
    .updateTable('meeting')
    .set((eb) => ({ ...columns(details), revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Moves a meeting to a state. */
export async function updateState(tx: Tx, id: MeetingId, state: MeetingState): Promise<void> {
  await tx
    .updateTable('meeting')
    .set((eb) => ({ state, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Keeps who decided what; the item can never be decided again. */
export async function insertDecision(
  tx: Tx,
  itemId: AgendaItemId,
  decision: Pick<Decision, 'outcome' | 'text' | 'decidedOn'>,
  recordedBy: PersonId,
): Promise<DecisionId> {
  const id = newId<'decision'>()
  const { outcome, text, decidedOn } = decision
  await tx
    .insertInto('decision')
    .values({ id, agenda_item_id: itemId, outcome, text, decided_on: decidedOn, recorded_by: recordedBy })
    .execute()
  return id
}
