import type { CalendarDate } from '#calendar'
import type { Db } from '#db'
import { isInPlan, measuresOf, type MeasureLine } from '#measures'
import { carriedIn } from './carry-queries.ts'
import type { ActionPlan, ActionPlanId, CarryOver } from './types.ts'

/**
 * Last year's measures that the council led and that were part of its work, by number, each with what
 * becomes of it: in this edition of the plan, or in an earlier one where this says nothing.
 */
export async function carryOversOf(
  db: Db,
  plan: ActionPlan,
  today: CalendarDate,
): Promise<readonly CarryOver[]> {
  const { councilId, year } = plan
  const lastYear = await measuresOf(db, { councilId, year: year - 1 }, today)
  return (await carryOversByPlan(db, [plan], lastYear, today)).get(plan.id) ?? []
}

/**
 * The same of several plans of one year.
 *
 * @param lastYear at least every measure of the year before that one of the councils led
 */
export async function carryOversByPlan(
  db: Db,
  plans: readonly ActionPlan[],
  lastYear: readonly MeasureLine[],
  today: CalendarDate,
): Promise<ReadonlyMap<ActionPlanId, readonly CarryOver[]>> {
  const carried = await carriedIn(
    db,
    plans.map((plan) => plan.id),
  )
  const ids = carried.flatMap((one) => one.newMeasureId ?? [])
  const next = ids.length === 0 ? [] : await measuresOf(db, { ids }, today)
  const entry = (plan: ActionPlan, measure: MeasureLine): CarryOver => {
    const decided = carried.find((one) => one.planId === plan.id && one.measureId === measure.id)
    return {
      measure,
      decision: decided?.decision ?? null,
      reason: decided?.reason ?? '',
      next: next.find((line) => line.id === decided?.newMeasureId) ?? null,
    }
  }
  const entries = (plan: ActionPlan): readonly CarryOver[] =>
    lastYear
      .filter((measure) => measure.councilId === plan.councilId)
      .map((measure) => entry(plan, measure))
      .filter(({ measure, decision }) => decision !== null || isInPlan(measure.state))
  return new Map(plans.map((plan) => [plan.id, entries(plan)]))
}
