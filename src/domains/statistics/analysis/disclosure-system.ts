import type { Equation } from '#statistics/engine'
import { placeOf, restOf, restOfLink, type Line, type Lines } from './disclosure-lines.ts'
import { knownSum } from './known-sum.ts'
import type { CategoryLink, Release } from './disclosure-types.ts'

/**
 * The tables of one calendar year with all sums between their cells. A cell is a row's period, or after these its
 * year's total: `line * (period + 1) + place`.
 */
export type System = {
  readonly lines: readonly Line[]
  /** Places of a row: the periods of a year and their total. */
  readonly width: number
  /** The truth of each cell; null where there is none. */
  readonly truth: readonly (number | null)[]
  /** Tables of one area with its parts and one category, smaller areas first. */
  readonly blocks: readonly Block[]
  /** Sums between categories. */
  readonly links: readonly Equation[]
  /** Cells that nobody publishes, and those of them that everybody knows to be 0 all the same. */
  readonly hidden: ReadonlySet<number>
  readonly nothing: ReadonlySet<number>
  /** Cells of no place: a small count of them tells nothing of anybody. */
  readonly placeless: ReadonlySet<number>
  /** Rows of categories that are little more than a part of them: they are given up before it. */
  readonly close: ReadonlySet<number>
  /** Cells that are not published by choice: periods of what is published by year. */
  readonly byChoice: ReadonlySet<number>
}

export type Block = { readonly lines: readonly number[]; readonly equations: readonly Equation[] }

/** @param year which of the years, from 0 */
export function systemOf(all: Lines, release: Release, year: number): System {
  const { lines, period } = all
  const width = period + 1
  const truth = lines.flatMap(({ counts }) => {
    const own = counts.slice(year * period, (year + 1) * period)
    const total = knownSum(own)
    return [...own, total]
  })
  const isThere = (equation: Equation): boolean =>
    equation.every(([, cell]) => truth[cell] !== null && truth[cell] !== undefined)
  // A part that is missing in a period is in the rest of it. Sums of years follow from those of their periods.
  const withoutMissing = ([whole, ...parts]: Equation): Equation => [
    whole as Equation[number],
    ...parts.filter(
      ([, cell]) =>
        cell % width === period || lines[Math.floor(cell / width)]?.hidden || truth[cell] !== null,
    ),
  ]
  const cellsOf = (line: number, places: number): readonly number[] =>
    Array.from({ length: places }, (_, place) => line * width + place)
  const unpublished = lines.flatMap(({ hidden }, line) => (hidden ? cellsOf(line, width) : []))
  const isNothing = (cell: number): boolean => {
    const { nothing } = lines[Math.floor(cell / width)] as Line
    const places = cell % width < period ? [cell % width] : [...Array(period).keys()]
    return places.every((place) => nothing.has(year * period + place))
  }
  return {
    lines,
    width,
    truth,
    blocks: blocksOf(lines, release.partOf).map((block) => ({
      lines: block,
      equations: [
        ...block.map((line) => yearSum(line, width)),
        ...areaSums(block, width).map(withoutMissing),
      ].filter(isThere),
    })),
    links: (release.links ?? [])
      .flatMap((link) => linkSums(lines, link, width))
      .map(withoutMissing)
      .filter(isThere),
    hidden: new Set(unpublished.filter((cell) => !isNothing(cell))),
    nothing: new Set(unpublished.filter(isNothing)),
    placeless: new Set(lines.flatMap(({ placeless }, line) => (placeless ? cellsOf(line, width) : []))),
    close: new Set(
      lines.flatMap(({ category, hidden }, line) => (!hidden && all.close.has(category) ? line : [])),
    ),
    byChoice: new Set(lines.flatMap(({ byYear }, line) => (byYear ? cellsOf(line, period) : []))),
  }
}

