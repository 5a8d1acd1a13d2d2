import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import {
  Alert,
  Breadcrumb,
  Button,
  Empty,
  ErrorSummary,
  Field,
  Form,
  Radios,
  Select,
  type FieldErrors,
} from '#design'
import { renderMarkdown, type ShownClaims } from '#documents/markdown'
import { nameOf } from '#plan-editions'
import type { Edition, Part } from '#plans'
import { statisticsPaths, type AnalysedArea, type DataSet, type ReportName } from '#statistics'
import { areaInSentence, areaName } from '#statistics-views'
import type { Lang } from '#texts'
import { draftTexts } from './draft-texts.ts'
import { putChapterPath } from './hrefs.ts'

/** A section that a text can be put into. */
export type Section = { readonly part: Part; readonly edition: Edition }

/** A drafted text, and what it says from figures. */
type Drafted = { readonly kind: 'made'; readonly markdown: string; readonly claims: ShownClaims }

export type DraftPageProps = {
  readonly lang: Lang
  readonly dataSet: DataSet
  /** The own district first; empty where there are no figures. */
  readonly areas: readonly AnalysedArea[]
  readonly asked: { readonly report: ReportName; readonly area: string }
  /** Null before one was made; nothing where no category belongs to the chapter. */
  readonly draft: Drafted | { readonly kind: 'nothing' } | null
  /** Those that the reader may write. */
  readonly sections: readonly Section[]
  /** The section that was chosen, as the form names it. */
  readonly section: string
  readonly errors: FieldErrors
  readonly refusal: string | null
}

/** Drafting a chapter from the figures: which and where, then the text, what it looks like, and where it goes. */
export const DraftPage: FC<DraftPageProps> = (props) => {
  const { lang, dataSet, areas, draft, errors, refusal } = props
  const t = draftTexts[lang]
  return (
    <>
      <Breadcrumb
        label={t.trail}
        trail={[
          { href: statisticsPaths.front, text: t.figures },
          { href: statisticsPaths.set(dataSet.code), text: dataSet.title[lang] },
        ]}
      />
      <h1>{t.title}</h1>
      {refusal ? (
        <Alert kind="error" heading={refusal}>
          <p>{t.problem}</p>
        </Alert>
      ) : null}
      <ErrorSummary heading={t.problem} errors={errors} />
      <p class="lead">{t.lead}</p>
      {areas.length === 0 ? <Empty text={t.noAreas} /> : <Ask {...props} />}
      {draft?.kind === 'nothing' ? <Empty text={t.nothing} /> : null}
      {draft?.kind === 'made' ? <Result {...props} draft={draft} /> : null}
    </>
  )
}

const reports: readonly ReportName[] = ['trend', 'youth']

const Ask: FC<DraftPageProps> = ({ lang, dataSet, areas, asked }) => {
  const t = draftTexts[lang]
  return (
    <Form action={statisticsPaths.draftChapter(dataSet.code)}>
      <Radios
        name="kapitel"
        label={t.report}
        value={asked.report}
        options={reports.map((name) => ({ value: name, label: t.reports[name], hint: t.reportHints[name] }))}
      />
      <Select
        name="omraade"
        label={t.area}
        value={asked.area}
        options={areas.map((area) => ({ value: area.key, label: areaName(area, lang) }))}
      />
      <Button>{t.make}</Button>
    </Form>
  )
}

const Result: FC<DraftPageProps & { readonly draft: Drafted }> = (props) => {
  const { lang, dataSet, areas, asked, draft, errors } = props
  const t = draftTexts[lang]
  const area = areas.find(({ key }) => key === asked.area)
  return (
    <section aria-labelledby="udkast">
      <h2 id="udkast">{t.made(area ? areaInSentence(area, lang) : '')}</h2>
      <p class="soft">
        {t.madeMeans} {dataSet.analysing ? t.analysing : null}
      </p>
      <unsaved-guard lang={lang} data-unsaved={props.refusal ? '' : undefined}>
        <Form action={putChapterPath(dataSet.code)}>
          <input type="hidden" name="kapitel" value={asked.report} />
          <input type="hidden" name="omraade" value={asked.area} />
          <Field name="tekst" label={t.text} hint={t.textHint} error={errors['tekst']}>
            <textarea
              class="form-input markdown-text"
              id="tekst"
              name="tekst"
              rows={18}
              lang="da"
              aria-describedby={errors['tekst'] ? 'tekst-hint tekst-error' : 'tekst-hint'}
              aria-invalid={errors['tekst'] ? 'true' : undefined}
            >
              {`\n${draft.markdown}`}
            </textarea>
          </Field>
          <copy-text lang={lang} data-text={draft.markdown}>
            <button type="button" class="button button-tertiary" hidden>
              {t.copy}
            </button>
          </copy-text>
          <PutIn {...props} />
        </Form>
      </unsaved-guard>
      <h2>{t.preview}</h2>
      <div class="prose" lang="da">
        {raw(
          renderMarkdown(draft.markdown, {
            headingBase: 3,
            idPrefix: 'udkast',
            lang: 'da',
            claims: draft.claims,
          }),
        )}
      </div>
    </section>
  )
}

const PutIn: FC<DraftPageProps> = ({ lang, sections, section, errors }) => {
  const t = draftTexts[lang]
  if (sections.length === 0) return <p>{t.noDraft}</p>
  return (
    <>
      <h3>{t.put}</h3>
      <Select
        name="afsnit"
        label={t.section}
        hint={t.sectionHint}
        empty={t.choose}
        value={section}
        error={errors['afsnit']}
        options={sections.map(({ part, edition }) => ({
          value: sectionValue(part),
          label: t.sectionIn(
            part.body.trim() === '' ? t.emptySection(nameOf(part)) : nameOf(part),
            edition.title,
          ),
        }))}
      />
      <Button>{t.putButton}</Button>
    </>
  )
}

/** A section with the revision that the page showed. */
function sectionValue({ id, revision }: Part): string {
  return `${id}:${revision}`
}
