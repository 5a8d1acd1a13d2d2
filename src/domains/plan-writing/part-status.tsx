import type { FC } from 'hono/jsx'
import { Alert, Button, Checkbox, ErrorSummary, Form, Radios, TextArea, type FieldErrors } from '#design'
import type { Lang } from '#texts'
import { editionTexts } from '#plan-editions'
import { planPaths } from '#plans'
import type { PartPageProps } from './part-props.ts'
import { statusTexts } from './status-texts.ts'

/** What becomes of last year's text, and whether the part is ready: to see, or to decide. */
export const PartStatus: FC<PartPageProps> = (props) => {
  const { lang, view } = props
  const t = statusTexts[lang].status
  return (
    <section aria-labelledby="status">
      <h2 id="status">{t.heading}</h2>
      {view.mayWrite ? <StatusForm {...props} /> : <StatusText {...props} />}
    </section>
  )
}

const StatusText: FC<PartPageProps> = ({ lang, view: { part, edition } }) => {
  const t = editionTexts[lang].list
  const decided = part.carry ?? (part.previousPartId === null ? 'new' : 'none')
  return (
    <p>
      {part.carry === 'drop' ? t.reason(part.carryReason) : t.carry[decided]}.{' '}
      {edition.state === 'draft' ? <span class="soft">{statusTexts[lang].status.seeOnly}</span> : null}
    </p>
  )
}

const StatusForm: FC<PartPageProps> = ({ lang, view: { part, previous }, decideRefusal }) => {
  const t = statusTexts[lang].status
  const shown = decideRefusal?.typed ?? { carry: part.carry, reason: part.carryReason, ready: part.ready }
  const errors = errorsOf(lang, decideRefusal?.outcome)
  return (
    <Form action={planPaths.decide(part.id)} class="status-form">
      <ErrorSummary heading={editionTexts[lang].problems.heading} errors={errors} />
      {decideRefusal?.outcome.kind === 'changed-meanwhile' ? (
        <Alert kind="error" heading={t.changed} />
      ) : null}
      {decideRefusal?.outcome.kind === 'not-draft' ? (
        <Alert kind="error" heading={editionTexts[lang].refusals.notDraft} />
      ) : null}
      <input type="hidden" name="foer" value={part.carry ?? ''} />
      <input type="hidden" name="foer-klar" value={part.ready ? 'ja' : ''} />
      <Radios
        name="stilling"
        label={previous ? t.carry(previous.year) : t.dropNew}
        value={shown.carry ?? 'ingen'}
        error={errors['stilling']}
        options={[
          { value: 'ingen', label: previous ? t.none : t.stays },
          ...(previous
            ? [
                { value: 'keep', label: t.keep, hint: t.keepHint },
                { value: 'rewrite', label: t.rewrite, hint: t.rewriteHint },
              ]
            : []),
          { value: 'drop', label: t.drop, hint: t.dropHint },
        ]}
      />
      <TextArea
        name="begrundelse"
        label={t.reason}
        hint={t.reasonHint}
        rows={2}
        value={shown.reason}
        error={errors['begrundelse']}
      />
      <Checkbox name="klar" label={t.ready} checked={shown.ready} />
      <Button kind="secondary">{t.save}</Button>
    </Form>
  )
}

type Refused = NonNullable<PartPageProps['decideRefusal']>['outcome']

function errorsOf(lang: Lang, outcome: Refused | undefined): FieldErrors {
  const t = statusTexts[lang].status
  switch (outcome?.kind) {
    case 'reason-missing':
      return { begrundelse: t.reasonMissing }
    case 'bad-reason':
      return { begrundelse: editionTexts[lang].problems[outcome.problem] }
    case 'undecided':
      return { stilling: t.undecided }
    case 'not-draft':
    case 'changed-meanwhile':
    case undefined:
      return {}
  }
}
