import type { FC } from 'hono/jsx'
import { actionPlanPaths } from '#action-plans'
import { daysBetween, formatDate, type CalendarDate } from '#calendar'
import { councilIn } from '#councils'
import { Alert, Button, ButtonLink, ErrorSummary, Facts, Form, TextArea, type FieldErrors } from '#design'
import type { Meeting } from '#meetings'
import type { Lang } from '#texts'
import { commonTexts } from './common-texts.ts'
import { GapList } from './gap-list.tsx'
import type { PlanView } from './plan-data.ts'
import { PlanSteps, PlanTrail } from './plan-page.tsx'
import { gapCount } from './plan-words.ts'
import { Waiting } from './steps-waiting.tsx'
import { stepsTexts } from './steps-texts.ts'

/** What stands in the fields of the page. */
export type TypedStep = Readonly<
  Record<'meeting' | 'heldOn' | 'startsAt' | 'place' | 'item' | 'reason', string>
>

export type StepsPageProps = {
  readonly lang: Lang
  readonly today: CalendarDate
  readonly view: PlanView
  /** The council's meetings that can decide on the plan, the nearest first. */
  readonly meetings: readonly Meeting[]
  readonly done: 'indsendt' | 'paa-dagsordenen' | 'vedtaget' | 'forkastet' | null
  readonly typed: TypedStep
  readonly errors: FieldErrors
  readonly refusal: string | null
}

/** Where a plan is between draft and published, and what the reader can do about it now. */
export const StepsPage: FC<StepsPageProps> = (props) => {
  const { lang, view, refusal } = props
  const { plan } = view
  const t = stepsTexts[lang]
  return (
    <>
      <PlanTrail lang={lang} plan={plan} toPlan />
      <h1>{t.title}</h1>
      <Done {...props} />
      {refusal ? <Alert kind="error" heading={refusal} /> : null}
      <ErrorSummary heading={commonTexts[lang].problem} errors={props.errors} />
      <p class="lead">{t.lead(plan.year, councilIn(lang, plan))}</p>
      <PlanSteps lang={lang} state={plan.state} />
      <Now {...props} />
      <p class="neighbours">
        <a href={actionPlanPaths.plan(plan.id)}>{t.back}</a>
      </p>
    </>
  )
}

const Done: FC<StepsPageProps> = ({ lang, view, done }) => {
  const t = stepsTexts[lang].done
  if (done === null) return null
  const { number, submittedOn, deadline } = view.plan
  const late = submittedOn && number === 1 ? daysBetween(deadline, submittedOn) : 0
  return (
    <Alert kind={done === 'forkastet' ? 'info' : 'success'} heading={t[done]}>
      {done === 'indsendt' ? (
        <p>
          {late > 0 ? t.late(late) : null} {t.indsendtMeans}
        </p>
      ) : null}
      {done === 'forkastet' ? <p>{t.forkastetMeans}</p> : null}
    </Alert>
  )
}

const Now: FC<StepsPageProps> = (props) => {
  const t = stepsTexts[props.lang]
  const { plan, editions } = props.view
  const newest = editions[0]
  switch (plan.state) {
    case 'draft':
      return <Submit {...props} />
    case 'submitted':
      return <Waiting {...props} />
    case 'adopted':
      return <Adopted {...props} />
    case 'published':
      return <Published {...props} />
    case 'superseded':
      return (
        <p>
          {t.superseded} {newest ? <a href={actionPlanPaths.plan(newest.id)}>{t.toNewest}</a> : null}
        </p>
      )
  }
}

const Submit: FC<StepsPageProps> = ({ lang, view }) => {
  const t = stepsTexts[lang]
  if (gapCount(view.gaps) > 0)
    return (
      <>
        <h2>{t.gaps.heading}</h2>
        <p>{t.gaps.lead}</p>
        <GapList lang={lang} planId={view.plan.id} gaps={view.gaps} />
      </>
    )
  return (
    <>
      <h2>{t.submit.heading}</h2>
      <p>{t.submit.lead}</p>
      {view.may.write ? (
        <Form action={actionPlanPaths.submit(view.plan.id)}>
          <Button>{t.submit.button}</Button>
        </Form>
      ) : (
        <p class="soft">{t.submit.readOnly}</p>
      )}
    </>
  )
}

const Adopted: FC<StepsPageProps> = (props) => {
  const { lang, view } = props
  const t = stepsTexts[lang].adopted
  return (
    <>
      <h2>{t.heading}</h2>
      <DecisionFacts {...props} />
      {view.may.publish ? (
        <>
          <p>{t.next}</p>
          <ButtonLink kind="primary" href={actionPlanPaths.publish(view.plan.id)}>
            {t.toPublish}
          </ButtonLink>
        </>
      ) : null}
    </>
  )
}

const DecisionFacts: FC<StepsPageProps> = ({ lang, view: { adopted } }) => {
  const t = stepsTexts[lang].adopted
  if (!adopted) return null
  return (
    <>
      <Facts
        facts={[
          [t.decidedOn, formatDate(adopted.decidedOn, lang)],
          [t.decision, adopted.decisionText],
          [t.seal, <code class="hash">{adopted.sha256}</code>],
        ]}
      />
      <p class="form-hint">{t.sealHelp}</p>
    </>
  )
}

const Published: FC<StepsPageProps> = (props) => {
  const { lang, view, typed, errors } = props
  const t = stepsTexts[lang]
  return (
    <>
      <h2>{t.published.heading}</h2>
      <DecisionFacts {...props} />
      {view.may.write ? (
        <>
          <h2>{t.correct.heading}</h2>
          <p>{t.correct.lead}</p>
          <Form action={actionPlanPaths.correct(view.plan.id)}>
            <TextArea
              name="grund"
              label={t.correct.reason}
              value={typed.reason}
              error={errors['grund']}
              rows={3}
            />
            <Button kind="secondary">{t.correct.button}</Button>
          </Form>
        </>
      ) : null}
    </>
  )
}
