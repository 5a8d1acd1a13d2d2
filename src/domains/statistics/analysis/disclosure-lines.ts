import { partsOf, periodKey, periodsBetween, type PeriodKey, type Periods } from '#statistics/periods'
import { closeCategories } from './close-categories.ts'
import type { CategoryLink, Release } from './disclosure-types.ts'

/** A row of the tables: one area and category over all years, or what of a total is in no other row. */
export type Line = {
  readonly area: string
  readonly category: string
  /** Nobody publishes it: it stands for what a total holds beside its published parts. */
  readonly hidden: boolean
  /** It is what an area's total holds beside the areas in it: of no place. */
  readonly placeless: boolean
  /** It is what a category counts beside the parts of a link. */
  readonly link: CategoryLink | null
  readonly byYear: boolean
  /** From January, or the first quarter, of the first year on, whole years; null is missing. */
  readonly counts: readonly (number | null)[]
  /** Of a row that nobody publishes: the places at which everybody knows that it is 0, for all parts are published. */
  readonly nothing: ReadonlySet<number>
}

/** All rows over the same years: those of the release's series first, in their order. */
export type Lines = {
  readonly period: Periods
  readonly firstYear: number
  readonly years: number
  readonly lines: readonly Line[]
  /** Categories that are little more than their parts, with these. */
  readonly close: ReadonlyMap<string, readonly string[]>
}

export function linesOf({ series, partOf, links = [], threshold }: Release): Lines {
  const period = series[0]?.period ?? 12
  const firstYear = Math.min(...series.map(({ first }) => partsOf(first).year))
  const years = Math.max(
    0,
    ...series.map(({ first, counts }) =>
      Math.ceil((partsOf(first).sub - 1 + counts.length) / period + partsOf(first).year - firstYear),
    ),
  )
  const start = Number.isFinite(firstYear) ? firstYear : 0
  const shown = series.map(({ area, category, first, counts, byYear = false }): Line => ({
    area,
    category,
    hidden: false,
    placeless: false,
    link: null,
    byYear,
    nothing: new Set(),
    counts: onAxis(periodKey(start, 1, period), years * period, first, counts),
  }))
  const lines = [...shown, ...restsOfCategories(shown, links)]
  return {
    period,
    firstYear: start,
    years,
    lines: [...lines, ...restsOfAreas(lines, partOf)],
    close: closeCategories(lines, threshold),
  }
}

/** Counts moved to where they belong on the years that all rows share. */
export function onAxis(
  start: PeriodKey,
  length: number,
  first: PeriodKey,
  counts: readonly (number | null)[],
): readonly (number | null)[] {
  const offset = periodsBetween(start, first)
  return Array.from({ length }, (_, at) => counts[at - offset] ?? null)
}

/**
 * What a category counts beside its linked parts, in each area. What a missing part counts is in it: where the parts
 * are all that the category counts, nothing else is.
 */
function restsOfCategories(lines: readonly Line[], links: readonly CategoryLink[]): readonly Line[] {
  const byPlace = new Map(lines.map((line) => [placeOf(line.area, line.category), line]))
  return links.flatMap((link) =>
    lines.flatMap((total) => {
      if (total.category !== link.total) return []
      const parts = link.parts.map((part) => byPlace.get(placeOf(total.area, part)))
      if (!parts.every((part) => part !== undefined)) return []
      const whole = total.counts.map(
        (count, at) => link.exhaustive && (count === null || parts.every((part) => part.counts[at] !== null)),
      )
      if (whole.every((isWhole) => isWhole)) return []
      const counts = total.counts.map((count, at) => (whole[at] ? 0 : restAt(count, parts, at)))
      const nothing = new Set(whole.flatMap((isWhole, at) => (isWhole ? [at] : [])))
      return [
        {
          ...unpublished,
          area: total.area,
          category: restOfLink(link),
          placeless: false,
          link,
          counts,
          nothing,
        },
      ]
    }),
  )
}

/** What an area's total holds beside the areas that are part of it: reports of unknown place, areas not published. */
function restsOfAreas(lines: readonly Line[], partOf: ReadonlyMap<string, string>): readonly Line[] {
  const children = Map.groupBy(lines, ({ area, category }) => placeOf(partOf.get(area) ?? '', category))
  return lines.flatMap((total) => {
    const parts = children.get(placeOf(total.area, total.category)) ?? []
    if (parts.length === 0) return []
    const counts = total.counts.map((count, at) => restAt(count, parts, at))
    const nothing = new Set(
      counts.flatMap((rest, at) =>
        rest === 0 && parts.every((part) => part.counts[at] !== null) ? [at] : [],
      ),
    )
    return [{ ...total, ...unpublished, area: restOf(total.area), placeless: true, counts, nothing }]
  })
}

/** What all rows have in common that nobody publishes. */
const unpublished = { hidden: true, byYear: false, nothing: new Set<number>() }

/** Total less its known parts; null where the total is missing, or less than they are. */
function restAt(total: number | null, parts: readonly Line[], at: number): number | null {
  if (total === null) return null
  const rest = parts.reduce((left, part) => left - (part.counts[at] ?? 0), total)
  return rest < 0 ? null : rest
}

/** The name of a total's rest; no published area or category has it. */
export function restOf(name: string): string {
  return `${name}\u0000`
}

/** The name of what a category counts beside the parts of one link. */
export function restOfLink({ total, parts }: CategoryLink): string {
  return restOf(`${total}\u0001${parts.join('\u0001')}`)
}

export function placeOf(area: string, category: string): string {
  return `${area}\u0001${category}`
}
