import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import {
  Alert,
  Breadcrumb,
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  TextArea,
  TextField,
  type FieldErrors,
} from '#design'
import { meetingPaths, type AgendaItem, type Meeting } from '#meetings'
import { planPaths } from '#plans'
import type { Lang } from '#texts'
import { adoptionPaths } from './paths.ts'
import { discussTexts } from './discuss-texts.ts'
import { adoptionTexts } from './texts.ts'

/** An agenda item on which a plan is only discussed. */
export type DiscussProps = {
  readonly lang: Lang
  readonly item: AgendaItem & { readonly meeting: Meeting }
  readonly mayRecord: boolean
  readonly typed: { readonly words: string; readonly decidedOn: string }
  readonly errors: FieldErrors
  readonly refusal: string | null
}

/** The item of a discussion: the way to the draft, and the form that records what was said. */
export const DiscussPage: FC<DiscussProps> = (props) => {
  const { lang, item, errors, refusal } = props
  const t = adoptionTexts[lang]
  const held = item.meeting.state === 'held'
  return (
    <>
      <Breadcrumb
        label={t.trail.label}
        trail={[
          { href: meetingPaths.list, text: t.trail.meetings },
          { href: meetingPaths.meeting(item.meeting.id), text: formatDate(item.meeting.heldOn, lang) },
        ]}
      />
      <h1>{discussTexts[lang].title(item.title)}</h1>
      <p class="lead">{t.decide.lead(formatDate(item.meeting.heldOn, lang), item.meeting.place)}</p>
      {refusal ? <Alert kind="error" heading={refusal} /> : null}
      <ErrorSummary heading={t.errors.heading} errors={errors} />
      {item.subject ? (
        <p>
          <a href={planPaths.edition(item.subject.id)}>{discussTexts[lang].toPlan}</a>
        </p>
      ) : null}
      {item.decision ? (
        <Alert kind="success" heading={discussTexts[lang].recorded}>
          <p>{item.decision.text}</p>
          <p>{formatDate(item.decision.decidedOn, lang)}</p>
        </Alert>
      ) : null}
      {!item.decision && !held ? (
        <Alert kind="info" heading={t.decide.notHeld}>
          <ButtonLink href={meetingPaths.meeting(item.meeting.id)}>{t.decide.toMeeting}</ButtonLink>
        </Alert>
      ) : null}
      {!item.decision && held ? <DiscussForm {...props} /> : null}
    </>
  )
}

const DiscussForm: FC<DiscussProps> = ({ lang, item, mayRecord, typed, errors }) => {
  const t = adoptionTexts[lang]
  if (!mayRecord) return <p>{t.decide.readOnly}</p>
  return (
    <Form action={adoptionPaths.discussed(item.id)} class="card" guard>
      <TextArea
        name="words"
        label={discussTexts[lang].words}
        rows={4}
        value={typed.words}
        error={errors['words']}
      />
      <TextField
        name="decidedOn"
        type="date"
        label={discussTexts[lang].on}
        size={11}
        value={typed.decidedOn || item.meeting.heldOn}
        error={errors['decidedOn']}
      />
      <p class="form-hint">{t.decide.final}</p>
      <Button>{discussTexts[lang].save}</Button>
    </Form>
  )
}
