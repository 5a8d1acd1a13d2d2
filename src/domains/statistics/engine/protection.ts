import { attackerOf, farthest, type Attacker } from './attacker.ts'
import type { Table } from './tables.ts'

/** A table whose small counts are to be withheld, and what else may be. */
export type Problem = {
  readonly table: Table
  readonly threshold: number
  /** The cells that can be withheld, small counts among them. */
  readonly candidates: readonly number[]
  /** The small counts, as places among the candidates. */
  readonly primaries: readonly number[]
  /** What is withheld in every pattern: the small counts, and cells that nobody publishes. */
  readonly fixed: readonly number[]
  /** The truth of each candidate. */
  readonly counts: Float64Array
}

/** What has to be withheld with a small count, as a sum over candidates that has to reach 1. */
export type Cut = readonly (readonly [candidate: number, share: number])[]

const tolerance = 1e-6

/** A small count, as a place among the candidates, and the direction in which it has to be movable. */
export type Demand = { readonly primary: number; readonly sign: 1 | -1 }

/** Whether no reader can narrow down any small count, given which candidates are withheld (1) and which not (0). */
export function isSafe(problem: Problem, pattern: Float64Array): boolean {
  return unmet(problem, pattern, demandsOf(problem), 1).length === 0
}

/** That each small count can be moved up and down. */
export function demandsOf({ primaries }: Problem): readonly Demand[] {
  return primaries.flatMap((primary) => [
    { primary, sign: 1 },
    { primary, sign: -1 },
  ])
}

/** The demands that a pattern of zeros and ones does not meet; only the withheld cells can move. */
export function unmet(
  problem: Problem,
  pattern: Float64Array,
  demands: readonly Demand[],
  most = Infinity,
): readonly Demand[] {
  const readers = readersOf(problem, pattern)
  const found: Demand[] = []
  for (const demand of demands) {
    if (!meets(problem, readers, demand)) found.push(demand)
    if (found.length >= most) break
  }
  return found
}

/** Readers of a pattern of zeros and ones, and which column each withheld candidate is. */
export type Readers = {
  readonly attacker: Attacker
  readonly withheld: readonly number[]
  readonly columns: Int32Array
}

export function readersOf({ table, candidates, counts }: Problem, pattern: Float64Array): Readers {
  const withheld = [...candidates.keys()].filter((j) => pattern[j] === 1)
  const attacker = attackerOf(
    table.equations,
    withheld.map((j) => candidates[j] as number),
  )
  const columns = new Int32Array(candidates.length).fill(-1)
  withheld.forEach((j, column) => {
    columns[j] = column
    attacker.lower[column] = -(counts[j] as number)
  })
  attacker.upper.fill(Infinity)
  return { attacker, withheld, columns }
}

/** Whether a demand is met, from wherever the readers' values stand. */
export function meets(problem: Problem, { attacker, columns }: Readers, { primary, sign }: Demand): boolean {
  const need = needed(problem, primary, sign)
  return farthest(attacker, columns[primary] as number, sign, need) >= need - tolerance
}

/**
 * What a pattern lacks: for each small count that a reader could narrow down, a condition that every safe pattern
 * meets and this one does not (the dual of the reader's linear program, after Fischetti and Salazar).
 *
 * @param pattern how far each candidate is withheld, from 0 to 1; the fixed ones wholly
 */
export function cutsAgainst(problem: Problem, pattern: Float64Array): readonly Cut[] {
  const whole = pattern.every((share) => share === 0 || share === 1)
  const suspects = whole ? unmet(problem, pattern, demandsOf(problem)) : demandsOf(problem)
  if (suspects.length === 0) return []
  return cutsFor(problem, anyReader(problem), pattern, suspects, whole)
}

/** A reader for whom any candidate might move. */
export function anyReader({ table, candidates }: Problem): Attacker {
  return attackerOf(table.equations, candidates)
}

/** The conditions that a pattern does not meet, of some demands. */
export function cutsFor(
  problem: Problem,
  attacker: Attacker,
  pattern: Float64Array,
  suspects: readonly Demand[],
  whole: boolean,
): readonly Cut[] {
  return suspects.flatMap((suspect) => cutFor(problem, attacker, pattern, suspect, whole) ?? [])
}

/** How far a small count has to be movable: up to the threshold, or down by one. */
function needed({ counts, threshold }: Problem, primary: number, sign: 1 | -1): number {
  return sign > 0 ? threshold - (counts[primary] as number) : 1
}

function cutFor(
  problem: Problem,
  attacker: Attacker,
  pattern: Float64Array,
  { primary, sign }: Demand,
  whole: boolean,
): readonly [Cut] | null {
  const need = needed(problem, primary, sign)
  // A partly withheld cell can move a part of what is needed; a cell withheld can move as far as it likes.
  const far = whole ? Infinity : need
  attacker.values.fill(0)
  pattern.forEach((share, j) => {
    attacker.upper[j] = share === 0 ? 0 : far * share
    attacker.lower[j] = share === 0 ? 0 : -Math.min(problem.counts[j] as number, far) * share
  })
  if (farthest(attacker, primary, sign, need) >= need - tolerance) return null
  const cut = strengthened(problem, attacker.gains, pattern, need)
  return cut && [cut]
}

/**
 * A candidate whose upper limit is worth something contributes all that is needed, one whose lower limit is
 * contributes by its count; nobody contributes more than what the fixed cells leave open.
 */
function strengthened(
  { counts, fixed }: Problem,
  gains: Float64Array,
  pattern: Float64Array,
  need: number,
): Cut | null {
  const shares = gains.map((gain, j) => {
    if (Math.abs(gain) < 1e-9) return 0
    return gain > 0 ? need : Math.min(need, -gain * (counts[j] as number))
  })
  const open = fixed.reduce((rest, j) => rest - (shares[j] as number), need)
  if (open <= tolerance) return null
  const isFixed = new Set(fixed)
  const cut: (readonly [number, number])[] = []
  let met = 0
  shares.forEach((share, j) => {
    if (share === 0 || isFixed.has(j)) return
    const clipped = Math.min(1, share / open)
    cut.push([j, clipped])
    met += clipped * (pattern[j] as number)
  })
  return met < 1 - tolerance ? cut : null
}
