import {
  addRequirement,
  coveringOf,
  forgetLoose,
  restrict,
  solution,
  solveCovering,
  type Covering,
} from './covering.ts'
import { exposedCells } from './audit.ts'
import { firstPattern } from './first-pattern.ts'
import { cutsAgainst, type Cut, type Problem } from './protection.ts'
import { primaryCells, type Table } from './tables.ts'

export type SuppressionOptions = {
  /** Counts from 1 up to but not including this are withheld. */
  readonly threshold: number
  /** What withholding a cell costs: its count and one, or one. */
  readonly cost: 'value' | 'cells'
  /** Cells that stay open in any case, such as totals published before. */
  readonly forcedOpen?: readonly number[]
  /** Cells that are withheld in any case and cost nothing, such as months of what is published by year. */
  readonly withheldAnyway?: readonly number[]
  /** Small counts that need no protection, such as cells that stand for what is unknown. */
  readonly unprotected?: readonly number[]
  /** The time in milliseconds, and until when to look for something better. */
  readonly now?: () => number
  readonly deadline?: number
}

/** The cells to withhold, small ones and those that keep them from being worked out. */
export type Suppression =
  | {
      /** `optimal`: proven to cost least; `feasible`: safe, but time ran out over the proof. */
      readonly status: 'optimal' | 'feasible'
      readonly withheld: readonly number[]
      readonly primary: readonly number[]
      readonly cost: number
      /** No safe pattern costs less than this. */
      readonly bound: number
    }
  | { readonly status: 'impossible'; readonly primary: readonly number[] }

/**
 * The cheapest set of cells to withhold such that no reader can show a small count to be under the threshold, or to be
 * at least what it is. Exact: a search over patterns, each relaxed to a linear program and cut down by what
 * readers could work out. What comes out has passed the audit.
 */
export function suppress(table: Table, options: SuppressionOptions): Suppression {
  const primary = smallCells(table, options)
  const forced = new Set(options.forcedOpen)
  if (primary.some((cell) => forced.has(cell))) return { status: 'impossible', primary }
  const candidates = table.cells.map((_, cell) => cell).filter((cell) => !forced.has(cell))
  const problem = problemOf(table, options, candidates, primary)
  const free = new Set(options.withheldAnyway)
  const costs = Float64Array.from(candidates, (cell) =>
    free.has(cell) ? 0 : options.cost === 'value' ? (table.cells[cell] ?? 0) + 1 : 1,
  )
  const first = firstPattern(problem, costs)
  if (!first) return { status: 'impossible', primary }
  const search = begin(problem, costs, first, options)
  const finished = explore(search, 0)
  const withheld = candidates.filter((_, j) => search.best[j] === 1)
  const needy = new Set(primary)
  if (exposedCells(table, withheld, options.threshold).some((cell) => needy.has(cell)))
    throw new Error('an unsafe pattern came out')
  const bound = finished ? search.bestCost : Math.min(search.bestCost, search.rootBound)
  return { status: finished ? 'optimal' : 'feasible', withheld, primary, cost: search.bestCost, bound }
}

function smallCells({ cells }: Table, { threshold, unprotected }: SuppressionOptions): readonly number[] {
  const spared = new Set(unprotected)
  return primaryCells(cells, threshold).filter((cell) => !spared.has(cell))
}

function problemOf(
  table: Table,
  { threshold, withheldAnyway = [] }: SuppressionOptions,
  candidates: readonly number[],
  primary: readonly number[],
): Problem {
  const places = new Map(candidates.map((cell, j) => [cell, j]))
  const placesOf = (cells: readonly number[]) => cells.flatMap((cell) => places.get(cell) ?? [])
  return {
    table,
    threshold,
    candidates,
    primaries: placesOf(primary),
    fixed: placesOf([...new Set([...primary, ...withheldAnyway])]),
    counts: Float64Array.from(candidates, (cell) => table.cells[cell] ?? 0),
  }
}

