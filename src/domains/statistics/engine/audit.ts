import { attackerOf, farthest } from './attacker.ts'
import type { Table } from './tables.ts'

/** What can be worked out of a withheld cell: it lies from `low` to `high`, both included (Infinity: no end). */
export type AttackerInterval = { readonly cell: number; readonly low: number; readonly high: number }

/**
 * What a reader can work out of each withheld cell from the open ones, the totals, and that no count is negative.
 * The intervals are those of real numbers: those of whole numbers lie within.
 *
 * @param table everything published on the same cells, now and earlier, with all equations between them
 * @param of the withheld cells that are asked about; omitted: all
 */
export function auditTable(
  table: Table,
  withheld: readonly number[],
  of: readonly number[] = withheld,
): readonly AttackerInterval[] {
  const attacker = attackerOf(table.equations, withheld)
  withheld.forEach((cell, column) => {
    attacker.lower[column] = -(table.cells[cell] ?? 0)
    attacker.upper[column] = Infinity
  })
  const columns = new Map(withheld.map((cell, column) => [cell, column]))
  return of.map((cell) => {
    const column = columns.get(cell) ?? -1
    const count = table.cells[cell] ?? 0
    const low = count - farthest(attacker, column, -1)
    const high = count + farthest(attacker, column, 1)
    return { cell, low: tidy(low), high: tidy(high) }
  })
}

/** The withheld small counts that a reader could still tell to be small, or could tell exactly. */
export function exposedCells(
  table: Table,
  withheld: readonly number[],
  threshold: number,
): readonly number[] {
  const small = withheld.filter((cell) => {
    const count = table.cells[cell] ?? 0
    return count >= 1 && count < threshold
  })
  return auditTable(table, withheld, small).flatMap(({ cell, low, high }) =>
    isProtected(table.cells[cell] ?? 0, threshold, low, high) ? [] : [cell],
  )
}

/** A small count is protected where a reader cannot show it to be under the threshold, nor to be at least itself. */
export function isProtected(count: number, threshold: number, low: number, high: number): boolean {
  return low <= count - 1 + 1e-6 && high >= threshold - 1e-6
}

/** Rounds what arithmetic has moved off a whole number. */
function tidy(limit: number): number {
  const whole = Math.round(limit)
  return Math.abs(limit - whole) < 1e-9 ? whole + 0 : limit
}
