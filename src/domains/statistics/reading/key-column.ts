import { byteDictionary, entryBytes, entryOf, roomFor, type ByteDictionary } from './byte-dictionary.ts'
import { decode } from './decode.ts'
import { holdsPersonalNumber, isSurelyPersonal } from './personal-numbers.ts'
import type { Row } from './row-scanner.ts'

/** What a key that names nothing is: below every number of a name. */
export const notNamed = { total: -1, blank: -2, 'bad-period': -3, 'mixed-periods': -4 } as const

/** A column whose fields are names that come again: each different text is looked up once. */
export type KeyColumn = {
  readonly column: number
  readonly name: string
  readonly dictionary: ByteDictionary
  /** By entry: number + 1, one of `notNamed`, or 0 before it was looked up. */
  numbers: Int32Array
  readonly personal: Set<number>
  /** Rows whose field looks like a personal number, and the first of their lines. */
  personalRows: number
  personalLine: number | null
  /** The row's text, looked up: its number, or one of `notNamed`. */
  readonly look: (text: string, row: Row) => number
  /** What the row before had; `unknown` where it was not looked at. */
  last: number
  isLastPersonal: boolean
}

const unknown = -100

export function keyColumn(column: number, name: string, look: KeyColumn['look']): KeyColumn {
  return {
    column,
    name,
    dictionary: byteDictionary(),
    numbers: new Int32Array(256),
    personal: new Set(),
    personalRows: 0,
    personalLine: null,
    look,
    last: unknown,
    isLastPersonal: false,
  }
}

/** The number that the row's field stands for, or one of `notNamed`. Asked of every row, or `forget` is called. */
export function keyOf(key: KeyColumn, row: Row): number {
  if (row.same[key.column] !== 1 || key.last === unknown) {
    const entry = entryOf(key.dictionary, row.bytes, row.starts[key.column] ?? 0, row.ends[key.column] ?? 0)
    const number = key.numbers[entry] ?? 0
    key.last = number === 0 ? looked(key, entry, row) : number > 0 ? number - 1 : number
    key.isLastPersonal = key.personal.size > 0 && key.personal.has(entry)
  }
  if (key.isLastPersonal) notePersonal(key, row)
  return key.last
}

/** Counts a row whose field looks like a personal number. */
export function notePersonal(column: Pick<KeyColumn, 'personalRows' | 'personalLine'>, { line }: Row): void {
  column.personalRows++
  column.personalLine ??= line
}

/** Says that a row was not asked of: the next one has to be looked at. */
export function forget(key: KeyColumn): void {
  key.last = unknown
}

function looked(key: KeyColumn, entry: number, row: Row): number {
  const bytes = entryBytes(key.dictionary, entry)
  const text = decode(bytes).trim()
  if (holdsPersonalNumber(bytes, 0, bytes.length)) key.personal.add(entry)
  if (isSurelyPersonal(text)) {
    key.personalLine ??= row.line
    key.personalRows = Number.POSITIVE_INFINITY
  }
  const number = key.look(text, row)
  key.numbers = roomFor(key.numbers, entry + 1)
  key.numbers[entry] = number >= 0 ? number + 1 : number
  return number
}

/** The text of a row's field, without spaces around it. */
export function textAt({ bytes, starts, ends }: Row, column: number): string {
  return decode(bytes.subarray(starts[column], ends[column])).trim()
}
