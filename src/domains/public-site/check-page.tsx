import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { councilIn } from '#councils'
import { Alert, Button, ErrorSummary, Form, TextField, type FieldErrors } from '#design'
import { registerPaths, type ActionPlan } from '#public-register'
import type { Lang } from '#texts'
import type { CheckAnswer } from './answer-check.ts'
import { checkTexts } from './check-texts.ts'
import { Fingerprint } from './front-page.tsx'
import { pageTexts } from './page-texts.ts'
import { data, paths } from './paths.ts'
import type { EditionSummary } from './types.ts'

export type CheckPageProps = {
  readonly lang: Lang
  readonly url: string
  readonly newest: EditionSummary | null
  readonly answer: CheckAnswer | null
  readonly errors: FieldErrors
  readonly hash: string
}

/** Is this document the one that was adopted? And what a fingerprint is, in plain words. */
export const CheckPage: FC<CheckPageProps> = (props) => {
  const { lang, errors } = props
  const t = checkTexts[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <ErrorSummary heading={t.errorHeading} errors={errors} />
      {props.answer ? <Answer lang={lang} answer={props.answer} /> : null}
      <Form action={paths(lang).check} upload class="check-form">
        <FileField lang={lang} error={errors['file']} />
        <TextField
          name="hash"
          label={t.hashLabel}
          hint={t.hashHint}
          value={props.hash}
          error={errors['hash']}
        />
        <Button>{t.button}</Button>
      </Form>
      <Explained {...props} />
    </>
  )
}

const FileField: FC<{ readonly lang: Lang; readonly error: string | undefined }> = ({ lang, error }) => {
  const t = checkTexts[lang]
  return (
    <div class={error ? 'form-group form-error' : 'form-group'}>
      <label class="form-label" for="file">
        {t.fileLabel}
      </label>
      <span class="form-hint" id="file-hint">
        {t.fileHint}
      </span>
      {error ? (
        <span class="form-error-message" id="file-error">
          {error}
        </span>
      ) : null}
      <input
        type="file"
        id="file"
        name="file"
        accept=".json,application/json"
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? 'file-hint file-error' : 'file-hint'}
      />
    </div>
  )
}

const Explained: FC<CheckPageProps> = ({ lang, url, newest }) => {
  const t = checkTexts[lang]
  const year = newest?.year ?? new Date().getUTCFullYear()
  return (
    <div class="prose">
      <h2>{t.whatHeading}</h2>
      <p>{t.what}</p>
      <h2>{t.whyHeading}</h2>
      <p>{t.why}</p>
      {newest ? (
        <>
          <h3>{t.newest}</h3>
          <Fingerprint sha256={newest.sha256} />
        </>
      ) : null}
      <h2>{t.selfHeading}</h2>
      <p>{t.self}</p>
      <pre tabindex={0}>
        <code>{`curl -s ${url}${data.planJson(year)} | sha256sum`}</code>
      </pre>
      <p>{t.selfProgram}</p>
      <pre tabindex={0}>
        <code>{`kredsplan verify ${url}${paths('da').plan(year)}`}</code>
      </pre>
    </div>
  )
}

const Answer: FC<{ readonly lang: Lang; readonly answer: CheckAnswer }> = ({ lang, answer }) => {
  const t = checkTexts[lang]
  switch (answer.kind) {
    case 'is-edition':
      return (
        <Alert kind="success" heading={t.yes(answer.edition.title, answer.edition.number)}>
          <p>{t.yesText(formatDate(answer.edition.decidedOn, lang))}</p>
          {answer.newest > answer.edition.number ? <p>{t.superseded(answer.newest)}</p> : null}
          <Read lang={lang} edition={answer.edition} />
        </Alert>
      )
    case 'is-action-plan':
      return <IsActionPlan lang={lang} plan={answer.plan} />
    case 'same-text':
      return (
        <Alert kind="warning" heading={t.sameText(answer.edition.title, answer.edition.number)}>
          <p>{t.sameTextMeans}</p>
          <Read lang={lang} edition={answer.edition} />
        </Alert>
      )
    case 'changed':
      return <Changed lang={lang} edition={answer.edition} parts={answer.parts} />
    case 'unknown-plan':
      return (
        <Alert kind="error" heading={t.unknownPlan}>
          {t.unknownPlanText}
        </Alert>
      )
    case 'not-a-plan':
      return (
        <Alert kind="error" heading={t.notAPlan}>
          {t.notAPlanText}
        </Alert>
      )
    case 'unknown-hash':
      return (
        <Alert kind="error" heading={t.unknownHash}>
          {t.unknownHashText}
        </Alert>
      )
  }
}

/** What differs from the edition that a file claims to be. */
const Changed: FC<{
  readonly lang: Lang
  readonly edition: EditionSummary
  readonly parts: readonly string[]
}> = ({ lang, edition, parts }) => {
  const t = checkTexts[lang]
  return (
    <Alert kind="error" heading={t.changed(edition.year, edition.number)}>
      <p>{parts.length > 0 ? t.changedText : t.changedElsewhere}</p>
      <ul lang="da">
        {parts.map((part) => (
          <li>{part}</li>
        ))}
      </ul>
      <Read lang={lang} edition={edition} />
    </Alert>
  )
}

const IsActionPlan: FC<{ readonly lang: Lang; readonly plan: ActionPlan }> = ({ lang, plan }) => {
  const t = checkTexts[lang]
  const council = councilIn(lang, plan)
  const title = pageTexts[lang].openData.actionPlan(council, plan.year, plan.number)
  return (
    <Alert kind="success" heading={t.yesActionPlan(title)}>
      <p>{t.yesActionPlanText(council, formatDate(plan.decidedOn, lang))}</p>
      <p>
        <a href={registerPaths(lang).actionPlanEdition(plan.year, plan.councilSlug, plan.number)}>{t.read}</a>
      </p>
    </Alert>
  )
}

const Read: FC<{ readonly lang: Lang; readonly edition: EditionSummary }> = ({ lang, edition }) => (
  <p>
    <a href={paths(lang).edition(edition.year, edition.number)}>{checkTexts[lang].read}</a>
  </p>
)
