import type { FC } from 'hono/jsx'
import { Alert, ErrorSummary, TextField } from '#design'
import type { Lang } from '#texts'
import type { DatesForm } from './read-dates.ts'
import { roundTexts } from './round-texts.ts'

/** When a round opens and until when it is answered. */
export const DatesFields: FC<{ readonly lang: Lang; readonly form: DatesForm }> = ({ lang, form }) => {
  const t = roundTexts[lang].form
  return (
    <>
      <TextField
        name="aabner"
        label={t.opensOn}
        hint={t.opensHint}
        type="date"
        value={form.opensOn}
        error={form.errors['aabner']}
        required
      />
      <TextField
        name="frist"
        label={t.dueOn}
        hint={t.dueHint}
        type="date"
        value={form.dueOn}
        error={form.errors['frist']}
        required
      />
    </>
  )
}

/** What is wrong with the form as a whole, or with its fields. */
export const DatesTrouble: FC<{ readonly lang: Lang; readonly form: DatesForm }> = ({ lang, form }) => {
  const t = roundTexts[lang]
  if (form.refusal !== null)
    return (
      <Alert kind="error" heading={t.refusals.heading}>
        <p>{form.refusal}</p>
      </Alert>
    )
  return <ErrorSummary heading={t.form.errors} errors={form.errors} />
}
