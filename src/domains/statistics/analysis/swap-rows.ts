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

/** Another area's row that can take what a row gives (-1), or moves along with it (1). */
export type Partner = { readonly line: number; readonly sign: 1 | -1 }

/** By row, its partners; null where a row needs none, for nothing is summed over areas. */
export function partnersOf({ lines, blocks }: System): readonly (readonly Partner[] | null)[] {
  const tables = blocks.map(({ lines }) => lines).filter((own) => own.length > 1)
  const asWhole = new Map(tables.map((own) => [own[0] as number, own]))
  const asPart = new Map(tables.flatMap((own) => own.slice(1).map((part) => [part, own] as const)))
  const alone = (line: number, sign: 1 | -1): readonly Partner[] =>
    asWhole.has(line) ? [] : [{ line, sign }]
  return lines.map((_, line) => {
    const [table, inside] = [asPart.get(line), asWhole.get(line)]
    // A total that is part of another total would have to move with parts of its own.
    if (inside) return table ? [] : inside.slice(1).flatMap((part) => alone(part, 1))
    if (!table) return null
    const [whole = line, ...parts] = table
    const others = parts.flatMap((part) => (part === line ? [] : alone(part, -1)))
    return asPart.has(whole) ? others : [...others, { line: whole, sign: 1 }]
  })
}
