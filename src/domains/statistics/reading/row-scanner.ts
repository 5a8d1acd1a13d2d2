import { limits, Refused } from './refused.ts'

/** One row: field `i` is the bytes from `starts[i]` to before `ends[i]`. The same object for every row. */
export type Row = {
  bytes: Uint8Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** 1 where a field is surely the same as in the row before; 0 says nothing. */
  readonly same: Uint8Array
  /** Fields of this row. */
  count: number
  /** Where it begins, from 1. */
  line: number
}

/** Takes a row; false says that it was enough. */
export type RowHandler = (row: Row) => boolean

export function emptyRow(): Row {
  return {
    bytes: new Uint8Array(),
    starts: new Int32Array(limits.columns),
    ends: new Int32Array(limits.columns),
    same: new Uint8Array(limits.columns),
    count: 0,
    line: 1,
  }
}

/** Adds blank fields to a row of fewer. */
export function fillRow(row: Row, columns: number): void {
  if (row.count >= columns) return
  row.starts.fill(0, row.count, columns)
  row.ends.fill(0, row.count, columns)
  row.same.fill(0, row.count, columns)
  row.count = columns
}

/** Takes rows of separated values out of windows of a file, whatever byte a window ends at. */
export type RowScanner = {
  readonly file: string
  readonly delimiter: number
  readonly row: Row
  readonly onRow: RowHandler
  /** The line after the rows taken so far. */
  line: number
  /** Set by the handler: no more rows are wanted. */
  stopped: boolean
  /** Fields of the row under way that have a doubled quotation mark. */
  readonly doubled: number[]
  /** Bytes of each field of the row before, in the same window; -1 where it cannot be compared. */
  readonly lengths: Int32Array
}

const [quote, newline, carriageReturn] = [34, 10, 13]

export function rowScanner(file: string, delimiter: number, onRow: RowHandler): RowScanner {
  return {
    file,
    delimiter,
    row: emptyRow(),
    onRow,
    line: 1,
    stopped: false,
    doubled: [],
    lengths: new Int32Array(limits.columns).fill(-1),
  }
}

/**
 * Takes all whole rows of a window and answers how many of its bytes they were; the rest has to come again at the
 * start of the next window. Bytes of the window may be changed.
 *
 * @param atEnd nothing comes after this window: its last row needs no line end
 * @throws Refused for too many columns, and for a quotation mark that is never closed
 */
export function scanRows(scanner: RowScanner, window: Uint8Array, filled: number, atEnd: boolean): number {
  const { row } = scanner
  row.bytes = window
  const view = new DataView(window.buffer, window.byteOffset, window.length)
  scanner.lengths.fill(-1)
  let at = 0
  while (at < filled && !scanner.stopped) {
    row.line = scanner.line
    const next = scanRow(scanner, view, at, filled, atEnd)
    if (next < 0) {
      scanner.line = row.line
      scanner.doubled.length = 0
      break
    }
    at = next
    if (scanner.doubled.length > 0) for (const field of scanner.doubled.splice(0)) collapse(row, field)
    if (!scanner.onRow(row)) scanner.stopped = true
  }
  return at
}

/** Finds the fields of one row; answers where the next one begins, or -1 where this one is not whole. */
function scanRow(scanner: RowScanner, view: DataView, from: number, filled: number, atEnd: boolean): number {
  const { delimiter, row, lengths } = scanner
  const { bytes, starts, ends, same } = row
  let at = from
  for (let field = 0; ; field++) {
    if (field >= limits.columns) throw new Refused({ kind: 'not-a-table', file: scanner.file })
    const length = lengths[field] ?? -1
    if (bytes[at] === quote && at < filled) {
      at = scanQuoted(scanner, at, filled, atEnd, field)
      if (at < 0) return -1
    } else if (
      // Rows in order repeat the row before: comparing finds the field's end faster than looking for it.
      length > 0 &&
      at + length < filled &&
      bytes[at + length] === delimiter &&
      isSame(view, starts[field] ?? 0, at, length)
    ) {
      starts[field] = at
      at += length
      ends[field] = at
      same[field] = 1
    } else {
      same[field] = 0
      starts[field] = at
      while (at < filled && bytes[at] !== delimiter && bytes[at] !== newline) at++
      ends[field] = at
      lengths[field] = at - (starts[field] ?? 0)
    }
    if (at >= filled) return atEnd ? ended(scanner, field + 1, filled) : -1
    if (bytes[at++] === newline) return ended(scanner, field + 1, at)
  }
}

/**
 * Whether the bytes at two places are the same: eight at a time, the last eight once more where they are no whole
 * step. As numbers they differ from themselves only where they are none, which no text makes of them.
 */
function isSame(view: DataView, a: number, b: number, length: number): boolean {
  if (length < 8) {
    for (let i = length - 1; i >= 0; i--) if (view.getUint8(a + i) !== view.getUint8(b + i)) return false
    return true
  }
  const last = length - 8
  if (view.getFloat64(a + last, true) !== view.getFloat64(b + last, true)) return false
  for (let i = 0; i < last; i += 8)
    if (view.getFloat64(a + i, true) !== view.getFloat64(b + i, true)) return false
  return true
}

function ended(scanner: RowScanner, fields: number, next: number): number {
  const { row } = scanner
  const last = fields - 1
  const end = row.ends[last] ?? 0
  if (end > (row.starts[last] ?? 0) && row.bytes[end - 1] === carriageReturn) row.ends[last] = end - 1
  row.count = fields
  scanner.line++
  return next
}

/** Notes a field in quotation marks; answers where its delimiter or line end stands, or -1 where it is not whole. */
function scanQuoted(
  scanner: RowScanner,
  from: number,
  filled: number,
  atEnd: boolean,
  field: number,
): number {
  const { bytes, starts, ends } = scanner.row
  let isDoubled = false
  let at = from + 1
  for (; at < filled; at++) {
    if (bytes[at] === newline) scanner.line++
    if (bytes[at] !== quote) continue
    if (at + 1 >= filled || bytes[at + 1] !== quote) break
    isDoubled = true
    at++
  }
  if (at >= filled) return atEnd ? neverClosed(scanner) : -1
  if (at + 1 >= filled && !atEnd) return -1
  starts[field] = from + 1
  ends[field] = at
  scanner.lengths[field] = -1
  scanner.row.same[field] = 0
  if (isDoubled) scanner.doubled.push(field)
  while (at < filled && bytes[at] !== scanner.delimiter && bytes[at] !== newline) at++
  return at
}

function neverClosed({ file, row }: RowScanner): never {
  throw new Refused({ kind: 'open-quote', place: { file, line: row.line, column: null } })
}

/** Makes one quotation mark of two, in place. */
function collapse({ bytes, starts, ends }: Row, field: number): void {
  let to = starts[field] ?? 0
  for (let at = to; at < (ends[field] ?? 0); at++) {
    if (bytes[at] === quote && bytes[at + 1] === quote) at++
    bytes[to++] = bytes[at] ?? 0
  }
  ends[field] = to
}
