import type { CalendarDate } from '#calendar'

/** A dated step of a measure. Late is one that should have been done. */
export type TimelineMark = {
  readonly day: CalendarDate
  readonly text: string
  readonly tone: 'done' | 'open' | 'late'
}

/** A measure with its period; a date that is null has not been set. Marks in the order of their days. */
export type TimelineItem = {
  readonly title: string
  readonly href: string
  readonly startsOn: CalendarDate | null
  readonly endsOn: CalendarDate | null
  readonly continuous: boolean
  readonly marks: readonly TimelineMark[]
}
