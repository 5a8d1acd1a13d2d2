import type { CalendarDate } from '#calendar'
import type { TimelineMark } from '#design'
import { isOverdue, type Activity } from '#measures'

/** A measure's activities as the drawing of a year shows them, the earliest first; without those that were dropped. */
export function activityMarks(
  activities: readonly Pick<Activity, 'title' | 'dueOn' | 'state'>[],
  today: CalendarDate,
): readonly TimelineMark[] {
  return activities
    .filter(({ state }) => state !== 'dropped')
    .map((activity): TimelineMark => ({
      day: activity.dueOn,
      text: activity.title,
      tone: activity.state === 'done' ? 'done' : isOverdue(activity, today) ? 'late' : 'open',
    }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
}
