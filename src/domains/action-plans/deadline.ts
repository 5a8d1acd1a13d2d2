import { isCalendarDate, type CalendarDate } from '#calendar'
import type { ActionPlan } from './types.ts'

/**
 * The day on which a year's action plans are due.
 *
 * @param monthAndDay `MM-DD`; 02-29 is 02-28 in a year without it
 */
export function deadlineIn(year: number, monthAndDay: string): CalendarDate {
  const day = `${year}-${monthAndDay}`
  if (isCalendarDate(day)) return day
  return `${year}-02-28` as CalendarDate
}

/** Whether the plan was submitted after its deadline, or is not submitted and the deadline has passed. */
export function isLate(plan: Pick<ActionPlan, 'deadline' | 'submittedOn'>, today: CalendarDate): boolean {
  return (plan.submittedOn ?? today) > plan.deadline
}
