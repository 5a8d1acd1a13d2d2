import type { CalendarDate } from '#calendar'
import type { DistrictId } from '#councils'
import type { Id } from '#id'
import type { MeasureId, Report, RoundId } from '#measures'
import type { CouncilId, FunctionId, PersonId } from '#permissions'

export type InvitationId = Id<'status-invitation'>

/** One round of one year. Days are in Denmark, both included. */
export type Round = {
  readonly id: RoundId
  readonly districtId: DistrictId
  readonly year: number
  /** In the order in which the rounds were planned, from 1. */
  readonly number: number
  readonly opensOn: CalendarDate
  readonly dueOn: CalendarDate
  /** When its mails went out; null before. */
  readonly openedAt: Date | null
  /** When the last answer could come; null while it is open or before. */
  readonly closedAt: Date | null
  readonly revision: number
}

export type RoundDates = Pick<Round, 'opensOn' | 'dueOn'>

/** What was said about a measure, and in which function; never by whom. */
export type Said = {
  readonly report: Report
  readonly line: string
  readonly public: boolean
  readonly writtenOn: CalendarDate
  readonly functionTitle: string
}

/** One measure that a round asks about. */
export type StatusRequest = {
  readonly roundId: RoundId
  readonly measureId: MeasureId
  readonly number: number
  readonly title: string
  readonly public: boolean
  /** Whether it counts as missing while it has no answer: not once its measure has ended. */
  readonly countsUnanswered: boolean
  readonly councilId: CouncilId
  readonly councilSlug: string
  readonly councilDa: string
  readonly councilEn: string
  readonly leadFunctionId: FunctionId | null
  readonly deputyFunctionId: FunctionId | null
  /** The title of the function that leads it; null where none does. */
  readonly leadDa: string | null
  readonly leadEn: string | null
  /** Null where nobody was there to ask. */
  readonly invitationId: InvitationId | null
  /** What was said last before the round. */
  readonly before: Said | null
  /** What was said in the round, by its link or elsewhere while it was open. */
  readonly answer: Said | null
}

/** Somebody in a function on a day, as holder or, where there is none, as who stands in. */
export type Placed = {
  readonly functionId: FunctionId
  readonly titleDa: string
  readonly titleEn: string
  readonly personId: PersonId
  readonly name: string
  readonly email: string
}

/** A measure with whoever can be asked about it on a day. */
export type Askable = {
  readonly measureId: MeasureId
  readonly title: string
  readonly councilDa: string
  readonly councilEn: string
  /** The function that leads it, whether or not somebody is in it. */
  readonly leadDa: string | null
  readonly leadEn: string | null
  readonly lead: Placed | null
  readonly deputy: Placed | null
  /** The chair of the council that leads it. */
  readonly chair: Placed | null
}

/** How far a round has come: `asked` counts those that are answered or still to be answered. */
export type Counts = { readonly asked: number; readonly answered: number; readonly unasked: number }
