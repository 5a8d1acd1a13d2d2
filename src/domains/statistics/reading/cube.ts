import { figuresOf, type About, type Figures } from './figures.ts'
import {
  areaNumber,
  countOf,
  newIntake,
  offenceNumber,
  periodSlot,
  refuse,
  rowOf,
  takeCell,
  totalNumber,
  type Intake,
} from './intake.ts'
import { shown } from './personal-numbers.ts'
import { isKnownArea } from './labels.ts'
import { wrongOf } from './numbers.ts'
import { readPeriod } from './periods-in-words.ts'
import { Refused } from './refused.ts'
import type { Refusal } from './types.ts'

/** A value of one side of a cube; `label` is its code where it has none. */
export type SideValue = { readonly code: string; readonly label: string }

/** One side of a cube: what the publisher calls it, and its values in order. */
export type Side = {
  readonly id: string
  readonly label: string
  readonly values: readonly SideValue[]
  /** Where the file itself says that it is time. */
  readonly isTime: boolean
}

/** Numbers of a cube, its last side varying fastest: a cell or one of `wrong`, what stood there, and on which line. */
export type CubeNumbers = {
  readonly count: number
  readonly cellAt: (at: number) => number
  readonly textAt: (at: number) => string
  readonly lineAt: (at: number) => number | null
}

type Sides = { readonly area: Side | null; readonly offence: Side | null; readonly time: Side }

/**
 * The figures of a cube of areas, offences and periods; a side it lacks is the whole country, or the total.
 *
 * @throws Refused for sides that divide the figures further, for numbers that are no counts, and where some are missing
 */
export function readCube(file: string, sides: readonly Side[], numbers: CubeNumbers, about: About): Figures {
  const found = sidesOf(file, sides)
  const wanted = sides.reduce((product, side) => product * side.values.length, 1)
  if (numbers.count < wanted) throw new Refused({ kind: 'cut-off', file })
  if (numbers.count > wanted) throw new Refused({ kind: 'not-a-table', file })
  const intake = newIntake(file)
  if (found.offence === null) totalNumber(intake)
  const slots = found.time.values.map((value) => slotOf(intake, found.time, value))
  const steps = stepsOf(sides, found)
  for (const [a, area] of valuesOf(found.area, '000').entries())
    for (const [o, offence] of valuesOf(found.offence, 'TOT').entries()) {
      const row = rowOf(intake, named(areaNumber, intake, area), named(offenceNumber, intake, offence))
      for (const [t, slot] of slots.entries()) {
        const at = a * steps.area + o * steps.offence + t * steps.time
        const cell = numbers.cellAt(at)
        const wrong = wrongOf(cell)
        if (wrong !== null) {
          const column = `${area.label}, ${offence.label}, ${found.time.values[t]?.label ?? ''}`
          const place = { file, line: numbers.lineAt(at), column }
          refuse(intake, { kind: wrong, place, value: shown(numbers.textAt(at)) })
        } else if (slot >= 0) takeCell(intake, row, slot, cell, null)
      }
    }
  const refusals = [...intake.refusals, ...conflictsOf(intake)]
  if (refusals.length > 0) throw new Refused(...refusals)
  return figuresOf(intake, about)
}

function named(number: typeof areaNumber, intake: Intake, { code, label }: SideValue): number {
  return number(intake, code, label === code ? undefined : label)
}

function valuesOf(side: Side | null, total: string): readonly SideValue[] {
  return side?.values ?? [{ code: total, label: total }]
}

function slotOf(intake: Intake, time: Side, { code, label }: SideValue): number {
  const slot = periodSlot(intake, readPeriod(code) ? code : label)
  if (typeof slot === 'number') return slot
  refuse(intake, {
    kind: slot,
    place: { file: intake.file, line: null, column: time.label },
    value: shown(label),
  })
  return -1
}

function conflictsOf({ conflicts }: Intake): readonly Refusal[] {
  return conflicts.map(({ place, cells }) => ({
    kind: 'duplicate-differs',
    place,
    firstLine: null,
    values: [countOf(cells[0]), countOf(cells[1])],
  }))
}

/** How far apart in the numbers two neighbours of each side are. */
function stepsOf(sides: readonly Side[], found: Sides): Readonly<Record<keyof Sides, number>> {
  const step = (side: Side | null): number =>
    side === null
      ? 0
      : sides.slice(sides.indexOf(side) + 1).reduce((product, { values }) => product * values.length, 1)
  return { area: step(found.area), offence: step(found.offence), time: step(found.time) }
}

const names = {
  area: /^(?:omr(?:åde|aade|ade)?|area|region|kommune.*|komk?|municipality|bopomr)$/iu,
  offence: /^(?:overtr(?:æd|aed|ad).*|offence|type of offence)$/iu,
} as const

/** Which side is which; the others must have one value only. */
function sidesOf(file: string, sides: readonly Side[]): Sides {
  const isPeriods = ({ values }: Side): boolean =>
    values.length > 0 && values.every(({ code, label }) => readPeriod(code) ?? readPeriod(label))
  const time = sides.find((side) => side.isTime) ?? sides.find(isPeriods)
  if (!time) throw new Refused({ kind: 'not-a-table', file })
  const rest = sides.filter((side) => side !== time)
  const by = (name: RegExp): Side | undefined =>
    rest.find(({ id, label }) => name.test(id) || name.test(label))
  const isAreas = ({ values }: Side): boolean =>
    values.filter(({ code, label }) => isKnownArea(label) || isKnownArea(code)).length * 2 > values.length
  const area = by(names.area) ?? rest.filter((side) => side.values.length > 1).find(isAreas) ?? null
  const others = rest.filter((side) => side !== area)
  const offence =
    others.find(({ id, label }) => names.offence.test(id) || names.offence.test(label)) ??
    others.find(({ values }) => values.length > 1) ??
    null
  const extra = others.find((side) => side !== offence && side.values.length > 1)
  if (extra) {
    const place = { file, line: null, column: extra.label }
    throw new Refused({ kind: 'extra-column', place, value: shown(extra.values[1]?.label ?? '') })
  }
  return { area, offence, time }
}
