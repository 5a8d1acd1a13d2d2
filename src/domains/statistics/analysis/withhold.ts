import { isProtected } from '#statistics/engine'
import { partsOf } from '#statistics/periods'
import { historyOf, knownCells, withEarlier } from './disclosure-history.ts'
import { linesOf, type Lines } from './disclosure-lines.ts'
import { systemOf, type System } from './disclosure-system.ts'
import type { DisclosedSeries, Release, Shown } from './disclosure-types.ts'
import { allSums, componentsOf, type Component } from './joined.ts'
import { isPrimary, narrowed, protect, type Clock, type Decision } from './protect.ts'
import { cheapSwap, swapsOf, type Swaps } from './swaps.ts'

/** How long all tables together may take. Without it each is searched until its cheapest pattern is proven. */
export type Patience = { readonly now: () => number; readonly milliseconds: number }

export type Withholding = {
  /** In the order of the release's series. */
  readonly shown: readonly Shown[]
  /** Every table's pattern was proven to cost least by itself. */
  readonly optimal: boolean
  /** Small counts that earlier releases give away, whatever is withheld now: none in the ordinary course of things. */
  readonly lost: number
}

/**
 * Which counts of a release are withheld: small ones, and the cheapest others that keep them from being worked out from
 * the sums over areas, over the periods of a year and over linked categories, and from what was read before. A count
 * that was open stays open. What comes out has been audited; where time runs out it is safe but may withhold more
 * than it would have to.
 */
export function withhold(release: Release, patience: Patience | null = null): Withholding {
  const lines = linesOf(release)
  const started = patience?.now() ?? 0
  const years = Array.from({ length: lines.years }, (_, year) => {
    const clock = patience && {
      now: patience.now,
      deadline: started + (patience.milliseconds * (year + 1)) / lines.years,
    }
    return decideYear(lines, release, year, clock)
  })
  return {
    shown: release.series.map((series, line) => lettersOf(series, line, lines, years)),
    optimal: years.every(({ unproven }) => !unproven),
    lost: years.reduce((sum, { lost }) => sum + lost.size, 0),
  }
}

function decideYear(lines: Lines, release: Release, year: number, clock: Clock | null): Decision {
  const history = historyOf(lines, release.earlier ?? [], year)
  const system = withEarlier(systemOf(lines, release, year), history)
  const decision: Decision = {
    system,
    threshold: release.threshold,
    known: knownCells(system, history),
    withheld: new Set([...system.hidden, ...system.byChoice]),
    lost: new Set(),
    unproven: false,
  }
  for (const { lines, equations } of system.blocks)
    protect(decision, equations, cellsOf(system, lines), clock)
  mendJoints(decision, clock)
  return decision
}

function cellsOf({ width, truth }: System, lines: readonly number[]): readonly number[] {
  return lines.flatMap((line) =>
    Array.from({ length: width }, (_, place) => line * width + place).filter((cell) => truth[cell] !== null),
  )
}

/**
 * Looks at what hangs together over the bounds of single tables, and withholds more where that gives a small count
 * away. Tables by themselves are safe already, and what is safe stays so: what is withheld besides only hides more.
 */
function mendJoints(decision: Decision, clock: Clock | null): void {
  const swaps = swapsOf(decision.system)
  for (const component of componentsOf(decision, allSums(decision.system.blocks, decision.system.links))) {
    const exposed = exposedIn(decision, swaps, component, clock)
    const left = exposed.filter((cell) => !swapAround(decision, swaps, cell))
    if (left.length > 0) mend(decision, component, new Set(left), clock)
  }
}

/** So many cells can be looked at together; of more, only those of the areas around a small count. */
const mostTogether = 1000

