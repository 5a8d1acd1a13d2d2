import type { FC } from 'hono/jsx'
import { Alert, Button, ErrorSummary, Field, Form, TextField } from '#design'
import type { Lang } from '#texts'
import { editionTexts, fieldErrors, nameOf, when } from '#plan-editions'
import { planPaths, type Draft, type PartId, type SaveOutcome } from '#plans'
import { statisticsPaths } from '#statistics'
import { LastYear } from './last-year.tsx'
import { CommentList } from './part-comments.tsx'
import type { PartView } from './part-data.ts'
import { partTexts } from './part-texts.ts'
import { PartTrail } from './part-trail.tsx'

/** Why a text was not saved; what somebody else saved meanwhile has a page of its own. */
export type WriteRefusal = Exclude<SaveOutcome, { kind: 'saved' } | { kind: 'changed-meanwhile' }>

/** What the charts of a text are of, by number. */
export type ChartTitles = Readonly<Record<string, string>>

export type WritePageProps = {
  readonly lang: Lang
  readonly now: Date
  readonly view: PartView
  /** What stands in the fields, and the revision it began from. */
  readonly draft: Draft
  readonly charts: ChartTitles
  readonly justSaved: boolean
  readonly refusal?: WriteRefusal
}

/** One part's text to write, beside last year's and what others remarked. */
export const WritePage: FC<WritePageProps> = (props) => {
  const { lang, now, view, refusal } = props
  const { part } = view
  const t = partTexts[lang].write
  const errors = refusal?.kind === 'invalid' ? fieldErrors(lang, refusal.problems) : {}
  const open = view.comments.filter((comment) => comment.resolvedAt === null)
  return (
    <>
      <PartTrail lang={lang} view={view} toPart />
      <h1>{t.title(nameOf(part))}</h1>
      <ErrorSummary heading={t.problem} errors={errors} />
      {refusal ? <Refused lang={lang} refusal={refusal} /> : null}
      {props.justSaved ? (
        <Alert kind="success" heading={t.saved(when(part.updatedAt, now, lang))}>
          <p>{t.savedMeans}</p>
        </Alert>
      ) : (
        <p class="sub">{t.lead}</p>
      )}
      <edit-lock data-url={planPaths.lock(part.id)} data-every="30" data-token={String(part.revision)}>
        <p>{t.lost}</p>
      </edit-lock>
      <div class="beside">
        <section aria-labelledby="teksten">
          <h2 id="teksten">{t.now(view.edition.year)}</h2>
          <WriteForm {...props} errors={errors} />
          <form method="post" action={planPaths.stopWriting(part.id)} id="slip"></form>
        </section>
        <div>
          <LastYear lang={lang} view={view} />
          {open.length === 0 ? null : (
            <section aria-labelledby="aabne">
              <h2 id="aabne">{t.openComments}</h2>
              <CommentList lang={lang} now={now} comments={open} mayResolve={() => false} />
            </section>
          )}
        </div>
      </div>
    </>
  )
}

const WriteForm: FC<WritePageProps & { errors: Readonly<Record<string, string>> }> = (props) => {
  const { lang, view, draft, errors } = props
  const t = partTexts[lang].write
  return (
    <unsaved-guard
      lang={lang}
      data-saved={props.justSaved ? t.saved(when(view.part.updatedAt, props.now, lang)) : undefined}
      data-unsaved={props.refusal ? '' : undefined}
    >
      <Form action={planPaths.save(view.part.id)} class="write-form">
        <input type="hidden" name="revision" value={String(draft.revision)} />
        <div class="name-fields">
          <TextField
            name="nummer"
            label={t.number}
            size={7}
            value={draft.number ?? ''}
            error={errors['nummer']}
          />
          <TextField name="titel" label={t.heading} value={draft.title} error={errors['titel']} />
        </div>
        <MarkdownField
          lang={lang}
          label={t.body}
          partId={draft.partId}
          value={draft.body}
          charts={props.charts}
          error={errors['tekst']}
        />
        <noscript>
          <p>
            <Button kind="secondary" name="videre" value="udsagn">
              {t.saveAndChoose}
            </Button>
          </p>
        </noscript>
        <p class="actions save-bar">
          <Button>{t.save}</Button>
          <Button kind="secondary" name="luk" value="ja">
            {t.saveAndClose}
          </Button>
          <button type="submit" form="slip" class="button button-tertiary">
            {t.close}
          </button>
          <span data-save-status=""></span>
        </p>
      </Form>
    </unsaved-guard>
  )
}

type MarkdownFieldProps = {
  readonly lang: Lang
  readonly label: string
  readonly partId: PartId
  readonly value: string
  readonly charts: ChartTitles
  readonly error?: string | undefined
}

/** The text itself: a plain field that the editor is built around where the browser runs it. */
export const MarkdownField: FC<MarkdownFieldProps> = ({ lang, label, partId, value, charts, error }) => (
  <Field name="tekst" label={label} hint={partTexts[lang].write.bodyHint} error={error}>
    <markdown-editor
      lang={lang}
      data-claims={`${statisticsPaths.chooseClaim}?del=${partId}`}
      data-charts={JSON.stringify(charts)}
    >
      <textarea
        class="form-input markdown-text"
        id="tekst"
        name="tekst"
        rows={22}
        aria-describedby={error ? 'tekst-hint tekst-error' : 'tekst-hint'}
        aria-invalid={error ? 'true' : undefined}
      >
        {`\n${value}`}
      </textarea>
    </markdown-editor>
  </Field>
)

const Refused: FC<{ lang: Lang; refusal: WriteRefusal }> = ({ lang, refusal }) => {
  const t = partTexts[lang].write
  switch (refusal.kind) {
    case 'invalid':
      return null
    case 'not-draft':
      return (
        <Alert kind="error" heading={editionTexts[lang].refusals.notDraft}>
          <p>{t.notDraft}</p>
        </Alert>
      )
    case 'taken':
      return (
        <Alert kind="error" heading={t.taken(refusal.lock.name)}>
          <p>{t.takenMeans}</p>
        </Alert>
      )
  }
}
