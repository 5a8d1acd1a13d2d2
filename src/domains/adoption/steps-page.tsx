import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { claimProblemText } from '#claims'
import { Alert, Breadcrumb, Button, ButtonLink, ErrorSummary, Facts, Form, TextArea } from '#design'
import { planPaths } from '#plans'
import type { Lang } from '#texts'
import { adoptionPaths } from './paths.ts'
import { DiscussForm, ProposeForm } from './propose-forms.tsx'
import { publishedTexts } from './published-texts.ts'
import type { AdoptedVersion } from './queries.ts'
import { Stepper } from './stepper.tsx'
import type { StepsProps } from './steps-props.ts'
import { adoptionTexts } from './texts.ts'

/** Where an edition is between draft and published, and what the reader can do about it now. */
export const StepsPage: FC<StepsProps> = (props) => {
  const { lang, edition, errors, refusal } = props
  const state = wasReplaced(props) ? 'adopted' : edition.state
  const t = adoptionTexts[lang]
  return (
    <>
      <Breadcrumb
        label={t.trail.label}
        trail={[
          { href: planPaths.all, text: t.trail.plans },
          { href: planPaths.edition(edition.id), text: edition.title },
        ]}
      />
      <h1>{t.title(edition.title)}</h1>
      {refusal ? <Alert kind="error" heading={refusal} /> : null}
      <ErrorSummary heading={t.errors.heading} errors={errors} />
      <Stepper lang={lang} state={state} />
      <Now {...props} />
    </>
  )
}

/** Whether another edition has taken its place before it was public. */
function wasReplaced({ edition, publicNumbers }: StepsProps): boolean {
  return edition.state === 'superseded' && !publicNumbers.some((number) => number === edition.number)
}

const Now: FC<StepsProps> = (props) => {
  const t = adoptionTexts[props.lang]
  switch (props.edition.state) {
    case 'draft':
      return <Propose {...props} />
    case 'proposed':
      return <Waiting {...props} />
    case 'adopted':
      return <Adopted {...props} />
    case 'published':
      return <Published {...props} />
    case 'superseded':
      return <p class="lead">{wasReplaced(props) ? t.replaced : t.superseded}</p>
    case 'discarded':
      return <p class="lead">{t.discarded}</p>
  }
}

const Propose: FC<StepsProps> = (props) => {
  const { lang, edition, gaps, partCount, openComments, may } = props
  const t = adoptionTexts[lang]
  return (
    <>
      <h2>{t.gaps.heading}</h2>
      {partCount === 0 ? <p>{t.gaps.empty}</p> : null}
      {gaps.length === 0 ? (
        <p>{partCount === 0 ? '' : t.gaps.none}</p>
      ) : (
        <>
          <p>{t.gaps.lead}</p>
          <ul class="gap-list">
            {gaps.map(({ part, gaps: lacking, claims }) => (
              <li>
                <a href={planPaths.part(part.id)}>
                  {part.number ? `${part.number} ` : ''}
                  {part.title}
                </a>
                {lacking.length > 0 ? `: ${lacking.map((gap) => t.gaps[gap]).join(', ')}` : null}
                {claims.map((problem) => (
                  <p>{claimProblemText(problem, lang)}</p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {openComments > 0 ? <p>{t.gaps.comments(openComments)}</p> : null}
      {may.propose && partCount > 0 && gaps.length === 0 ? (
        <ProposeForm {...props} edition={edition} />
      ) : null}
      {may.propose && partCount > 0 ? <DiscussForm {...props} /> : null}
    </>
  )
}

const Waiting: FC<StepsProps> = ({ lang, edition, item, may }) => {
  const t = adoptionTexts[lang]
  return (
    <>
      <h2>{t.waiting.heading}</h2>
      {item?.meeting.state === 'cancelled' ? <Alert kind="warning" heading={t.waiting.cancelled} /> : null}
      {item ? (
        <>
          <p class="lead">{t.waiting.lead(formatDate(item.meeting.heldOn, lang), item.meeting.place)}</p>
          <p>
            <ButtonLink kind="primary" href={adoptionPaths.decide(item.id)}>
              {t.waiting.toDecision}
            </ButtonLink>
          </p>
        </>
      ) : null}
      {may.propose ? (
        <>
          <h2>{t.withdraw.heading}</h2>
          <p>{t.withdraw.lead}</p>
          <Form action={adoptionPaths.withdraw(edition.id)}>
            <Button kind="secondary">{t.withdraw.button}</Button>
          </Form>
        </>
      ) : null}
    </>
  )
}

const Adopted: FC<StepsProps> = ({ lang, edition, adopted, may }) => {
  const t = adoptionTexts[lang].adopted
  return (
    <>
      <h2>{t.heading}</h2>
      {adopted ? <Seal lang={lang} adopted={adopted} /> : null}
      {may.publish ? (
        <>
          <p>{t.next}</p>
          <ButtonLink kind="primary" href={adoptionPaths.publish(edition.id)}>
            {t.toPublish}
          </ButtonLink>
        </>
      ) : null}
    </>
  )
}

const Seal: FC<{ lang: Lang; adopted: AdoptedVersion }> = ({ lang, adopted }) => {
  const t = adoptionTexts[lang].adopted
  return (
    <>
      <Facts
        facts={[
          [t.decidedOn, formatDate(adopted.decidedOn, lang)],
          [t.place, adopted.meetingPlace],
          [t.decision, adopted.decisionText],
          [t.seal, <code class="hash">{adopted.sha256}</code>],
        ]}
      />
      <p class="form-hint">{t.sealHelp}</p>
    </>
  )
}

const Published: FC<StepsProps> = (props) => {
  const { lang, edition, adopted, publicNumbers, may, typed, errors, justPublished } = props
  const isCorrection = publicNumbers.some((number) => number < (edition.number ?? 1))
  const t = adoptionTexts[lang]
  const published = publishedTexts[lang]
  return (
    <>
      {justPublished ? (
        <Alert kind="success" heading={published.done}>
          <p>{isCorrection ? published.toBeReviewed : published.opened}</p>
        </Alert>
      ) : null}
      <h2>{published.heading}</h2>
      {adopted ? <Seal lang={lang} adopted={adopted} /> : null}
      <p>
        <ButtonLink href={`/plan/${edition.year}`}>{published.see}</ButtonLink>{' '}
        <ButtonLink href={adoptionPaths.actionPlans(edition.year)}>{published.actionPlans}</ButtonLink>
      </p>
      {may.arrange ? (
        <>
          <h2>{t.correct.heading}</h2>
          <p>{t.correct.lead}</p>
          <Form action={adoptionPaths.correct(edition.id)}>
            <TextArea
              name="reason"
              label={t.correct.reason}
              value={typed.reason}
              error={errors['reason']}
              rows={3}
            />
            <Button kind="secondary">{t.correct.button}</Button>
          </Form>
        </>
      ) : null}
    </>
  )
}
