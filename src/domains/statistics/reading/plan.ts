import {
  columnName,
  looksLikeHeader,
  mappedHeader,
  ownHeader,
  suggestMapping,
  type Header,
  type SampleRow,
} from './header.ts'
import { isKnownArea } from './labels.ts'
import { readPeriod } from './periods-in-words.ts'
import { isPersonal, looksPersonal, shown } from './personal-numbers.ts'
import type { ColumnMapping, ReadOutcome, Refusal } from './types.ts'

/** A table with the periods side by side. */
export type WidePlan = {
  readonly kind: 'wide'
  readonly line: number
  readonly columns: readonly string[]
  /** Columns in front of the figures. */
  readonly keys: number
  /** Of these, which says the area and which the offence; null where none does. */
  readonly area: number | null
  readonly offence: number | null
  /** Other columns of keys: they must not divide the figures further. */
  readonly extras: readonly number[]
  readonly title: string | null
}

/** What rows are, and how to read them; or what to answer without reading on. */
export type Plan =
  | { readonly kind: 'long'; readonly header: Header }
  | WidePlan
  | Extract<ReadOutcome, { readonly kind: 'columns-wanted' }>
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Title lines that may stand above a header. */
const above = 30
const sampleSize = 12

/** Finds out from its first rows what a table of rows is. */
export function planFor(file: string, rows: readonly SampleRow[], mapping: ColumnMapping | null): Plan {
  const first = rows.slice(0, above)
  for (const row of first) {
    const own = ownHeader(row)
    const mapped = mapping && mappedHeader(row, mapping)
    if (own && (!mapped || own.roles.count === mapped.roles.count)) return { kind: 'long', header: own }
    if (mapped) return { kind: 'long', header: mapped }
  }
  const wide = first.map((row) => widePlan(row, rows)).find((plan) => plan !== null)
  if (wide) return wide
  const start = first.find(({ fields }) => fields.filter((field) => field.trim() !== '').length > 1)
  if (!start) return { kind: 'refused', refusal: { kind: 'not-a-table', file } }
  if (!looksLikeHeader(start)) return { kind: 'refused', refusal: noHeader(file, start) }
  const columns = start.fields.map(columnName)
  const below = rows.filter(({ line }) => line > start.line)
  const personal = personalColumn(below)
  if (personal) {
    const place = { file, line: personal.line, column: columns[personal.column] ?? null }
    return { kind: 'refused', refusal: { kind: 'personal-numbers', place } }
  }
  return {
    kind: 'columns-wanted',
    columns,
    sample: below.slice(0, sampleSize).map(({ fields }) => fields.map(shown)),
    suggestion: suggestMapping(columns, below),
  }
}

/** The first column that looks like personal numbers, and the first line where it does. */
function personalColumn(
  rows: readonly SampleRow[],
): { readonly column: number; readonly line: number } | undefined {
  const width = Math.max(0, ...rows.map(({ fields }) => fields.length))
  return Array.from({ length: width }, (_, column) => {
    const found = rows.filter(({ fields }) => looksPersonal(fields[column] ?? ''))
    return { column, line: found[0]?.line ?? 0, isPersonal: isPersonal(found.length, rows.length) }
  }).find((column) => column.isPersonal)
}

function noHeader(file: string, { line, fields }: SampleRow): Refusal {
  return { kind: 'no-header', place: { file, line, column: null }, found: shown(fields.join(' ')) }
}

/** A header of keys and then nothing but periods; null for any other row. */
function widePlan({ line, fields }: SampleRow, rows: readonly SampleRow[]): WidePlan | null {
  const keys = fields.findIndex((field) => readPeriod(field) !== null)
  const rest = fields.slice(Math.max(keys, 0))
  if (keys < 1 || !rest.every((field) => readPeriod(field) !== null)) return null
  const below = rows.filter((row) => row.line > line && row.fields.length > keys)
  const said = (at: number): readonly string[] =>
    below.map((row) => (row.fields[at] ?? '').trim()).filter((text) => text !== '')
  const used = Array.from({ length: keys }, (_, at) => at).filter((at) => said(at).length > 0)
  const known = (at: number): number => said(at).filter(isKnownArea).length / said(at).length
  const best = used.toSorted((a, b) => known(b) - known(a))[0]
  const area = best === undefined || (used.length === 1 && known(best) < 0.5) ? null : best
  const others = used.filter((at) => at !== area)
  const title = rows.find((row) => row.line < line && row.fields.some((field) => field.trim() !== ''))
  return {
    kind: 'wide',
    line,
    columns: fields.map(columnName),
    keys,
    area,
    offence: others[0] ?? null,
    extras: others.slice(1),
    title: title?.fields.find((field) => field.trim() !== '')?.trim() ?? null,
  }
}
