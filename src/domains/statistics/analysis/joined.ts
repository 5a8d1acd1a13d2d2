import type { Equation } from '#statistics/engine'
import type { Block } from './disclosure-system.ts'
import type { Pattern } from './protect.ts'

/** Withheld cells that hang together through sums: what a reader knows of one can tell of another, and of no others. */
export type Component = {
  readonly cells: readonly number[]
  readonly equations: readonly Equation[]
  /** The tables that its sums are of. */
  readonly blocks: readonly number[]
}

/** All sums of a year, each with the table that it is of; -1 between categories. */
export type Sums = readonly { readonly equation: Equation; readonly block: number }[]

export function allSums(blocks: readonly Block[], links: readonly Equation[]): Sums {
  return [
    ...blocks.flatMap(({ equations }, block) => equations.map((equation) => ({ equation, block }))),
    ...links.map((equation) => ({ equation, block: -1 })),
  ]
}

/** The withheld cells of a year by what hangs together. */
export function componentsOf({ withheld, known }: Pattern, sums: Sums): readonly Component[] {
  const moves = (cell: number): boolean => withheld.has(cell) && !known.has(cell)
  const leaders = new Map<number, number>()
  const leaderOf = (cell: number): number => {
    let at = cell
    for (let next = leaders.get(at); next !== undefined && next !== at; next = leaders.get(at)) at = next
    leaders.set(cell, at)
    return at
  }
  const touched = sums.flatMap(({ equation, block }) => {
    const own = equation.filter(([, cell]) => moves(cell)).map(([, cell]) => cell)
    const [first] = own
    if (first === undefined) return []
    for (const cell of own) leaders.set(leaderOf(cell), leaderOf(first))
    return [{ equation, block, first }]
  })
  const cells = Map.groupBy([...leaders.keys()], leaderOf)
  const equations = Map.groupBy(touched, ({ first }) => leaderOf(first))
  return [...equations].map(([leader, own]) => ({
    cells: cells.get(leader) ?? [],
    equations: own.map(({ equation }) => equation),
    blocks: [...new Set(own.map(({ block }) => block))],
  }))
}
