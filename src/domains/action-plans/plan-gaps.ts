import type { CalendarDate } from '#calendar'
import type { Db } from '#db'
import { isInPlan, measureGaps, measuresOf, type MeasureLine } from '#measures'
import { carryOversOf } from './carry-overs.ts'
import { needsReason } from './needs-reason.ts'
import { answersOf } from './queries.ts'
import type { ActionPlan, AnswerGap, LocalAnswer, PlanGaps } from './types.ts'

/**
 * Everything that is missing before the plan can be submitted, in the order of the plan: in its answers,
 * in the measures that the council leads, and of last year's those that nothing was decided on.
 */
export async function planGaps(db: Db, plan: ActionPlan, today: CalendarDate): Promise<PlanGaps> {
  const measures = await measuresOf(db, { councilId: plan.councilId, year: plan.year }, today)
  const answers = await answersOf(db, [plan.id])
  return {
    answers: answers
      .map((answer) => ({ answer, gaps: answerGaps(answer, measures) }))
      .filter((entry) => entry.gaps.length > 0),
    measures: measures
      .filter((measure) => measure.councilId === plan.councilId)
      .map((measure) => ({ measure, gaps: measureGaps(measure) }))
      .filter((entry) => entry.gaps.length > 0),
    undecided: (await carryOversOf(db, plan, today)).filter((entry) => entry.decision === null),
  }
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