type Search = {
  readonly problem: Problem
  readonly costs: Float64Array
  readonly lp: Covering
  /** Limits of the branch that is looked at. */
  readonly lower: Float64Array
  readonly upper: Float64Array
  readonly isLate: () => boolean
  best: Float64Array
  bestCost: number
  rootBound: number
}

/** Equal costs are told apart by up to this much, shared out over the candidates: much less than one. */
const nudge = 0.2

function begin(
  problem: Problem,
  costs: Float64Array,
  first: Float64Array,
  { now, deadline }: SuppressionOptions,
): Search {
  const n = costs.length
  const lower = new Float64Array(n)
  for (const j of problem.fixed) lower[j] = 1
  return {
    problem,
    costs,
    lp: coveringOf(costs.map((cost, j) => cost + (nudge / n) * (((j * 7919) % 101) / 101))),
    lower,
    upper: new Float64Array(n).fill(1),
    isLate: () => now !== undefined && deadline !== undefined && now() > deadline,
    best: first,
    bestCost: total(costs, first),
    rootBound: 0,
  }
}

/** Looks at the branch within the search's limits; false where it could not be seen through to its end. */
function explore(search: Search, depth: number): boolean {
  const bound = bounded(search, depth)
  if (bound === 'nothing better') return true
  if (bound === 'unfinished') return false
  const branch = branchingCandidate(search, bound)
  const { lower, upper } = search
  lower[branch] = 1
  const withOne = explore(search, depth + 1)
  lower[branch] = 0
  upper[branch] = 0
  const without = explore(search, depth + 1)
  upper[branch] = 1
  return withOne && without
}

/** The relaxed pattern of the branch, cut down as far as readers see through it, if something better may be in it. */
function bounded(search: Search, depth: number): Float64Array | 'nothing better' | 'unfinished' {
  const { lp, problem, lower, upper } = search
  if (lp.rows.length > 3 * lp.n) forgetLoose(lp)
  restrict(lp, lower, upper)
  for (let round = 0; ; round++) {
    if (search.isLate() || round > mostRounds) return 'unfinished'
    const outcome = solveCovering(lp, search.bestCost - 1 + nudge)
    if (outcome === 'stuck') return 'unfinished'
    if (outcome !== 'solved') return 'nothing better'
    if (depth === 0) search.rootBound = Math.ceil(lp.cost - nudge)
    const pattern = solution(lp).map(rounded)
    const whole = pattern.every((share) => share === 0 || share === 1)
    if (!whole && depth > 0 && round >= roundsBelow) return pattern
    const cuts = cutsAgainst(problem, pattern)
    if (cuts.length > 0) for (const cut of distinct(cuts)) addRequirement(lp, cut)
    else if (!whole) return pattern
    else {
      keepIfBetter(search, pattern)
      return 'nothing better'
    }
  }
}

/** Rounds of cuts in a branch whose pattern is not whole, and in any. */
const roundsBelow = 2
const mostRounds = 1000

function distinct(cuts: readonly Cut[]): readonly Cut[] {
  return [...new Map(cuts.map((cut) => [cut.join(';'), cut])).values()]
}

function keepIfBetter(search: Search, pattern: Float64Array): void {
  const cost = total(search.costs, pattern)
  if (cost >= search.bestCost) return
  search.best = pattern
  search.bestCost = cost
}

/** The candidate least decided, the dearer of two. */
function branchingCandidate({ costs }: Search, pattern: Float64Array): number {
  let best = -1
  let most = 0
  pattern.forEach((share, j) => {
    const weight = Math.min(share, 1 - share) * (1 + (costs[j] as number) * 1e-3)
    if (weight > most) [best, most] = [j, weight]
  })
  return best
}

function rounded(share: number): number {
  const whole = Math.round(share)
  return Math.abs(share - whole) < 1e-6 ? whole : share
}

function total(costs: Float64Array, pattern: Float64Array): number {
  return pattern.reduce((sum, share, j) => sum + share * (costs[j] as number), 0)
}
