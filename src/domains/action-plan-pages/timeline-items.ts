import type { CalendarDate } from '#calendar'
import type { TimelineItem } from '#design'
import { activityMarks } from '#measure-pages'
import { measurePaths, type Activity, type MeasureLine } from '#measures'

/** The measures of a year with their activities as the drawing of the year shows them, the earliest first. */
export function timelineItems(
  measures: readonly MeasureLine[],
  activities: readonly Activity[],
  today: CalendarDate,
): readonly TimelineItem[] {
  return measures
    .map(({ id, title, startsOn, endsOn, continuous }) => {
      const own = activities.filter((activity) => activity.measureId === id)
      const marks = activityMarks(own, today)
      return { title, href: measurePaths.measure(id), startsOn, endsOn, continuous, marks }
    })
    .toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))
}

function firstDay({ startsOn, marks }: TimelineItem): string {
  return startsOn ?? marks[0]?.day ?? '9999'
}
