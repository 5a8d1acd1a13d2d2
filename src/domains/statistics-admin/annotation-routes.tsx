import { HTTPException } from 'hono/http-exception'
import {
  fieldErrors,
  fresh,
  hasErrors,
  idParam,
  inOrder,
  markStatus,
  readForm,
  refused,
  typedIn,
  withErrors,
  workspace,
  type Filled,
  type WorkspaceContext,
} from '#http'
import {
  analysedAreas,
  annotationsOf,
  categoriesOf,
  holdFigures,
  removeAnnotation,
  saveAnnotation,
  statisticsPaths,
  type AnalysedArea,
  type AnnotationKind,
  type AnnotationToSave,
  type Category,
  type DataSet,
} from '#statistics'
import { partsOf } from '#statistics/periods'
import { periodNamed } from '#statistics/reading'
import type { Lang } from '#texts'
import { editorSeat, onlyEditors } from './access.ts'
import { annotationTexts } from './annotation-texts.ts'
import { AnnotationsPage } from './annotations-page.tsx'
import { setOrNone } from './find-set.ts'
import { figuresPaths } from './paths.ts'

const noteFields = ['periode', 'slags', 'omraade', 'kategori', 'tekst-da', 'tekst-en'] as const
const kinds: readonly AnnotationKind[] = ['break', 'mass-case', 'note']

type Choices = { readonly areas: readonly AnalysedArea[]; readonly categories: readonly Category[] }

/** Notes on a data set's curves. */
export const annotationRoutes = workspace()
  .get(statisticsPaths.annotations(':set'), async (c) => showNotes(c, await setOrNone(c), null))
  .post(statisticsPaths.annotations(':set'), addNote)
  .post(figuresPaths.removeAnnotation(':set', ':noteId'), async (c) => {
    const set = await setOrNone(c)
    const id = idParam<'annotation'>(c, 'noteId')
    const gone = !(await c.var.write((tx) => removeAnnotation(tx, c.var.actor, id)))
    if (!gone) return c.redirect(statisticsPaths.annotations(set.code), 303)
    return showNotes(c, set, refused(fresh({ slags: 'note' }), annotationTexts[c.var.lang].gone))
  })

async function choicesOf({ var: { db } }: WorkspaceContext, set: DataSet): Promise<Choices> {
  const [areas, categories] = [await analysedAreas(db, set.id), await categoriesOf(db, set.classification)]
  return { areas, categories }
}

async function addNote(c: WorkspaceContext): Promise<Response> {
  await onlyEditors(c)
  const { lang, actor } = c.var
  const set = await setOrNone(c)
  const filled = typedIn(await readForm(c), noteFields)
  const choices = await choicesOf(c, set)
  const errors = noteErrors(lang, filled, set, choices)
  if (hasErrors(errors)) return showNotes(c, set, withErrors(filled, inOrder(errors, noteFields)))
  const note = noteIn(filled, set, choices)
  const outcome = await c.var.write(async (tx) => {
    // A second press must not write the note twice.
    await holdFigures(tx)
    const same = (await annotationsOf(tx, set.id)).some((other) => isSame(other, note))
    return same ? null : saveAnnotation(tx, actor, note)
  })
  if (outcome !== null && outcome.kind !== 'saved') throw new HTTPException(422)
  return c.redirect(statisticsPaths.annotations(set.code), 303)
}

function isSame(a: Omit<AnnotationToSave, 'id' | 'dataSetId'>, b: AnnotationToSave): boolean {
  const told = ({ areaKey, categoryId, period, kind, text }: typeof a) =>
    JSON.stringify([areaKey, categoryId, period, kind, text.da, text.en])
  return told(a) === told(b)
}

function noteErrors(lang: Lang, { values }: Filled, set: DataSet, { areas, categories }: Choices) {
  const t = annotationTexts[lang]
  const text = (name: string): string => values[name] ?? ''
  const period = periodNamed(text('periode'))
  return {
    ...(period !== null && partsOf(period).period === set.period ? {} : { periode: t.badPeriod[set.period] }),
    ...fieldErrors(lang, {
      periode: { label: t.period, text: text('periode'), required: true },
      slags: { label: t.kind, text: text('slags'), required: true, oneOf: kinds },
      omraade: { label: t.area, text: text('omraade'), oneOf: areas.map((area) => area.key) },
      kategori: { label: t.category, text: text('kategori'), oneOf: categories.map((one) => one.slug) },
      'tekst-da': { label: t.textDa, text: text('tekst-da'), required: true, most: 500 },
      'tekst-en': { label: t.textEn, text: text('tekst-en'), required: true, most: 500 },
    }),
  }
}

function noteIn({ values }: Filled, set: DataSet, { categories }: Choices): AnnotationToSave {
  const category = categories.find((one) => one.slug === values['kategori'])
  return {
    id: null,
    dataSetId: set.id,
    areaKey: values['omraade'] || null,
    categoryId: category?.id ?? null,
    period: periodNamed(values['periode'] ?? '') ?? '',
    kind: values['slags'] as AnnotationKind,
    text: { da: values['tekst-da'] ?? '', en: values['tekst-en'] ?? '' },
  }
}

async function showNotes(c: WorkspaceContext, set: DataSet, typed: Filled | null): Promise<Response> {
  const { db, lang } = c.var
  const mayEdit = (await editorSeat(c)) !== null
  const filled = typed ?? fresh({ slags: 'note' })
  markStatus(c, filled.errors, filled.refusal)
  const page = (
    <AnnotationsPage
      {...{ lang, set, mayEdit, filled }}
      {...await choicesOf(c, set)}
      annotations={await annotationsOf(db, set.id)}
    />
  )
  const title = annotationTexts[lang].titleOf(set.title[lang])
  return c.render(page, { title, section: statisticsPaths.front, wide: true })
}
