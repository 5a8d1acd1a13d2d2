import { isProtected } from '#statistics/engine'
import { partsOf } from '#statistics/periods'
import { readBefore, tablesRead } from './disclosure-history.ts'
import { linesOf, type Lines } from './disclosure-lines.ts'
import { joinedTables, tablesAround } from './disclosure-system.ts'
import type { DisclosedSeries, Release, Shown } from './disclosure-types.ts'
import { allSums, componentsOf, determinedCells, type Component, type Sums } from './joined.ts'
import { narrowedNear } from './narrowed-near.ts'
import { isPrimary, narrowed, protect, type Clock, type Decision, type Narrowed } from './protect.ts'
import { cheapSwap, swapsOf, type Swaps } from './swaps.ts'
import { isNoNarrower, toldBefore } from './told-before.ts'

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
  const tables = tablesRead(lines, release, year, readBefore(release))
  const { system } = tables
  const decision: Decision = {
    ...tables,
    withheld: new Set([...system.hidden, ...system.byChoice]),
    lost: new Set(),
    unproven: false,
  }
  for (const block of system.blocks) {
    const { cells, equations } = joinedTables(system, [block])
    protect(decision, equations, cells, clock)
  }
  mendJoints(decision, clock)
  keepUnread(decision)
  return decision
}

/**
 * Of small counts that earlier releases give away nobody is to learn more: where this release would tell more of one, all
 * that has not been read of its tables stays withheld.
 */
function keepUnread(decision: Decision): void {
  const { system, known, withheld } = decision
  if (decision.lost.size === 0) return
  const before = toldBefore(decision, decision.lost)
  for (const [cell, now] of nowTold(decision)) {
    const then = before.get(cell)
    if (then && isNoNarrower(now, then)) continue
    const own = joinedTables(system, tablesAround(system, Math.floor(cell / system.width)))
    for (const other of own.cells) if (!known.has(other)) withheld.add(other)
  }
}

/** What this release would tell of the counts that earlier ones give away. */
function nowTold(decision: Decision): ReadonlyMap<number, Narrowed> {
  const { lost, system } = decision
  const sums = allSums(system.blocks, system.links)
  const told = componentsOf(decision, sums).flatMap(({ equations, cells }) =>
    narrowed(decision, equations, cells, (cell) => lost.has(cell)),
  )
  return new Map(told.map((one) => [one.cell, one]))
}

/** How often the tables are looked at together again after more has been withheld: once is nearly always enough. */
const mostRounds = 4

/**
 * Looks at what can be told over the bounds of single tables, and withholds more where that gives a small count away,
 * until nothing does.
 */
function mendJoints(decision: Decision, clock: Clock | null): void {
  const swaps = swapsOf(decision.system)
  const sums = allSums(decision.system.blocks, decision.system.links)
  for (let round = 0; round < mostRounds; round++) {
    const exposed = exposedBy(decision, swaps, sums, round === 0 ? clock : null)
    if (exposed.size === 0) return
    for (const component of componentsOf(decision, sums)) {
      const own = component.cells.filter((cell) => exposed.has(cell))
      if (own.length > 0) mend(decision, swaps, component, own, clock)
    }
  }
}

/** The small counts that subtracting tells, and those that sums tell together. */
function exposedBy(decision: Decision, swaps: Swaps, sums: Sums, clock: Clock | null): ReadonlySet<number> {
  const determined = determinedCells(
    decision,
    sums.map(({ equation }) => equation),
  )
  return new Set([
    ...[...determined].filter((cell) => isDoubtful(decision, cell)),
    ...componentsOf(decision, sums, determined).flatMap((component) =>
      exposedIn(decision, swaps, component, determined, clock),
    ),
  ])
}

/** Whether a cell is a small count that could still be given away. */
function isDoubtful(decision: Decision, cell: number): boolean {
  return isPrimary(decision, cell) && !decision.lost.has(cell)
}

/** The small counts that a component's tables give away together; a single table gives none away. */
function exposedIn(
  decision: Decision,
  swaps: Swaps,
  component: Component,
  determined: ReadonlySet<number>,
  clock: Clock | null,
): readonly number[] {
  const { blocks, equations, cells } = component
  const isJoint = blocks.some((block, _, [first]) => block < 0 || block !== first)
  if (!isJoint && !equations.some((equation) => equation.some(([, cell]) => determined.has(cell)))) return []
  const { system, threshold } = decision
  const doubtful = cells.filter(
    (cell) =>
      isDoubtful(decision, cell) &&
      ways(decision, cell).some((by) => !cheapSwap(swaps, decision, cell, by, 0)),
  )
  // Late, what no swap proves safe is taken as exposed.
  if (clock && clock.now() > clock.deadline) return doubtful
  return narrowedNear(decision, swaps, component, new Set(doubtful)).flatMap(({ cell, low, high }) =>
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

/**
 * Withholds what the cheapest swaps around exposed small counts take; where there is none, whatever protects them in
 * all tables of their component, and in those that sums between categories tie to them.
 */
function mend(
  decision: Decision,
  swaps: Swaps,
  { blocks, cells }: Component,
  exposed: readonly number[],
  clock: Clock | null,
): void {
  const left = exposed.filter((cell) => !swapAround(decision, swaps, cell))
  if (left.length === 0) return
  const { system } = decision
  const among = new Set(cells)
  const tied = system.links.filter((link) => link.some(([, cell]) => among.has(cell)))
  const lines = new Set(tied.flatMap((link) => link.map(([, cell]) => Math.floor(cell / system.width))))
  const own = system.blocks.filter(
    (block, i) => blocks.includes(i) || block.lines.some((line) => lines.has(line)),
  )
  const { cells: all, equations } = joinedTables(system, own)
  protect(decision, equations, all, shortly(clock), new Set(left))
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
