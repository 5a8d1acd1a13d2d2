import type { System } from './disclosure-system.ts'

/** A total of categories in one area, its parts, and what it holds beside them, by row; null where it holds nothing. */
export type Tie = { readonly total: number; readonly parts: readonly number[]; readonly rest: number | null }

/** By row, the ties that it is total or part of. */
export function tiesOf({ links, width, hidden }: System): ReadonlyMap<number, readonly Tie[]> {
  const found = new Map<string, Tie>()
  for (const equation of links) {
    const rows = equation.map(([coefficient, cell]) => ({
      line: Math.floor(cell / width),
      isTotal: coefficient < 0,
      isRest: hidden.has(cell),
    }))
    const total = rows.find(({ isTotal }) => isTotal)?.line
    if (total === undefined) continue
    const rest = rows.find(({ isRest }) => isRest)?.line ?? null
    const parts = rows.flatMap(({ line, isTotal, isRest }) => (isTotal || isRest ? [] : line))
    found.set([total, rest, ...parts].join(' '), { total, parts, rest })
  }
  const ties = new Map<number, Tie[]>()
  for (const tie of found.values())
    for (const row of [tie.total, ...tie.parts]) ties.set(row, [...(ties.get(row) ?? []), tie])
  return ties
}

/** Rows of other areas that move with a row so that no sum over areas notices: along with it (1) or against it (-1). */
export type Partners = readonly { readonly line: number; readonly sign: 1 | -1 }[]

/** By row, the ways to make up for it in other areas; an empty way where nothing is summed over areas. */
export function partnersOf({ lines, blocks }: System): readonly (readonly Partners[])[] {
  const tables = blocks.map(({ lines }) => lines).filter((own) => own.length > 1)
  const asWhole = new Map(tables.map((own) => [own[0] as number, own]))
  const asPart = new Map(tables.flatMap((own) => own.slice(1).map((part) => [part, own] as const)))
  // Totals have parts of their own that would have to move too: only what is in no smaller area is taken.
  const single = (parts: readonly number[], but: number, sign: 1 | -1): readonly Partners[] =>
    parts.flatMap((line) => (line === but || asWhole.has(line) ? [] : [[{ line, sign }]]))
  const upwards = (line: number): readonly Partners[] => {
    const table = asPart.get(line)
    if (!table) return [[]]
    const [whole = line, ...parts] = table
    return [
      ...single(parts, line, -1),
      ...upwards(whole).map((others) => [{ line: whole, sign: 1 } as const, ...others]),
    ]
  }
  return lines.map((_, line) => {
    const inside = asWhole.get(line)
    const downwards = inside ? single(inside.slice(1), line, 1) : [[]]
    return downwards.flatMap((down) => upwards(line).map((up) => [...down, ...up]))
  })
}

/** By row, the areas of the table that its area is part of, its total among them. */
export function familiesOf({ lines, blocks }: System): readonly ReadonlySet<string>[] {
  const families = lines.map(({ area }) => new Set([area]) as ReadonlySet<string>)
  for (const block of blocks) {
    const family = new Set(block.lines.map((line) => lines[line]?.area ?? ''))
    for (const line of block.lines.slice(1)) families[line] = family
  }
  return families
}
