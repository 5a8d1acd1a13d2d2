import type { CalendarDate } from '#calendar'
import type { DistrictId } from '#councils'
import type { Db } from '#db'
import { isInPlan, measureGaps, measuresOf, type MeasureLine } from '#measures'
import { carryOversByPlan, carryOversOf } from './carry-overs.ts'
import { needsReason } from './needs-reason.ts'
import { answersOf } from './queries.ts'
import type { ActionPlan, ActionPlanId, AnswerGap, CarryOver, LocalAnswer, PlanGaps } from './types.ts'

/** What the gaps of a plan follow from. */
type PlanFacts = {
  readonly answers: readonly LocalAnswer[]
  /** At least those of the plan's year that the council leads or takes part in. */
  readonly measures: readonly MeasureLine[]
  readonly carryOvers: readonly CarryOver[]
}

/**
 * Everything that is missing before the plan can be submitted, in the order of the plan: in its answers,
 * in the measures that the council leads, and of last year's those that nothing was decided on.
 */
export function gapsIn(plan: ActionPlan, { answers, measures, carryOvers }: PlanFacts): PlanGaps {
  const own = measures.filter((measure) => measure.councils.includes(plan.councilId))
  const areas = answers.map((answer) => answer.focusAreaId)
  return {
    answers: answers
      .map((answer) => ({ answer, gaps: answerGaps(answer, own) }))
      .filter((entry) => entry.gaps.length > 0),
    measures: own
      .filter((measure) => measure.councilId === plan.councilId)
      .map((measure) => ({ measure, gaps: measureGaps(measure, areas) }))
      .filter((entry) => entry.gaps.length > 0),
    undecided: carryOvers.filter((entry) => entry.decision === null),
  }
}

/** The gaps of one plan. */
export async function planGaps(db: Db, plan: ActionPlan, today: CalendarDate): Promise<PlanGaps> {
  return gapsIn(plan, {
    answers: await answersOf(db, [plan.id]),
    measures: await measuresOf(db, { councilId: plan.councilId, year: plan.year }, today),
    carryOvers: await carryOversOf(db, plan, today),
  })
}

/**
 * The gaps of several plans of one district and year.
 *
 * @param measures the district's measures of that year
 */
export async function gapsByPlan(
  db: Db,
  districtId: DistrictId,
  plans: readonly ActionPlan[],
  measures: readonly MeasureLine[],
  today: CalendarDate,
): Promise<ReadonlyMap<ActionPlanId, PlanGaps>> {
  const [first] = plans
  if (!first) return new Map()
  const answers = await answersOf(
    db,
    plans.map((plan) => plan.id),
  )
  const lastYear = await measuresOf(db, { districtId, year: first.year - 1 }, today)
  const carryOvers = await carryOversByPlan(db, plans, lastYear, today)
  return new Map(
    plans.map((plan) => {
      const own = answers.filter((answer) => answer.actionPlanId === plan.id)
      const facts = { answers: own, measures, carryOvers: carryOvers.get(plan.id) ?? [] }
      return [plan.id, gapsIn(plan, facts)]
    }),
  )
}

/** Whether nothing is missing. */
export function isComplete({ answers, measures, undecided }: PlanGaps): boolean {
  return answers.length + measures.length + undecided.length === 0
}

function answerGaps(answer: LocalAnswer, measures: readonly MeasureLine[]): readonly AnswerGap[] {
  const here = measures.filter((measure) => measure.areas.includes(answer.focusAreaId))
  // What the district plan no longer has is to be taken out, or kept for what is done about it.
  if (answer.review === 'gone')
    return here.some((measure) => measure.state !== 'dropped') ? [] : ['to-be-reviewed']
  const { stance, reason, review } = answer
  const covers = stance === 'covered' || stance === 'partly'
  const gaps: readonly (AnswerGap | null)[] = [
    stance === null ? 'no-answer' : null,
    needsReason(stance) && reason.trim() === '' ? 'no-reason' : null,
    review === null ? null : 'to-be-reviewed',
    covers && !here.some((measure) => isInPlan(measure.state)) ? 'covered-without-measure' : null,
  ]
  return gaps.filter((gap) => gap !== null)
}
