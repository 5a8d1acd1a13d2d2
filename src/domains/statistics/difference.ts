import { periodAt, type PeriodKey, type Periods } from '#statistics/periods'
import { countedOnce, smallestAreas } from './counted-once.ts'
import { statbankClassification } from './known-codes.ts'
import type { Layer } from './layer.ts'
import { keepLargest, type LargeChange } from './largest-changes.ts'
import { cellKey, countAt, statusAt, type Laid } from './overlay.ts'
import { partsOver, type PartsOver } from './parts-over.ts'

/** A count before and after taking an extract in; null is missing or withheld. */
export type CellChange = {
  readonly area: string
  readonly offence: string
  readonly period: PeriodKey
  readonly before: number
  readonly after: number | null
}

/** Sums over the cells that have a number both before and after, so that they may be compared. */
export type SumChange = {
  /** A name, or a period's key. */
  readonly name: string
  readonly before: number
  readonly after: number
  /** How many cells changed. */
  readonly changed: number
}

/** How many numbers of an offence in an area are missing or withheld now. */
type WithdrawnCells = { readonly area: string; readonly offence: string; readonly cells: number }

/** What taking an extract in changes in a data set. Areas and offences by name. */
export type VintageDifference = {
  /** Cells of which no number was known before; of them those that are zero only because their row is left out. */
  readonly newCells: number
  readonly newImplicitZeros: number
  /** Numbers that become other numbers; of them those above zero whose row is left out now. */
  readonly changedCells: number
  readonly changedToImplicitZero: number
  /** Numbers that the extract says are missing or withheld. */
  readonly withdrawnCells: number
  /** Where they are, most first. */
  readonly withdrawn: readonly WithdrawnCells[]
  /** Areas that have figures already and are not in the file, then an area's offences that are not. */
  readonly absent: readonly { readonly area: string; readonly offence: string | null }[]
  readonly sameCells: number
  /** Counts of periods that had not ended when it was drawn, and those that it leaves open as they were. */
  readonly unfinishedCells: number
  readonly unknownCells: number
  /** Of what is counted once, over the cells that have a number before and after. */
  readonly totalBefore: number
  readonly totalAfter: number
  /** Of the areas and offences, with all that is counted in them; periods of what is counted once. */
  readonly byArea: readonly SumChange[]
  readonly byOffence: readonly SumChange[]
  readonly byPeriod: readonly SumChange[]
  /** The cells that change most, at most twenty: of the smallest areas first, then of those that hold them. */
  readonly largest: readonly CellChange[]
  readonly newAreas: readonly string[]
  readonly newOffences: readonly string[]
  /** Periods that had not ended when it was drawn: kept, but not shown. */
  readonly unfinished: readonly PeriodKey[]
  /** Totals that are less than their parts. */
  readonly partsOver: readonly PartsOver[]
  /** A later extract is there already: this one says only what no later one does. */
  readonly under: boolean
}

/** What a data set says without the extract: laid before it, and laid over it. */
export type Surroundings = {
  readonly below: ReadonlyMap<string, Laid>
  readonly above: ReadonlyMap<string, Laid>
  readonly under: boolean
  /** How many counts the file has room for, known or not. */
  readonly cells: number
  /** What areas and offences are called, by code; and the codes of those that are there already. */
  readonly areaNames: ReadonlyMap<string, string>
  readonly offenceNames: ReadonlyMap<string, string>
  readonly knownAreas: ReadonlySet<string>
  /** Names of areas that are there already and not in the file. */
  readonly absentAreas: readonly string[]
  readonly knownOffences: ReadonlySet<string>
}

/** An extract that is to be compared. */
export type Extract = {
  readonly layer: Layer
  readonly period: Periods
  readonly classification: string
  /** The last period that had ended when it was drawn, as `periodIndex` counts. */
  readonly ended: number
}

