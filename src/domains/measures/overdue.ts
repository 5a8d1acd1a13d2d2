import type { CalendarDate } from '#calendar'
import type { Activity } from './types.ts'

/** Whether the day of an activity that is still open has passed. */
export function isOverdue({ state, dueOn }: Pick<Activity, 'state' | 'dueOn'>, today: CalendarDate): boolean {
  return (state === 'planned' || state === 'under-way') && dueOn < today
}
