import { isTotalWord, isKnownArea, isKnownOffence } from './labels.ts'
import { readPeriod } from './periods-in-words.ts'
import { withoutPersonalNumbers } from './personal-numbers.ts'
import type { ColumnMapping, Format } from './types.ts'

/** A row as texts, for finding out what a file is. */
export type SampleRow = { readonly line: number; readonly fields: readonly string[] }

/** Which column says what; by number from 0, null where none does. `areaName` stands beside a code in `area`. */
type Roles = {
  readonly area: number | null
  readonly areaName: number | null
  readonly offence: number | null
  readonly offenceName: number | null
  readonly period: number
  readonly count: number
  readonly status: number | null
  readonly population: number | null
}

/** A header whose columns are known. */
export type Header = {
  readonly format: Format
  readonly line: number
  readonly columns: readonly string[]
  readonly roles: Roles
}

const words = {
  area: ['område', 'omraade', 'area', 'region', 'kommune', 'municipality', 'omrade'],
  areaCode: ['area_code', 'kommunekode', 'municipality_code'],
  offence: ['overtræd', 'overtraed', 'offence', 'type of offence', 'overtrædelsens art', 'overtrad'],
  offenceCode: ['offence_code'],
  period: ['tid', 'time', 'period'],
  count: ['indhold', 'contents', 'count'],
  status: ['status'],
  population: ['folketal', 'population'],
} as const

/** Columns that say what the StatBank's API calls the number itself. */
const statbankCounts: readonly string[] = ['indhold', 'contents']

/** The header of a form that names its columns itself: the StatBank's API, or the plain tidy one; null for another row. */
export function ownHeader({ line, fields }: SampleRow): Header | null {
  const plain = fields.map(plainHeader)
  const find = (names: readonly string[]): number | null => {
    const at = plain.findIndex((name) => names.includes(name))
    return at < 0 ? null : at
  }
  const [period, count] = [find(words.period), find(words.count)]
  if (period === null || count === null) return null
  const format = statbankCounts.includes(plain[count] ?? '') ? 'statbank-csv' : 'tidy'
  const [areaCode, areaName] = [find(words.areaCode), find(words.area)]
  const [offenceCode, offenceName] = [find(words.offenceCode), find(words.offence)]
  if (format === 'tidy' && (areaCode ?? areaName) === null && (offenceCode ?? offenceName) === null)
    return null
  const roles = {
    area: areaCode ?? areaName,
    areaName: areaCode === null ? null : areaName,
    offence: offenceCode ?? offenceName,
    offenceName: offenceCode === null ? null : offenceName,
    period,
    count,
    status: format === 'tidy' ? find(words.status) : null,
    population: find(words.population),
  }
  return { format, line, columns: fields.map(columnName), roles }
}

/** The header that has the columns of a mapping; null for a row that lacks one of them. */
export function mappedHeader({ line, fields }: SampleRow, mapping: ColumnMapping): Header | null {
  const columns = fields.map(columnName)
  const find = (name: string): number => {
    const at = columns.indexOf(columnName(name))
    return at >= 0 ? at : columns.findIndex((column) => plainHeader(column) === plainHeader(name))
  }
  const named = (name: string): number | null => (name.trim() === '' ? null : find(name))
  const roles = {
    area: named(mapping.area),
    areaName: null,
    offence: named(mapping.offence),
    offenceName: null,
    period: find(mapping.period),
    count: find(mapping.count),
    status: null,
    population: null,
  }
  const isWhole = [roles.area, roles.offence, roles.period, roles.count].every((at) => at === null || at >= 0)
  return isWhole ? { format: 'mapped', line, columns, roles } : null
}

/** Whether a row can name columns: several texts, all different, none of them a figure or a period. */
export function looksLikeHeader({ fields }: SampleRow): boolean {
  const said = fields.map(columnName).filter((name) => name !== '')
  return (
    said.length > 1 &&
    new Set(said).size === said.length &&
    !said.some((name) => isFigure(name) || readPeriod(name))
  )
}

/** What the columns of a file probably mean, from their headers and from what stands below; only what seems sure. */
export function suggestMapping(
  columns: readonly string[],
  rows: readonly SampleRow[],
): Partial<ColumnMapping> {
  const left = new Set(columns.keys())
  const share = (at: number, test: (text: string) => unknown): number => {
    const said = rows.map(({ fields }) => (fields[at] ?? '').trim()).filter((text) => text !== '')
    return said.length === 0 ? 0 : said.filter((text) => test(text)).length / said.length
  }
  const take = (likely: (at: number) => number): string | undefined => {
    const scored = [...left].map((at) => ({ at, score: likely(at) })).toSorted((a, b) => b.score - a.score)
    const best = scored[0]
    if (!best || best.score < 0.5) return undefined
    left.delete(best.at)
    return columns[best.at]
  }
  const hinted = (at: number, hints: RegExp): number => (hints.test(plainHeader(columns[at] ?? '')) ? 0.6 : 0)
  const period = take((at) => share(at, readPeriod) + hinted(at, hints.period) / 4)
  const count = take((at) =>
    share(at, isFigure) > 0.5 && share(at, isYear) < 1
      ? share(at, isFigure) / 2 + hinted(at, hints.count)
      : 0,
  )
  const area = take((at) => share(at, isKnownArea) + hinted(at, hints.area))
  const isText = (at: number): number => (share(at, isFigure) < 0.5 ? 0 : -1)
  const offence = take((at) => share(at, isKnownOffence) + hinted(at, hints.offence) + isText(at))
  const keys = [area, offence].flatMap((name) => (name === undefined ? [] : [columns.indexOf(name)]))
  const totals = new Set(
    rows.flatMap(({ fields }) => keys.map((at) => (fields[at] ?? '').trim()).filter(isTotalWord)),
  )
  const found = { area, offence, period, count, totals: [...totals] }
  return Object.fromEntries(Object.entries(found).filter(([, name]) => name !== undefined))
}

const hints = {
  period: /period|måned|maaned|month|kvartal|quarter|dato|date|tid|time|zeit|monat/u,
  count: /antal|count|number|anmeld|report|sager|value|anzahl|tal$/u,
  area: /kommune|område|omraade|area|borough|region|kreds|district|sted|by$|gemeinde|gebiet|lga/u,
  offence:
    /gerning|overtræd|offence|crime|forbryd|kriminal|lov|delikt|straftat|majortext|kategori|category|type/u,
} as const

/** A whole number as files write it, with or without dots, or a mark for a missing one. */
function isFigure(text: string): boolean {
  return /^[-−]?\d{1,3}(?:[.,   ]?\d{3})*(?:[.,]\d+)?$/u.test(text) || /^(?:-|\.{1,3})$/u.test(text)
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/u.test(text)
}

/** A column as everybody calls it from here on. */
export function columnName(field: string): string {
  return withoutPersonalNumbers(field.replace(/^\uFEFF/u, ''))
}

function plainHeader(field: string): string {
  return columnName(field).toLowerCase().replaceAll(/\s+/gu, ' ')
}
