import type { CalendarDate } from '#calendar'

/** Whether somebody is in the function on the day. */
export function isOn(
  holding: { readonly from: CalendarDate; readonly to: CalendarDate | null },
  day: CalendarDate,
): boolean {
  return holding.from <= day && (holding.to === null || day <= holding.to)
}
