import type { CalendarDate } from '#calendar'
import type { Db } from '#db'
import { drawnAtThatTime } from '#statistics'
import { knownSum } from '#statistics/analysis'
import { partsOf, periodsBetween, shiftPeriod } from '#statistics/periods'
import { drawnDay, type SeriesView } from '#statistics-views'
import { releasesOf, seriesOf, type Release } from './queries.ts'

/** An earlier year's count up to the same period, as a release of that year had it. */
export type SameAge = { readonly year: number; readonly asDrawn: number; readonly drawnOn: CalendarDate }

/**
 * The part of earlier years that has passed of the running one, as it was public then: from releases whose extract was
 * drawn at about the same time of their year. A year without such a release, or with something withheld, is left out.
 */
export async function sameAge(db: Db, newest: Release, series: SeriesView): Promise<readonly SameAge[]> {
  const latest = series.report.latest
  if (latest === null || partsOf(latest).sub === series.period) return []
  const releases = (await releasesOf(db, newest.set.code))
    .map((release) => ({ release, drawnOn: release.set.drawnOn }))
    .reverse()
  const found: SameAge[] = []
  for (let yearsBack = 1; yearsBack <= 10; yearsBack++) {
    const near = drawnAtThatTime(releases, drawnDay(newest.set, series), yearsBack)
    if (!near) continue
    const { release, drawnOn } = near
    const then = shiftPeriod(latest, -yearsBack * series.period)
    const [old] = await seriesOf(db, release, { areas: [series.areaKey], categories: [series.category] })
    const count = old ? partTo(old, then) : null
    if (count !== null) found.push({ year: partsOf(then).year, asDrawn: count, drawnOn })
  }
  return found
}

/** The year's count up to and including a period; null where one of its periods is not open. */
function partTo({ first, counts }: SeriesView, to: string): number | null {
  const end = periodsBetween(first, to)
  const own = counts.slice(Math.max(0, end - partsOf(to).sub + 1), end + 1)
  if (own.length < partsOf(to).sub) return null
  return knownSum(own)
}