/** The small counts that a component's tables give away together; a single table gives none away. */
function exposedIn(
  decision: Decision,
  swaps: Swaps,
  { blocks, equations, cells }: Component,
  clock: Clock | null,
): readonly number[] {
  if (!blocks.some((block, _, [first]) => block < 0 || block !== first)) return []
  const { system, threshold, lost } = decision
  const lineOf = (cell: number): number => Math.floor(cell / system.width)
  const doubtful = cells.filter(
    (cell) =>
      isPrimary(decision, cell) &&
      !lost.has(cell) &&
      ways(decision, cell).some((by) => !cheapSwap(swaps, decision, cell, by, 0)),
  )
  // Late, what no swap proves safe is taken as exposed.
  if (clock && clock.now() > clock.deadline) return doubtful
  const groups = Map.groupBy(doubtful, (cell) =>
    cells.length <= mostTogether ? null : swaps.families[lineOf(cell)],
  )
  // Cells further away could only move more: to leave them still is to be on the safe side.
  const found = [...groups].flatMap(([family, asked]) => {
    const own = family ? cells.filter((cell) => family.has(system.lines[lineOf(cell)]?.area ?? '')) : cells
    const [around, wanted] = [new Set(own), new Set(asked)]
    const sums = equations.filter((equation) => equation.some(([, cell]) => around.has(cell)))
    return narrowed(decision, sums, own, (cell) => wanted.has(cell))
  })
  return found.flatMap(({ cell, low, high }) =>
    isProtected(system.truth[cell] ?? 0, threshold, low, high) ? [] : cell,
  )
}

/** How far a small count has to be movable: up to the threshold, and down by one. */
function ways({ system: { truth }, threshold }: Decision, cell: number): readonly [number, number] {
  return [threshold - (truth[cell] ?? 0), -1]
}

/** Withholds the cells of the cheapest swaps that move a small count both ways; false where there are none. */
function swapAround(decision: Decision, swaps: Swaps, cell: number): boolean {
  for (const by of ways(decision, cell)) {
    const swap = cheapSwap(swaps, decision, cell, by)
    if (!swap) return false
    for (const moved of swap.moves.keys()) decision.withheld.add(moved)
  }
  return true
}

/** Protects what is exposed in all tables of a component, and in those that sums between categories tie to them. */
function mend(
  decision: Decision,
  { blocks, cells }: Component,
  exposed: ReadonlySet<number>,
  clock: Clock | null,
): void {
  const { system } = decision
  const tied = system.links.filter((link) => link.some(([, cell]) => cells.includes(cell)))
  const lines = new Set(tied.flatMap((link) => link.map(([, cell]) => Math.floor(cell / system.width))))
  const own = system.blocks.filter(
    (block, i) => blocks.includes(i) || block.lines.some((line) => lines.has(line)),
  )
  const all = new Set(cellsOf(system, [...new Set(own.flatMap(({ lines }) => lines))]))
  const links = system.links.filter((link) => link.every(([, cell]) => all.has(cell)))
  const equations = [...own.flatMap(({ equations }) => equations), ...links]
  protect(decision, equations, [...all], shortly(clock), exposed)
}

/** Tables taken together are large: their first safe pattern is seldom bettered within reason. */
function shortly(clock: Clock | null): Clock | null {
  return clock && { ...clock, deadline: Math.min(clock.deadline, clock.now() + mendingMilliseconds) }
}

const mendingMilliseconds = 100

function lettersOf(
  { first, counts }: DisclosedSeries,
  line: number,
  { period, firstYear }: Lines,
  years: readonly Decision[],
): Shown {
  const { year, sub } = partsOf(first)
  const letter = (from: number, place: number): string =>
    years[from]?.withheld.has(line * (period + 1) + place) ? 'w' : 'o'
  const start = (year - firstYear) * period + sub - 1
  const spanned = Math.ceil((sub - 1 + counts.length) / period)
  return {
    shown: counts
      .map((count, i) =>
        count === null ? 'o' : letter(Math.floor((start + i) / period), (start + i) % period),
      )
      .join(''),
    yearsShown: Array.from({ length: spanned }, (_, i) => letter(year - firstYear + i, period)).join(''),
  }
}
