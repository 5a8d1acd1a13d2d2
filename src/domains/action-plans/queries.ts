import { sql } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { DistrictId } from '#councils'
import type { Db } from '#db'
import { agendaItem, type AgendaItem, type Meeting } from '#meetings'
import '#plans'
import type { CouncilId } from '#permissions'
import { isOpen } from './lifecycle.ts'
import './tables.ts'
import type { ActionPlan, ActionPlanId, AdoptedActionPlan, LocalAnswer, LocalAnswerId } from './types.ts'

function plans(db: Db) {
  return db
    .selectFrom('action_plan as a')
    .innerJoin('council as c', 'c.id', 'a.council_id')
    .select(['a.id', 'a.council_id as councilId', 'c.slug as councilSlug'])
    .select(['c.name_da as councilDa', 'c.name_en as councilEn', 'a.year', 'a.number', 'a.state'])
    .select(['a.edition_id as editionId', 'a.deadline', 'a.submitted_on as submittedOn'])
    .select(['a.correction_reason as correctionReason', 'a.revision'])
    .select(sql<CalendarDate>`(a.created_at at time zone 'Europe/Copenhagen')::date`.as('openedOn'))
}

/** The plan, or null. */
export async function findActionPlan(db: Db, id: ActionPlanId): Promise<ActionPlan | null> {
  return (await plans(db).where('a.id', '=', id).executeTakeFirst()) ?? null
}

/** The newest edition of every council's plan for a year, by council name in Danish order. */
export async function actionPlansOf(
  db: Db,
  districtId: string,
  year: number,
): Promise<readonly ActionPlan[]> {
  return plans(db)
    .where('c.district_id', '=', districtId as DistrictId)
    .where('a.year', '=', year)
    .distinctOn([sql`c.name_da collate "da-DK-x-icu"`, 'a.council_id'])
    .orderBy(sql`c.name_da collate "da-DK-x-icu"`)
    .orderBy('a.council_id')
    .orderBy('a.number', 'desc')
    .execute()
}

/** Every edition of a council's plan for a year, newest first. */
export async function editionsOfActionPlan(
  db: Db,
  councilId: CouncilId,
  year: number,
): Promise<readonly ActionPlan[]> {
  return plans(db)
    .where('a.council_id', '=', councilId)
    .where('a.year', '=', year)
    .orderBy('a.number', 'desc')
    .execute()
}

/** The newest edition of a council's plan for a year, or null. */
export async function actionPlanFor(db: Db, councilId: CouncilId, year: number): Promise<ActionPlan | null> {
  return (await editionsOfActionPlan(db, councilId, year))[0] ?? null
}

/** The edition of a year that is written, submitted or waiting to be published; null when none is. */
export async function openActionPlan(db: Db, councilId: CouncilId, year: number): Promise<ActionPlan | null> {
  return (await editionsOfActionPlan(db, councilId, year)).find((plan) => isOpen(plan.state)) ?? null
}

/** The years in which a council of the district has a plan, newest first. */
export async function yearsWithActionPlans(db: Db, districtId: string): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('action_plan as a')
    .innerJoin('council as c', 'c.id', 'a.council_id')
    .select('a.year')
    .distinct()
    .where('c.district_id', '=', districtId as DistrictId)
    .orderBy('a.year', 'desc')
    .execute()
  return rows.map((row) => row.year)
}

function answers(db: Db) {
  return db
    .selectFrom('local_answer')
    .select(['id', 'action_plan_id as actionPlanId', 'focus_area_id as focusAreaId', 'position'])
    .select(['number', 'title', 'local', 'stance', 'reason', 'note', 'review', 'revision'])
}

/** The answer, or null. */
export async function findAnswer(db: Db, id: LocalAnswerId): Promise<LocalAnswer | null> {
  return (await answers(db).where('id', '=', id).executeTakeFirst()) ?? null
}

/** The answers of plans, plan by plan in their own order: the district's areas, then the council's own. */
export async function answersOf(db: Db, planIds: readonly ActionPlanId[]): Promise<readonly LocalAnswer[]> {
  if (planIds.length === 0) return []
  return answers(db)
    .where('action_plan_id', 'in', planIds)
    .orderBy('action_plan_id')
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** A text that was submitted. */
export type Submission = {
  readonly id: string
  readonly canonical: string
  readonly sha256: string
  readonly submittedAt: Date
}

/** The newest text that was submitted of a plan, or null. */
export async function newestSubmission(db: Db, planId: ActionPlanId): Promise<Submission | null> {
  const row = await db
    .selectFrom('action_plan_submission')
    .select(['id', 'canonical', 'sha256', 'submitted_at as submittedAt'])
    .where('action_plan_id', '=', planId)
    .orderBy('ordinal', 'desc')
    .executeTakeFirst()
  return row ?? null
}

/** The adopted text of a plan and its decision, or null. */
export async function adoptedActionPlan(db: Db, id: ActionPlanId): Promise<AdoptedActionPlan | null> {
  const row = await db
    .selectFrom('adopted_action_plan')
    .innerJoin('decision', 'decision.id', 'adopted_action_plan.decision_id')
    .select(['canonical', 'sha256', 'decision.decided_on as decidedOn', 'decision.text as decisionText'])
    .where('action_plan_id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** The newest agenda item that is about a plan, decided or not; null when there is none. */
export async function agendaItemFor(
  db: Db,
  planId: ActionPlanId,
): Promise<(AgendaItem & { readonly meeting: Meeting }) | null> {
  const row = await db
    .selectFrom('agenda_item')
    .select('id')
    .where('subject_kind', '=', 'action-plan')
    .where('subject_id', '=', planId)
    .orderBy('ordinal', 'desc')
    .executeTakeFirst()
  return row ? agendaItem(db, row.id) : null
}
