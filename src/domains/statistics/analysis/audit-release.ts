import { isProtected } from '#statistics/engine'
import { periodKey, type PeriodKey } from '#statistics/periods'
import { readBefore, tablesRead } from './disclosure-history.ts'
import { linesOf, onAxis, type Lines } from './disclosure-lines.ts'
import type { Release, Shown } from './disclosure-types.ts'
import { allSums, canMove, componentsOf, determinedCells, type Component } from './joined.ts'
import { narrowedNear } from './narrowed-near.ts'
import { isPrimary, narrowed, type Narrowed, type Pattern, type Tables } from './protect.ts'
import { cheapSwap, isUnseen, swapsOf, type Swaps } from './swaps.ts'
import { isNoNarrower, toldBefore } from './told-before.ts'

/** What a reader can work out of a withheld small count; `period` is a year where it is the total of one. */
export type NarrowedCount = {
  readonly area: string
  readonly category: string
  /** Parts of the category that are not in it: it is what a reader gets by subtracting them. */
  readonly without?: readonly string[]
  readonly period: PeriodKey
  readonly low: number
  readonly high: number
}

/** What a release gives away together with all before it. */
export type Audit = {
  /** Counts of periods, and totals of years, that are open and that are withheld. */
  readonly open: number
  readonly withheld: number
  /** Withheld now although the same count was open in an earlier release: taken as known to everybody. */
  readonly known: number
  /** Small counts that could be worked out from earlier releases already, no better from this one. */
  readonly given: number
  /** Sums that lead through something withheld: what a reader could try to work a count out from. */
  readonly equations: number
  /** The withheld small count that can be narrowed down most, and how far at the utmost. */
  readonly narrowest: NarrowedCount | null
  /** Small counts that a reader could tell to be small, or to be at least what they are. */
  readonly exposed: number
  /** Every one of them. */
  readonly exposedCounts: readonly NarrowedCount[]
}

/**
 * What readers could work out of the withheld small counts, from everything open in this release and in all before,
 * and from all sums that tie them. Nothing with an exposed count is to be published.
 *
 * @param shown of each series, in order
 */
export function auditRelease(release: Release, shown: readonly Shown[]): Audit {
  const lines = linesOf(release)
  const years = Array.from({ length: lines.years }, (_, year) => auditYear(lines, release, shown, year))
  const found = years.flatMap(({ found }) => found)
  const exposed = found.filter(({ isExposed }) => isExposed).map(({ count }) => count)
  const sum = (of: 'open' | 'withheld' | 'known' | 'given' | 'equations'): number =>
    years.reduce((total, year) => total + year[of], 0)
  return {
    open: sum('open'),
    withheld: sum('withheld'),
    known: sum('known'),
    given: sum('given'),
    equations: sum('equations'),
    narrowest: found
      .map(({ count }) => count)
      .reduce<NarrowedCount | null>(
        (least, own) => (least && width(least) <= width(own) ? least : own),
        null,
      ),
    exposed: exposed.length,
    exposedCounts: exposed,
  }
}

function width({ low, high }: NarrowedCount): number {
  return high - low
}

function auditYear(lines: Lines, release: Release, shown: readonly Shown[], year: number) {
  const published = lettersOf(lines, release, shown, year)
  const tables = tablesRead(lines, release, year, readBefore(release))
  const { system } = tables
  const withheld = new Set([...system.hidden, ...published.withheld, ...published.former])
  const pattern: Pattern = { ...tables, withheld }
  const sums = allSums(system.blocks, system.links)
  const determined = determinedCells(
    pattern,
    sums.map(({ equation }) => equation),
  )
  const components = componentsOf(pattern, sums, determined)
  const inSums = new Set([...components.flatMap(({ cells }) => cells), ...determined])
  const swaps = swapsOf(system)
  const narrow = components.flatMap((component) => narrowedIn(pattern, swaps, component))
  const loose = published.withheld
    .filter((cell) => !inSums.has(cell) && isPrimary(pattern, cell))
    .map((cell) => ({ cell, low: 0, high: Infinity }))
  const told = [...published.open, ...determined]
    .filter((cell) => isPrimary(pattern, cell))
    .map((cell) => ({ cell, low: system.truth[cell] ?? 0, high: system.truth[cell] ?? 0 }))
  const found: readonly Narrowed[] = [...narrow, ...loose, ...told]
  const isExposed = ({ cell, low, high }: Narrowed): boolean =>
    !isProtected(system.truth[cell] ?? 0, release.threshold, low, high)
  const exposed = found.filter(isExposed)
  const given =
    exposed.length > 0
      ? givenBefore(tablesRead(lines, release, year, release.earlier ?? []), exposed)
      : new Set<number>()
  return {
    open: published.open.length,
    withheld: published.withheld.length,
    known: published.withheld.filter((cell) => pattern.known.has(cell)).length,
    equations: sums.filter(({ equation }) => equation.some(([, cell]) => canMove(pattern, cell))).length,
    given: given.size,
    found: found
      .filter(({ cell }) => !given.has(cell))
      .map((one) => ({
        count: { ...nameOf(lines, system.width, year, one.cell), low: one.low, high: one.high },
        isExposed: isExposed(one),
      })),
  }
}

