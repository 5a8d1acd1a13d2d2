import { HTTPException } from 'hono/http-exception'
import {
  actionPlanPaths,
  addLocalArea,
  findAnswer,
  removeLocalArea,
  renameLocalArea,
  type LocalAnswer,
} from '#action-plans'
import { fieldErrors, idParam, readForm, workspace, type WorkspaceContext } from '#http'
import { isId } from '#id'
import { answerTexts } from './answer-texts.ts'
import { showAnswer } from './answer-routes.tsx'
import { showPlan } from './plan-routes.tsx'
import { planTexts } from './plan-texts.ts'

type C = WorkspaceContext

/** The longest title of an area, in characters. */
const longestTitle = 200

async function onAdd(c: C): Promise<Response> {
  const { lang, actor } = c.var
  const t = planTexts[lang].local
  const id = idParam<'action-plan'>(c, 'plan')
  const title = (await readForm(c)).text('titel')
  const typed = { title }
  const errors = titleErrors(c, t.title, title)
  if (Object.keys(errors).length > 0) return showPlan(c, id, { typed, errors })
  const outcome = await c.var.write((tx) => addLocalArea(tx, actor, id, title))
  switch (outcome.kind) {
    case 'added':
      return c.redirect(`${actionPlanPaths.plan(id)}?gjort=omraade#svar-${outcome.id}`, 303)
    case 'title-missing':
      return showPlan(c, id, { typed, errors: { titel: answerTexts[lang].rename.missing } })
    case 'title-taken':
      return isSecondPress(outcome.by, title)
        ? c.redirect(`${actionPlanPaths.plan(id)}?gjort=omraade#svar-${outcome.by.id}`, 303)
        : showPlan(c, id, { typed, errors: { titel: t.taken(outcome.by.title) } })
    case 'not-draft':
      return showPlan(c, id, { typed, refusal: planTexts[lang].notDraft })
  }
}

/** Whether the area that has the title is the one that the first press of the button just added. */
function isSecondPress(by: LocalAnswer, title: string): boolean {
  return by.local && by.title === title && by.stance === null && by.revision === 1
}

async function onRename(c: C): Promise<Response> {
  const { lang, actor } = c.var
  const t = answerTexts[lang]
  const id = idParam<'local-answer'>(c, 'answer')
  const form = await readForm(c)
  const title = { text: form.text('titel'), revision: Number(form.text('revision')) }
  const errors = titleErrors(c, t.rename.label, title.text)
  if (Object.keys(errors).length > 0) return showAnswer(c, id, { title, errors })
  const outcome = await c.var.write((tx) => renameLocalArea(tx, actor, id, title.revision, title.text))
  switch (outcome.kind) {
    case 'renamed':
      return c.redirect(`${actionPlanPaths.answer(id)}?gemt=titel`, 303)
    case 'title-missing':
      return showAnswer(c, id, { title, errors: { titel: t.rename.missing } })
    case 'title-taken':
      return showAnswer(c, id, { title, errors: { titel: planTexts[lang].local.taken(outcome.by.title) } })
    case 'not-draft':
      return showAnswer(c, id, { title, refusal: planTexts[lang].notDraft })
    case 'changed-meanwhile': {
      if (outcome.now.title === title.text) return c.redirect(`${actionPlanPaths.answer(id)}?gemt=titel`, 303)
      const fresh = { text: title.text, revision: outcome.now.revision }
      const told = { titel: t.rename.meanwhile(outcome.now.title) }
      return showAnswer(c, id, { title: fresh, errors: told })
    }
  }
}

function titleErrors(c: C, label: string, text: string) {
  return fieldErrors(c.var.lang, { titel: { label, text, required: true, most: longestTitle } })
}

async function onRemove(c: C): Promise<Response> {
  const { db, lang, actor } = c.var
  const t = answerTexts[lang].remove
  const id = idParam<'local-answer'>(c, 'answer')
  const planId = (await readForm(c)).text('plan')
  if (!isId(planId)) throw new HTTPException(404)
  const removed = `${actionPlanPaths.plan(planId)}?gjort=fjernet`
  // The button was pressed twice, or somebody else pressed it.
  if (!(await findAnswer(db, id))) return c.redirect(removed, 303)
  const outcome = await c.var.write((tx) => removeLocalArea(tx, actor, id))
  switch (outcome.kind) {
    case 'removed':
      return c.redirect(removed, 303)
    case 'has-measures':
      return showAnswer(c, id, { refusal: t.hasMeasures(outcome.count) })
    case 'in-district-plan':
      return showAnswer(c, id, { refusal: t.inDistrictPlan })
    case 'not-draft':
      return showAnswer(c, id, { refusal: planTexts[lang].notDraft })
  }
}

/** A council's own areas: adding, renaming and removing them. */
export const areaRoutes = workspace()
  .post('/arbejde/handleplan/:plan/lokalt-omraade', onAdd)
  .post('/arbejde/handleplan/svar/:answer/titel', onRename)
  .post('/arbejde/handleplan/svar/:answer/fjern', onRemove)
