import type { CalendarDate } from '#calendar'
import type { Db } from '#db'
import { isInPlan, measuresOf } from '#measures'
import { carriedIn } from './carry-queries.ts'
import type { ActionPlan, CarryOver } from './types.ts'

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
  const carried = await carriedIn(db, plan)
  const ids = carried.flatMap((one) => one.newMeasureId ?? [])
  const next = ids.length === 0 ? [] : await measuresOf(db, { ids }, today)
  return lastYear
    .filter((measure) => measure.councilId === councilId)
    .map((measure) => {
      const decided = carried.find((one) => one.measureId === measure.id)
      return {
        measure,
        decision: decided?.decision ?? null,
        reason: decided?.reason ?? '',
        next: next.find((line) => line.id === decided?.newMeasureId) ?? null,
      }
    })
    .filter(({ measure, decision }) => decision !== null || isInPlan(measure.state))
}
