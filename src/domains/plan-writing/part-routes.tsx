import { HTTPException } from 'hono/http-exception'
import { shownClaims } from '#claims'
import { idParam, readForm, workspace, type WorkspaceContext } from '#http'
import { nameOf } from '#plan-editions'
import {
  commentPart,
  decidePart,
  planPaths,
  resolveComment,
  restoreText,
  savedText,
  savedTexts,
  type Carry,
  type PartId,
} from '#plans'
import { HistoryPage, OldTextPage } from './history-page.tsx'
import { partView } from './part-data.ts'
import { PartPage } from './part-page.tsx'
import type { PartPageProps } from './part-props.ts'
import { partTexts } from './part-texts.ts'

type C = WorkspaceContext

/** One part: to read, to decide and remark on, and its history. */
export const partRoutes = workspace()
  .get('/arbejde/plan/del/:partId', (c) => onePart(c))
  .post('/arbejde/plan/del/:partId/status', decide)
  .post('/arbejde/plan/del/:partId/kommentar', comment)
  .post('/arbejde/plan/kommentar/:commentId/loest', async (c) => {
    const { actor, now } = c.var
    const outcome = await c.var.write((tx) => resolveComment(tx, actor, idParam(c, 'commentId'), now))
    return c.redirect(`${planPaths.part(outcome.partId)}#kommentarer`, 303)
  })
  .get('/arbejde/plan/del/:partId/historik', async (c) => {
    const view = await partView(c)
    const { db, lang, now } = c.var
    const page = <HistoryPage lang={lang} now={now} view={view} saved={await savedTexts(db, view.part.id)} />
    return c.render(page, { title: partTexts[lang].history.title(nameOf(view.part)), section: planPaths.all })
  })
  .get('/arbejde/plan/del/:partId/historik/:revision{[0-9]{1,9}}', (c) => oldText(c))
  .post('/arbejde/plan/del/:partId/historik/:revision{[0-9]{1,9}}/gendan', restore)

type Refusals = Pick<PartPageProps, 'decideRefusal' | 'commentRefusal'>

async function onePart(c: C, refusals: Refusals = {}) {
  const view = await partView(c)
  const { lang, now } = c.var
  const done = c.req.query('gemt')
  const page = (
    <PartPage
      lang={lang}
      now={now}
      view={view}
      showChanges={c.req.query('vis') === 'aendringer'}
      done={
        done === 'tekst' ? 'saved' : done === 'status' ? 'decided' : done === 'deres' ? 'theirs-kept' : null
      }
      {...refusals}
    />
  )
  return c.render(page, {
    title: nameOf(view.part),
    section: planPaths.all,
    scripts: ['workspace'],
    wide: true,
  })
}

async function decide(c: C) {
  const form = await readForm(c)
  const id = idParam<'part'>(c, 'partId')
  const typed = {
    carry: carryOf(form.text('stilling')),
    reason: form.text('begrundelse'),
    ready: form.has('klar'),
  }
  const seen = { carry: carryOf(form.text('foer')), ready: form.has('foer-klar') }
  const outcome = await c.var.write((tx) => decidePart(tx, c.var.actor, id, typed, seen))
  if (outcome.kind === 'decided') return c.redirect(`${planPaths.part(id)}?gemt=status`, 303)
  c.status(outcome.kind === 'not-draft' || outcome.kind === 'changed-meanwhile' ? 409 : 422)
  return onePart(c, { decideRefusal: { outcome, typed } })
}

function carryOf(text: string): Carry {
  return text === 'keep' || text === 'rewrite' || text === 'drop' ? text : null
}

async function comment(c: C) {
  const text = (await readForm(c)).text('kommentar')
  const id = idParam<'part'>(c, 'partId')
  const outcome = await c.var.write((tx) => commentPart(tx, c.var.actor, id, text, c.var.now))
  if (outcome.kind === 'commented') return c.redirect(`${planPaths.part(id)}#kommentarer`, 303)
  c.status(outcome.kind === 'not-draft' ? 409 : 422)
  return onePart(c, { commentRefusal: { outcome, text } })
}

type RestoreRefusal = Parameters<typeof OldTextPage>[0]['refusal']

async function oldText(c: C, refusal?: RestoreRefusal) {
  const view = await partView(c)
  const { db, lang, now } = c.var
  const text = await savedText(db, view.part.id, Number(c.req.param('revision')))
  if (!text) throw new HTTPException(404)
  const page = (
    <OldTextPage
      lang={lang}
      now={now}
      view={view}
      text={text}
      claims={await shownClaims(db, [text.body], lang)}
      {...(refusal ? { refusal } : {})}
    />
  )
  return c.render(page, { title: partTexts[lang].history.title(nameOf(view.part)), section: planPaths.all })
}

async function restore(c: C) {
  const id = idParam<'part'>(c, 'partId') as PartId
  const { actor, now } = c.var
  const form = await readForm(c)
  const old = Number(c.req.param('revision'))
  const revision = Number(form.text('revision'))
  const outcome = await c.var.write((tx) => restoreText(tx, actor, id, old, revision, now))
  if (outcome.kind === 'saved') return c.redirect(`${planPaths.part(id)}?gemt=tekst`, 303)
  if (outcome.kind === 'no-such-text') throw new HTTPException(404)
  c.status(outcome.kind === 'invalid' ? 422 : 409)
  return oldText(c, outcome)
}
