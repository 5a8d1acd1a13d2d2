import { decode } from './decode.ts'
import { refuse, type Intake } from './intake.ts'
import { notePersonal } from './key-column.ts'
import { holdsPersonalNumber, shown } from './personal-numbers.ts'
import type { Row } from './row-scanner.ts'

/** A column that is none of those read: it may say the same in every row, but must not divide the figures further. */
export type Divider = {
  readonly column: number
  readonly name: string
  /** What its first row says; null before that, and where it may say what it likes. */
  first: string | null
  readonly isFree: boolean
  isRefused: boolean
  personalRows: number
  personalLine: number | null
  isLastPersonal: boolean
}

/** @param isFree somebody has chosen the columns, so that this one has been left out on purpose */
export function divider(column: number, name: string, isFree: boolean): Divider {
  return {
    column,
    name,
    first: null,
    isFree,
    isRefused: false,
    personalRows: 0,
    personalLine: null,
    isLastPersonal: false,
  }
}

/** Looks at a row's field: whether it says what the first one said, and whether it looks like a personal number. */
export function checkDivider(column: Divider, row: Row, intake: Intake): void {
  const [start, end] = [row.starts[column.column] ?? 0, row.ends[column.column] ?? 0]
  if (row.same[column.column] !== 1) {
    column.isLastPersonal = holdsPersonalNumber(row.bytes, start, end)
    if (!column.isFree && !column.isRefused && !column.isLastPersonal)
      compare(column, decode(row.bytes.subarray(start, end)).trim(), row, intake)
  }
  if (column.isLastPersonal) notePersonal(column, row)
}

function compare(column: Divider, text: string, { line }: Row, intake: Intake): void {
  column.first ??= text
  if (text === column.first) return
  column.isRefused = true
  const place = { file: intake.file, line, column: column.name }
  refuse(intake, { kind: 'extra-column', place, value: shown(text) })
}
