import type { Hono } from 'hono'
import type { WorkspaceOptions } from '#accounts'
import { readAs } from '#db'
import { markStatus, readForm, workspace, type Workspace, type WorkspaceContext } from '#http'
import type { MeasureId } from '#measures'
import { answerTexts } from './answer-texts.ts'
import { AnswerPage, LinkOverPage, SaidPage, UnknownLinkPage } from './link-pages.tsx'
import { statusRoundPaths } from './paths.ts'
import { isOpen } from './progress.ts'
import { readAnswers, untouched, type ReadAnswers } from './read-answers.ts'
import { answerByLink, type Answer } from './save-answers.ts'
import { lookUp, openLink, type LinkState, type OverLink, type WorkingLink } from './status-link.ts'
import type { StatusRequest } from './types.ts'

/** The page behind the link in a mail: for whoever has the link, without signing in, session or cookie. */
export function statusLinkRoutes(options: Pick<WorkspaceOptions, 'reading'>): Hono<Workspace> {
  return workspace()
    .get('/arbejde/status/:token', (c) => show(c))
    .post('/arbejde/status/:token', (c) => save(c, options))
}

function tokenOf(c: WorkspaceContext): string {
  return c.req.param('token') ?? ''
}

async function show(c: WorkspaceContext): Promise<Response> {
  const { today, now, write } = c.var
  const state = await write((tx) => openLink(tx, tokenOf(c), today, now))
  return render(c, state, null, [])
}

async function save(c: WorkspaceContext, { reading }: Pick<WorkspaceOptions, 'reading'>): Promise<Response> {
  const { lang, today, now, write } = c.var
  const token = tokenOf(c)
  const form = await readForm(c)
  const before = await readAs(reading, null, (db) => lookUp(db, token, today, now))
  const read = before.kind === 'unknown' ? null : readAnswers(lang, form, asked(before), needed(before))
  if (before.kind === 'open' && read && Object.keys(read.errors).length > 0)
    return render(c, before, read, [])
  const answers = read?.answers ?? []
  const outcome = await write((tx) => answerByLink(tx, token, answers, today, now))
  if (outcome.kind === 'saved' && outcome.overtaken.length === 0)
    return c.redirect(statusRoundPaths.link(token), 303)
  const after = await readAs(reading, null, (db) => lookUp(db, token, today, now))
  const lost = answers.filter(
    ({ measureId }) => outcome.kind !== 'saved' || outcome.overtaken.includes(measureId),
  )
  return render(c, after, null, lost)
}

/** Everything that a form behind the link can have been about, also what somebody else answers for by now. */
function asked(link: WorkingLink | OverLink): readonly StatusRequest[] {
  return link.kind === 'over' ? link.requests : [...link.requests, ...link.others]
}

/** Behind a link everything that is still asked is answered in one go. */
function needed(link: WorkingLink | OverLink): ReadonlySet<MeasureId> {
  const open = link.kind === 'open' ? link.requests.filter(isOpen) : []
  return new Set(open.map((request) => request.measureId))
}

/** Whatever the link is good for; `read` is what was typed into a form that comes back. */
async function render(
  c: WorkspaceContext,
  state: LinkState,
  read: ReadAnswers | null,
  overtaken: readonly Answer[],
): Promise<Response> {
  const { lang, today } = c.var
  const t = answerTexts[lang]
  c.header('X-Robots-Tag', 'noindex')
  switch (state.kind) {
    case 'unknown':
      c.status(404)
      return c.render(<UnknownLinkPage lang={lang} />, { title: t.unknown.title })
    case 'over':
      c.status(410)
      return c.render(<LinkOverPage lang={lang} link={state} overtaken={overtaken} />, {
        title: t.over.title,
      })
    case 'answered':
      if (overtaken.length > 0) c.status(409)
      return c.render(<SaidPage lang={lang} link={state} overtaken={overtaken} />, { title: t.said.title })
    case 'open': {
      const errors = read?.errors ?? {}
      markStatus(c, errors, null)
      const typed = read?.typed ?? untouched(state.requests)
      const page = <AnswerPage {...{ lang, today, typed, errors }} token={tokenOf(c)} link={state} />
      return c.render(page, { title: t.title })
    }
  }
}
