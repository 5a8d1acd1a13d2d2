import { isCalendarDate } from '#calendar'

/** Whether a text is a month and a day that some year has, written `MM-DD` (so 02-29 is, 02-30 is not). */
export function isDayOfYear(text: string): boolean {
  return /^\d{2}-\d{2}$/.test(text) && isCalendarDate(`2028-${text}`)
}
