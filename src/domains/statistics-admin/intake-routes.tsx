import {
  hasErrors,
  idParam,
  readForm,
  typedIn,
  withErrors,
  workspace,
  type Filled,
  type WorkspaceContext,
} from '#http'
import { findDataSet, statisticsPaths } from '#statistics'
import { refusalText } from '#statistics/reading'
import type { Lang } from '#texts'
import { onlyEditors } from './access.ts'
import { mappingErrors, mappingFields, mappingFilled, mappingIn } from './columns-form.ts'
import { ColumnsPage } from './columns-page.tsx'
import { columnsTexts } from './columns-texts.ts'
import { GonePage } from './gone-page.tsx'
import type { Intake, IntakeId } from './intake.ts'
import { figuresOf, fileOf, findIntake } from './intake-queries.ts'
import { mismatchText } from './mismatch-text.ts'
import { changeOrigin, mapIntake } from './open-intake.ts'
import { figuresPaths } from './paths.ts'
import { newestNumber, previewOf } from './preview.ts'
import { PreviewPage } from './preview-page.tsx'
import { previewTexts } from './preview-texts.ts'
import { readInTurn } from './read-in-turn.ts'
import { discardIntake, takeIntake, type TakeOutcome } from './take-intake.ts'
import { originErrors, originFields, originFilled, originIn } from './upload-form.ts'
import { uploadTexts } from './upload-texts.ts'

type C = WorkspaceContext

/** Looking a file through that was read: its columns, what is in it, taking it into use. */
export const intakeRoutes = workspace()
  .get(figuresPaths.intake(':intakeId'), async (c) => showPreview(c, null, null))
  .post(figuresPaths.intake(':intakeId'), async (c) => {
    const form = await readForm(c)
    const { actor, lang, today } = c.var
    const shown = Number(form.text('vist'))
    const outcome = await c.var.write((tx) => takeIntake(tx, actor, intakeId(c), shown, today))
    if (outcome.kind === 'taken')
      return c.redirect(`${statisticsPaths.vintage(outcome.set, outcome.number)}?gjort=taget`, 303)
    if (outcome.kind === 'columns-wanted') return c.redirect(figuresPaths.columns(intakeId(c)), 303)
    return showPreview(c, null, takeRefusal(lang, outcome))
  })
  .post(figuresPaths.origin(':intakeId'), async (c) => {
    const { actor, lang, today } = c.var
    await onlyEditors(c)
    const filled = typedIn(await readForm(c), originFields)
    const errors = originErrors(lang, filled, today)
    if (hasErrors(errors)) return showPreview(c, withErrors(filled, errors), null)
    await c.var.write((tx) => changeOrigin(tx, actor, intakeId(c), originIn(filled)))
    return c.redirect(`${figuresPaths.intake(intakeId(c))}#tag-i-brug`, 303)
  })
  .get(figuresPaths.columns(':intakeId'), async (c) => showColumns(c, null, []))
  .post(figuresPaths.columns(':intakeId'), nameColumns)
  .post(figuresPaths.discard(':intakeId'), async (c) => {
    await c.var.write((tx) => discardIntake(tx, c.var.actor, intakeId(c)))
    return c.redirect(statisticsPaths.import, 303)
  })

function intakeId(c: C): IntakeId {
  return idParam<'statistics-intake'>(c, 'intakeId')
}

async function ownIntake(c: C): Promise<Intake | null> {
  await onlyEditors(c)
  return findIntake(c.var.db, intakeId(c), c.var.actor.personId)
}

function gone(c: C): Response | Promise<Response> {
  const { lang } = c.var
  c.status(404)
  return c.render(<GonePage lang={lang} />, {
    title: previewTexts[lang].gone,
    section: statisticsPaths.front,
  })
}

