import { periodAt, type PeriodKey, type Periods } from '#statistics/periods'

/** A period as a number, as `periodIndex` counts. */
export type ReadPeriod = { readonly at: number; readonly period: Periods }

const months = new Map(
  [
    ['jan', 'januar', 'january'],
    ['feb', 'februar', 'february'],
    ['mar', 'marts', 'march', 'mrt'],
    ['apr', 'april'],
    ['maj', 'may'],
    ['jun', 'juni', 'june'],
    ['jul', 'juli', 'july'],
    ['aug', 'august'],
    ['sep', 'sept', 'september'],
    ['okt', 'oct', 'oktober', 'october'],
    ['nov', 'november'],
    ['dec', 'december'],
  ].flatMap((names, month) => names.map((name) => [name, month] as const)),
)

/** Shapes that name a year and a month or quarter by number. */
const numbered: readonly { readonly shape: RegExp; readonly period: Periods }[] = [
  { shape: /^(?<year>\d{4})[ -]?m(?<sub>\d{1,2})$/u, period: 12 },
  { shape: /^(?<year>\d{4})[-/. ](?<sub>\d{1,2})$/u, period: 12 },
  { shape: /^(?<sub>\d{1,2})[-/. ](?<year>\d{4})$/u, period: 12 },
  { shape: /^(?<year>(?:19|20)\d{2})(?<sub>\d{2})$/u, period: 12 },
  { shape: /^(?<year>\d{4})[ -]?[kq](?<sub>\d)$/u, period: 4 },
  { shape: /^[kq](?<sub>\d)[ -]?(?<year>\d{4})$/u, period: 4 },
  { shape: /^(?<sub>\d)\.? ?(?:kvartal|kvt\.?|quarter)[ -]?(?<year>\d{4})$/u, period: 4 },
  { shape: /^(?<year>\d{4})[ -]?(?<sub>\d)\.? ?(?:kvartal|kvt\.?|quarter)$/u, period: 4 },
]

const worded = [
  /^(?<month>\p{L}+)\.?[ -]?(?:(?<year>\d{4})|(?<short>\d{2}))$/u,
  /^(?<year>\d{4})[ -]?(?<month>\p{L}+)\.?$/u,
]

const dated = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/u,
  /^(?<day>\d{1,2})[-./](?<month>\d{1,2})[-./](?<year>\d{4})$/u,
]

/**
 * A month or quarter in any of the ways that figures name one: `2025M01`, `2025K3`, `2025Q3`, `2025-01`, `201004`,
 * `jan 2025`, `maj 2025`, `3. kvartal 2025`, or a date that is a month's first or last day. Null for anything else;
 * so for a year, a week, and a month that does not exist.
 */
export function readPeriod(text: string): ReadPeriod | null {
  const plain = text.trim().toLowerCase().replaceAll(/\s+/gu, ' ')
  for (const { shape, period } of numbered) {
    const groups = shape.exec(plain)?.groups
    if (groups) return periodOf(Number(groups['year']), Number(groups['sub']), period)
  }
  for (const shape of worded) {
    const groups = shape.exec(plain)?.groups
    const month = months.get(groups?.['month'] ?? '')
    if (groups && month !== undefined)
      return periodOf(Number(groups['year'] ?? 2000 + Number(groups['short'])), month + 1, 12)
  }
  for (const shape of dated) {
    const groups = shape.exec(plain)?.groups
    if (groups) return dateOf(Number(groups['year']), Number(groups['month']), Number(groups['day']))
  }
  return null
}

/** The period that somebody has written, in any way that `readPeriod` takes; null for anything else. */
export function periodNamed(text: string): PeriodKey | null {
  const read = readPeriod(text)
  return read && periodAt(read.at, read.period)
}

function periodOf(year: number, sub: number, period: Periods): ReadPeriod | null {
  const exists = year >= 1900 && year < 2200 && sub >= 1 && sub <= period
  return exists ? { at: year * period + sub - 1, period } : null
}

function dateOf(year: number, month: number, day: number): ReadPeriod | null {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day === 1 || day === days ? periodOf(year, month, 12) : null
}
