import type { ActionPlanId } from '#action-plans'
import type { Db } from '#db'
import type { PublicActionPlan, PublicAnswer } from './public-rows.ts'

/** The published edition of a council's plan for a year with the highest number, or null. */
export async function publishedActionPlan(
  db: Db,
  council: string,
  year: number,
): Promise<PublicActionPlan | null> {
  const row = await db
    .selectFrom('published.action_plan')
    .select(['action_plan_id', 'district_key', 'council_slug', 'year', 'number', 'correction_reason'])
    .select(['deadline', 'submitted_on', 'decided_on', 'decision_text', 'canonical', 'sha256'])
    .where('council_slug', '=', council)
    .where('year', '=', year)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** The published answers of a plan, in their order. */
export function publishedAnswers(db: Db, id: ActionPlanId): Promise<readonly PublicAnswer[]> {
  return db
    .selectFrom('published.local_answer')
    .select(['position', 'focus_area_id', 'slug', 'number', 'title', 'local', 'stance', 'reason'])
    .where('action_plan_id', '=', id)
    .orderBy('position')
    .execute()
}

/**
 * The addresses that focus areas have in a year, by identity: those of the district plan, and those that a
 * council gave its own areas in earlier editions of its plan.
 */
export async function knownAddresses(
  db: Db,
  council: string,
  year: number,
): Promise<ReadonlyMap<string, string>> {
  const own = await db
    .selectFrom('published.local_answer as a')
    .innerJoin('published.action_plan as p', 'p.action_plan_id', 'a.action_plan_id')
    .select(['a.focus_area_id as identity', 'a.slug'])
    .where('p.council_slug', '=', council)
    .where('p.year', '=', year)
    .orderBy('p.number')
    .execute()
  const district = await db
    .selectFrom('published.plan_part as a')
    .innerJoin('published.plan as p', 'p.edition_id', 'a.edition_id')
    .select(['a.identity', 'a.slug'])
    .where('a.kind', '=', 'focus-area')
    .where('p.year', '=', year)
    .orderBy('p.number')
    .execute()
  return new Map([...own, ...district].map((row) => [row.identity, row.slug]))
}

/** Whether a plan of the district for the year is public. */
export async function isDistrictPlanPublic(db: Db, district: string, year: number): Promise<boolean> {
  const row = await db
    .selectFrom('published.plan')
    .select('number')
    .where('district_key', '=', district)
    .where('year', '=', year)
    .executeTakeFirst()
  return row !== undefined
}
