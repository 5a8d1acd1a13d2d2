import type { FC } from 'hono/jsx'
import { actionPlanPaths, type ActionPlan, type PlanGaps } from '#action-plans'
import { formatDate, type CalendarDate } from '#calendar'
import { Button, ButtonLink, Form } from '#design'
import { areaName, measurePaths } from '#measures'
import type { Lang } from '#texts'
import type { PlanView } from './plan-data.ts'
import { planTexts } from './plan-texts.ts'
import { deadlineWords, gapCount, publicActionPlan } from './plan-words.ts'

type NowProps = { readonly lang: Lang; readonly today: CalendarDate; readonly view: PlanView }

/** What is expected now and by when, with the one button that leads on. */
export const NowBox: FC<NowProps> = (props) => {
  const t = planTexts[props.lang].now
  return (
    <section class="now-box" aria-labelledby="nu">
      <h2 id="nu">{t.heading}</h2>
      {sentences(props).map((sentence) => (
        <p>{sentence}</p>
      ))}
      <NextAction {...props} />
    </section>
  )
}

function sentences(props: NowProps): readonly string[] {
  const { lang, view } = props
  const t = planTexts[lang].now
  switch (view.plan.state) {
    case 'draft':
      return draftSentences(props)
    case 'submitted':
      return [meetingSentence(lang, view)]
    case 'adopted':
      return [t.adopted]
    case 'published':
      return [t.published]
    case 'superseded':
      return [t.superseded]
  }
}

function draftSentences({ lang, today, view }: NowProps): readonly string[] {
  const t = planTexts[lang].now
  const { plan, gaps } = view
  const things = gapCount(gaps)
  const work = !view.may.write ? t.othersWrite : things > 0 ? t.missing(things) : t.ready
  if (plan.number > 1) return [work]
  const deadline = `${deadlineWords(lang, plan.deadline, today)}.`
  return today > plan.deadline && view.may.write
    ? [work, `${deadline} ${t.canStillSubmit}`]
    : [work, deadline]
}

function meetingSentence(lang: Lang, { item }: PlanView): string {
  const t = planTexts[lang].now
  if (!item) return t.unscheduled
  const { heldOn, place, state } = item.meeting
  return state === 'cancelled'
    ? t.cancelled(formatDate(heldOn, lang))
    : t.scheduled(formatDate(heldOn, lang), place)
}

const NextAction: FC<NowProps> = ({ lang, view }) => {
  const t = planTexts[lang].now
  const { plan, item, may, gaps } = view
  if (plan.state === 'draft' && may.write && gapCount(gaps) === 0)
    return (
      <Form action={actionPlanPaths.submit(plan.id)}>
        <Button>{t.submit}</Button>
      </Form>
    )
  const next = nextPlace(lang, view)
  const isScheduled = item !== null && item.meeting.state !== 'cancelled'
  return (
    <p class="actions">
      {next ? (
        <ButtonLink kind="primary" href={next.href}>
          {next.text}
        </ButtonLink>
      ) : null}
      {plan.state === 'published' && may.publish ? (
        <a href={actionPlanPaths.publish(plan.id)}>{t.toChanges}</a>
      ) : null}
      {next && !isScheduled && plan.state === 'submitted' ? null : (
        <a href={actionPlanPaths.steps(plan.id)}>
          {plan.state === 'published' && may.write ? t.toSteps.published : t.toSteps.other}
        </a>
      )}
    </p>
  )
}

type Place = { readonly href: string; readonly text: string }

/** Where the reader goes on; null when it is not for them to do. */
function nextPlace(lang: Lang, { plan, item, may, gaps }: PlanView): Place | null {
  const t = planTexts[lang].now
  const steps = actionPlanPaths.steps(plan.id)
  switch (plan.state) {
    case 'submitted':
      if (item && item.meeting.state !== 'cancelled')
        return may.decide ? { href: actionPlanPaths.decide(item.id), text: t.toDecision } : null
      return may.schedule ? { href: steps, text: t.toSteps.submitted } : null
    case 'adopted':
      return may.publish ? { href: actionPlanPaths.publish(plan.id), text: t.toPublish } : null
    case 'draft':
      return may.write ? firstGap(lang, plan, gaps) : null
    case 'published':
      return { href: publicActionPlan(lang, plan), text: t.toPublic }
    case 'superseded':
      return null
  }
}

/**
 * The first thing that is missing: an answer, then what becomes of last year’s measures, then a measure. Last
 * year’s come before an area that has none yet, since they may be what it waits for.
 */
function firstGap(lang: Lang, plan: ActionPlan, gaps: PlanGaps): Place | null {
  const t = planTexts[lang].now
  const toAnswer = ({ answer }: PlanGaps['answers'][number]): Place => ({
    href: actionPlanPaths.answer(answer.id),
    text: t.goOn(areaName(answer)),
  })
  const [area] = gaps.answers
  const unanswered = gaps.answers.find(({ gaps }) => gaps.some((gap) => gap !== 'covered-without-measure'))
  if (unanswered) return toAnswer(unanswered)
  if (gaps.undecided.length > 0) return { href: actionPlanPaths.carryOver(plan.id), text: t.goOn(t.lastYear) }
  if (area) return toAnswer(area)
  const [first] = gaps.measures
  return first ? { href: measurePaths.measure(first.measure.id), text: t.goOn(first.measure.title) } : null
}
