import type { CalendarDate } from '#calendar'
import type { Db } from '#db'
import { publishedDistrict, planYears } from './common-queries.ts'
import { coverageOf } from './coverage-queries.ts'
import { actionPlanYears } from './plan-queries.ts'
import type { Coverage } from './types.ts'

/** Which district has published, and the years of its plans, newest first; at least one. */
export type Published = {
  readonly district: string
  readonly years: readonly number[]
  readonly newest: number
}

/** What is published at all; null before a plan of the district is. */
export async function whatIsPublished(db: Db): Promise<Published | null> {
  const district = await publishedDistrict(db)
  if (district === null) return null
  const years = await planYears(db, district)
  const newest = years[0]
  return newest === undefined ? null : { district, years, newest }
}

/** The matrix of a year, and the year before it to look at where it has no action plans yet. */
export async function loadCoverage(
  db: Db,
  { district, newest }: Published,
  year: number,
  today: CalendarDate,
): Promise<{ readonly coverage: Coverage; readonly newest: number; readonly earlier: number | null }> {
  const coverage = await coverageOf(db, district, year, today)
  const years = coverage.facts.plans === 0 ? await actionPlanYears(db, district) : []
  return { coverage, newest, earlier: years.find((other) => other < year) ?? null }
}

/**
 * The year that an address asks for: the newest where it names none.
 *
 * @returns null for a year without a plan, and for what is no year
 */
export function wantedYear({ years, newest }: Published, wish: string | undefined): number | null {
  if (wish === undefined || wish === '') return newest
  return years.find((year) => String(year) === wish) ?? null
}
