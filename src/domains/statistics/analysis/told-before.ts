import { joinedTables, tablesAround } from './disclosure-system.ts'
import { narrowed, type Narrowed, type Tables } from './protect.ts'

/**
 * What readers have been able to work out of small counts from what they have read before, if they looked at the tables of
 * each alone: whatever is published now, they know that much, and maybe more.
 */
export function toldBefore(tables: Tables, cells: ReadonlySet<number>): ReadonlyMap<number, Narrowed> {
  const { system, known } = tables
  const byLine = Map.groupBy(cells, (cell) => Math.floor(cell / system.width))
  const told = [...byLine].flatMap(([line, own]) => {
    const around = joinedTables(system, tablesAround(system, line))
    const unread = around.cells.filter((cell) => !known.has(cell))
    const asked = new Set(own)
    return narrowed(tables, around.equations, unread, (cell) => asked.has(cell))
  })
  return new Map(told.map((one) => [one.cell, one]))
}

type Range = Pick<Narrowed, 'low' | 'high'>

/** Whether one range holds all of another. */
export function isNoNarrower(one: Range, other: Range): boolean {
  return one.low <= other.low + 1e-6 && one.high >= other.high - 1e-6
}
