import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Period, Series } from '#statistics/engine'

/** A value of a JSON file, before anyone knows its shape. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** A folder of reference answers: its files, and the series that they speak of. */
export type Folder = {
  /** The records of a JSON file; null where the file is not there. */
  readonly records: (file: string) => readonly Entry[] | null
  /** The rows of a CSV file by the names of its columns; null where the file is not there. */
  readonly rows: (file: string) => readonly Row[] | null
  readonly series: ReadonlyMap<string, Series>
}

/** One reference answer. */
export type Entry = { readonly [key: string]: Json | undefined }
type Row = { readonly [column: string]: string | undefined }

/**
 * Opens a folder of the shape of `../shared/reference`.
 *
 * @throws Error, here or by `records`, naming a file that is not JSON
 */
export function openFolder(path: string): Folder {
  const textOf = (file: string): string | null =>
    existsSync(join(path, file)) ? readFileSync(join(path, file), 'utf8') : null
  const records = (file: string): readonly Entry[] | null => {
    const text = textOf(file)
    return text === null ? null : listOf(parseJson(file, text)).map(entryOf)
  }
  const rows = (file: string): readonly Row[] | null => {
    const text = textOf(file)
    return text === null ? null : parseCsv(text)
  }
  return { records, rows, series: seriesOf(rows('series.csv') ?? [], records('series_meta.json') ?? []) }
}

/** A list; R writes those of length one as their only member, and none as null. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? (value as readonly Json[]) : [value]
}

/** An object's members; none of anything else. */
export function entryOf(value: Json | undefined): Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Entry) : {}
}

/** The numbers of a list or of an object's members, NaN for what is none. */
export function numbersOf(value: Json | undefined): readonly number[] {
  const members = entryOf(value)
  const keys = Object.keys(members)
  return (keys.length > 0 ? keys.map((key) => members[key] ?? null) : listOf(value)).map(numberOf)
}

/** A number; NaN for anything else. */
export function numberOf(value: Json | undefined): number {
  return typeof value === 'number' ? value : Number.NaN
}

/** A text; empty for anything else. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** Some members of an answer in words, to find it again. */
export function describe(entry: Entry, ...keys: readonly string[]): string {
  return keys.map((key) => `${key} ${JSON.stringify(entry[key] ?? null)}`).join(', ')
}

function parseJson(file: string, text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch (cause) {
    throw new Error(`${file} is not JSON`, { cause })
  }
}

function parseCsv(text: string): readonly Row[] {
  const [header = [], ...lines] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map((field) => field.replaceAll('"', '').trim()))
  return lines.map((fields) => Object.fromEntries(header.map((name, i) => [name, fields[i] ?? ''])))
}

function seriesOf(rows: readonly Row[], meta: readonly Entry[]): ReadonlyMap<string, Series> {
  const periods = new Map(meta.map(({ id, period }) => [textOf(id), numberOf(period)]))
  return new Map(
    [...Map.groupBy(rows, (row) => row['series'] ?? '')].map(([id, own]) => {
      const ordered = own.toSorted((a, b) => Number(a['t']) - Number(b['t']))
      const quarterly = /[QK]/.test(ordered[0]?.['period'] ?? '')
      const period: Period = (periods.get(id) ?? (quarterly ? 4 : 12)) === 4 ? 4 : 12
      const column = (name: string): readonly (number | null)[] =>
        ordered.map((row) => knownNumber(row[name]))
      const startSub = knownNumber(ordered[0]?.['sub']) ?? 1
      return [id, { period, startSub, counts: column('count'), population: column('population') }]
    }),
  )
}

/** A number as R writes it into CSV. */
export function readNumber(field: string | undefined): number {
  return Number(field === undefined || field === '' ? 'NaN' : field.replace(/Inf$/, 'Infinity'))
}

function knownNumber(field: string | undefined): number | null {
  const value = readNumber(field)
  return Number.isNaN(value) ? null : value
}
