import { daysBetween, type CalendarDate } from '#calendar'
import type { Db } from '#db'
import { partsOf, periodsBetween, shiftPeriod } from '#statistics/periods'
import type { SeriesView } from '#statistics-views'
import { releasesOf, seriesOf, type Release } from './queries.ts'

/** An earlier year's count up to the same period, as a release of that year had it. */
export type SameAge = { readonly year: number; readonly asDrawn: number; readonly drawnOn: CalendarDate }

/** Two extracts are of the same age where their days in the year are at most so far apart. */
const mostDays = 31

/**
 * The part of earlier years that has passed of the running one, as it was public then: from releases whose extract was
 * drawn at about the same time of their year. A year without such a release, or with something withheld, is left out.
 */
export async function sameAge(db: Db, newest: Release, series: SeriesView): Promise<readonly SameAge[]> {
  const latest = series.report.latest
  if (latest === null || partsOf(latest).sub === series.period) return []
  const found: SameAge[] = []
  for (const release of await releasesOf(db, newest.set.code)) {
    const year = Number(release.set.drawnOn.slice(0, 4)) - Number(newest.set.drawnOn.slice(0, 4))
    const then = shiftPeriod(latest, year * series.period)
    if (year >= 0 || apart(release, newest) > mostDays) continue
    if (found.some((one) => one.year === partsOf(then).year)) continue
    const [old] = await seriesOf(db, release, { areas: [series.areaKey], categories: [series.category] })
    const count = old ? partTo(old, then) : null
    if (count !== null) found.push({ year: partsOf(then).year, asDrawn: count, drawnOn: release.set.drawnOn })
  }
  return found
}

/** How many days apart two extracts were drawn, whatever the year. */
function apart(one: Release, other: Release): number {
  const days = Math.abs(daysBetween(inOneYear(one), inOneYear(other)))
  return Math.min(days, 365 - days)
}

function inOneYear({ set }: Release): CalendarDate {
  return `2001${set.drawnOn.slice(4).replace('-02-29', '-02-28')}` as CalendarDate
}

/** The year's count up to and including a period; null where one of its periods is not open. */
function partTo({ first, counts }: SeriesView, to: string): number | null {
  const end = periodsBetween(first, to)
  const own = counts.slice(Math.max(0, end - partsOf(to).sub + 1), end + 1)
  if (own.length < partsOf(to).sub) return null
  return own.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0)
}
