import { cutsAgainst, isSafe, type Cut, type Problem } from './protection.ts'

/**
 * A safe pattern, not yet the cheapest: the small counts, then again and again the candidate that does most for its
 * cost where readers see through, and at last without what turned out not to be needed. Null where even withholding
 * every candidate is not enough.
 */
export function firstPattern(problem: Problem, costs: Float64Array): Float64Array | null {
  const everything = new Float64Array(costs.length).fill(1)
  if (!isSafe(problem, everything)) return null
  const pattern = new Float64Array(costs.length)
  for (const primary of problem.primaries) pattern[primary] = 1
  const added: number[] = []
  for (;;) {
    const cuts = cutsAgainst(problem, pattern)
    if (cuts.length === 0) break
    for (const candidate of cover(cuts, costs)) {
      pattern[candidate] = 1
      added.push(candidate)
    }
  }
  for (const candidate of added.toSorted((a, b) => (costs[b] as number) - (costs[a] as number))) {
    pattern[candidate] = 0
    if (!isSafe(problem, pattern)) pattern[candidate] = 1
  }
  return pattern
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