async function showPreview(c: C, typed: Filled | null, refusal: string | null): Promise<Response> {
  const { db, lang } = c.var
  const intake = await ownIntake(c)
  if (!intake) return gone(c)
  if (intake.takenNumber !== null)
    return c.redirect(statisticsPaths.vintage(intake.setCode, intake.takenNumber), 303)
  if (!intake.preview) return c.redirect(figuresPaths.columns(intake.id), 303)
  const set = await findDataSet(db, intake.setCode)
  const now = await asItIsNow(c, intake)
  if (typed) c.status(422)
  if (refusal !== null) c.status(409)
  const page = (
    <PreviewPage
      {...{ lang, intake, set, refusal }}
      preview={now?.preview ?? intake.preview}
      comparedWith={now?.comparedWith ?? intake.comparedWith ?? 0}
      filled={typed ?? originFilled(intake)}
    />
  )
  return c.render(page, { title: previewTexts[lang].title, section: statisticsPaths.front, wide: true })
}

/** The preview anew, where somebody took an extract since; null where it still holds. */
async function asItIsNow({ var: { db } }: C, intake: Intake) {
  const newest = await newestNumber(db, await findDataSet(db, intake.setCode))
  if (newest === intake.comparedWith) return null
  const table = await figuresOf(db, intake.id)
  const outcome = table && (await previewOf(db, intake, table))
  return outcome?.kind === 'preview' ? outcome : null
}

function takeRefusal(
  lang: Lang,
  outcome: Exclude<TakeOutcome, { readonly kind: 'taken' | 'columns-wanted' }>,
): string {
  const t = previewTexts[lang].refusals
  switch (outcome.kind) {
    case 'gone':
      return previewTexts[lang].goneMeans
    case 'something-changed':
      return t.somethingChanged
    case 'same-file':
      return `${t.sameFile(outcome.number)} ${t.toStandAgain}`
    case 'same-figures':
    case 'figures-of-before':
      return `${t.sameFigures(outcome.number)} ${t.toStandAgain}`
    case 'drawn-in-future':
      return uploadTexts[lang].problems.inFuture
    case 'no-drawer':
      return uploadTexts[lang].drawnByHint
    case 'other-period':
    case 'other-table':
    case 'other-classification':
    case 'same-area-twice':
    case 'personal-numbers':
    case 'nothing-in-it':
      return mismatchText(lang, outcome)
  }
}

async function nameColumns(c: C): Promise<Response> {
  const { db, actor, lang } = c.var
  const filled = typedIn(await readForm(c), mappingFields)
  const intake = await ownIntake(c)
  const file = intake && (await fileOf(db, intake.id))
  if (!intake?.wanted || !file) return showColumns(c, filled, [])
  const errors = mappingErrors(lang, filled, intake.wanted)
  if (hasErrors(errors)) return showColumns(c, withErrors(filled, errors), [])
  const mapping = mappingIn(filled)
  const read = await readInTurn({ name: intake.fileName, bytes: file }, mapping)
  switch (read.kind) {
    case 'busy':
      return showColumns(c, filled, [uploadTexts[lang].problems.busy])
    case 'columns-wanted':
      return showColumns(c, filled, [columnsTexts[lang].stillUnknown])
    case 'refused':
      return showColumns(
        c,
        filled,
        read.refusals.map((refusal) => refusalText(refusal, lang)),
      )
    case 'read': {
      const outcome = await c.var.write((tx) => mapIntake(tx, actor, intake.id, read.table, mapping))
      if (outcome.kind === 'mismatch') return showColumns(c, filled, [mismatchText(lang, outcome.mismatch)])
      return c.redirect(figuresPaths.intake(intake.id), 303)
    }
  }
}

async function showColumns(c: C, typed: Filled | null, refusals: readonly string[]): Promise<Response> {
  const { lang } = c.var
  const intake = await ownIntake(c)
  if (!intake) return gone(c)
  if (!intake.wanted) return c.redirect(figuresPaths.intake(intake.id), 303)
  const filled = typed ?? mappingFilled(intake.mapping ?? intake.wanted.suggestion)
  if (typed) c.status(422)
  const page = <ColumnsPage {...{ lang, intake, filled, refusals }} wanted={intake.wanted} />
  const title = columnsTexts[lang].title
  return c.render(page, { title, section: statisticsPaths.front, wide: true })
}
