import { yearsWithActionPlans } from '#action-plans'
import type { CalendarDate } from '#calendar'
import type { DistrictId } from '#councils'
import type { Db } from '#db'
import { readYear } from '#http'
import { yearsOf } from './queries.ts'

/**
 * The year whose plans matter on a day: its own where a council of the district has a plan for it, else the
 * newest that any has; the day's own where none has any.
 */
export async function currentYear(db: Db, districtId: DistrictId, today: CalendarDate): Promise<number> {
  const thisYear = Number(today.slice(0, 4))
  const years = await yearsWithActionPlans(db, districtId)
  return years.includes(thisYear) ? thisYear : (years[0] ?? thisYear)
}

/** The year that an address asks for; the current one where it asks for none. */
export async function chosenYear(
  db: Db,
  districtId: DistrictId,
  asked: string | undefined,
  today: CalendarDate,
): Promise<number> {
  return readYear(asked) ?? (await currentYear(db, districtId, today))
}

/** The years to choose from, newest first; the one that is shown is always among them. */
export async function yearsWith(db: Db, districtId: DistrictId, year: number): Promise<readonly number[]> {
  return [...new Set([...(await yearsOf(db, districtId)), year])].toSorted((a, b) => b - a)
}
