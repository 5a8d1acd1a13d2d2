import type { FC } from 'hono/jsx'
import { Button, ButtonLink, ErrorSummary, Form, Select, TextField } from '#design'
import { field, type Filled } from '#http'
import { statisticsPaths } from '#statistics'
import type { Lang } from '#texts'
import { figuresPaths } from './paths.ts'
import { SetTextsFields } from './set-texts-fields.tsx'
import { SetTrail } from './set-trail.tsx'
import { ownClassification } from './upload-form.ts'
import { FileField, OriginFields, Refusals } from './upload-fields.tsx'
import { uploadTexts } from './upload-texts.ts'
import { wordTexts } from './word-texts.ts'

type NewSetPageProps = {
  readonly lang: Lang
  readonly filled: Filled
  /** Those that a new data set can share. */
  readonly classifications: readonly string[]
  readonly refusals: readonly string[]
}

/** Describes a new data set and sends its first file. */
export const NewSetPage: FC<NewSetPageProps> = ({ lang, filled, classifications, refusals }) => {
  const t = uploadTexts[lang]
  return (
    <>
      <SetTrail lang={lang} />
      <h1>{t.newTitle}</h1>
      <Refusals lang={lang} sentences={refusals} />
      <ErrorSummary heading={wordTexts[lang].errors} errors={filled.errors} />
      <p class="lead">{t.newLead}</p>
      <Form action={figuresPaths.newSet} upload>
        <h2>{t.setPart}</h2>
        <TextField {...field(filled, 'kode', t.code)} hint={t.codeHint} size={22} required />
        <SetTextsFields lang={lang} filled={filled} />
        <Select
          {...field(filled, 'klassifikation', t.classification)}
          hint={t.classificationHint}
          options={[
            ...classifications.map((value) => ({
              value,
              label: value === 'straf' ? t.statbank : t.sameAs(value),
            })),
            { value: ownClassification, label: t.ownCodes },
          ]}
          required
        />
        <h2>{t.filePart}</h2>
        <p class="soft">{t.periodNote}</p>
        <OriginFields lang={lang} filled={filled} />
        <FileField lang={lang} filled={filled} />
        <p class="actions">
          <Button>{t.read}</Button>
          <ButtonLink href={statisticsPaths.import}>{wordTexts[lang].cancel}</ButtonLink>
        </p>
      </Form>
    </>
  )
}
