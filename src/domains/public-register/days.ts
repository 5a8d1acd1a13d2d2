import type { CalendarDate } from '#calendar'

/** Whole days from one day to another; below 0 when the second one is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
