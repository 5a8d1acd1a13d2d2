import type { FC } from 'hono/jsx'
import { Alert, Button, ErrorSummary, Form, TextField } from '#design'
import { field, type Filled } from '#http'
import { statisticsPaths } from '#statistics'
import type { Lang } from '#texts'
import { SetTrail } from './set-trail.tsx'
import { settingsTexts } from './settings-texts.ts'
import { wordTexts } from './word-texts.ts'

type SettingsPageProps = {
  readonly lang: Lang
  readonly threshold: number
  readonly revision: number
  readonly mayEdit: boolean
  readonly filled: Filled
  readonly saved: boolean
}

/** From which count on figures are shown in public, what that means and who decides on it. */
export const SettingsPage: FC<SettingsPageProps> = ({
  lang,
  threshold,
  revision,
  mayEdit,
  filled,
  saved,
}) => {
  const t = settingsTexts[lang]
  return (
    <>
      <SetTrail lang={lang} />
      <h1>{t.title}</h1>
      {saved ? <Alert kind="success" heading={t.saved(threshold)} /> : null}
      {filled.refusal === null ? null : (
        <Alert kind="error" heading={wordTexts[lang].notSaved}>
          <p>{filled.refusal}</p>
        </Alert>
      )}
      <ErrorSummary heading={wordTexts[lang].errors} errors={filled.errors} />
      <p class="lead">{t.lead}</p>
      <p>{t.means(threshold)}</p>
      <p>{t.meansMore}</p>
      <p>{t.owner}</p>
      {mayEdit ? (
        <Form action={statisticsPaths.settings}>
          <input type="hidden" name="revision" value={String(revision)} />
          <TextField
            {...field(filled, 'graense', t.field)}
            hint={`${t.fieldHint} ${t.later}`}
            type="number"
            required
          />
          <Button>{wordTexts[lang].save}</Button>
        </Form>
      ) : (
        <p>
          <b>{t.now(threshold)}</b>
        </p>
      )}
    </>
  )
}
