import type { Equation } from '#statistics/engine'
import { partsOf, periodKey } from '#statistics/periods'
import { onAxis, placeOf, type Lines } from './disclosure-lines.ts'
import { systemOf, type System } from './disclosure-system.ts'
import { determinedCells } from './joined.ts'
import type { Tables } from './protect.ts'
import type { Release, ReleasedSeries } from './disclosure-types.ts'

/** What earlier releases had open in one calendar year, by cell; one map a release, only what was open. */
type History = readonly ReadonlyMap<number, number>[]

/** All that readers have read before, or will have. */
export function readBefore({ earlier = [], claimed = [] }: Release): readonly (readonly ReleasedSeries[])[] {
  return [...earlier, ...claimed]
}

/**
 * The tables of a year to those who have read so much before.
 *
 * @param year which of the years, from 0
 */
export function tablesRead(
  lines: Lines,
  release: Release,
  year: number,
  read: readonly (readonly ReleasedSeries[])[],
): Tables {
  const history = historyOf(lines, read, year)
  const system = withEarlier(systemOf(lines, release, year), history)
  return { system, threshold: release.threshold, known: knownCells(system, history) }
}

function historyOf(
  { lines, period, firstYear, years }: Lines,
  earlier: readonly (readonly ReleasedSeries[])[],
  year: number,
): History {
  const start = periodKey(firstYear, 1, period)
  return earlier.map((release) => {
    const byPlace = new Map(release.map((series) => [placeOf(series.area, series.category), series]))
    const open = new Map<number, number>()
    lines.forEach(({ area, category }, line) => {
      const series = byPlace.get(placeOf(area, category))
      if (!series) return
      const counts = onAxis(start, years * period, series.first, series.counts)
      const own = counts.slice(year * period, (year + 1) * period)
      const total = series.years[firstYear + year - partsOf(series.first).year] ?? null
      const values = [...own, total]
      values.forEach((value, place) => {
        if (value !== null) open.set(line * (period + 1) + place, value)
      })
    })
    return open
  })
}

/**
 * The cells whose count everybody knows, most of them since it has been read before: it cannot be withheld again. So is
 * what a category counts beside its parts, where they have all been read.
 */
function knownCells({ truth, nothing, links }: System, history: History): ReadonlySet<number> {
  const read = history.flatMap((open) =>
    [...open].flatMap(([cell, value]) => (truth[cell] === value ? [cell] : [])),
  )
  const known = new Set([...nothing, ...read])
  if (history.length === 0) return known
  return new Set([...known, ...determinedCells({ withheld: new Set(truth.keys()), known }, links)])
}

/**
 * The same sums as readers of earlier releases have them, with the counts of then. Only those that still come out with
 * today's counts in the places that were withheld: what was changed since keeps the others from telling anything.
 * Counts that are known are left away, for only what is withheld can move.
 */
function withHistory(
  { truth }: System,
  history: History,
  equations: readonly Equation[],
): readonly Equation[] {
  const former = history.flatMap((open) =>
    equations.flatMap((equation) => {
      const changed = equation.some(([, cell]) => open.has(cell) && open.get(cell) !== truth[cell])
      if (!changed) return []
      return sumOf(equation, (cell) => open.get(cell) ?? truth[cell]) === 0
        ? [equation.filter(([, cell]) => !open.has(cell))]
        : []
    }),
  )
  return [...equations, ...former.filter((equation) => equation.length > 0)]
}

function sumOf(equation: Equation, valueOf: (cell: number) => number | null | undefined): number {
  return equation.reduce((total, [coefficient, cell]) => total + coefficient * (valueOf(cell) ?? 0), 0)
}

/**
 * The year's tables with what earlier releases say of them. Figures of more than one extract may contradict each other:
 * where the parts of a category do not add up to it, nobody can work anything out from them.
 */
function withEarlier(system: System, history: History): System {
  return {
    ...system,
    blocks: system.blocks.map(({ lines, equations }) => ({
      lines,
      equations: withHistory(system, history, equations),
    })),
    links: withHistory(
      system,
      history,
      system.links.filter((link) => sumOf(link, (cell) => system.truth[cell]) === 0),
    ),
  }
}
