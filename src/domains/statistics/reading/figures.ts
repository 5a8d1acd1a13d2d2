import { periodAt } from '#statistics/periods'
import { absent, cellAt, counted, implicitZero, missing } from './cells.ts'
import { countOf, type Intake } from './intake.ts'
import { ancestorsOf } from './offences.ts'
import { namedOffences } from './named-offences.ts'
import { limits, Refused } from './refused.ts'
import { totalWarnings } from './total-rows.ts'
import type { Format, ReadTable, Warning } from './types.ts'

/** What a file says of itself. */
export type About = Pick<ReadTable, 'table' | 'title' | 'source' | 'updated'> & { readonly format: Format }

export const nothingAbout = { table: null, title: null, source: null, updated: null } as const

/** A table whose numbers are still where they were read. */
export type Figures = {
  readonly head: Omit<ReadTable, 'series' | 'population'>
  readonly seriesAreas: Int32Array
  readonly seriesOffences: Int32Array
  /** Writes the cells of a series into an array as long as the table: as in `Cells`, never absent. */
  readonly cellsOf: (series: number, into: Int32Array) => void
  readonly population: ReadTable['population']
}

/** The reports an area must have in an average period before a period without any row is hardly a zero. */
const hardlyZero = 10

/**
 * Brings what was read into order: areas, offences, then periods without gaps.
 *
 * @throws Refused where nothing was read, or the table is too large
 */
export function figuresOf(intake: Intake, about: About): Figures {
  const { cells, period } = intake
  if (cells.rows.size === 0 || period === null) throw new Refused({ kind: 'no-rows', file: intake.file })
  const first = cells.periods.reduce((a, b) => Math.min(a, b))
  const length = cells.periods.reduce((a, b) => Math.max(a, b)) - first + 1
  const slots = new Int32Array(Math.min(length, limits.periods)).fill(-1)
  for (const [slot, at] of cells.periods.entries()) slots[at - first] = slot
  const leavesZerosOut = about.format === 'statbank-csv' && !hasZeros(intake)
  const rows = leavesZerosOut ? everyPair(intake) : sortedRows(intake)
  if (length > limits.periods || rows.length * length > limits.cells)
    throw new Refused({ kind: 'too-many-cells', file: intake.file, most: limits.cells })
  const undelivered = leavesZerosOut ? undeliveredOf(intake) : new Set<number>()
  const { format, ...told } = about
  const { areas } = cells
  const offences = namedOffences(intake)
  const warnings = [
    ...warningsOf(intake, { series: rows.length, length, leavesZerosOut, undelivered }),
    ...deliveryWarnings(intake, undelivered),
  ]
  return {
    head: { format, ...told, period, first: periodAt(first, period), length, areas, offences, warnings },
    seriesAreas: Int32Array.from(rows, ({ area }) => area),
    seriesOffences: Int32Array.from(rows, ({ offence }) => offence),
    population: populationOf(intake, slots),
    cellsOf: (series, into) => {
      const { row, area } = rows[series] ?? { row: -1, area: 0 }
      for (let at = 0; at < length; at++) {
        const slot = slots[at] ?? -1
        const cell = slot < 0 || row < 0 ? absent : cellAt(cells, row, slot)
        const isZero = leavesZerosOut && slot >= 0 && !undelivered.has(area * limits.periods + slot)
        into[at] = cell === absent ? (isZero ? implicitZero : missing) : cell
      }
    },
  }
}

type Pair = { readonly area: number; readonly offence: number; readonly row: number }

function sortedRows({ cells }: Intake): readonly Pair[] {
  return Array.from({ length: cells.rows.size }, (_, row) => ({
    area: cells.rowAreas[row] ?? 0,
    offence: cells.rowOffences[row] ?? 0,
    row,
  })).toSorted((a, b) => a.area - b.area || a.offence - b.offence)
}

function everyPair({ cells }: Intake): readonly Pair[] {
  const pairs = cells.areas.length * cells.offences.length
  if (pairs > limits.cells) return []
  return cells.areas.flatMap((_, area) =>
    cells.offences.map((_, offence) => ({
      area,
      offence,
      row: cells.rows.get(area * limits.names + offence) ?? -1,
    })),
  )
}

function hasZeros({ cells }: Intake): boolean {
  return cells.blocks.some((block) => block.includes(counted))
}

/**
 * Areas and slots, as area x `limits.periods` + slot, without a single row although the area usually has many reports.
 */
