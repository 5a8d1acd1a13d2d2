import type { CalendarDate } from '#calendar'
import type { Db } from '#db'
import { councilsOf } from './common-queries.ts'
import type { CouncilPlanData } from './council-plan.tsx'
import { linesOf } from './line-queries.ts'
import { whatIsPublished } from './load-coverage.ts'
import { activitiesOf } from './measure-queries.ts'
import { answersOf, editionsOf } from './plan-queries.ts'

/** What is public of a council's work in the year in force; null before a plan of the district is published. */
export async function councilPlan(
  db: Db,
  slug: string,
  today: CalendarDate,
): Promise<CouncilPlanData | null> {
  const published = await whatIsPublished(db, today)
  if (!published) return null
  const { district, inForce: year } = published
  const council = (await councilsOf(db, district)).find((one) => one.slug === slug)
  if (!council) return null
  const editions = await editionsOf(db, slug)
  const plan = editions.find((edition) => edition.year === year) ?? null
  const lines = await linesOf(db, { council: slug, year }, today)
  return {
    council,
    year,
    plan,
    editions,
    answers: plan ? await answersOf(db, [plan.id]) : [],
    lines,
    activities: await activitiesOf(
      db,
      lines.map((line) => line.id),
    ),
  }
}
