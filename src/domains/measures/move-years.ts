import { isCalendarDate, type CalendarDate } from '#calendar'

/** The same day a number of years later (negative: earlier); 29 February becomes 28 where it does not exist. */
export function moveYears(date: CalendarDate, years: number): CalendarDate {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0')
  const same = `${year}${date.slice(4)}`
  return isCalendarDate(same) ? same : (`${year}-02-28` as CalendarDate)
}
