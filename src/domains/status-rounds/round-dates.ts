import { addDays, type CalendarDate } from '#calendar'
import type { Round, RoundDates } from './types.ts'

/** The day and month (`MM-DD`) on which each of a year's four rounds is proposed to open. */
const proposedOpenings = ['03-15', '06-15', '09-15', '11-15'] as const
/** Days from a round's opening to the day on which its answers are due. */
const daysToAnswer = 14
/** Days after the due day (included) in which late answers are still taken. */
const daysOfGrace = 14
/** Days that the link in a mail works, unless its round closes before. */
export const linkDays = 30

/** The rounds that a year begins with; the secretariat can move each of them. */
export function proposedRounds(year: number): readonly RoundDates[] {
  return proposedOpenings.map((day) => {
    const opensOn: CalendarDate = `${year}-${day}` as CalendarDate
    return { opensOn, dueOn: addDays(opensOn, daysToAnswer) }
  })
}

/** The last day on which a round takes answers. */
export function lastDayOf(round: Pick<Round, 'dueOn'>): CalendarDate {
  return addDays(round.dueOn, daysOfGrace)
}

/** The last whole day on which a link made today works: at least until the answers are due. */
export function linkWorksUntil(round: Pick<Round, 'dueOn'>, today: CalendarDate): CalendarDate {
  const [first = today] = [lastDayOf(round), addDays(today, linkDays - 1)].toSorted()
  return first < round.dueOn ? round.dueOn : first
}

/** Where a round is in its life; `missed` is one whose due day passed before it was opened. */
export type RoundState = 'planned' | 'missed' | 'open' | 'closed'

/** A round's state on a day. */
export function roundState(
  round: Pick<Round, 'openedAt' | 'closedAt' | 'dueOn'>,
  today: CalendarDate,
): RoundState {
  if (round.closedAt) return 'closed'
  if (round.openedAt) return 'open'
  return today > round.dueOn ? 'missed' : 'planned'
}
