import type { Periods } from '#statistics/periods'
import { roomFor } from './byte-dictionary.ts'
import { absent, counted, nameFor, noCells, putCell, rowFor, slotFor, type Cells } from './cells.ts'
import { nameArea, nameOffence, ownName } from './labels.ts'
import { readPeriod } from './periods-in-words.ts'
import { limits, Refused } from './refused.ts'
import type { Named, Place, Refusal } from './types.ts'

/** A row of totals: what it states, of which area, offence and period; null where it sums over all of them. */
export type TotalRow = {
  readonly place: Place
  readonly value: string
  readonly stated: number | null
  readonly area: number | null
  readonly offence: number | null
  readonly slot: number | null
}

/** Two lines that disagree on one cell. */
type Conflict = { readonly key: number; readonly place: Place; readonly cells: readonly [number, number] }

/** A reading under way. */
export type Intake = {
  readonly file: string
  readonly cells: Cells
  readonly areaCodes: Map<string, number>
  readonly offenceCodes: Map<string, number>
  /** Offences as the file itself names them. */
  readonly ownOffences: Named[]
  period: Periods | null
  readonly refusals: Refusal[]
  readonly conflicts: Conflict[]
  readonly repeated: { first: Place | null; times: number }
  isOutOfOrder: boolean
  /** Nothing in the file says what offence the counts are of. */
  lacksOffence: boolean
  /** The last period of each row, to notice those out of order. */
  lastPeriods: Int32Array
  /** Inhabitants, and the line that says so, by area x `limits.periods` + slot. */
  readonly population: Map<number, { readonly inhabitants: number; readonly line: number | null }>
  readonly totals: TotalRow[]
  totalRows: number
  /** First lines of the cells that a second reading is to find; null in a first one. */
  readonly wanted: Map<number, number | null> | null
}

export function newIntake(file: string, wanted: Intake['wanted'] = null): Intake {
  return {
    file,
    cells: noCells(file),
    areaCodes: new Map(),
    offenceCodes: new Map(),
    ownOffences: [],
    period: null,
    refusals: [],
    conflicts: [],
    repeated: { first: null, times: 0 },
    isOutOfOrder: false,
    lacksOffence: false,
    lastPeriods: new Int32Array(256),
    population: new Map(),
    totals: [],
    totalRows: 0,
    wanted,
  }
}

/**
 * Notes why the file cannot be taken; the reading goes on to find more.
 *
 * @throws Refused when there are enough
 */
export function refuse(intake: Intake, refusal: Refusal): void {
  intake.refusals.push(refusal)
  if (intake.refusals.length >= limits.refusals) throw new Refused(...intake.refusals)
}

export function areaNumber({ cells, areaCodes }: Intake, text: string, name?: string): number {
  return nameFor(cells, cells.areas, areaCodes, nameArea(text, name))
}

export function offenceNumber(
  { cells, offenceCodes, ownOffences }: Intake,
  text: string,
  name?: string,
): number {
  const number = nameFor(cells, cells.offences, offenceCodes, nameOffence(text, name))
  ownOffences[number] ??= ownName(text, name)
  return number
}

/** The number of the total, for files that do not say what offence they count. */
export function totalNumber(intake: Intake): number {
  intake.lacksOffence = true
  return offenceNumber(intake, 'TOT')
}

/** The slot of a period; else what is wrong with it. */
export function periodSlot(intake: Intake, text: string): number | 'bad-period' | 'mixed-periods' {
  const read = readPeriod(text)
  if (!read) return 'bad-period'
  intake.period ??= read.period
  return read.period === intake.period ? slotFor(intake.cells, read.at) : 'mixed-periods'
}

/** Puts a cell at a row and slot; one that is there already is repeated or contradicted. `line` as in `Place`. */
export function takeCell(intake: Intake, row: number, slot: number, cell: number, line: number | null): void {
  if (intake.wanted !== null) find(intake.wanted, row * limits.periods + slot, line)
  const before = putCell(intake.cells, row, slot, cell)
  if (before !== absent)
    again(intake, row * limits.periods + slot, { file: intake.file, line, column: null }, [before, cell])
  const at = intake.cells.periods[slot] ?? 0
  if (row >= intake.lastPeriods.length) intake.lastPeriods = roomFor(intake.lastPeriods, row + 1)
  if (at < (intake.lastPeriods[row] ?? 0)) intake.isOutOfOrder = true
  intake.lastPeriods[row] = at
}

export function rowOf({ cells }: Intake, area: number, offence: number): number {
  return rowFor(cells, area, offence)
}

function find(wanted: Map<number, number | null>, key: number, line: number | null): void {
  if (wanted.get(key) === null) wanted.set(key, line)
}

function again(intake: Intake, key: number, place: Place, cells: readonly [number, number]): void {
  const [before, cell] = cells
  if (before === cell) {
    intake.repeated.first ??= place
    intake.repeated.times++
  } else if (intake.conflicts.length < limits.refusals) intake.conflicts.push({ key, place, cells })
}

/** The count that a cell holds; null where it holds none. */
export function countOf(cell: number): number | null {
  return cell >= counted ? cell - counted : null
}
