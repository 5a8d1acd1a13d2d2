import { auditTable, exposedCells, suppress, type Equation, type Table } from '#statistics/engine'
import type { System } from './disclosure-system.ts'

/** The time in milliseconds, and until when to look for something cheaper than the first safe pattern. */
export type Clock = { readonly now: () => number; readonly deadline: number }

/** The tables of a year, and what is known of them before anything is published. */
export type Tables = {
  readonly system: System
  readonly threshold: number
  /** What earlier releases have told. */
  readonly known: ReadonlySet<number>
}

/** The tables of a year with what of them is withheld. */
export type Pattern = Tables & { readonly withheld: ReadonlySet<number> }

/** A pattern that is being made. */
export type Decision = Pattern & {
  readonly withheld: Set<number>
  /** Small counts that what is known gives away, whatever is withheld. */
  readonly lost: Set<number>
  /** Somewhere the time ran out over the proof that nothing cheaper is safe. */
  unproven: boolean
}

/** Whether a cell is a small count that has to be protected. */
export function isPrimary({ system: { truth, placeless }, threshold, known }: Tables, cell: number): boolean {
  const count = truth[cell] ?? 0
  return count >= 1 && count < threshold && !placeless.has(cell) && !known.has(cell)
}

/**
 * Withholds the cheapest cells that protect the small counts of one table, given what is withheld already.
 *
 * @param exposed the small counts to protect, where the others are safe: what is withheld besides only hides more
 */
export function protect(
  decision: Decision,
  equations: readonly Equation[],
  cells: readonly number[],
  clock: Clock | null,
  exposed: ReadonlySet<number> | null = null,
): void {
  const { withheld } = decision
  const primaries = cells.filter((cell) => isPrimary(decision, cell))
  for (const cell of primaries) withheld.add(cell)
  if (primaries.length === 0 || equations.length === 0) return
  const isMeant = (cell: number): boolean => isPrimary(decision, cell) && (exposed?.has(cell) ?? true)
  const found =
    attempt(decision, equations, cells, clock, isMeant) ?? attempt(decision, equations, cells, clock, isMeant)
  if (!found) throw new Error('a table could not be protected')
  for (const cell of found.withheld) withheld.add(cell)
  if (found.status === 'feasible') decision.unproven = true
}

type Attempt = { readonly status: 'optimal' | 'feasible'; readonly withheld: readonly number[] }

/** Null where what is known gives small counts away: they are noted as lost, and the next attempt leaves them out. */
function attempt(
  decision: Decision,
  equations: readonly Equation[],
  cells: readonly number[],
  clock: Clock | null,
  isMeant: (cell: number) => boolean,
): Attempt | null {
  const { known, withheld, threshold, lost } = decision
  const table = tableOf(decision.system, equations, cells)
  const among = (has: (cell: number) => boolean): readonly number[] =>
    cells.flatMap((cell, place) => (has(cell) ? [place] : []))
  const result = suppress(table, {
    threshold,
    cost: 'value',
    forcedOpen: among((cell) => known.has(cell)),
    withheldAnyway: among((cell) => withheld.has(cell)),
    unprotected: among((cell) => lost.has(cell) || !isMeant(cell)),
    ...clock,
  })
  if (result.status !== 'impossible')
    return { status: result.status, withheld: result.withheld.map((place) => cells[place] as number) }
  const everything = among((cell) => !known.has(cell))
  for (const place of exposedCells(table, everything, threshold)) {
    const cell = cells[place] as number
    if (isMeant(cell)) lost.add(cell)
  }
  return null
}

/** Some cells with the sums between them as a table by itself; of a sum, what is in no cell of it is left away. */
function tableOf({ truth }: System, equations: readonly Equation[], cells: readonly number[]): Table {
  const places = new Map(cells.map((cell, place) => [cell, place]))
  return {
    cells: cells.map((cell) => truth[cell] ?? 0),
    equations: equations.map((equation) =>
      equation.map(([coefficient, cell]) => [coefficient, places.get(cell) ?? -1] as const),
    ),
  }
}

/** What a reader can work out of a small count: that it lies from `low` to `high`, both included. */
export type Narrowed = { readonly cell: number; readonly low: number; readonly high: number }

/**
 * What readers can work out of the withheld small counts among some cells, all of them withheld.
 *
 * @param isAsked which of the small counts are of interest
 */
export function narrowed(
  tables: Tables,
  equations: readonly Equation[],
  cells: readonly number[],
  isAsked: (cell: number) => boolean = () => true,
): readonly Narrowed[] {
  const primaries = cells.flatMap((cell, place) => (isPrimary(tables, cell) && isAsked(cell) ? [place] : []))
  if (primaries.length === 0) return []
  const table = tableOf(tables.system, equations, cells)
  return auditTable(table, [...cells.keys()], primaries).map(({ cell: place, low, high }) => ({
    cell: cells[place] as number,
    low,
    high,
  }))
}