function undeliveredOf({ cells }: Intake): ReadonlySet<number> {
  const periods = cells.periods.length
  const sums = new Float64Array(cells.areas.length * periods)
  const seen = new Uint8Array(sums.length)
  for (let row = 0; row < cells.rows.size; row++)
    for (let slot = 0; slot < periods; slot++) {
      const cell = cellAt(cells, row, slot)
      const at = (cells.rowAreas[row] ?? 0) * periods + slot
      if (cell === absent) continue
      seen[at] = 1
      sums[at] = (sums[at] ?? 0) + (countOf(cell) ?? 0)
    }
  const found = new Set<number>()
  for (const area of cells.areas.keys()) {
    const own = sums.subarray(area * periods, (area + 1) * periods)
    const mean = own.reduce((a, b) => a + b, 0) / Math.max(1, periods - 1)
    for (let slot = 0; slot < periods && mean >= hardlyZero; slot++)
      if (seen[area * periods + slot] === 0) found.add(area * limits.periods + slot)
  }
  return found
}

function deliveryWarnings({ cells, period }: Intake, undelivered: ReadonlySet<number>): readonly Warning[] {
  return [...undelivered].slice(0, limits.refusals).map((key) => ({
    kind: 'rows-not-delivered',
    area: cells.areas[Math.floor(key / limits.periods)]?.name ?? '',
    period: periodAt(cells.periods[key % limits.periods] ?? 0, period ?? 12),
  }))
}

function populationOf({ population, cells }: Intake, slots: Int32Array): ReadTable['population'] {
  const areas = new Set([...population.keys()].map((key) => Math.floor(key / limits.periods)))
  return cells.areas.flatMap((_, area) =>
    areas.has(area)
      ? [
          {
            area,
            inhabitants: Array.from(
              slots,
              (slot) => population.get(area * limits.periods + slot)?.inhabitants ?? null,
            ),
          },
        ]
      : [],
  )
}

type Extent = {
  readonly series: number
  readonly length: number
  readonly leavesZerosOut: boolean
  readonly undelivered: ReadonlySet<number>
}

function warningsOf(intake: Intake, extent: Extent): readonly Warning[] {
  const { implied, lacking } = lackingCells(intake, extent)
  const { repeated } = intake
  return [
    ...(repeated.first
      ? [{ kind: 'duplicate-same' as const, place: repeated.first, times: repeated.times }]
      : []),
    ...(implied > 0 ? [{ kind: 'implicit-zeros' as const, cells: implied }] : []),
    ...(lacking > 0 ? [{ kind: 'missing-values' as const, cells: lacking }] : []),
    ...(intake.lacksOffence ? [{ kind: 'no-offence' as const }] : []),
    ...(intake.isOutOfOrder ? [{ kind: 'periods-out-of-order' as const }] : []),
    ...totalWarnings(intake),
    ...unknownPlace(intake),
  ]
}

/** Cells of the table that are zero because they are left out, and those that are missing. */
function lackingCells(
  { cells }: Intake,
  { series, length, leavesZerosOut, undelivered }: Extent,
): { readonly implied: number; readonly lacking: number } {
  let [said, unsaid] = [0, 0]
  for (const block of cells.blocks)
    for (const cell of block)
      if (cell === missing) unsaid++
      else if (cell !== absent) said++
  const absentOnes = series * length - said - unsaid
  const outside = series * (length - cells.periods.length) + undelivered.size * cells.offences.length
  const implied = leavesZerosOut ? absentOnes - outside : 0
  return { implied, lacking: unsaid + absentOnes - implied }
}

/** How much of the reports no municipality is known of; of the offences that no other one here counts too. */
function unknownPlace({ cells, areaCodes }: Intake): readonly Warning[] {
  const unknown = areaCodes.get('998')
  if (unknown === undefined) return []
  const codes = new Set(cells.offences.map((offence) => offence.code))
  const isTop = cells.offences.map(({ code }) => !ancestorsOf(code).some((ancestor) => codes.has(ancestor)))
  const sums = new Float64Array(cells.areas.length)
  for (let row = 0; row < cells.rows.size; row++) {
    if (isTop[cells.rowOffences[row] ?? 0] !== true) continue
    const area = cells.rowAreas[row] ?? 0
    for (let slot = 0; slot < cells.periods.length; slot++)
      sums[area] = (sums[area] ?? 0) + (countOf(cellAt(cells, row, slot)) ?? 0)
  }
  const country = areaCodes.get('000')
  const municipalities = cells.areas.reduce(
    (sum, { code }, area) => (/^0\d\d$/u.test(code) ? sum : sum + (sums[area] ?? 0)),
    0,
  )
  const all = country === undefined ? municipalities : (sums[country] ?? 0)
  const share = (sums[unknown] ?? 0) / all
  return share > 0 ? [{ kind: 'rates-of-unknown-place', area: cells.areas[unknown]?.name ?? '', share }] : []
}
