import type { FC } from 'hono/jsx'
import { formatInstant } from '#calendar'
import { Alert, Button, Empty, ErrorSummary, Form, Radios, Select, Table, TextArea, TextField } from '#design'
import { field, type Filled } from '#http'
import { statisticsPaths, type AnalysedArea, type Annotation, type Category, type DataSet } from '#statistics'
import { periodName } from '#statistics/periods'
import { areaName } from '#statistics-views'
import type { Lang } from '#texts'
import { annotationTexts } from './annotation-texts.ts'
import { figuresPaths } from './paths.ts'
import { SetTrail } from './set-trail.tsx'
import { wordTexts } from './word-texts.ts'

type AnnotationsPageProps = {
  readonly lang: Lang
  readonly set: DataSet
  readonly annotations: readonly Annotation[]
  readonly areas: readonly AnalysedArea[]
  readonly categories: readonly Category[]
  readonly mayEdit: boolean
  readonly filled: Filled
}

/** The notes on a data set's curves, and a form for a new one. */
export const AnnotationsPage: FC<AnnotationsPageProps> = (props) => {
  const { lang, set, annotations, mayEdit, filled } = props
  const t = annotationTexts[lang]
  return (
    <>
      <SetTrail lang={lang} set={set} />
      <h1>{t.titleOf(set.title[lang])}</h1>
      {filled.refusal === null ? null : (
        <Alert kind="error" heading={wordTexts[lang].notSaved}>
          <p>{filled.refusal}</p>
        </Alert>
      )}
      <ErrorSummary heading={wordTexts[lang].errors} errors={filled.errors} />
      <p class="lead">{t.lead}</p>
      {annotations.length === 0 ? <Empty text={t.none} /> : <Notes {...props} />}
      {mayEdit ? <NewNote {...props} /> : null}
    </>
  )
}

const Notes: FC<AnnotationsPageProps> = ({ lang, set, annotations, areas, categories, mayEdit }) => {
  const t = annotationTexts[lang]
  const placeName = (key: string | null): string => {
    const area = areas.find((one) => one.key === key)
    return area ? areaName(area, lang) : (key ?? t.allAreas)
  }
  const categoryName = ({ categoryId, category }: Annotation): string =>
    categoryId === null
      ? t.allCategories
      : (categories.find((one) => one.id === categoryId)?.name[lang] ?? category ?? '')
  const head = [t.period, t.kind, t.area, t.category, t.text, t.by]
  return (
    <Table caption={t.caption} captionHidden head={mayEdit ? [...head, t.remove] : head}>
      {annotations.map((note) => (
        <tr>
          <th scope="row">{periodName(note.period, lang)}</th>
          <td>{t.kinds[note.kind]}</td>
          <td>{placeName(note.areaKey)}</td>
          <td>{categoryName(note)}</td>
          <td>{note.text[lang]}</td>
          <td>{t.written(note.functionTitle, formatInstant(note.writtenAt, lang))}</td>
          {mayEdit ? (
            <td>
              <Form action={figuresPaths.removeAnnotation(set.code, note.id)}>
                <button type="submit" class="quiet-button" aria-label={t.removeWhat(note.text[lang])}>
                  {t.remove}
                </button>
              </Form>
            </td>
          ) : null}
        </tr>
      ))}
    </Table>
  )
}

const NewNote: FC<AnnotationsPageProps> = ({ lang, set, areas, categories, filled }) => {
  const t = annotationTexts[lang]
  const kinds = (['break', 'mass-case', 'note'] as const).map((value) => ({
    value,
    label: t.kinds[value],
    hint: t.kindHints[value],
  }))
  return (
    <section aria-labelledby="ny-note">
      <h2 id="ny-note">{t.add}</h2>
      <Form action={statisticsPaths.annotations(set.code)}>
        <TextField
          {...field(filled, 'periode', t.period)}
          hint={t.periodHint[set.period]}
          size={20}
          required
        />
        <Radios {...field(filled, 'slags', t.kind)} options={kinds} />
        <Select
          {...field(filled, 'omraade', t.area)}
          options={areas.map((area) => ({ value: area.key, label: areaName(area, lang) }))}
          empty={t.allAreas}
        />
        <Select
          {...field(filled, 'kategori', t.category)}
          options={categories.map((category) => ({ value: category.slug, label: category.name[lang] }))}
          empty={t.allCategories}
        />
        <TextArea
          {...field(filled, 'tekst-da', t.textDa)}
          hint={`${t.textHint} ${t.public}`}
          rows={2}
          required
        />
        <TextArea {...field(filled, 'tekst-en', t.textEn)} rows={2} required />
        <Button>{t.save}</Button>
      </Form>
    </section>
  )
}
