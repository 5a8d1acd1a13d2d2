import type { Equation } from '#statistics/engine'
import { placeOf } from './disclosure-lines.ts'
import type { System } from './disclosure-system.ts'
import type { Pattern } from './protect.ts'
import { familiesOf, partnersOf, tiesOf, type Partners, type Tie } from './swap-rows.ts'

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
  readonly linkSums: ReadonlySet<Equation>
  readonly lineAt: ReadonlyMap<string, number>
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
    linkSums: new Set(links),
    lineAt: new Map(lines.map(({ area, category }, line) => [placeOf(area, category), line])),
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
  const { width, hidden } = swaps.system
  const steps = new Map<number, number>()
  let { cost } = so
  const step = (cell: number, by: number): boolean => {
    if (!canMove(swaps, pattern, so, cell, by)) return false
    steps.set(cell, by)
    cost += costOf(swaps, pattern, so, cell)
    return cost <= mostCost
  }
  const moving = movingWith(swaps, pattern, so, own, corners)
  for (const category of moving)
    for (const { line, place, by } of corners) {
      const row = rowOf(swaps, line, category)
      if (row === undefined || !step(row * width + place, by)) return null
    }
  // What a total holds beside its parts takes what they do not.
  for (const cell of steps.keys())
    for (const equation of swaps.sums.get(cell) ?? []) {
      if (!swaps.linkSums.has(equation)) continue
      const left = balance(equation, steps)
      const rest = left === 0 ? undefined : equation.find(([, other]) => hidden.has(other))
      if (rest && !step(rest[1], (steps.get(rest[1]) ?? 0) - left / rest[0])) return null
    }
  const touched = new Set([...steps.keys()].flatMap((cell) => swaps.sums.get(cell) ?? []))
  if (![...touched].every((equation) => balance(equation, steps) === 0)) return null
  const moves = new Map(so.moves)
  for (const [cell, by] of steps) moves.set(cell, (moves.get(cell) ?? 0) + by)
  return { moves, cost }
}

function canMove({ system }: Swaps, { known }: Pattern, { moves }: Swap, cell: number, by: number): boolean {
  const count = system.truth[cell] ?? null
  return count !== null && count + (moves.get(cell) ?? 0) + by >= 0 && !known.has(cell)
}

function costOf({ system }: Swaps, { withheld }: Pattern, { moves }: Swap, cell: number): number {
  return withheld.has(cell) || moves.has(cell) ? 0 : (system.truth[cell] ?? 0) + 1
}

/** The row of a category in the area of another row; both are given by row. */
function rowOf({ system: { lines }, lineAt }: Swaps, line: number, category: number): number | undefined {
  return lineAt.get(placeOf(lines[line]?.area ?? '', lines[category]?.category ?? ''))
}

/**
 * The categories, as rows of the area, that have to move with a row: totals of which nothing else can make up for what
 * moves, and parts where a total has nothing beside them that could.
 */
function movingWith(
  swaps: Swaps,
  pattern: Pattern,
  so: Swap,
  own: number,
  corners: readonly Corner[],
): readonly number[] {
  const { width } = swaps.system
  const moving = [own]
  const hasRoom = (row: number | null, sign: 1 | -1): boolean =>
    row !== null &&
    corners.every(({ line, place, by }) =>
      canMove(swaps, pattern, so, (rowOf(swaps, line, row) ?? -1) * width + place, sign * by),
    )
  const costAt = (row: number): number =>
    corners.reduce((sum, { line, place }) => {
      const cell = (rowOf(swaps, line, row) ?? -1) * width + place
      return sum + costOf(swaps, pattern, so, cell)
    }, 0)
  for (const row of moving)
    for (const { total, parts, rest } of swaps.ties.get(row) ?? []) {
      const isTotal = total === row
      if (isTotal ? parts.some((part) => moving.includes(part)) : moving.includes(total)) continue
      if (hasRoom(rest, isTotal ? 1 : -1)) continue
      const [part] = isTotal
        ? parts.filter((part) => hasRoom(part, 1)).toSorted((a, b) => costAt(a) - costAt(b))
        : [total]
      if (part !== undefined) moving.push(part)
    }
  return moving
}

function balance(equation: Equation, moves: ReadonlyMap<number, number>): number {
  return equation.reduce((sum, [coefficient, cell]) => sum + coefficient * (moves.get(cell) ?? 0), 0)
}
