import { partsOf } from '#statistics/periods'
import { policeDistricts, districtKey } from './police-districts.ts'
import type { PopulationRow } from './population-queries.ts'
import type { AreaKey } from './tables.ts'
import type { Axis } from './summed-series.ts'

/** Inhabitants of areas at the beginning of each period of an axis; null where unknown. */
export type Inhabitants = (areaKey: AreaKey) => readonly (number | null)[]

/** From one time to the next no area grows or shrinks by more: it is another area then, and not in between. */
const mostGrowth = 0.2

/**
 * Inhabitants by area: as given, on a line between two times that are given, and unchanged after the last one. A
 * police district has those of its municipalities together, and so has the country where it is not given itself.
 */
export function inhabitantsOn(axis: Axis, rows: readonly PopulationRow[]): Inhabitants {
  const own = Map.groupBy(rows, ({ areaKey }) => areaKey)
  const found = new Map<AreaKey, readonly (number | null)[]>()
  const given = (key: AreaKey): readonly (number | null)[] => {
    const known = found.get(key)
    if (known) return known
    const made = onAxis(axis, own.get(key) ?? [])
    found.set(key, made)
    return made
  }
  for (const district of policeDistricts)
    found.set(districtKey(district), together(district.municipalities.map(given)))
  if (!own.has('000'))
    found.set('000', together(policeDistricts.map((district) => given(districtKey(district)))))
  return given
}

function onAxis({ first, length, period }: Axis, rows: readonly PopulationRow[]): readonly (number | null)[] {
  const points = rows
    .map((row) => ({ month: monthOf(row.period), inhabitants: row.inhabitants }))
    .toSorted((a, b) => a.month - b.month)
  let next = 0
  return Array.from({ length }, (_, i) => {
    const month = ((first + i) * 12) / period
    while (next < points.length && (points[next]?.month ?? 0) <= month) next++
    return between(points[next - 1], points[next], month)
  })
}

type Point = { readonly month: number; readonly inhabitants: number }

function between(before: Point | undefined, after: Point | undefined, month: number): number | null {
  if (!before) return null
  if (!after || before.month === month || isStep(before, after)) return before.inhabitants
  const share = (month - before.month) / (after.month - before.month)
  return Math.round(before.inhabitants + (after.inhabitants - before.inhabitants) * share)
}

function isStep(before: Point, after: Point): boolean {
  return Math.abs(after.inhabitants / before.inhabitants - 1) > mostGrowth
}

/** The month that a period begins in, counted from year 0. */
function monthOf(key: string): number {
  const { year, sub, period } = partsOf(key)
  return year * 12 + ((sub - 1) * 12) / period
}

function together(all: readonly (readonly (number | null)[])[]): readonly (number | null)[] {
  const [first, ...others] = all
  return (first ?? []).map((value, i) =>
    others.reduce<number | null>((sum, own) => {
      const next = own[i] ?? null
      return sum === null || next === null ? null : sum + next
    }, value),
  )
}
