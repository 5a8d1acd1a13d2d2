import type { Equation } from '#statistics/engine'
import type { System } from './disclosure-system.ts'
import { canMove } from './joined.ts'
import type { Pattern } from './protect.ts'
import { familiesOf, gridOf, partnersOf, tiesOf, type Grid, type Partners, type Tie } from './swap-rows.ts'

/**
 * A way of moving reports about that no reader can tell from the truth: how far each cell moves. Some of a count go to
 * another period, or to the year's total, and as many come back in another area; what is summed from them moves
 * along. Where all its cells are withheld, it proves what a count can be, without a search.
 */
export type Swap = {
  readonly moves: ReadonlyMap<number, number>
  /** What withholding its cells that are open yet costs: their counts and one each. */
  readonly cost: number
}

/** What a year's tables allow to be swapped. */
export type Swaps = {
  readonly system: System
  readonly sums: ReadonlyMap<number, readonly Equation[]>
  readonly grid: Grid
  readonly ties: ReadonlyMap<number, readonly Tie[]>
  readonly partners: readonly (readonly Partners[])[]
  /** By row, the areas that its area is summed with, and their total: itself alone where it is in no sum. */
  readonly families: readonly ReadonlySet<string>[]
}

export function swapsOf(system: System): Swaps {
  const { lines, blocks, links } = system
  const sums = new Map<number, Equation[]>()
  for (const equation of [...blocks.flatMap((block) => block.equations), ...links])
    for (const [, cell] of equation) {
      const known = sums.get(cell)
      if (known) known.push(equation)
      else sums.set(cell, [equation])
    }
  return {
    system,
    sums,
    grid: gridOf(lines),
    ties: tiesOf(system),
    partners: partnersOf(system),
    families: familiesOf(system),
  }
}

/**
 * A cheap swap that moves a cell by so much, up or down: at once, or one by one through different places. Null where
 * none is found.
 *
 * @param mostCost dearer ones are not looked for: 0 for those of withheld cells only
 */
export function cheapSwap(
  swaps: Swaps,
  pattern: Pattern,
  cell: number,
  by: number,
  mostCost = Infinity,
): Swap | null {
  const none: Swap = { moves: new Map(), cost: 0 }
  const whole = cheapestStep(swaps, pattern, none, cell, by, mostCost)
  if (whole?.cost === 0 || Math.abs(by) === 1) return whole
  let steps: Swap | null = none
  for (let left = Math.abs(by); left > 0 && steps; left--)
    steps = cheapestStep(swaps, pattern, steps, cell, Math.sign(by), whole ? whole.cost : mostCost)
  return steps && (!whole || steps.cost < whole.cost) ? steps : whole
}

/**
 * Whether no reader can tell: only what can move has moved, to counts that there could be, and all sums are as before.
 */
export function isUnseen({ system, sums }: Swaps, pattern: Pattern, { moves }: Swap): boolean {
  return [...moves].every(
    ([cell, by]) =>
      canMove(pattern, cell) &&
      (system.truth[cell] ?? 0) + by >= 0 &&
      (sums.get(cell) ?? []).every((equation) => balance(equation, moves) === 0),
  )
}

/** The cheapest swap of one rectangle of periods and areas, on top of what has moved already. */
function cheapestStep(
  swaps: Swaps,
  pattern: Pattern,
  so: Swap,
  cell: number,
  by: number,
  mostCost: number,
): Swap | null {
  const { width } = swaps.system
  const [line, place] = [Math.floor(cell / width), cell % width]
  let best: Swap | null = null
  for (const partners of swaps.partners[line] ?? [])
    for (let other = 0; other < width; other++) {
      if (other === place) continue
      const back = other === width - 1 || place === width - 1 ? by : -by
      const corners = [{ line, sign: 1 }, ...partners].flatMap(({ line, sign }) => [
        { line, place, by: sign * by },
        { line, place: other, by: sign * back },
      ])
      const swap = swapAt(swaps, pattern, so, line, corners, best ? best.cost : mostCost)
      if (swap && (!best || swap.cost < best.cost)) best = swap
      if (best && best.cost === so.cost) return best
    }
  return best
}

type Corner = { readonly line: number; readonly place: number; readonly by: number }

