import { cellOf, wrongOf, type NumberStyle } from './numbers.ts'
import { checkDivider, divider, type Divider } from './divider.ts'
import {
  areaNumber,
  offenceNumber,
  periodSlot,
  refuse,
  rowOf,
  takeCell,
  type Intake,
  totalNumber,
} from './intake.ts'
import { shown } from './personal-numbers.ts'
import { textAt } from './key-column.ts'
import { isTotalWord } from './labels.ts'
import type { WidePlan } from './plan.ts'
import { fillRow, type Row } from './row-scanner.ts'
import { takeTotal } from './total-rows.ts'

/** A reading of a table with its periods side by side, under way. */
export type WideReading = {
  readonly plan: WidePlan
  readonly style: NumberStyle
  /** Rows may end before their last columns, as in a workbook. */
  readonly isRagged: boolean
  readonly intake: Intake
  /** The slot of each column of figures. */
  readonly slots: readonly number[]
  readonly dividers: readonly Divider[]
  /** The last ones named: a key stands only on the first of its rows. */
  area: string
  offence: string
  rows: number
}

export function wideReading(
  { plan, style, isRagged }: Pick<WideReading, 'plan' | 'style' | 'isRagged'>,
  intake: Intake,
): WideReading {
  const slots = plan.columns.slice(plan.keys).flatMap((text, at) => {
    const slot = periodSlot(intake, text)
    if (typeof slot === 'number') return [slot]
    const place = { file: intake.file, line: plan.line, column: plan.columns[plan.keys + at] ?? null }
    refuse(intake, { kind: slot, place, value: shown(text) })
    return []
  })
  const dividers = plan.extras.map((at) => divider(at, plan.columns[at] ?? '', false))
  return { plan, style, isRagged, intake, slots, dividers, area: '', offence: '', rows: 0 }
}

/** Takes one row below the header. A row of one field is a note under the table, and passed over. */
export function takeWideRow(reading: WideReading, row: Row): void {
  const { plan, intake, style, slots } = reading
  if (row.count === 1) return
  const place = { file: intake.file, line: row.line, column: null }
  if (reading.isRagged) fillRow(row, plan.columns.length)
  if (row.count !== plan.columns.length)
    return refuse(intake, { kind: 'short-row', place, fields: row.count, wanted: plan.columns.length })
  const [area, offence] = [keyAt(plan.area, row), keyAt(plan.offence, row)]
  reading.area = area || reading.area
  reading.offence = offence || reading.offence
  for (const column of reading.dividers)
    if (textAt(row, column.column) !== '') checkDivider(column, row, intake)
  const unnamed = [plan.area !== null && reading.area === '', plan.offence !== null && reading.offence === '']
  if (unnamed.includes(true)) return refuse(intake, { kind: 'no-name', place })
  if (isTotalWord(reading.area)) {
    const total = { place, value: shown(reading.area), stated: null, area: null, offence: null, slot: null }
    return takeTotal(intake, total)
  }
  reading.rows++
  const number = rowOf(
    intake,
    areaNumber(intake, plan.area === null ? '000' : reading.area),
    plan.offence === null ? totalNumber(intake) : offenceNumber(intake, reading.offence),
  )
  for (const [at, slot] of slots.entries()) {
    const column = plan.keys + at
    const cell = cellOf(row.bytes, row.starts[column] ?? 0, row.ends[column] ?? 0, style)
    const wrong = wrongOf(cell)
    if (wrong === null) takeCell(intake, number, slot, cell, row.line)
    else
      refuse(intake, {
        kind: wrong,
        place: { ...place, column: plan.columns[column] ?? null },
        value: shown(textAt(row, column)),
      })
  }
}

/** Whether the table ends before its last area has all the offences that its first one has. */
export function endsEarly({ intake: { cells } }: WideReading): boolean {
  const offencesOf = (area: number): number => cells.rowAreas.filter((own) => own === area).length
  return offencesOf(cells.areas.length - 1) < offencesOf(0)
}

function keyAt(column: number | null, row: Row): string {
  return column === null ? '' : textAt(row, column)
}