/** Of exposed counts those that readers of earlier releases know as much of already. */
function givenBefore(tables: Tables, exposed: readonly Narrowed[]): ReadonlySet<number> {
  const before = toldBefore(tables, new Set(exposed.map(({ cell }) => cell)))
  return new Set(
    exposed.flatMap((now) => {
      const then = before.get(now.cell)
      return then && isNoNarrower(now, then) ? now.cell : []
    }),
  )
}

/**
 * What can be worked out of the small counts of a component. Where swaps show that a count could as well be at the
 * threshold, and none or one less than it is, that is enough, and much quicker than to search how far it could go; so
 * it is where it could while all further away stands still.
 */
function narrowedIn(pattern: Pattern, swaps: Swaps, component: Component): readonly Narrowed[] {
  const { system, threshold } = pattern
  const primaries = component.cells.filter((cell) => isPrimary(pattern, cell))
  const swapped = primaries.flatMap((cell): readonly Narrowed[] => {
    if (!couldBe(pattern, swaps, cell, threshold)) return []
    const low = [0, (system.truth[cell] ?? 0) - 1].find((count) => couldBe(pattern, swaps, cell, count))
    return low === undefined ? [] : [{ cell, low, high: threshold }]
  })
  const asked = new Set(primaries)
  for (const { cell } of swapped) asked.delete(cell)
  const near = narrowedNear(pattern, swaps, component, asked).filter(({ cell, low, high }) =>
    isProtected(system.truth[cell] ?? 0, threshold, low, high),
  )
  for (const { cell } of near) asked.delete(cell)
  const rest = narrowed(pattern, component.equations, component.cells, (cell) => asked.has(cell))
  return [...swapped, ...near, ...rest]
}

/** Whether there is a table that no reader can tell from the true one in which a cell has another count. */
function couldBe(pattern: Pattern, swaps: Swaps, cell: number, count: number): boolean {
  const by = count - (pattern.system.truth[cell] ?? 0)
  const swap = cheapSwap(swaps, pattern, cell, by, 0)
  return swap !== null && swap.moves.get(cell) === by && isUnseen(swaps, pattern, swap)
}

/** The published cells of a year that are open and that are withheld, and those that are not published any more. */
function lettersOf(
  { period, firstYear }: Lines,
  { series }: Release,
  shown: readonly Shown[],
  year: number,
): Readonly<Record<'open' | 'withheld' | 'former', readonly number[]>> {
  const [open, withheld, gone]: [number[], number[], number[]] = [[], [], []]
  series.forEach(({ first, counts, former = false }, line) => {
    const [shows, hides] = former ? [gone, gone] : [open, withheld]
    const start = periodKey(firstYear + year, 1, period)
    const own = onAxis(start, period, first, counts)
    const letters = onAxis(start, period, first, letterCodes(shown[line]?.shown ?? ''))
    own.forEach((count, place) => {
      const cell = line * (period + 1) + place
      if (count !== null) (letters[place] === withheldCode ? hides : shows).push(cell)
    })
    if (own.includes(null)) return
    const letter = shown[line]?.yearsShown[firstYear + year - Number(first.slice(0, 4))]
    ;(letter === 'w' ? hides : shows).push(line * (period + 1) + period)
  })
  return { open, withheld, former: gone }
}

const withheldCode = 1

function letterCodes(letters: string): readonly number[] {
  return Array.from(letters, (letter) => (letter === 'w' ? withheldCode : 0))
}

function nameOf(
  { lines, period, firstYear }: Lines,
  width: number,
  year: number,
  cell: number,
): Omit<NarrowedCount, 'low' | 'high'> {
  const line = lines[Math.floor(cell / width)]
  const place = cell % width
  return {
    area: line?.area ?? '',
    category: line?.link?.total ?? line?.category ?? '',
    ...(line?.link && { without: line.link.parts }),
    period: place === period ? String(firstYear + year) : periodKey(firstYear + year, place + 1, period),
  }
}
