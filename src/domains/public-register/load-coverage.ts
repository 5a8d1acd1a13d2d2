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
  /** The year whose work goes on: the newest that has begun, else the first that is to come. */
  readonly inForce: number
}

/** What is published at all; null before a plan of the district is. */
export async function whatIsPublished(db: Db, today: CalendarDate): Promise<Published | null> {
  const district = await publishedDistrict(db)
  if (district === null) return null
  const years = await planYears(db, district)
  const inForce = years.find((year) => year <= Number(today.slice(0, 4))) ?? years.at(-1)
  return inForce === undefined ? null : { district, years, inForce }
}

/** The matrix of a year, and the year before it to look at where it has no action plans yet. */
export async function loadCoverage(
  db: Db,
  { district, inForce }: Published,
  year: number,
  today: CalendarDate,
): Promise<{ readonly coverage: Coverage; readonly inForce: number; readonly earlier: number | null }> {
  const coverage = await coverageOf(db, district, year, today)
  const years = coverage.facts.plans === 0 ? await actionPlanYears(db, district) : []
  return { coverage, inForce, earlier: years.find((other) => other < year) ?? null }
}

/**
 * The year that an address asks for: the one in force where it names none.
 *
 * @returns null for a year without a plan, and for what is no year
 */
export function wantedYear({ years, inForce }: Published, wish: string | undefined): number | null {
  if (wish === undefined || wish === '') return inForce
  return years.find((year) => String(year) === wish) ?? null
}
