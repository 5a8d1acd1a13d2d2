import { actionPlanPaths, answerArea, stances, type LocalAnswer, type LocalAnswerId } from '#action-plans'
import type { FieldErrors } from '#design'
import { fieldErrors, idParam, markStatus, readForm, workspace, type WorkspaceContext } from '#http'
import { areaName } from '#measures'
import { answerView, type AnswerView } from './answer-data.ts'
import { AnswerPage, type AnswerPageProps, type TypedAnswer } from './answer-page.tsx'
import { answerTexts } from './answer-texts.ts'

type C = WorkspaceContext

/** What came of what was just tried on the page of an answer. */
export type AnswerReply = Partial<Pick<AnswerPageProps, 'typed' | 'title' | 'errors' | 'refusal' | 'theirs'>>

/** The page of an answer, with the reply to what was just tried. */
export async function showAnswer(c: C, id: LocalAnswerId, reply: AnswerReply = {}): Promise<Response> {
  const { lang } = c.var
  const view = await answerView(c, id)
  const { answer } = view
  const done = c.req.query('gemt')
  const errors = reply.errors ?? {}
  markStatus(c, errors, reply.refusal ?? null)
  if (reply.theirs) c.status(409)
  const page = (
    <AnswerPage
      lang={lang}
      view={view}
      typed={reply.typed ?? typedOf(answer)}
      title={reply.title ?? { text: answer.title, revision: answer.revision }}
      done={c.req.method === 'GET' ? (doneWords.find((word) => word === done) ?? null) : null}
      errors={errors}
      refusal={reply.refusal ?? null}
      theirs={reply.theirs ?? null}
    />
  )
  return c.render(page, {
    title: areaName(answer),
    section: actionPlanPaths.all,
    scripts: ['workspace'],
  })
}

const doneWords = ['svar', 'forrige', 'titel'] as const

function typedOf(answer: LocalAnswer): TypedAnswer {
  const { stance, reason, note, revision } = answer
  return { stance: stance ?? '', reason, note, revision }
}

async function onAnswer(c: C): Promise<Response> {
  const { lang, actor } = c.var
  const t = answerTexts[lang]
  const id = idParam<'local-answer'>(c, 'answer')
  const form = await readForm(c)
  const typed: TypedAnswer = {
    stance: form.text('svar'),
    reason: form.text('begrundelse'),
    note: form.text('note'),
    revision: Number(form.text('revision')),
  }
  const stance = stances.find((entry) => entry === typed.stance)
  const errors: FieldErrors = {
    ...(stance ? {} : { svar: t.chooseStance }),
    ...fieldErrors(lang, {
      begrundelse: { label: t.reason, text: typed.reason },
      note: { label: t.note, text: typed.note },
    }),
  }
  if (!stance || Object.keys(errors).length > 0) return showAnswer(c, id, { typed, errors })
  const text = { stance, reason: typed.reason, note: typed.note }
  const outcome = await c.var.write((tx) => answerArea(tx, actor, id, typed.revision, text))
  switch (outcome.kind) {
    case 'answered':
      return c.redirect(onward(await answerView(c, id), form.text('saa') === 'videre'), 303)
    case 'reason-missing':
      return showAnswer(c, id, { typed, errors: { begrundelse: t.reasonMissing } })
    case 'not-draft':
      return showAnswer(c, id, { typed, refusal: t.notDraft })
    case 'changed-meanwhile':
      return isSame(outcome.now, typed)
        ? c.redirect(onward(await answerView(c, id), form.text('saa') === 'videre'), 303)
        : showAnswer(c, id, { typed, theirs: outcome.now })
  }
}

/** Whether what was saved meanwhile is the very same answer: the button was pressed twice. */
function isSame(now: LocalAnswer, typed: TypedAnswer): boolean {
  return now.stance === typed.stance && now.reason === typed.reason && now.note === typed.note
}

function onward({ plan, answer, after }: AnswerView, goOn: boolean): string {
  if (!goOn) return `${actionPlanPaths.answer(answer.id)}?gemt=svar`
  return after
    ? `${actionPlanPaths.answer(after.id)}?gemt=forrige`
    : `${actionPlanPaths.plan(plan.id)}?gjort=svar`
}

/** Answering one focus area. */
export const answerRoutes = workspace()
  .get('/arbejde/handleplan/svar/:answer', (c) => showAnswer(c, idParam<'local-answer'>(c, 'answer')))
  .post('/arbejde/handleplan/svar/:answer', onAnswer)
