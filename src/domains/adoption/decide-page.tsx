import type { FC } from 'hono/jsx'
import { raw } from 'hono/html'
import { formatDate } from '#calendar'
import { Alert, Breadcrumb, ButtonLink, ErrorSummary, type FieldErrors } from '#design'
import { renderMarkdown, type ShownClaims } from '#documents/markdown'
import { meetingPaths, type AgendaItem, type Meeting } from '#meetings'
import type { Lang } from '#texts'
import type { PlanDocument } from './canonical.ts'
import { DecisionForm } from './decision-form.tsx'
import { adoptionPaths } from './paths.ts'
import type { TypedDecision } from './read-decision.ts'
import { adoptionTexts } from './texts.ts'

/** The decision on a proposed plan: what was proposed, and the form that records what was decided. */
export type DecideProps = {
  readonly lang: Lang
  readonly item: AgendaItem & { readonly meeting: Meeting }
  readonly document: PlanDocument
  /** What its texts say from figures, in Danish. */
  readonly claims: ShownClaims
  readonly sha256: string
  readonly current: boolean
  readonly mayRecord: boolean
  readonly typed: TypedDecision
  readonly errors: FieldErrors
  readonly refusal: string | null
}

/** The agenda item of a plan: read the sealed text, record the decision. */
export const DecidePage: FC<DecideProps> = (props) => {
  const { lang, item, document, claims, sha256, errors, refusal } = props
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
              renderMarkdown(part.body, {
                headingBase: 4,
                idPrefix: part.identity.slice(0, 8),
                lang: 'da',
                claims,
              }),
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
  if (!mayRecord) return <p>{t.decide.readOnly}</p>
  return (
    <DecisionForm
      action={adoptionPaths.decide(item.id)}
      texts={t.decide}
      wordsDefault={t.decide.wordsDefault(props.document.title)}
      heldOn={item.meeting.heldOn}
      typed={props.typed}
      errors={props.errors}
    />
  )
}
