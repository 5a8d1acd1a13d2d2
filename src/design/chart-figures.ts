import type { CalendarDate } from '#calendar'
import { formatNumber, locales, type Lang } from '#texts'

/** A value of an indicator on a day; null with the reason why it is not known. */
export type ChartValue = {
  readonly day: CalendarDate
  readonly value: number | null
  readonly reason: string
}

/** An amount on a day. */
export type ChartPoint = { readonly day: CalendarDate; readonly value: number }

/** A number in the reader's language, with at most two decimals and a real minus. */
export function figure(value: number, lang: Lang): string {
  return formatNumber(value, lang, 0, 2)
}

/** A rate, with one decimal; two below five, where intervals are narrow. */
export function rateFigure(value: number, lang: Lang): string {
  const decimals = value < 5 ? 2 : 1
  return formatNumber(value, lang, decimals)
}

/** A number with its unit: "42 anmeldelser"; an empty unit is left out. */
export function amount(value: number, unit: string, lang: Lang): string {
  return unit === '' ? figure(value, lang) : `${figure(value, lang)} ${unit}`
}

/** "1. jan. 2026", for where a whole date has no room. */
export function shortDate(day: CalendarDate, lang: Lang): string {
  return new Intl.DateTimeFormat(locales[lang], { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
