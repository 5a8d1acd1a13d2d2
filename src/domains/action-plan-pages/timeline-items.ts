import type { CalendarDate } from '#calendar'
import type { TimelineItem } from '#design'
import { measurePaths, type Activity, type MeasureLine } from '#measures'

/** The measures of a year with their activities as the drawing of the year shows them, the earliest first. */
export function timelineItems(
  measures: readonly MeasureLine[],
  activities: readonly Activity[],
  today: CalendarDate,
): readonly TimelineItem[] {
  return measures
    .map(({ id, title, startsOn, endsOn, continuous }) => {
      const own = activities.filter((activity) => activity.measureId === id && activity.state !== 'dropped')
      const marks = own
        .map(
          (activity) =>
            ({
              day: activity.dueOn,
              text: activity.title,
              tone: activity.state === 'done' ? 'done' : activity.dueOn < today ? 'late' : 'open',
            }) as const,
        )
        .toSorted((a, b) => (a.day < b.day ? -1 : 1))
      return { title, href: measurePaths.measure(id), startsOn, endsOn, continuous, marks }
    })
    .toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))
}

function firstDay({ startsOn, marks }: TimelineItem): string {
  return startsOn ?? marks[0]?.day ?? '9999'
}
