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

/**
 * The withheld cells of a year by what hangs together.
 *
 * @param determined cells that are left out, since subtracting tells them
 */
export function componentsOf(
  pattern: Moving,
  sums: Sums,
  determined: ReadonlySet<number> = new Set(),
): readonly Component[] {
  const moves = (cell: number): boolean => canMove(pattern, cell) && !determined.has(cell)
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

type Moving = Pick<Pattern, 'withheld' | 'known'>

/** Whether a cell can be anything but what it is to a reader: it is withheld, and not known all the same. */
export function canMove({ withheld, known }: Moving, cell: number): boolean {
  return withheld.has(cell) && !known.has(cell)
}

/** The withheld cells that are alone in a sum, and those that then are: a reader can tell them by subtracting. */
export function determinedCells(pattern: Moving, equations: readonly Equation[]): ReadonlySet<number> {
  const determined = new Set<number>()
  const moves = (cell: number): boolean => canMove(pattern, cell) && !determined.has(cell)
  const sums = new Map<number, Equation[]>()
  for (const equation of equations)
    for (const [, cell] of equation) {
      const own = sums.get(cell)
      if (own) own.push(equation)
      else if (moves(cell)) sums.set(cell, [equation])
    }
  const queue = [...equations]
  for (const equation of queue) {
    const [cell, other] = equation.map(([, cell]) => cell).filter(moves)
    if (cell === undefined || other !== undefined) continue
    determined.add(cell)
    queue.push(...(sums.get(cell) ?? []))
  }
  return determined
}
