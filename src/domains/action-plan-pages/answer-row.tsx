import type { FC } from 'hono/jsx'
import { actionPlanPaths, type ActionPlan, type LocalAnswer } from '#action-plans'
import { StanceMark, Tag } from '#design'
import type { Lang } from '#texts'
import { commonTexts } from './common-texts.ts'
import { MeasureLines } from './measure-lines.tsx'
import type { PlanView } from './plan-data.ts'
import { planTexts } from './plan-texts.ts'
import { publicPlan } from './plan-words.ts'

type AnswerRowProps = {
  readonly lang: Lang
  readonly view: PlanView
  readonly answer: LocalAnswer
}

/** One area of the plan: the answer, the measures in it, what is missing, and the way to it. */
export const AnswerRow: FC<AnswerRowProps> = (props) => {
  const { lang, view, answer } = props
  const t = planTexts[lang].areas
  const common = commonTexts[lang]
  const measures = view.measures.filter((measure) => measure.areas.includes(answer.focusAreaId))
  const lacking = view.gaps.answers.find((entry) => entry.answer.id === answer.id)?.gaps ?? []
  return (
    <li class="answer-row" id={`svar-${answer.id}`}>
      <div class="answer-name">
        <h3>
          {answer.number === null ? null : <span class="part-number">{answer.number}</span>}{' '}
          <AreaTitle {...props} /> {answer.local ? <Tag tone="info">{common.local}</Tag> : null}
        </h3>
        {answer.reason === '' ? null : <p class="answer-reason">{answer.reason}</p>}
        {answer.review ? <ReviewNote lang={lang} plan={view.plan} review={answer.review} /> : null}
      </div>
      <div>
        <p class="answer-stance">
          <StanceMark lang={lang} stance={answer.stance} />
          {lacking
            .filter((gap) => gap !== 'no-answer' && gap !== 'covered-without-measure')
            .filter((gap) => gap !== 'to-be-reviewed' || answer.stance !== null)
            .map((gap) => (
              <span class="missing">{common.answerGaps[gap]}</span>
            ))}
        </p>
        {measures.length === 0 && answer.stance !== 'not-relevant' ? (
          <p class={lacking.includes('covered-without-measure') ? 'missing' : 'soft'}>{t.noMeasures}</p>
        ) : null}
        {measures.length === 0 ? null : (
          <MeasureLines
            lang={lang}
            measures={measures}
            councilId={view.plan.councilId}
            gapsOf={({ id }) => view.gaps.measures.find((entry) => entry.measure.id === id)?.gaps ?? []}
          />
        )}
      </div>
      <AnswerLink {...props} />
    </li>
  )
}

const AreaTitle: FC<AnswerRowProps> = ({ lang, view, answer }) =>
  answer.local || answer.review === 'gone' ? (
    <>{answer.title}</>
  ) : (
    <a href={publicPlan(lang, view.plan.year)}>{answer.title}</a>
  )

const AnswerLink: FC<AnswerRowProps> = ({ lang, view, answer }) => {
  const t = planTexts[lang].areas
  const writes = view.may.write && view.plan.state === 'draft'
  return (
    <p class="answer-tools">
      <a href={actionPlanPaths.answer(answer.id)}>
        {writes ? (answer.stance === null ? t.answer : t.change) : t.look}
        <span class="sr-only">{t.about(answer.title)}</span>
      </a>
    </p>
  )
}

type ReviewNoteProps = {
  readonly lang: Lang
  readonly plan: ActionPlan
  readonly review: NonNullable<LocalAnswer['review']>
}

/** What happened to an area in the district plan since it was answered, and how that is settled. */
export const ReviewNote: FC<ReviewNoteProps> = ({ lang, plan, review }) => {
  const t = planTexts[lang].review
  return (
    <p class="review-note">
      <strong>{t[review]}</strong> {t.settle[plan.state]}{' '}
      <a href={`${publicPlan(lang, plan.year)}/forskelle`}>{t.differences}</a>
    </p>
  )
}
