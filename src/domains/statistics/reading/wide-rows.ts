import { cellOf, wrongOf, type NumberStyle } from './numbers.ts'
import { checkDivider, divider, type Divider } from './divider.ts'
import {
  areaNumber,
  offenceNumber,
  periodSlot,
  refuse,
  rowOf,
  shown,
  takeCell,
  type Intake,
} from './intake.ts'
import { textAt } from './key-column.ts'
import { isTotalWord } from './labels.ts'
import type { WidePlan } from './plan.ts'
import type { Row } from './row-scanner.ts'

/** A reading of a table with its periods side by side, under way. */
export type WideReading = {
  readonly plan: WidePlan
  readonly style: NumberStyle
  readonly intake: Intake
  /** The slot of each column of figures. */
  readonly slots: readonly number[]
  readonly dividers: readonly Divider[]
  /** The last ones named: a key stands only on the first of its rows. */
  area: string
  offence: string
  rows: number
}

export function wideReading(plan: WidePlan, style: NumberStyle, intake: Intake): WideReading {
  const slots = plan.columns.slice(plan.keys).flatMap((text, at) => {
    const slot = periodSlot(intake, text)
    if (typeof slot === 'number') return [slot]
    const place = { file: intake.file, line: plan.line, column: plan.columns[plan.keys + at] ?? null }
    refuse(intake, { kind: slot, place, value: shown(text) })
    return []
  })
  const dividers = plan.extras.map((at) => divider(at, plan.columns[at] ?? '', false))
  return { plan, style, intake, slots, dividers, area: '', offence: '', rows: 0 }
}

/** Takes one row below the header. Rows of less than the keys are notes under the table, and passed over. */
export function takeWideRow(reading: WideReading, row: Row): void {
  const { plan, intake, style, slots } = reading
  if (row.count <= plan.keys) return
  const place = { file: intake.file, line: row.line, column: null }
  if (row.count !== plan.columns.length)
    return refuse(intake, { kind: 'short-row', place, fields: row.count, wanted: plan.columns.length })
  const [area, offence] = [keyAt(plan.area, row), keyAt(plan.offence, row)]
  reading.area = area || reading.area
  reading.offence = offence || reading.offence
  for (const column of reading.dividers)
    if (textAt(row, column.column) !== '') checkDivider(column, row, intake)
  const unnamed = [plan.area !== null && reading.area === '', plan.offence !== null && reading.offence === '']
  if (unnamed.includes(true)) return refuse(intake, { kind: 'no-name', place })
  if (isTotalWord(reading.area)) return
  reading.rows++
  const number = rowOf(
    intake,
    areaNumber(intake, plan.area === null ? '000' : reading.area),
    offenceNumber(intake, plan.offence === null ? 'TOT' : reading.offence),
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

function keyAt(column: number | null, row: Row): string {
  return column === null ? '' : textAt(row, column)
}
