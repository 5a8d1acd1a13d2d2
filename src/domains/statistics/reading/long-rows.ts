import { checkDivider, divider, type Divider } from './divider.ts'
import type { Header } from './header.ts'
import {
  areaNumber,
  countOf,
  offenceNumber,
  periodSlot,
  refuse,
  rowOf,
  takeCell,
  totalNumber,
  type Intake,
} from './intake.ts'
import { shown } from './personal-numbers.ts'
import { forget, keyColumn, keyOf, notNamed, textAt, type KeyColumn } from './key-column.ts'
import { isTotalWord } from './labels.ts'
import { cellOf, withStatus, wrongOf, type NumberStyle } from './numbers.ts'
import { takePopulation } from './population-column.ts'
import { fillRow, type Row } from './row-scanner.ts'
import { takeTotal } from './total-rows.ts'
import type { Place } from './types.ts'

/** How rows of one number each are read. */
export type LongPlan = {
  readonly header: Header
  readonly style: NumberStyle
  /** Texts that name a total besides the usual words. */
  readonly totals: readonly string[]
  /** Rows may end before their last columns, as in a workbook, where empty cells are not written. */
  readonly isRagged: boolean
}

/** A reading of long rows under way. */
export type LongReading = {
  readonly plan: LongPlan
  readonly intake: Intake
  /** Null where no column says it: the whole country, the total. */
  readonly area: KeyColumn | null
  readonly offence: KeyColumn | null
  readonly period: KeyColumn
  readonly dividers: readonly Divider[]
  rows: number
  row: number
  rowArea: number
  rowOffence: number
}

export function longReading(plan: LongPlan, intake: Intake): LongReading {
  const { roles, columns, format } = plan.header
  const isTotal = (text: string): boolean => isTotalWord(text) || plan.totals.includes(text)
  const key = (column: number, nameColumn: number | null, number: typeof areaNumber): KeyColumn =>
    keyColumn(column, columns[column] ?? '', (text, row) => {
      const name = nameColumn === null ? undefined : textAt(row, nameColumn)
      if (isTotal(text) || (name !== undefined && isTotal(name))) return notNamed.total
      return text === '' ? notNamed.blank : number(intake, text, name)
    })
  const read = new Set(Object.values(roles))
  if (roles.area === null) areaNumber(intake, '000')
  if (roles.offence === null) totalNumber(intake)
  return {
    plan,
    intake,
    area: roles.area === null ? null : key(roles.area, roles.areaName, areaNumber),
    offence: roles.offence === null ? null : key(roles.offence, roles.offenceName, offenceNumber),
    period: keyColumn(roles.period, columns[roles.period] ?? '', (text) =>
      periodNumber(intake, text, isTotal),
    ),
    dividers: columns.flatMap((name, at) => (read.has(at) ? [] : [divider(at, name, format === 'mapped')])),
    rows: 0,
    row: 0,
    rowArea: -1,
    rowOffence: -1,
  }
}

function periodNumber(intake: Intake, text: string, isTotal: (text: string) => boolean): number {
  if (text === '') return notNamed.blank
  if (isTotal(text)) return notNamed.total
  const slot = periodSlot(intake, text)
  return typeof slot === 'number' ? slot : notNamed[slot]
}

/** Takes one row below the header. */
export function takeRow(reading: LongReading, row: Row): void {
  const { plan, intake, dividers } = reading
  const { roles, columns } = plan.header
  if (row.count !== columns.length && !isWhole(reading, row)) return forgetRow(reading)
  reading.rows++
  const area = reading.area === null ? 0 : keyOf(reading.area, row)
  const offence = reading.offence === null ? 0 : keyOf(reading.offence, row)
  const slot = keyOf(reading.period, row)
  if (dividers.length > 0) for (const column of dividers) checkDivider(column, row, intake)
  if (area < 0 || offence < 0 || slot < 0) return takeUnnamed(reading, row, [area, offence, slot])
  const read = cellOf(row.bytes, row.starts[roles.count] ?? 0, row.ends[roles.count] ?? 0, plan.style)
  if (read < 0) return refuseCount(reading, row, read)
  const cell = roles.status === null ? read : withStatus(read, textAt(row, roles.status))
  if (area !== reading.rowArea || offence !== reading.rowOffence) {
    reading.row = rowOf(intake, area, offence)
    reading.rowArea = area
    reading.rowOffence = offence
  }
  takeCell(intake, reading.row, slot, cell, row.line)
  if (roles.population !== null)
    takePopulation(intake, row, {
      area,
      slot,
      column: roles.population,
      name: columns[roles.population] ?? '',
    })
}

/** Whether a row of another length than the header can be read all the same; refuses it where it should be. */
function isWhole({ plan, intake }: LongReading, row: Row): boolean {
  const wanted = plan.header.columns.length
  if (isBlank(row, 0)) return false
  if (row.count > wanted && isBlank(row, wanted)) return true
  if (row.count < wanted && plan.isRagged) {
    fillRow(row, wanted)
    return true
  }
  const place = { file: intake.file, line: row.line, column: null }
  refuse(intake, { kind: 'short-row', place, fields: row.count, wanted })
  return false
}

function isBlank(row: Row, from: number): boolean {
  for (let at = from; at < row.count; at++) if (textAt(row, at) !== '') return false
  return true
}

function forgetRow({ area, offence, period, dividers }: LongReading): void {
  for (const key of [area, offence, period]) if (key) forget(key)
  for (const column of dividers) column.isLastPersonal = false
}

/** A row that does not name its area, offence and period: totals, a blank row, or something to refuse. */
function takeUnnamed(reading: LongReading, row: Row, keys: readonly [number, number, number]): void {
  const { intake, plan } = reading
  const { roles } = plan.header
  if (isBlank(row, 0)) return
  const columns = [roles.area, roles.offence, roles.period]
  const at = (number: number): number | null => columns[keys.indexOf(number)] ?? null
  const total = at(notNamed.total)
  if (total !== null) {
    const [area, offence, slot] = keys.map((number) => (number < 0 ? null : number))
    const cell = cellOf(row.bytes, row.starts[roles.count] ?? 0, row.ends[roles.count] ?? 0, plan.style)
    takeTotal(intake, {
      place: placeOf(reading, row, total),
      value: shown(textAt(row, total)),
      stated: countOf(cell),
      area: reading.area === null ? null : (area ?? null),
      offence: reading.offence === null ? null : (offence ?? null),
      slot: slot ?? null,
    })
    return
  }
  for (const kind of ['bad-period', 'mixed-periods'] as const) {
    const column = at(notNamed[kind])
    if (column !== null)
      refuse(intake, { kind, place: placeOf(reading, row, column), value: shown(textAt(row, column)) })
  }
  const blank = at(notNamed.blank)
  if (blank !== null) refuse(intake, { kind: 'no-name', place: placeOf(reading, row, blank) })
}

function refuseCount(reading: LongReading, row: Row, cell: number): void {
  const { count } = reading.plan.header.roles
  const kind = wrongOf(cell) ?? 'not-a-number'
  refuse(reading.intake, { kind, place: placeOf(reading, row, count), value: shown(textAt(row, count)) })
}

function placeOf({ plan, intake }: LongReading, { line }: Row, column: number): Place {
  return { file: intake.file, line, column: plan.header.columns[column] ?? null }
}
