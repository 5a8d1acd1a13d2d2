import { daysBetween, type CalendarDate } from '#calendar'

/** Where a day is in a year, in percent from its first day (0) to the end of its last (100); not limited to it. */
export function percentOf(day: CalendarDate, year: number): number {
  const first: CalendarDate = `${year}-01-01`
  return (daysBetween(first, day) / daysBetween(first, `${year + 1}-01-01`)) * 100
}

/** A measure's period as far as it is in the year, in percent. `open` is an end that nobody has set. */
export type Bar = {
  readonly from: number
  readonly to: number
  /** It goes on before or after the year. */
  readonly before: boolean
  readonly after: boolean
  readonly open: boolean
}

type Period = {
  readonly startsOn: CalendarDate | null
  readonly endsOn: CalendarDate | null
  readonly continuous: boolean
}

/** The bar of a period within a year; null where it is wholly outside. The last day is part of the period. */
export function barOf({ startsOn, endsOn, continuous }: Period, year: number): Bar | null {
  const from = startsOn === null ? 0 : percentOf(startsOn, year)
  const to = endsOn === null ? 100 : percentOf(endsOn, year) + 100 / 365
  if (to <= 0 || from >= 100) return null
  return {
    from: Math.max(0, from),
    to: Math.min(100, to),
    before: from < 0,
    after: to > 100.3 || continuous,
    open: startsOn === null || (endsOn === null && !continuous),
  }
}

/** Marks closer together than this many percent of the year would cover each other. */
const apart = 1.8

/**
 * In which lane each mark stands, from 0, so that none covers another.
 *
 * @param places percent, in rising order
 */
export function lanesOf(places: readonly number[]): readonly number[] {
  const ends: number[] = []
  return places.map((place) => {
    const free = ends.findIndex((end) => place - end >= apart)
    const lane = free === -1 ? ends.length : free
    ends[lane] = place
    return lane
  })
}
