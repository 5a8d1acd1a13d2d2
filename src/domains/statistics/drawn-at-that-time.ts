import { daysBetween, type CalendarDate } from '#calendar'

/** So far from the same day of the year an extract may be drawn. */
const mostDays = 45

/**
 * Of several extracts the one that was drawn nearest to a day of an earlier year, the later in the list of two that are
 * as near; null where none was drawn at about that time.
 *
 * @param day when the newest figures were drawn
 * @param yearsBack whole years, 1 or more
 */
export function drawnAtThatTime<Extract extends { readonly drawnOn: CalendarDate }>(
  extracts: readonly Extract[],
  day: CalendarDate,
  yearsBack: number,
): Extract | null {
  // 29 February has no match in most years; the distance in days does not mind.
  const then =
    `${Number(day.slice(0, 4)) - yearsBack}-${day.slice(5).replace('02-29', '02-28')}` as CalendarDate
  const distance = ({ drawnOn }: Extract): number => Math.abs(daysBetween(drawnOn, then))
  return extracts.reduce<Extract | null>(
    (nearest, one) => (distance(one) <= (nearest ? distance(nearest) : mostDays) ? one : nearest),
    null,
  )
}
