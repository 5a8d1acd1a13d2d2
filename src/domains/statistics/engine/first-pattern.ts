import {
  anyReader,
  cutsFor,
  demandsOf,
  isSafe,
  meets,
  readersOf,
  unmet,
  type Cut,
  type Demand,
  type Problem,
  type Readers,
} from './protection.ts'

/**
 * A safe pattern, not yet the cheapest: what is fixed, then again and again the candidate that does most for its
 * cost where readers see through, and at last without what turned out not to be needed. Null where even withholding
 * every candidate is not enough.
 */
export function firstPattern(problem: Problem, costs: Float64Array): Float64Array | null {
  const everything = new Float64Array(costs.length).fill(1)
  if (!isSafe(problem, everything)) return null
  const pattern = new Float64Array(costs.length)
  for (const j of problem.fixed) pattern[j] = 1
  const reader = anyReader(problem)
  const added: number[] = []
  // What is met once stays so, for more and more is withheld.
  for (let open = demandsOf(problem); ;) {
    open = unmet(problem, pattern, open)
    if (open.length === 0) break
    const chosen = cover(cutsFor(problem, reader, pattern, open, true), costs)
    if (chosen.length === 0) return null
    for (const candidate of chosen) pattern[candidate] = 1
    added.push(...chosen)
  }
  dropNeedless(
    problem,
    pattern,
    added.toSorted((a, b) => (costs[b] as number) - (costs[a] as number)),
  )
  return pattern
}

/**
 * Opens what need not be withheld, in the order given. Of each demand one way of meeting it is kept; only those that
 * use the cell have to find another.
 */
function dropNeedless(problem: Problem, pattern: Float64Array, added: readonly number[]): void {
  if (added.length === 0) return
  const readers = readersOf(problem, pattern)
  const { lower, upper } = readers.attacker
  // With an end to every cell's room a way is always a place that can be looked at, never a mere direction.
  upper.fill(1e6)
  const ways = new Map(demandsOf(problem).map((demand) => [demand, wayOf(problem, readers, demand)]))
  for (const candidate of added) {
    const column = readers.columns[candidate] as number
    const limits = [lower[column] as number, upper[column] as number] as const
    lower[column] = upper[column] = 0
    const others = new Map<Demand, Way | null>()
    for (const [demand, way] of ways) {
      if (!way?.has(column)) continue
      others.set(demand, wayOf(problem, readers, demand))
      if (others.get(demand) === null) break
    }
    if ([...others.values()].includes(null)) [lower[column], upper[column]] = limits
    else {
      pattern[candidate] = 0
      for (const [demand, way] of others) ways.set(demand, way)
    }
  }
}

/** The columns that move when a small count is moved as far as it has to be. */
type Way = ReadonlySet<number>

function wayOf(problem: Problem, readers: Readers, demand: Demand): Way | null {
  const { values } = readers.attacker
  values.fill(0)
  if (!meets(problem, readers, demand)) return null
  const way = new Set<number>()
  values.forEach((value, column) => {
    if (value !== 0) way.add(column)
  })
  return way
}

/** Candidates that meet all cuts, each the best of those left for its cost. */
function cover(cuts: readonly Cut[], costs: Float64Array): readonly number[] {
  const chosen: number[] = []
  let open = cuts.map((cut) => ({ cut, missing: 1 }))
  while (open.length > 0) {
    const worth = new Map<number, number>()
    for (const { cut, missing } of open)
      for (const [candidate, share] of cut)
        if (!chosen.includes(candidate))
          worth.set(
            candidate,
            (worth.get(candidate) ?? 0) + Math.min(share, missing) / (costs[candidate] as number),
          )
    const [best] = [...worth].toSorted((a, b) => b[1] - a[1])
    if (!best) break
    chosen.push(best[0])
    open = open.flatMap(({ cut, missing }) => {
      const share = cut.find(([candidate]) => candidate === best[0])?.[1] ?? 0
      return missing - share > 1e-9 ? [{ cut, missing: missing - share }] : []
    })
  }
  return chosen
}
