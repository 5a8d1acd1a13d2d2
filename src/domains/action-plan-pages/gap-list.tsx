import type { FC } from 'hono/jsx'
import { actionPlanPaths, type ActionPlanId, type AnswerGap, type PlanGaps } from '#action-plans'
import { areaName, measurePaths } from '#measures'
import type { Lang } from '#texts'
import { commonTexts } from './common-texts.ts'

/** Everything a plan lacks before it can be submitted, each with a link to where it is put right. */
export const GapList: FC<{ lang: Lang; planId: ActionPlanId; gaps: PlanGaps }> = (props) => {
  const { lang, planId, gaps } = props
  const t = commonTexts[lang]
  return (
    <ul class="gap-list">
      {gaps.answers.map(({ answer, gaps: lacking }) => (
        <li>
          <a href={actionPlanPaths.answer(answer.id)} lang="da">
            {areaName(answer)}
          </a>
          :{' '}
          {worthTelling(lacking)
            .map((gap) => t.answerGaps[gap])
            .join(', ')}
        </li>
      ))}
      {gaps.measures.map(({ measure, gaps: lacking }) => (
        <li>
          <a href={measurePaths.measure(measure.id)} lang="da">
            {measure.title}
          </a>
          : {lacking.map((gap) => t.measureGaps[gap]).join(', ')}
        </li>
      ))}
      {gaps.undecided.map(({ measure }) => (
        <li>
          <a href={`${actionPlanPaths.carryOver(planId)}#indsats-${measure.id}`}>
            {t.lastYears(measure.title, measure.year)}
          </a>
          : {t.undecided}
        </li>
      ))}
    </ul>
  )
}

/** A new area without an answer is only that; that it is to be looked through goes without saying. */
function worthTelling(gaps: readonly AnswerGap[]): readonly AnswerGap[] {
  return gaps.includes('no-answer') ? gaps.filter((gap) => gap !== 'to-be-reviewed') : gaps
}
