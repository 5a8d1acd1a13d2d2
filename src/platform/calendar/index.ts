import { locales, type Lang } from '#texts'

/** A day in Denmark as `YYYY-MM-DD`; ordered by plain string comparison. */
export type CalendarDate = `${number}-${number}-${number}`

const zone = 'Europe/Copenhagen'

/** The day it is in Denmark at an instant. */
export function dateInDenmark(instant: Date): CalendarDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(instant) as CalendarDate
}

/** The hour of the day in Denmark at an instant, from 0 to 23. */
export function hourInDenmark(instant: Date): number {
  return Number(new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit' }).format(instant))
}

/** Whether a text is an existing day written `YYYY-MM-DD` (so 2027-02-29 is not). */
export function isCalendarDate(text: string): text is CalendarDate {
  // The database knows no year 0000.
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const parsed = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text)
}

/** The day a number of days later (negative: earlier). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const instant = new Date(`${date}T00:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() + days)
  return instant.toISOString().slice(0, 10) as CalendarDate
}

/** Whole days from one day to another; below 0 when the second one is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** Made once each: making a formatter takes a hundred times as long as using it. */
const dayFormats: Partial<Record<Lang, Intl.DateTimeFormat>> = {}

/** "25. november 2026" or "25 November 2026". */
export function formatDate(date: CalendarDate, lang: Lang): string {
  const format = (dayFormats[lang] ??= new Intl.DateTimeFormat(locales[lang], {
    dateStyle: 'long',
    timeZone: 'UTC',
  }))
  return format.format(new Date(`${date}T00:00:00Z`))
}

/** "1. februar" or "1 February"; in short "1. feb." or "1 Feb". */
export function formatDayOfYear(date: CalendarDate, lang: Lang, month: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat(locales[lang], { day: 'numeric', month, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )
}

/** Day and time in Denmark, "25. november 2026 kl. 14.05". */
export function formatInstant(instant: Date, lang: Lang): string {
  return new Intl.DateTimeFormat(locales[lang], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: zone,
  }).format(instant)
}