/** Compares an extract with what the data set says now. */
export function differenceOf(extract: Extract, around: Surroundings): VintageDifference {
  const { layer, period, classification } = extract
  const offences = [...new Set(layer.series.map(({ offence }) => offence))]
  const key = (index: number): PeriodKey => periodAt(index, period)
  const areaName = (code: string): string => around.areaNames.get(code) ?? code
  const offenceName = (code: string): string => around.offenceNames.get(code) ?? code
  const counted = compareCells(extract, around, countedOnce(layer.places, offences, classification))
  const parts = classification === statbankClassification ? partsOver(layer, period) : []
  const last = Math.max(...layer.series.map(({ first, counts }) => first + counts.length - 1))
  const { largest, withdrawn, byArea, byOffence, byPeriod, ...numbers } = counted
  return {
    ...numbers,
    unknownCells: around.cells - cellsIn(numbers),
    withdrawn: withdrawn
      .map((one) => ({ ...one, area: areaName(one.area), offence: offenceName(one.offence) }))
      .toSorted((a, b) => b.cells - a.cells),
    absent: [
      ...around.absentAreas.map((area) => ({ area, offence: null })),
      ...absentSeries(layer, around.below).map(([area, offence]) => ({
        area: areaName(area),
        offence: offenceName(offence),
      })),
    ],
    byArea: listed(byArea, areaName),
    byOffence: listed(byOffence, offenceName),
    byPeriod: listed(byPeriod, key).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    largest: largest.map(({ area, offence, index, before, after }) => ({
      area: areaName(area),
      offence: offenceName(offence),
      period: key(index),
      before,
      after,
    })),
    newAreas: layer.places.flatMap(({ code }) => (around.knownAreas.has(code) ? [] : areaName(code))),
    newOffences: offences.flatMap((code) => (around.knownOffences.has(code) ? [] : offenceName(code))),
    unfinished: Array.from({ length: Math.max(0, last - extract.ended) }, (_, i) =>
      key(extract.ended + 1 + i),
    ),
    partsOver: parts.map((one) => ({
      ...one,
      area: areaName(one.area),
      offence: offenceName(one.offence),
    })),
    under: around.under,
  }
}

/** The area and offence of what has figures already and no row in the file, which has both otherwise. */
function absentSeries(
  { places, series }: Layer,
  below: ReadonlyMap<string, Laid>,
): readonly (readonly [string, string])[] {
  const there = new Set(series.map(({ area, offence }) => cellKey(area, offence)))
  const offences = new Set(series.map(({ offence }) => offence))
  return places.flatMap(({ code }) =>
    [...offences].flatMap((offence) => {
      const key = cellKey(code, offence)
      return below.has(key) && !there.has(key) ? [[code, offence] as const] : []
    }),
  )
}

type Cells = Pick<
  VintageDifference,
  'newCells' | 'changedCells' | 'withdrawnCells' | 'sameCells' | 'unfinishedCells'
>

/** How many counts of an extract are told of. */
function cellsIn({ newCells, changedCells, withdrawnCells, sameCells, unfinishedCells }: Cells): number {
  return newCells + changedCells + withdrawnCells + sameCells + unfinishedCells
}

type Sums<Key> = Map<Key, { before: number; after: number; changed: number }>

function add<Key>(sums: Sums<Key>, key: Key, before: number, after: number): void {
  const own = sums.get(key) ?? { before: 0, after: 0, changed: 0 }
  own.before += before
  own.after += after
  if (before !== after) own.changed++
  sums.set(key, own)
}

function listed<Key>(sums: Sums<Key>, name: (key: Key) => string): readonly SumChange[] {
  return [...sums].map(([key, own]) => ({ name: name(key), ...own }))
}

function compareCells(
  { layer, ended }: Extract,
  { below, above }: Surroundings,
  once: (area: string, offence: string) => boolean,
) {
  const found = { newCells: 0, newImplicitZeros: 0, changedCells: 0, changedToImplicitZero: 0 }
  const others = { withdrawnCells: 0, sameCells: 0, unfinishedCells: 0, totalBefore: 0, totalAfter: 0 }
  const [byArea, byOffence, byPeriod] = [new Map(), new Map(), new Map()] as [
    Sums<string>,
    Sums<string>,
    Sums<number>,
  ]
  const largest: LargeChange[] = []
  const smallest = smallestAreas(layer.places)
  const withdrawn: WithdrawnCells[] = []
  for (const { area, offence, first, counts, statuses } of layer.series) {
    const cell = cellKey(area, offence)
    const [under, over, isOnce] = [below.get(cell), above.get(cell), once(area, offence)]
    const length = Math.max(0, Math.min(counts.length, ended - first + 1))
    others.unfinishedCells += counts.length - length
    const withdrawnBefore = others.withdrawnCells
    for (let at = 0; at < length; at++) {
      const index = first + at
      const hidden = statusAt(over, index) !== null
      const before = countAt(hidden ? over : under, index)
      const after = hidden ? before : (counts[at] ?? null)
      if (before === null) {
        if (after !== null) found.newCells++
        if (after !== null && statuses[at] === 'i') found.newImplicitZeros++
        continue
      }
      if (before === after) others.sameCells++
      else if (after === null) others.withdrawnCells++
      else found.changedCells++
      if (before > 0 && !hidden && statuses[at] === 'i') found.changedToImplicitZero++
      if (before !== after)
        keepLargest(largest, { area, offence, index, before, after, isSum: !smallest.has(area) })
      if (after === null) continue
      add(byArea, area, before, after)
      add(byOffence, offence, before, after)
      if (!isOnce) continue
      add(byPeriod, index, before, after)
      others.totalBefore += before
      others.totalAfter += after
    }
    const cells = others.withdrawnCells - withdrawnBefore
    if (cells > 0) withdrawn.push({ area, offence, cells })
  }
  return { ...found, ...others, byArea, byOffence, byPeriod, largest, withdrawn }
}
