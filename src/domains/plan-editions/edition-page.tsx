import type { FC } from 'hono/jsx'
import {
  Alert,
  Breadcrumb,
  Button,
  ButtonLink,
  Details,
  Empty,
  ErrorSummary,
  Form,
  Radios,
  Tag,
  TextField,
} from '#design'
import type { Lang } from '#texts'
import { planPaths } from '#plans'
import { editionTexts } from './edition-texts.ts'
import { moreTexts } from './more-texts.ts'
import { fieldErrors, type EditionPageProps, type ListRefusal } from './edition-props.ts'
import { EditionMore } from './edition-more.tsx'
import { PartRow } from './part-row.tsx'
import type { ListSummary } from './section-list.ts'
import { stateTone } from './state-tone.ts'

/** One edition: what is missing where, and the way into every part. */
export const EditionPage: FC<EditionPageProps> = (props) => {
  const { lang, edition, list } = props
  const t = editionTexts[lang]
  return (
    <>
      <Breadcrumb label={t.all.trail} trail={[{ href: planPaths.all, text: t.all.title }]} />
      <h1>{edition.title}</h1>
      <p>
        <Tag tone={stateTone(edition.state)}>{t.states[edition.state]}</Tag>{' '}
        {edition.correctionReason === null
          ? null
          : t.all.correction(edition.number, edition.correctionReason)}
      </p>
      {props.refusal ? <Refused {...props} refusal={props.refusal} /> : null}
      <p class="lead">{t.next[edition.state]}</p>
      <p>
        <ButtonLink href={planPaths.steps(edition.id)}>{t.steps[edition.state]}</ButtonLink>
      </p>
      <h2>{t.list.heading}</h2>
      {list.rows.length === 0 ? <Empty text={t.list.empty} /> : <Summary {...props} />}
      <ol class="part-list">
        {list.rows.map((row, index) => (
          <PartRow {...props} row={row} first={index === 0} last={index === list.rows.length - 1} />
        ))}
      </ol>
      {props.mayArrange ? (
        <form method="post" action={planPaths.movePart(edition.id)} id="flyt"></form>
      ) : null}
      {props.mayArrange ? <AddPart {...props} /> : null}
      {props.mayArrange ? <Rename {...props} /> : null}
      {props.mayChangeYear ? <EditionMore {...props} /> : null}
    </>
  )
}

const Summary: FC<EditionPageProps> = ({ lang, edition, list, mayArrange }) => {
  const t = editionTexts[lang].list
  return (
    <>
      <p class="part-summary">
        <strong>{summaryText(lang, list.summary)}</strong>{' '}
        <a href={planPaths.preview(edition.id)}>{t.read}</a>
      </p>
      {mayArrange && list.summary.undecided > 0 ? (
        <Form action={planPaths.keepRest(edition.id)}>
          <Button kind="secondary">{moreTexts[lang].keepRest(list.summary.undecided)}</Button>
        </Form>
      ) : null}
    </>
  )
}

/** "5 af 15 klar · 2 uden skribent · 3 åbne kommentarer": what is missing, nothing that is not. */
export function summaryText(lang: Lang, summary: ListSummary): string {
  const t = editionTexts[lang].list
  return [
    t.ready(summary.ready, summary.all),
    summary.undecided > 0 ? t.undecided(summary.undecided) : '',
    summary.noWriter > 0 ? t.noWriter(summary.noWriter) : '',
    summary.comments > 0 ? t.comments(summary.comments) : '',
    summary.dropped > 0 ? t.dropped(summary.dropped) : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

const AddPart: FC<EditionPageProps> = ({ lang, edition, refusal, typed }) => {
  const t = editionTexts[lang].list
  const mine = refusal?.on === 'add' ? refusal : null
  const errors = mine?.outcome.kind === 'invalid' ? fieldErrors(lang, mine.outcome.problems) : {}
  return (
    <section aria-labelledby="tilfoej">
      <h2 id="tilfoej">{t.add}</h2>
      <ErrorSummary heading={editionTexts[lang].problems.heading} errors={errors} />
      <Form action={planPaths.addPart(edition.id)} class="add-part">
        <Radios
          name="slags"
          label={t.kind}
          value={(mine ? typed?.kind : undefined) ?? 'section'}
          options={[
            { value: 'section', label: t.kindSection },
            { value: 'focus-area', label: t.kindFocusArea, hint: t.kindFocusAreaHint },
          ]}
        />
        <TextField
          name="nummer"
          label={t.number}
          hint={t.numberHint}
          size={7}
          value={mine ? typed?.number : ''}
          error={errors['nummer']}
        />
        <TextField
          name="titel"
          label={t.partTitle}
          value={mine ? typed?.title : ''}
          error={errors['titel']}
        />
        <Button kind="secondary">{t.addButton}</Button>
      </Form>
    </section>
  )
}

const Rename: FC<EditionPageProps> = ({ lang, edition, refusal, typed }) => {
  const t = editionTexts[lang]
  const mine = refusal?.on === 'title' ? refusal.outcome : null
  const problem = mine?.kind === 'invalid' ? mine.problem : null
  const error = problem === 'missing' ? t.problems.missingTitle : problem && t.problems[problem]
  return (
    <Details summary={t.list.rename} open={mine !== null}>
      <Form action={planPaths.rename(edition.id)}>
        <ErrorSummary heading={t.problems.heading} errors={error ? { 'plan-titel': error } : {}} />
        <input type="hidden" name="foer" value={edition.title} />
        <TextField
          name="plan-titel"
          label={t.all.titleLabel}
          value={mine ? typed?.title : edition.title}
          error={error ?? undefined}
        />
        <Button kind="secondary">{t.list.save}</Button>
      </Form>
    </Details>
  )
}

const Refused: FC<EditionPageProps & { refusal: ListRefusal }> = ({ lang, refusal: { outcome } }) => {
  const t = editionTexts[lang].refusals
  switch (outcome.kind) {
    case 'invalid':
      return null
    case 'year-taken':
      return <Alert kind="error" heading={moreTexts[lang].yearTaken} />
    case 'wrong-state':
    case 'not-draft':
      return <Alert kind="error" heading={t.notDraft} />
    case 'changed-meanwhile':
      return <Alert kind="error" heading={t.changed} />
    case 'no-such-function':
      return <Alert kind="error" heading={t.noFunction} />
    case 'taken':
      return <Alert kind="error" heading={t.taken(outcome.lock.name)} />
  }
}
