import { chartTitles } from '#claims'
import { idParam, readForm, workspace, type WorkspaceContext } from '#http'
import { nameOf } from '#plan-editions'
import {
  keepTheirs,
  keepWriting,
  pageLeft,
  planPaths,
  savePart,
  stopWriting,
  type Draft,
  type PartId,
  type SaveOutcome,
} from '#plans'
import { statisticsPaths } from '#statistics'
import { partView } from './part-data.ts'
import { partTexts } from './part-texts.ts'
import { SettlePage } from './settle-page.tsx'
import { WritePage, type WriteRefusal } from './write-page.tsx'

type C = WorkspaceContext

const scripts = ['editor', 'workspace'] as const

/** Writing one part: taking it, signs of life, saving, and settling two different texts. */
export const writeRoutes = workspace()
  .post('/arbejde/plan/del/:partId/begynd', async (c) => {
    const id = idParam<'part'>(c, 'partId')
    const outcome = await c.var.write((tx) => keepWriting(tx, c.var.actor, id, c.var.now))
    return c.redirect(outcome.kind === 'yours' ? planPaths.write(id) : planPaths.part(id), 303)
  })
  .post('/arbejde/plan/del/:partId/laas', signOfLife)
  .post('/arbejde/plan/del/:partId/slip', async (c) => {
    const id = idParam<'part'>(c, 'partId')
    await c.var.write((tx) => stopWriting(tx, c.var.actor, id))
    return c.redirect(planPaths.part(id), 303)
  })
  .get('/arbejde/plan/del/:partId/skriv', async (c) => {
    const view = await partView(c)
    const { part } = view
    if (!view.mayWrite || view.lock.kind !== 'mine') return c.redirect(planPaths.part(part.id), 303)
    return writing(c, draftOf(part.id, part.revision, part), c.req.query('gemt') === '1')
  })
  .post('/arbejde/plan/del/:partId/gem', save)
  .post('/arbejde/plan/del/:partId/uenighed', settle)

async function signOfLife(c: C) {
  const id = idParam<'part'>(c, 'partId')
  const { actor, now } = c.var
  const form = await readForm(c)
  if (form.has('release')) {
    await c.var.write((tx) => pageLeft(tx, actor, id, Number(form.text('token'))))
    return c.body(null, 204)
  }
  const outcome = await c.var.write((tx) => keepWriting(tx, actor, id, now))
  return c.body(null, outcome.kind === 'yours' ? 204 : 409)
}

function draftOf(partId: PartId, revision: number, text: Pick<Draft, 'number' | 'title' | 'body'>): Draft {
  return { partId, revision, number: text.number, title: text.title, body: text.body }
}

type Typed = {
  readonly draft: Draft
  readonly close: boolean
  /** On to choosing a claim, without JavaScript. */
  readonly choose: boolean
  readonly choice: string
}

async function typedDraft(c: C): Promise<Typed> {
  const form = await readForm(c)
  const text = { number: form.text('nummer') || null, title: form.text('titel'), body: form.text('tekst') }
  const draft = draftOf(idParam<'part'>(c, 'partId'), Number(form.text('revision')), text)
  return { draft, close: form.has('luk'), choose: form.has('videre'), choice: form.text('valg') }
}

async function save(c: C) {
  const { actor, now } = c.var
  const { draft, close, choose } = await typedDraft(c)
  const outcome = await c.var.write(async (tx) => {
    const saved = await savePart(tx, actor, draft, now)
    if (saved.kind !== 'saved') return saved
    await (close ? stopWriting(tx, actor, draft.partId) : keepWriting(tx, actor, draft.partId, now))
    return saved
  })
  const { part, write } = planPaths
  const next = choose ? `${statisticsPaths.chooseClaim}?del=${draft.partId}` : `${write(draft.partId)}?gemt=1`
  return answer(c, draft, outcome, close ? `${part(draft.partId)}?gemt=tekst` : next)
}

async function settle(c: C) {
  const { actor, now } = c.var
  const { draft, choice } = await typedDraft(c)
  const theirs = choice === 'deres'
  const outcome = await c.var.write(async (tx) => {
    const settled = await (theirs ? keepTheirs : savePart)(tx, actor, draft, now)
    if (settled.kind === 'saved') await stopWriting(tx, actor, draft.partId)
    return settled
  })
  const onward = `${planPaths.part(draft.partId)}?gemt=${theirs ? 'deres' : 'tekst'}`
  if (outcome.kind === 'saved' || outcome.kind === 'changed-meanwhile')
    return answer(c, draft, outcome, onward)
  return settling(c, draft, outcome)
}

/** After a save: on to the next page, or back with everything that was typed. */
async function answer(c: C, draft: Draft, outcome: SaveOutcome, onward: string) {
  if (outcome.kind === 'saved') return c.redirect(onward, 303)
  if (outcome.kind === 'changed-meanwhile') return settling(c, draft)
  return writing(c, draft, false, outcome)
}

async function writing(c: C, draft: Draft, justSaved: boolean, refusal?: WriteRefusal) {
  const { db, lang, now } = c.var
  const view = await partView(c)
  if (refusal) c.status(refusal.kind === 'invalid' ? 422 : 409)
  const page = (
    <WritePage
      lang={lang}
      now={now}
      view={view}
      draft={draft}
      charts={await chartTitles(db, draft.body, lang)}
      justSaved={justSaved}
      {...(refusal ? { refusal } : {})}
    />
  )
  const title = refusal ? partTexts[lang].write.problem : partTexts[lang].write.title(nameOf(view.part))
  return c.render(page, { title, section: planPaths.all, scripts, wide: true })
}

async function settling(c: C, mine: Draft, refusal?: WriteRefusal) {
  const { db, lang, now } = c.var
  const view = await partView(c)
  c.status(refusal?.kind === 'invalid' ? 422 : 409)
  const page = (
    <SettlePage
      own={view.part.updatedBy === c.var.actor.personId}
      lang={lang}
      now={now}
      view={view}
      mine={mine}
      charts={await chartTitles(db, mine.body, lang)}
      {...(refusal ? { refusal } : {})}
    />
  )
  const title = partTexts[lang].settle.title(nameOf(view.part))
  return c.render(page, { title, section: planPaths.all, scripts, wide: true })
}
