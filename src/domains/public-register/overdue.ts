import type { CalendarDate } from '#calendar'
import type { PublicActivity } from './types.ts'

/** Whether the day of an activity that is still open has passed. */
export function isOverdue({ state, dueOn }: PublicActivity, today: CalendarDate): boolean {
  return (state === 'planned' || state === 'under-way') && dueOn < today
}
