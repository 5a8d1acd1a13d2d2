import type { ActionPlanId, ActionPlanState } from '#action-plans'
import type { Db, Tx } from '#db'
import type { FocusAreaId } from '#measures'
import type { CouncilId } from '#permissions'
import type { PublicActionPlan, PublicAnswer, PublicRegister } from './public-rows.ts'

/** The state of an action plan, which nobody else changes until the transaction ends; null without one. */
export async function lockActionPlan(tx: Tx, id: ActionPlanId): Promise<ActionPlanState | null> {
  const row = await tx
    .selectFrom('action_plan')
    .select('state')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row?.state ?? null
}

/**
 * Keeps the measures that a council leads in a year, and what belongs to them, as they are until the
 * transaction ends, since every change of one begins by holding it: one that is made internal meanwhile
 * waits, and disappears right after.
 */
export async function lockRegister(tx: Tx, councilId: CouncilId, year: number): Promise<void> {
  await tx
    .selectFrom('measure')
    .select('id')
    .where('council_id', '=', councilId)
    .where('year', '=', year)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Makes an action plan and its answers public, for good. */
export async function insertActionPlan(
  tx: Tx,
  plan: PublicActionPlan,
  answers: readonly PublicAnswer[],
  now: Date,
): Promise<void> {
  await tx
    .insertInto('published.action_plan')
    .values({ ...plan, published_at: now })
    .execute()
  if (answers.length === 0) return
  await tx
    .insertInto('published.local_answer')
    .values(answers.map((answer) => ({ ...answer, action_plan_id: plan.action_plan_id })))
    .execute()
}

/** Puts a council's public measures of a year in the place of those that were public. */
export async function replaceRegister(
  tx: Tx,
  council: string,
  year: number,
  register: PublicRegister,
): Promise<void> {
  await tx
    .deleteFrom('published.measure')
    .where('council_slug', '=', council)
    .where('year', '=', year)
    .execute()
  await insertAll(tx, 'published.measure', register.measures)
  await insertAll(tx, 'published.measure_area', register.areas)
  await insertAll(tx, 'published.measure_council', register.councils)
  await insertAll(tx, 'published.measure_origin', register.origins)
  await insertAll(tx, 'published.activity', register.activities)
  await insertAll(tx, 'published.indicator', register.indicators)
  await insertAll(tx, 'published.indicator_series', register.series)
  await insertAll(tx, 'published.indicator_value', register.values)
  await insertAll(tx, 'published.measure_update', register.updates)
  await insertAll(tx, 'published.evaluation', register.evaluations)
}

type MeasureTable =
  | 'published.measure'
  | 'published.measure_area'
  | 'published.measure_council'
  | 'published.measure_origin'
  | 'published.activity'
  | 'published.indicator'
  | 'published.indicator_series'
  | 'published.indicator_value'
  | 'published.measure_update'
  | 'published.evaluation'

/** Rows of one insert, so that the most columns there are stay far below the 65,535 values of a statement. */
const rowsAtOnce = 500

async function insertAll(tx: Tx, table: MeasureTable, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await tx
      .insertInto(table)
      .values(rows.slice(from, from + rowsAtOnce))
      .execute()
}

/** What focus areas are called, by identity: in the newest district plan, or by the council whose own they are. */
export async function areaTitles(
  db: Db,
  ids: readonly FocusAreaId[],
): Promise<ReadonlyMap<FocusAreaId, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('focus_area as f')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('published.plan_part as part')
          .innerJoin('published.plan as plan', 'plan.edition_id', 'part.edition_id')
          .select(['part.number', 'part.title'])
          .whereRef('part.identity', '=', 'f.id')
          .orderBy('plan.year', 'desc')
          .orderBy('plan.number', 'desc')
          .limit(1)
          .as('p'),
      (join) => join.onTrue(),
    )
    .select(['f.id', 'f.title as own', 'p.number', 'p.title'])
    .where('f.id', 'in', ids)
    .execute()
  return new Map(
    rows.map((row) => [
      row.id as FocusAreaId,
      row.own ?? [row.number, row.title].filter((piece) => piece !== null).join(' '),
    ]),
  )
}
