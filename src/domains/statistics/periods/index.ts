import type { Lang } from '#texts'

/** Periods a year: months or quarters. */
export type Periods = 12 | 4

/** A month (`2025-10`) or a quarter (`2025-Q3`); those of one kind sort as text. */
export type PeriodKey = string

type Parts = { readonly year: number; readonly sub: number; readonly period: Periods }

const shape = /^(\d{4})-(?:Q([1-4])|(0[1-9]|1[0-2]))$/u

/** Year, month or quarter from 1, and which of the two; null for anything else. */
export function periodParts(key: string): Parts | null {
  const match = shape.exec(key)
  if (!match) return null
  const [, year, quarter, month] = match
  return { year: Number(year), sub: Number(quarter ?? month), period: quarter === undefined ? 12 : 4 }
}

/** @throws RangeError for what is not a period: keys come checked */
export function partsOf(key: PeriodKey): Parts {
  const parts = periodParts(key)
  if (!parts) throw new RangeError(`${key} is not a period`)
  return parts
}

export function periodKey(year: number, sub: number, period: Periods): PeriodKey {
  return period === 4 ? `${year}-Q${sub}` : `${year}-${String(sub).padStart(2, '0')}`
}

/** Years times periods a year, and the period's place in its year from 0: one more for the next period. */
export function periodIndex(key: PeriodKey): number {
  const { year, sub, period } = partsOf(key)
  return year * period + sub - 1
}

/** The period at a number as `periodIndex` counts. */
export function periodAt(index: number, period: Periods): PeriodKey {
  return periodKey(Math.floor(index / period), (index % period) + 1, period)
}

/** The period `by` periods later, or earlier where it is negative. */
export function shiftPeriod(key: PeriodKey, by: number): PeriodKey {
  return periodAt(periodIndex(key) + by, partsOf(key).period)
}

/** How many periods `to` is after `from`: 0 for the same, negative for earlier. */
export function periodsBetween(from: PeriodKey, to: PeriodKey): number {
  const [a, b] = [partsOf(from), partsOf(to)]
  return (b.year - a.year) * a.period + b.sub - a.sub
}

const months = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const

/** In words: "oktober 2025", "3. kvartal 2025"; "October 2025", "third quarter of 2025" is written "Q3 2025". */
export function periodName(key: PeriodKey, lang: Lang): string {
  const { year, sub, period } = partsOf(key)
  if (period === 12) return `${months[lang][sub - 1] ?? ''} ${year}`
  return lang === 'da' ? `${sub}. kvartal ${year}` : `Q${sub} ${year}`
}

/** A period in words, or a calendar year (`2025`) as it is. */
export function periodOrYearName(key: string, lang: Lang): string {
  return periodParts(key) ? periodName(key, lang) : key
}
