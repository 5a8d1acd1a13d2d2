import { readWindows, startOf, type FiguresFile } from './figures-file.ts'
import { decode } from './decode.ts'
import type { SampleRow } from './header.ts'
import { Refused } from './refused.ts'
import { rowScanner, scanRows, type Row, type RowHandler } from './row-scanner.ts'

/** Rows of a table, however they are kept. */
export type RowSource = {
  readonly file: string
  /** Hands over row after row from the first one until there are no more or the handler has enough. */
  readonly each: (onRow: RowHandler) => Promise<void>
  /** Rows may end before their last columns. */
  readonly isRagged: boolean
}

/** What may stand at the beginning of UTF-8. */
const byteOrderMark = [0xef, 0xbb, 0xbf]

/** Rows of separated values; `window` bytes are looked at at a time. */
export function csvRows(file: FiguresFile, delimiter: number, window?: number): RowSource {
  return {
    file: file.name,
    isRagged: false,
    each: (onRow) => {
      const scanner = rowScanner(file.name, delimiter, onRow)
      let isStart = true
      readWindows(
        file,
        (bytes, filled, atEnd) => {
          if (isStart && filled < byteOrderMark.length && !atEnd) return 0
          const hasMark = isStart && byteOrderMark.every((byte, i) => bytes[i] === byte)
          isStart = false
          return hasMark ? byteOrderMark.length : scanRows(scanner, bytes, filled, atEnd)
        },
        () => !scanner.stopped,
        window,
      )
      return Promise.resolve()
    },
  }
}

const delimiters = [';', ',', '\t', '|'].map((sign) => sign.charCodeAt(0))
const sniffedBytes = 128 * 1024
/** Rows that are looked at to find out what a table is. */
const sampled = 400

/** The rows of a file by each delimiter that divides it, the most likely first. */
export async function csvSamples(
  file: FiguresFile,
): Promise<readonly { readonly delimiter: number; readonly rows: readonly SampleRow[] }[]> {
  const bytes = startOf(file, sniffedBytes)
  const start = { name: file.name, bytes: bytes.length < sniffedBytes ? bytes : wholeLines(bytes) }
  const found = await Promise.all(
    delimiters.map(async (delimiter) => ({ delimiter, rows: await sampleOf(csvRows(start, delimiter)) })),
  )
  return found.toSorted((a, b) => width(b.rows) - width(a.rows))
}

/** Fields of the widest of the first rows. */
function width(rows: readonly SampleRow[]): number {
  return Math.max(0, ...rows.slice(0, 30).map((row) => row.fields.length))
}

/** The first rows as texts, up to one that cannot be read; the reading itself says what is wrong with it. */
export async function sampleOf(source: RowSource): Promise<readonly SampleRow[]> {
  const rows: SampleRow[] = []
  try {
    await source.each((row) => {
      rows.push({ line: row.line, fields: textsOf(row) })
      return rows.length < sampled
    })
  } catch (error) {
    if (!(error instanceof Refused) || rows.length === 0) throw error
  }
  return rows
}

function textsOf({ bytes, starts, ends, count }: Row): readonly string[] {
  return Array.from({ length: count }, (_, field) => decode(bytes.subarray(starts[field], ends[field])))
}

function wholeLines(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(10)
  return end < 0 ? bytes : bytes.subarray(0, end + 1)
}
