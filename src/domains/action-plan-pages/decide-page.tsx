import type { FC } from 'hono/jsx'
import { DecisionForm, type TypedDecision } from '#adoption'
import { actionPlanPaths, type ActionPlan, type ActionPlanDocument } from '#action-plans'
import { formatDate, type CalendarDate } from '#calendar'
import { councilIn } from '#councils'
import { Alert, Button, ButtonLink, ErrorSummary, Form, type FieldErrors } from '#design'
import { meetingPaths } from '#meetings'
import type { Lang } from '#texts'
import { commonTexts } from './common-texts.ts'
import { DocumentText } from './document-text.tsx'
import type { PlanItem } from './plan-data.ts'
import { PlanTrail } from './plan-page.tsx'
import { stepsTexts } from './steps-texts.ts'

export type DecidePageProps = {
  readonly lang: Lang
  readonly today: CalendarDate
  readonly plan: ActionPlan
  readonly item: PlanItem
  readonly document: ActionPlanDocument
  readonly sha256: string
  /** Whether the item is the one that decides on the plan now. */
  readonly current: boolean
  readonly mayRecord: boolean
  readonly mayHold: boolean
  readonly typed: TypedDecision
  readonly errors: FieldErrors
  readonly refusal: string | null
}

/** The agenda item of an action plan: read the sealed text, record the decision. */
export const DecidePage: FC<DecidePageProps> = (props) => {
  const { lang, plan, item } = props
  const t = stepsTexts[lang].decide
  const { heldOn, place } = item.meeting
  return (
    <>
      <PlanTrail lang={lang} plan={plan} toPlan />
      <h1>{t.title(item.title)}</h1>
      <p class="lead">{t.lead(councilIn(lang, plan), formatDate(heldOn, lang), place)}</p>
      {props.refusal ? <Alert kind="error" heading={props.refusal} /> : null}
      <ErrorSummary heading={commonTexts[lang].problem} errors={props.errors} />
      <DecisionBox {...props} />
      {props.refusal && props.typed.words && !isOpen(props) ? (
        <p class="kept-lines">
          <strong>{t.notSaved}</strong> {props.typed.words}
        </p>
      ) : null}
      <h2>{t.text}</h2>
      <p class="form-hint">
        {t.textHelp} <code class="hash">{props.sha256}</code>
      </p>
      <DocumentText lang={lang} document={props.document} />
    </>
  )
}

/** Whether the form that records the decision is there. */
function isOpen({ item, current, mayRecord }: DecidePageProps): boolean {
  return current && mayRecord && item.decision === null && item.meeting.state === 'held'
}

const DecisionBox: FC<DecidePageProps> = (props) => {
  const { lang, plan, item, current } = props
  const texts = stepsTexts[lang]
  const t = texts.decide
  const toSteps = <ButtonLink href={actionPlanPaths.steps(plan.id)}>{t.toSteps}</ButtonLink>
  if (item.decision)
    return (
      <Alert kind="success" heading={t.recorded}>
        <p>{item.decision.text}</p>
        <p>{formatDate(item.decision.decidedOn, lang)}</p>
        {toSteps}
      </Alert>
    )
  if (!current)
    return (
      <Alert kind="warning" heading={t.notCurrent}>
        {toSteps}
      </Alert>
    )
  if (item.meeting.state !== 'held') return <NotHeld {...props} />
  if (!props.mayRecord) return <p>{t.readOnly}</p>
  return (
    <DecisionForm
      action={actionPlanPaths.decide(item.id)}
      texts={texts.decision}
      wordsDefault={texts.wordsDefault(plan.year)}
      heldOn={item.meeting.heldOn}
      typed={props.typed}
      errors={props.errors}
    >
      <input type="hidden" name="aftryk" value={props.sha256} />
    </DecisionForm>
  )
}

const NotHeld: FC<DecidePageProps> = ({ lang, today, plan, item, mayHold }) => {
  const t = stepsTexts[lang].decide
  const { meeting } = item
  if (meeting.state === 'cancelled')
    return (
      <Alert kind="warning" heading={t.cancelled}>
        <ButtonLink href={actionPlanPaths.steps(plan.id)}>{t.toSteps}</ButtonLink>
      </Alert>
    )
  const hasCome = meeting.heldOn <= today
  return (
    <Alert kind="info" heading={t.notHeld}>
      <p>{hasCome && mayHold ? t.hasBeen : t.notHeldMeans(formatDate(meeting.heldOn, lang))}</p>
      {hasCome && mayHold ? (
        <Form action={actionPlanPaths.decide(item.id)}>
          <Button name="moedet" value="holdt">
            {t.hold}
          </Button>
        </Form>
      ) : (
        <ButtonLink href={meetingPaths.meeting(meeting.id)}>{t.toMeeting}</ButtonLink>
      )}
    </Alert>
  )
}
