import type { FC } from 'hono/jsx'
import { actionPlanPaths } from '#action-plans'
import { Button, Details, Form, Tag, TextField, YearTimeline } from '#design'
import { measurePaths } from '#measures'
import { statusRoundPaths } from '#status-rounds'
import { commonTexts } from './common-texts.ts'
import type { PlanPageProps } from './plan-page.tsx'
import { planTexts } from './plan-texts.ts'
import { stateTone, submittedWords } from './plan-words.ts'
import { timelineItems } from './timeline-items.ts'

/** The most measures that are drawn on the plan's own page; more have a page of their own. */
const mostDrawn = 12

/** What else there is about a plan: the year as a picture, the status round, the editions, the deadline. */
export const PlanMore: FC<PlanPageProps> = (props) => {
  const { lang, today, view, activities, latest } = props
  const t = planTexts[lang].more
  const { plan, measures } = view
  return (
    <>
      <h2>{t.heading}</h2>
      {measures.length > 0 && measures.length <= mostDrawn ? (
        <Details summary={t.timeline}>
          <YearTimeline
            lang={lang}
            year={plan.year}
            today={today}
            items={timelineItems(measures, activities, today)}
          />
        </Details>
      ) : null}
      <ul class="more-links">
        {view.may.write ? (
          <li>
            <a href={measurePaths.newFor(plan.councilSlug, plan.year, null)}>{t.newMeasure}</a>
          </li>
        ) : null}
        <li>
          <a href={actionPlanPaths.timeline(plan.id)}>{t.toTimeline}</a>
        </li>
        {latest ? (
          <li>
            <a href={statusRoundPaths.council(latest.round.id, plan.councilSlug)}>{t.toRound}</a>
          </li>
        ) : null}
      </ul>
      {view.editions.length > 1 ? <Editions {...props} /> : null}
      {view.may.deadline && plan.state === 'draft' ? <Deadline {...props} /> : null}
    </>
  )
}

const Editions: FC<PlanPageProps> = ({ lang, today, view }) => {
  const t = planTexts[lang].more
  return (
    <>
      <h3>{t.editions}</h3>
      <ul class="plan-lines">
        {view.editions.map((edition) => (
          <li>
            <p class="plan-line-title">
              {edition.id === view.plan.id ? (
                <>
                  {t.edition(edition.number)} ({t.thisOne})
                </>
              ) : (
                <a href={actionPlanPaths.plan(edition.id)}>{t.edition(edition.number)}</a>
              )}{' '}
              <Tag tone={stateTone(edition.state)}>{commonTexts[lang].states[edition.state]}</Tag>
            </p>
            {edition.correctionReason === null ? null : <p>{edition.correctionReason}</p>}
            {edition.state === 'draft' && edition.submittedOn !== null ? null : (
              <p class="soft">{submittedWords(lang, edition, today)}</p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

const Deadline: FC<PlanPageProps> = ({ lang, view, typed, errors }) => {
  const t = planTexts[lang].deadline
  return (
    <Details summary={t.heading} open={errors['frist'] !== undefined}>
      <p>{t.lead}</p>
      <Form action={actionPlanPaths.deadline(view.plan.id)}>
        <TextField
          name="frist"
          type="date"
          label={t.label}
          size={11}
          value={typed.deadline}
          error={errors['frist']}
        />
        <Button kind="secondary">{t.button}</Button>
      </Form>
    </Details>
  )
}
