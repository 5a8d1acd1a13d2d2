import type { ActionPlanId } from '#action-plans'
import type { Db } from '#db'
import type { FocusAreaId } from '#measures'
import type { Answer, PlanSummary } from './types.ts'
import './tables.ts'

function plans(db: Db) {
  return db
    .selectFrom('published.action_plan')
    .select(['action_plan_id as id', 'council_slug as councilSlug', 'year', 'number'])
    .select(['correction_reason as correctionReason', 'deadline', 'submitted_on as submittedOn'])
    .select(['decided_on as decidedOn', 'decision_text as decisionText'])
    .select(['published_at as publishedAt', 'sha256'])
}

/** Every published edition of the action plans of a year, newest editions first. */
export function plansOf(db: Db, district: string, year: number): Promise<readonly PlanSummary[]> {
  return plans(db)
    .where('district_key', '=', district)
    .where('year', '=', year)
    .orderBy('number', 'desc')
    .execute()
}

/** Every published edition of a council's action plans, the newest year and its newest edition first. */
export function editionsOf(db: Db, council: string): Promise<readonly PlanSummary[]> {
  return plans(db)
    .where('council_slug', '=', council)
    .orderBy('year', 'desc')
    .orderBy('number', 'desc')
    .execute()
}

/** An edition of an action plan with the name of its council. */
export type ActionPlan = PlanSummary & { readonly councilDa: string; readonly councilEn: string }

/** Every published edition of every action plan, the newest publication first. */
export async function listActionPlans(db: Db): Promise<readonly ActionPlan[]> {
  return withCouncils(db, await plans(db).orderBy('published_at', 'desc').orderBy('sha256').execute())
}

/** The edition with a given SHA-256 (64 lower-case hexadecimal digits); null when there is none. */
export async function findActionPlanByHash(db: Db, sha256: string): Promise<ActionPlan | null> {
  const rows = await plans(db).where('sha256', '=', sha256).limit(1).execute()
  return (await withCouncils(db, rows))[0] ?? null
}

async function withCouncils(db: Db, rows: readonly PlanSummary[]): Promise<readonly ActionPlan[]> {
  const councils = await db.selectFrom('published.council').select(['slug', 'name_da', 'name_en']).execute()
  const named = new Map(councils.map((council) => [council.slug, council]))
  return rows.map((row) => {
    const council = named.get(row.councilSlug)
    return { ...row, councilDa: council?.name_da ?? row.councilSlug, councilEn: council?.name_en ?? '' }
  })
}

/** The answers of plans, each plan's in its own order. */
export async function answersOf(
  db: Db,
  ids: readonly ActionPlanId[],
): Promise<readonly (Answer & { readonly planId: ActionPlanId })[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('published.local_answer')
    .select(['action_plan_id as planId', 'focus_area_id as areaId', 'slug', 'number', 'title'])
    .select(['local', 'stance', 'reason'])
    .where('action_plan_id', 'in', ids)
    .orderBy('action_plan_id')
    .orderBy('position')
    .execute()
}

/** How the newest published plan of each council for a year answers one focus area, by the council's slug. */
export async function answersOn(
  db: Db,
  district: string,
  year: number,
  area: FocusAreaId,
): Promise<ReadonlyMap<string, Answer>> {
  const rows = await db
    .with('newest', (with_) =>
      with_
        .selectFrom('published.action_plan')
        .distinctOn('council_slug')
        .select(['action_plan_id', 'council_slug'])
        .where('district_key', '=', district)
        .where('year', '=', year)
        .orderBy('council_slug')
        .orderBy('number', 'desc'),
    )
    .selectFrom('published.local_answer as a')
    .innerJoin('newest', 'newest.action_plan_id', 'a.action_plan_id')
    .select(['newest.council_slug as council', 'a.focus_area_id as areaId', 'a.slug', 'a.number'])
    .select(['a.title', 'a.local', 'a.stance', 'a.reason'])
    .where('a.focus_area_id', '=', area)
    .execute()
  return new Map(rows.map(({ council, ...answer }) => [council, answer]))
}

/**
 * The exact text an action plan was decided as; null when there is no such edition.
 *
 * @param number which edition; null is the newest of the year
 */
export async function findActionPlanText(
  db: Db,
  council: string,
  year: number,
  number: number | null,
): Promise<(PlanSummary & { readonly canonical: string }) | null> {
  let query = plans(db)
    .select('canonical')
    .where('council_slug', '=', council)
    .where('year', '=', year)
    .orderBy('number', 'desc')
    .limit(1)
  if (number !== null) query = query.where('number', '=', number)
  return (await query.executeTakeFirst()) ?? null
}

/** The years in which an action plan of the district is published, newest first. */
export async function actionPlanYears(db: Db, district: string): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('published.action_plan')
    .select('year')
    .distinct()
    .where('district_key', '=', district)
    .orderBy('year', 'desc')
    .execute()
  return rows.map((row) => row.year)
}
