import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { Alert, Button, ButtonLink, Details, ErrorSummary, Facts, Form } from '#design'
import type { Filled } from '#http'
import type { DataSet } from '#statistics'
import { formatName } from '#statistics/reading'
import type { Lang } from '#texts'
import { ContentTables, ContentWarnings } from './content-tables.tsx'
import { Difference } from './difference.tsx'
import { Oddities } from './oddities.tsx'
import { coversText } from './facts.ts'
import type { Intake, Preview } from './intake.ts'
import { figuresPaths } from './paths.ts'
import { previewTexts } from './preview-texts.ts'
import { SetTrail } from './set-trail.tsx'
import { OriginFields } from './upload-fields.tsx'
import { wordTexts } from './word-texts.ts'

type PreviewPageProps = {
  readonly lang: Lang
  readonly intake: Intake
  /** Null: it is made when the extract is taken. */
  readonly set: DataSet | null
  readonly preview: Preview
  /** The number of the newest extract that the preview compares with; 0 for none. */
  readonly comparedWith: number
  readonly filled: Filled
  readonly refusal: string | null
}

/** What was read and what it changes, to be taken into use or thrown away. */
export const PreviewPage: FC<PreviewPageProps> = (props) => {
  const { lang, set, preview, comparedWith, filled, refusal } = props
  const t = previewTexts[lang]
  const { content, difference } = preview
  const nothing = difference.newCells + difference.changedCells + difference.withdrawnCells === 0
  return (
    <>
      <SetTrail lang={lang} {...(set ? { set } : {})} />
      <h1>{t.title}</h1>
      {refusal === null ? null : (
        <Alert kind="error" heading={t.refusals.heading}>
          <p>{refusal}</p>
        </Alert>
      )}
      <ErrorSummary heading={wordTexts[lang].errors} errors={filled.errors} />
      <p class="lead">{t.lead}</p>
      <About {...props} />
      <h2>{t.inFile}</h2>
      <ContentWarnings lang={lang} content={content} />
      <Oddities lang={lang} difference={difference} />
      <ContentTables lang={lang} content={content} />
      <h2>{t.changes}</h2>
      <p>{comparedWith === 0 ? t.first : nothing ? t.nothing : t.against(comparedWith)}</p>
      {comparedWith === 0 ? null : <Difference lang={lang} difference={difference} />}
      <Take {...props} />
    </>
  )
}

const About: FC<PreviewPageProps> = ({ lang, intake, set, preview }) => {
  const t = previewTexts[lang].facts
  const { content } = preview
  const name = set ? set.title[lang] : t.newSet(intake.newDataSet?.title[lang] ?? intake.setCode)
  const covers = coversText(lang, { firstPeriod: content.first, lastPeriod: content.last })
  const told = (
    [
      [t.table, content.table],
      [t.title, content.title],
      [t.source, content.source],
      [t.updated, content.updated],
    ] as const
  ).flatMap(([term, value]) => (value === null ? [] : [[term, value] as const]))
  return (
    <Facts
      facts={[
        [t.set, name],
        [t.file, intake.fileName],
        [t.format, formatName(content.format, lang)],
        [t.covers, covers],
        ...told,
      ]}
    />
  )
}

const Take: FC<PreviewPageProps> = ({ lang, intake, comparedWith, filled }) => {
  const t = previewTexts[lang].take
  return (
    <section aria-labelledby="tag-i-brug">
      <h2 id="tag-i-brug">{t.heading}</h2>
      <p>
        {t.drawn(formatDate(intake.drawnOn, lang), intake.drawnBy)} {intake.note}
      </p>
      <Details summary={t.origin} open={Object.keys(filled.errors).length > 0}>
        <Form action={figuresPaths.origin(intake.id)}>
          <OriginFields lang={lang} filled={filled} />
          <Button kind="secondary">{wordTexts[lang].save}</Button>
        </Form>
      </Details>
      <p>{t.means}</p>
      <div class="actions">
        <Form action={figuresPaths.intake(intake.id)}>
          <input type="hidden" name="vist" value={String(comparedWith)} />
          <Button>{t.button}</Button>
        </Form>
        {intake.wanted ? <ButtonLink href={figuresPaths.columns(intake.id)}>{t.columns}</ButtonLink> : null}
        <Form action={figuresPaths.discard(intake.id)}>
          <Button kind="tertiary">{t.discard}</Button>
        </Form>
      </div>
    </section>
  )
}
