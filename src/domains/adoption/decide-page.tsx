import type { FC } from 'hono/jsx'
import { raw } from 'hono/html'
import { formatDate } from '#calendar'
import {
  Alert,
  Breadcrumb,
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  Radios,
  TextArea,
  TextField,
  type FieldErrors,
} from '#design'
import { renderMarkdown } from '#documents/markdown'
import { meetingPaths, type AgendaItem, type Meeting } from '#meetings'
import type { Lang } from '#texts'
import type { PlanDocument } from './canonical.ts'
import { adoptionPaths } from './paths.ts'
import { adoptionTexts } from './texts.ts'

/** The decision on a proposed plan: what was proposed, and the form that records what was decided. */
export type DecideProps = {
  readonly lang: Lang
  readonly item: AgendaItem & { readonly meeting: Meeting }
  readonly document: PlanDocument
  readonly sha256: string
  readonly current: boolean
  readonly mayRecord: boolean
  readonly typed: { readonly outcome: string; readonly words: string; readonly decidedOn: string }
  readonly errors: FieldErrors
  readonly refusal: string | null
}

/** The agenda item of a plan: read the sealed text, record the decision. */
export const DecidePage: FC<DecideProps> = (props) => {
  const { lang, item, document, sha256, errors, refusal } = props
  const t = adoptionTexts[lang]
  return (
    <>
      <Breadcrumb
        label={t.trail.label}
        trail={[
          { href: meetingPaths.list, text: t.trail.meetings },
          { href: meetingPaths.meeting(item.meeting.id), text: formatDate(item.meeting.heldOn, lang) },
        ]}
      />
      <h1>{t.decide.title(item.title)}</h1>
      <p class="lead">{t.decide.lead(formatDate(item.meeting.heldOn, lang), item.meeting.place)}</p>
      {refusal ? <Alert kind="error" heading={refusal} /> : null}
      <ErrorSummary heading={t.errors.heading} errors={errors} />
      <DecisionBox {...props} />
      <h2>{t.decide.text}</h2>
      <p class="form-hint">
        {t.decide.textHelp} <code class="hash">{sha256}</code>
      </p>
      <article class="plan-text" lang="da">
        {document.parts.map((part) => (
          <section>
            <h3>
              {part.number ? `${part.number} ` : ''}
              {part.title}
            </h3>
            {raw(
              renderMarkdown(part.body, { headingBase: 4, idPrefix: part.identity.slice(0, 8), lang: 'da' }),
            )}
          </section>
        ))}
      </article>
    </>
  )
}

const DecisionBox: FC<DecideProps> = (props) => {
  const { lang, item, current, mayRecord } = props
  const t = adoptionTexts[lang]
  if (item.decision)
    return (
      <Alert kind="success" heading={t.decide.recorded}>
        <p>{item.decision.text}</p>
        <p>{formatDate(item.decision.decidedOn, lang)}</p>
      </Alert>
    )
  if (!current) return <Alert kind="warning" heading={t.refusals['proposal-taken-back']} />
  if (item.meeting.state !== 'held')
    return (
      <Alert kind="info" heading={t.decide.notHeld}>
        <ButtonLink href={meetingPaths.meeting(item.meeting.id)}>{t.decide.toMeeting}</ButtonLink>
      </Alert>
    )
  return mayRecord ? <DecisionForm {...props} /> : <p>{t.decide.readOnly}</p>
}

const DecisionForm: FC<DecideProps> = ({ lang, item, document, typed, errors }) => {
  const t = adoptionTexts[lang].decide
  return (
    <Form action={adoptionPaths.decide(item.id)} class="card" guard>
      <Radios
        name="outcome"
        label={t.outcome}
        value={typed.outcome}
        error={errors['outcome']}
        options={[
          { value: 'adopted', label: t.adopted, hint: t.adoptedHint },
          { value: 'rejected', label: t.rejected, hint: t.rejectedHint },
        ]}
      />
      <TextArea
        name="words"
        label={t.words}
        hint={t.wordsHint}
        rows={3}
        value={typed.words || t.wordsDefault(document.title)}
        error={errors['words']}
      />
      <TextField
        name="decidedOn"
        type="date"
        label={t.decidedOn}
        size={11}
        value={typed.decidedOn || item.meeting.heldOn}
        error={errors['decidedOn']}
      />
      <p class="form-hint">{t.final}</p>
      <Button>{t.button}</Button>
    </Form>
  )
}
