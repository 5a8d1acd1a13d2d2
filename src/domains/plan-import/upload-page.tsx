import type { FC } from 'hono/jsx'
import { formatInstant } from '#calendar'
import {
  Alert,
  Breadcrumb,
  Button,
  ErrorSummary,
  Field,
  Form,
  Table,
  TextField,
  type FieldErrors,
} from '#design'
import { refusalText, type ReadRefusal } from '#documents/reading'
import { planPaths } from '#plans'
import type { Lang } from '#texts'
import type { OpenOutcome } from './open-import.ts'
import { planImportPaths } from './paths.ts'
import type { OpenImport } from './queries.ts'
import { importTexts } from './texts.ts'

/** Why a document was not taken in. */
export type UploadRefusal =
  | ReadRefusal
  | Exclude<OpenOutcome, { kind: 'opened' }>
  | { readonly kind: 'no-file' }
  | { readonly kind: 'busy' }

type UploadPageProps = {
  readonly lang: Lang
  readonly year: string
  readonly open: readonly OpenImport[]
  readonly refusal?: UploadRefusal
}

/** Chooses the document of a published plan, or goes on with one that was begun. */
export const UploadPage: FC<UploadPageProps> = ({ lang, year, open, refusal }) => {
  const t = importTexts[lang].upload
  const errors = refusal ? uploadErrors(lang, refusal) : {}
  return (
    <>
      <Breadcrumb label={t.trail} trail={[{ href: planPaths.all, text: t.plans }]} />
      <h1>{t.title}</h1>
      <ErrorSummary heading={t.problem} errors={errors} />
      {refusal?.kind === 'personal-numbers' ? <PersonalNumbers lang={lang} places={refusal.places} /> : null}
      <p class="lead">{t.lead}</p>
      <Form action={planImportPaths.upload} upload>
        <TextField name="aar" label={t.year} type="number" value={year} error={errors['aar']} />
        <Field name="fil" label={t.file} hint={t.fileHint} error={errors['fil']}>
          <input
            type="file"
            id="fil"
            name="fil"
            accept=".txt,.docx,.pdf"
            aria-describedby={errors['fil'] ? 'fil-hint fil-error' : 'fil-hint'}
            aria-invalid={errors['fil'] ? 'true' : undefined}
          />
        </Field>
        <Button>{t.read}</Button>
      </Form>
      {open.length === 0 ? null : <OpenOnes lang={lang} open={open} />}
    </>
  )
}

function uploadErrors(lang: Lang, refusal: UploadRefusal): FieldErrors {
  const t = importTexts[lang].upload
  switch (refusal.kind) {
    case 'no-file':
      return { fil: t.noFile }
    case 'busy':
      return { fil: t.busy }
    case 'bad-year':
      return { aar: t.badYear }
    case 'personal-numbers':
      return {}
    case 'empty':
    case 'too-large':
    case 'not-what-it-says':
    case 'encrypted':
    case 'zip-bomb':
    case 'too-many-pages':
    case 'no-text':
    case 'unreadable':
    case 'took-too-long':
    case 'unsupported-type':
      return { fil: refusalText(refusal, lang) }
  }
}

const PersonalNumbers: FC<{ lang: Lang; places: readonly string[] }> = ({ lang, places }) => {
  const t = importTexts[lang].upload
  return (
    <Alert kind="error" heading={t.problem}>
      <p>{t.personal}</p>
      <ul>
        {places.map((place) => (
          <li>{place}</li>
        ))}
      </ul>
    </Alert>
  )
}

const OpenOnes: FC<{ lang: Lang; open: readonly OpenImport[] }> = ({ lang, open }) => {
  const t = importTexts[lang].upload
  return (
    <section aria-labelledby="begyndte">
      <h2 id="begyndte">{t.openHeading}</h2>
      <Table caption={t.openCaption} captionHidden head={[t.openFile, t.openYear, t.openBy, t.openAt]}>
        {open.map((entry) => (
          <tr>
            <td>
              <a href={planImportPaths.review(entry.id)}>{entry.fileName}</a>
            </td>
            <td>{String(entry.year)}</td>
            <td>{entry.by}</td>
            <td>{formatInstant(entry.createdAt, lang)}</td>
          </tr>
        ))}
      </Table>
    </section>
  )
}
