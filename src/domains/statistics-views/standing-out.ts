import type { StatisticsView } from './types.ts'
import { ofArea, type Placed } from './view.ts'

/** All series of a view, area by area. */
export function allOf(view: StatisticsView): readonly Placed[] {
  const series = Map.groupBy(view.series, ({ areaKey }) => areaKey)
  return view.areas.flatMap(({ key }) => ofArea({ ...view, series: series.get(key) ?? [] }, key))
}

/** The series whose newest period stands out after adjustment, the least likely by chance first. */
export function listedOf(view: StatisticsView): readonly Placed[] {
  return byChance(testedOf(view).filter((placed) => watched(placed)?.listed))
}

/** Those outside their limits that the adjustment does not put forward, the least likely by chance first. */
export function unadjustedOf(view: StatisticsView): readonly Placed[] {
  return byChance(
    testedOf(view).filter((placed) => watched(placed)?.alarm != null && !watched(placed)?.listed),
  )
}

/** The series whose newest period could be tested. */
export function testedOf(view: StatisticsView): readonly Placed[] {
  return allOf(view).filter((placed) => watched(placed) !== null)
}

/** Those that could not, but for the first in five years. */
export function untestedOf(view: StatisticsView): readonly Placed[] {
  return allOf(view).filter((placed) => watched(placed) === null && !isFirst(placed))
}

/** Those with the first reports at this time of year in five years: there is nothing to test them against. */
export function firstsOf(view: StatisticsView): readonly Placed[] {
  return allOf(view).filter(isFirst)
}

function isFirst({ series }: Placed): boolean {
  const { watch } = series.report
  return watch.kind === 'none' && watch.first
}

/** Those that slide slowly. */
export function driftingOf(view: StatisticsView): readonly Placed[] {
  return allOf(view).filter(({ series }) => series.report.drift !== null)
}

function watched({ series }: Placed) {
  const { watch } = series.report
  return watch.kind === 'tested' ? watch : null
}

function byChance(placed: readonly Placed[]): readonly Placed[] {
  return placed.toSorted((a, b) => (watched(a)?.q ?? 1) - (watched(b)?.q ?? 1))
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
