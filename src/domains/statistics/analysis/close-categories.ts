import type { Line } from './disclosure-lines.ts'

/** From this share of small counts on, what a category counts beside its parts makes it little more than they are. */
const closeShare = 0.1

/**
 * The categories that are little more than their parts, with these: what is left of them when a reader subtracts those
 * is often a small count. So one of both must have holes, and it is the wider one: the part says more of what has
 * happened.
 */
export function closeCategories(
  lines: readonly Line[],
  threshold: number,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...Map.groupBy(lines, ({ link }) => link)].flatMap(([link, rests]) => {
      if (!link) return []
      const counts = rests.flatMap(({ counts }) => counts.filter((count) => count !== null))
      const small = counts.filter((count) => count >= 1 && count < threshold)
      return small.length > closeShare * counts.length ? [[link.total, link.parts] as const] : []
    }),
  )
}
