import type { Generated, GeneratedAlways } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { Id } from '#id'
import type { CouncilId, PersonId } from '#permissions'

export type MeetingId = Id<'meeting'>
export type AgendaItemId = Id<'agenda-item'>
export type DecisionId = Id<'decision'>

export const meetingKinds = ['ordinary', 'visit', 'extraordinary'] as const
export type MeetingKind = (typeof meetingKinds)[number]

export const meetingStates = ['planned', 'held', 'cancelled'] as const
export type MeetingState = (typeof meetingStates)[number]

/** What a council can do with an item. */
export const decisionOutcomes = ['adopted', 'rejected', 'discussed', 'noted'] as const
export type DecisionOutcome = (typeof decisionOutcomes)[number]

type MeetingTable = {
  id: MeetingId
  council_id: CouncilId
  held_on: CalendarDate
  starts_at: string
  place: string
  kind: MeetingKind
  state: MeetingState
  note: Generated<string>
  revision: Generated<number>
}

/** What an item can be about. */
export type SubjectKind = 'plan-edition' | 'action-plan'

type AgendaItemTable = {
  id: AgendaItemId
  /** Counts up in the order in which items were added. */
  ordinal: GeneratedAlways<number>
  meeting_id: MeetingId
  position: number
  title: string
  closed: boolean
  subject_kind: SubjectKind | null
  subject_id: string | null
  revision: Generated<number>
}

type DecisionTable = {
  id: DecisionId
  agenda_item_id: AgendaItemId
  outcome: DecisionOutcome
  text: string
  decided_on: CalendarDate
  recorded_by: PersonId
  recorded_at: Generated<Date>
}

declare module '#db/tables' {
  interface Tables {
    meeting: MeetingTable
    agenda_item: AgendaItemTable
    decision: DecisionTable
  }
}