function swapAt(
  swaps: Swaps,
  pattern: Pattern,
  so: Swap,
  own: number,
  corners: readonly Corner[],
  mostCost: number,
): Swap | null {
  const moving = movingWith(swaps, own, mostCost - so.cost, (row, sign) =>
    priceOf(swaps, pattern, so, corners, row, sign),
  )
  if (!moving) return null
  const steps = new Map<number, number>()
  for (const [row, sign] of moving.rows)
    for (const { line, place, by } of corners)
      steps.set(rowOf(swaps, line, row) * swaps.system.width + place, sign * by)
  const touched = new Set([...steps.keys()].flatMap((cell) => swaps.sums.get(cell) ?? []))
  if (![...touched].every((equation) => balance(equation, steps) === 0)) return null
  const moves = new Map(so.moves)
  for (const [cell, by] of steps) moves.set(cell, (moves.get(cell) ?? 0) + by)
  return { moves, cost: so.cost + moving.cost }
}

/** What it costs that a category moves at all corners, up (1) or down (-1) with them; infinite where it cannot. */
function priceOf(
  swaps: Swaps,
  pattern: Pattern,
  so: Swap,
  corners: readonly Corner[],
  row: number,
  sign: number,
): number {
  let price = 0
  for (const { line, place, by } of corners) {
    const cell = rowOf(swaps, line, row) * swaps.system.width + place
    if (!hasRoom(swaps, pattern, so, cell, sign * by)) return Infinity
    price += costOf(swaps, pattern, so, cell)
  }
  return price
}

function hasRoom({ system }: Swaps, { known }: Pattern, { moves }: Swap, cell: number, by: number): boolean {
  const count = system.truth[cell] ?? null
  return count !== null && count + (moves.get(cell) ?? 0) + by >= 0 && !known.has(cell)
}

function costOf({ system }: Swaps, { withheld }: Pattern, { moves }: Swap, cell: number): number {
  if (withheld.has(cell) || moves.has(cell)) return 0
  if (!system.close.has(Math.floor(cell / system.width))) return (system.truth[cell] ?? 0) + 1
  // Of a category that gives way its years are what can still be shown.
  return cell % system.width === system.width - 1 ? 2 : 1
}

/** The row of a category in the area of another row, both given by row; -1 where there is none. */
function rowOf({ grid: { areas, categories, width, rows } }: Swaps, line: number, category: number): number {
  return rows[(areas[line] as number) * width + (categories[category] as number)] as number
}

/**
 * The categories, as rows of the area, that move with a row, each up or down with it: in every sum between categories
 * that one of them is in, the cheapest other makes up for it. Null where none can, or where it costs too much.
 */
function movingWith(
  { ties }: Swaps,
  own: number,
  mostCost: number,
  price: (row: number, sign: number) => number,
): { readonly rows: ReadonlyMap<number, number>; readonly cost: number } | null {
  const rows = new Map([[own, 1]])
  let cost = price(own, 1)
  for (const row of rows.keys()) {
    if (cost > mostCost || cost === Infinity) return null
    for (const tie of ties.get(row) ?? []) {
      const left = tie.reduce((sum, { line, sign }) => sum + sign * (rows.get(line) ?? 0), 0)
      if (left === 0) continue
      const [least, line, way] = cheapestIn(tie, left, rows, price)
      rows.set(line, way)
      cost += least
    }
  }
  return { rows, cost }
}

/** The row of a sum that makes up for what is left of it at the least price, and its way. */
function cheapestIn(
  tie: Tie,
  left: number,
  moving: ReadonlyMap<number, number>,
  price: (row: number, sign: number) => number,
): readonly [price: number, row: number, way: number] {
  let best: readonly [number, number, number] = [Infinity, -1, 0]
  for (const { line, sign } of tie) {
    if (moving.has(line)) continue
    const own = price(line, -left * sign)
    if (own < best[0]) best = [own, line, -left * sign]
    if (own === 0) break
  }
  return best
}

function balance(equation: Equation, moves: ReadonlyMap<number, number>): number {
  return equation.reduce((sum, [coefficient, cell]) => sum + coefficient * (moves.get(cell) ?? 0), 0)
}
