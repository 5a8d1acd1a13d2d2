import type { Line } from './disclosure-lines.ts'
import type { System } from './disclosure-system.ts'

/**
 * Rows of one area that make up a sum between categories, each with its sign: a total less its parts and what it holds
 * beside.
 */
export type Tie = readonly Signed[]

type Signed = { readonly line: number; readonly sign: 1 | -1 }

/** By row, the ties that it is in. */
export function tiesOf({ links, width }: System): ReadonlyMap<number, readonly Tie[]> {
  const found = new Map<string, Tie>()
  for (const equation of links) {
    const tie = equation.map(([coefficient, cell]): Signed => ({
      line: Math.floor(cell / width),
      sign: coefficient < 0 ? -1 : 1,
    }))
    found.set(tie.map(({ line }) => line).join(' '), tie)
  }
  const ties = new Map<number, Tie[]>()
  for (const tie of found.values())
    for (const { line } of tie) ties.set(line, [...(ties.get(line) ?? []), tie])
  return ties
}

/** Rows of other areas that move with a row so that no sum over areas notices: along with it (1) or against it (-1). */
export type Partners = readonly Signed[]

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

/**
 * Which row is of which area and category: both as numbers, and the rows by area and in it by category, -1 where there
 * is none.
 */
export type Grid = {
  readonly areas: Int32Array
  readonly categories: Int32Array
  /** How many categories there are. */
  readonly width: number
  readonly rows: Int32Array
}

export function gridOf(lines: readonly Line[]): Grid {
  const areas = numbered(lines.map(({ area }) => area))
  const categories = numbered(lines.map(({ category }) => category))
  const width = new Set(categories).size
  const rows = new Int32Array(new Set(areas).size * width).fill(-1)
  lines.forEach((_, line) => (rows[(areas[line] as number) * width + (categories[line] as number)] = line))
  return { areas, categories, width, rows }
}

/** Names as numbers from 0 in the order in which they come first. */
function numbered(names: readonly string[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(names, (name) => {
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  })
}
