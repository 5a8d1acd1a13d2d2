import type { FC } from 'hono/jsx'
import { Alert, Field, TextArea, TextField } from '#design'
import { field, type Filled } from '#http'
import type { Lang } from '#texts'
import { uploadTexts } from './upload-texts.ts'

/** The largest file that is taken on a page. */
export const mostMegabytes = 60

/** What the whole of an upload was refused for: sentences that name the place and what to do. */
export const Refusals: FC<{
  readonly lang: Lang
  readonly sentences: readonly string[]
  readonly heading?: string
}> = ({ lang, sentences, heading }) => {
  const shown = 10
  const t = uploadTexts[lang]
  if (sentences.length === 0) return null
  return (
    <Alert kind="error" heading={heading ?? t.problem}>
      {sentences.length === 1 ? (
        <p>{sentences[0]}</p>
      ) : (
        <ul>
          {sentences.slice(0, shown).map((sentence) => (
            <li>{sentence}</li>
          ))}
          {sentences.length > shown ? <li>{t.problems.more(sentences.length - shown)}</li> : null}
        </ul>
      )}
    </Alert>
  )
}

/** When an extract was drawn, by whom, and what to know about it. */
export const OriginFields: FC<{ readonly lang: Lang; readonly filled: Filled }> = ({ lang, filled }) => {
  const t = uploadTexts[lang]
  return (
    <>
      <TextField {...field(filled, 'trukket', t.drawnOn)} hint={t.drawnOnHint} type="date" required />
      <TextField {...field(filled, 'af', t.drawnBy)} hint={t.drawnByHint} required />
      <TextArea {...field(filled, 'note', t.note)} hint={t.noteHint} rows={3} />
    </>
  )
}

/** The file of an extract. Last in its form: what stands before it is kept even when it is too large to be sent. */
export const FileField: FC<{ readonly lang: Lang; readonly filled: Filled; readonly hint?: string }> = ({
  lang,
  filled,
  hint,
}) => {
  const error = filled.errors['fil']
  return (
    <Field
      name="fil"
      label={uploadTexts[lang].file}
      hint={hint ?? uploadTexts[lang].fileHint(mostMegabytes)}
      error={error}
    >
      <input
        type="file"
        id="fil"
        name="fil"
        accept=".csv,.txt,.tsv,.json,.px,.xlsx"
        aria-describedby={error ? 'fil-hint fil-error' : 'fil-hint'}
        aria-invalid={error ? 'true' : undefined}
      />
    </Field>
  )
}