/** Each total's row, first, with the rows of its parts; rows that are nobody's part or total alone. */
function blocksOf(
  lines: readonly Line[],
  partOf: ReadonlyMap<string, string>,
): readonly (readonly number[])[] {
  const places = new Map(lines.map(({ area, category }, line) => [placeOf(area, category), line]))
  const wholeOf = (line: Line): number | undefined => {
    const area = line.hidden ? ownerOf(line.area) : null
    return places.get(placeOf(area ?? partOf.get(line.area) ?? '', line.category))
  }
  const parts = Map.groupBy([...lines.keys()], (line) => wholeOf(lines[line] as Line))
  const depth = (area: string): number => {
    const whole = partOf.get(area)
    return whole === undefined ? 0 : 1 + depth(whole)
  }
  const alone = (parts.get(undefined) ?? []).filter((line) => !parts.has(line))
  const tables = [...parts].flatMap(([whole, own]) => (whole === undefined ? [] : [[whole, ...own]]))
  const deepest = tables.toSorted(
    ([a = 0], [b = 0]) => depth(lines[b]?.area ?? '') - depth(lines[a]?.area ?? ''),
  )
  return [...alone.map((line) => [line]), ...deepest]
}

/** The area whose rest an area's name says; null of any other. */
function ownerOf(area: string): string | null {
  return area.endsWith(restOf('')) ? area.slice(0, -restOf('').length) : null
}

function yearSum(line: number, width: number): Equation {
  return Array.from({ length: width }, (_, place) => [place === width - 1 ? -1 : 1, line * width + place])
}

/** At each period and for the year: the parts less the whole, which comes first. */
function areaSums([whole = 0, ...parts]: readonly number[], width: number): readonly Equation[] {
  if (parts.length === 0) return []
  return Array.from({ length: width }, (_, place) => [
    [-1, whole * width + place] as const,
    ...parts.map((part) => [1, part * width + place] as const),
  ])
}

function linkSums(lines: readonly Line[], link: CategoryLink, width: number): readonly Equation[] {
  const places = new Map(lines.map(({ area, category }, line) => [placeOf(area, category), line]))
  return lines.flatMap(({ area, category }, total) => {
    if (category !== link.total) return []
    const rest = places.get(placeOf(area, restOfLink(link)))
    const own = link.parts.map((part) => places.get(placeOf(area, part)))
    const parts = rest === undefined && link.exhaustive ? own : [...own, rest]
    return parts.every((part) => part !== undefined) ? areaSums([total, ...parts], width) : []
  })
}

/** Some tables with all sums in and between them. */
export function joinedTables(
  { truth, width, links }: System,
  blocks: readonly Block[],
): { readonly cells: readonly number[]; readonly equations: readonly Equation[] } {
  const lines = new Set(blocks.flatMap((block) => block.lines))
  const cells = [...lines].flatMap((line) =>
    Array.from({ length: width }, (_, place) => line * width + place).filter((cell) => truth[cell] !== null),
  )
  const all = new Set(cells)
  const within = links.filter((link) => link.every(([, cell]) => all.has(cell)))
  return { cells, equations: [...blocks.flatMap((block) => block.equations), ...within] }
}

/** So many cells of tables around a row are looked at together, and always those of the rows next to it. */
const mostAround = 1500

/** The tables of a row and of the rows that sums between categories tie to it, and so on while they are not too large. */
export function tablesAround(system: System, line: number): readonly Block[] {
  const { blocks, links, width } = system
  const lineOf = (cell: number): number => Math.floor(cell / width)
  const tablesOf = (lines: ReadonlySet<number>): readonly Block[] =>
    blocks.filter((block) => block.lines.some((own) => lines.has(own)))
  let around: readonly Block[] = []
  for (let lines: ReadonlySet<number> = new Set([line]); ;) {
    const tied = links.filter((link) => link.some(([, cell]) => lines.has(lineOf(cell))))
    const wider = tablesOf(
      new Set([...lines, ...tied.flatMap((link) => link.map(([, cell]) => lineOf(cell)))]),
    )
    const size = width * wider.reduce((sum, { lines }) => sum + lines.length, 0)
    if (wider.length === around.length || (around.length > 0 && size > mostAround)) return around
    around = wider
    lines = new Set(around.flatMap(({ lines }) => lines))
  }
}
