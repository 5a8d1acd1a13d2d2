import { setTimeout } from 'node:timers/promises'
import type { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { readAs } from '#db'
import type { FieldErrors } from '#design'
import { readForm, workspace, type Workspace, type WorkspaceContext } from '#http'
import {
  onwardPath,
  sessionToken,
  setLanguage,
  setSessionToken,
  type WorkspaceOptions,
} from './middleware.tsx'
import {
  BrokenLinkPage,
  EnterPage,
  LinkSentPage,
  SignInPage,
  TooManyPage,
  type Persona,
} from './sign-in-pages.tsx'
import { accountPaths } from './paths.ts'
import { accountByEmail, installationKind, linkOwner } from './queries.ts'
import { enterByLink, openSession, requestLink, sessionOf, type Former } from './sign-in.ts'
import { accountTexts } from './texts.ts'
import { hashOf } from './tokens.ts'

/** An answer to somebody who asks for a link takes at least this long. */
const leastAnswerMs = 250

/** What signing in needs beside the workspace's own. */
export type SignInOptions = WorkspaceOptions & {
  /** Whom a visitor of the demonstration can try; without effect over real data. */
  readonly personas: readonly Persona[]
  /** The caller's network address, for the rate limit. */
  readonly networkOf: (c: WorkspaceContext) => string
}

/** The pages before somebody is signed in. */
export function signInRoutes(options: SignInOptions): Hono<Workspace> {
  return workspace()
    .get(accountPaths.signIn, (c) =>
      showSignIn(c, options, { email: '', onward: onwardPath(c.req.query('videre')), errors: {} }),
    )
    .post(accountPaths.signIn, (c) => askForLink(c, options))
    .get('/arbejde/log-ind/:token', (c) => showLink(c, options))
    .post('/arbejde/log-ind/:token', (c) => enter(c, options))
    .post(accountPaths.tryAs, (c) => tryAs(c, options))
    .post(accountPaths.language, async (c) => {
      const form = await readForm(c)
      setLanguage(c, form.text('sprog') === 'en' ? 'en' : 'da')
      return c.redirect(onwardPath(form.text('videre')), 303)
    })
}

/** Whom a visitor can try; over real data nobody. */
async function personasOf(options: SignInOptions): Promise<readonly Persona[]> {
  return (await readAs(options.reading, null, installationKind)) === 'demonstration' ? options.personas : []
}

type SignInAnswer = { readonly email: string; readonly onward: string; readonly errors: FieldErrors }

async function showSignIn(
  c: WorkspaceContext,
  options: SignInOptions,
  answer: SignInAnswer,
): Promise<Response> {
  if (Object.keys(answer.errors).length > 0) c.status(422)
  const page = <SignInPage lang={c.var.lang} {...answer} personas={await personasOf(options)} />
  return c.render(page, { title: accountTexts[c.var.lang].signIn.title })
}

async function askForLink(c: WorkspaceContext, options: SignInOptions): Promise<Response> {
  const form = await readForm(c)
  const { lang, now } = c.var
  const t = accountTexts[lang].signIn
  const email = form.text('email')
  const onward = onwardPath(form.text('videre'))
  if (!z.email().safeParse(email).success)
    return showSignIn(c, options, { email, onward, errors: { email: t.badEmail } })
  const wish = { email, network: options.networkOf(c), now, url: options.url, lang, onward }
  // The same time for known and unknown addresses, whatever there was to do.
  const [outcome] = await Promise.all([c.var.write((tx) => requestLink(tx, wish)), setTimeout(leastAnswerMs)])
  if (outcome.kind === 'asked')
    return c.render(<LinkSentPage lang={lang} email={email} />, { title: t.sentTitle })
  c.status(429)
  return c.render(<TooManyPage lang={lang} />, { title: t.tooManyTitle })
}

async function showLink(c: WorkspaceContext, options: SignInOptions): Promise<Response> {
  const { lang, now } = c.var
  const token = c.req.param('token') ?? ''
  const account = await readAs(options.reading, null, (db) => linkOwner(db, hashOf(token), now))
  if (!account) return brokenLink(c)
  const page = (
    <EnterPage lang={lang} token={token} name={account.name} onward={onwardPath(c.req.query('videre'))} />
  )
  return c.render(page, { title: accountTexts[lang].enter.title })
}

async function enter(c: WorkspaceContext, options: SignInOptions): Promise<Response> {
  const form = await readForm(c)
  const former = await formerSession(c, options)
  const token = c.req.param('token') ?? ''
  const outcome = await c.var.write((tx) => enterByLink(tx, token, deviceOf(c), c.var.now, former))
  if (outcome.kind !== 'signed-in') return brokenLink(c)
  setSessionToken(c, outcome.token)
  return c.redirect(onwardPath(form.text('videre')), 303)
}

async function tryAs(c: WorkspaceContext, options: SignInOptions): Promise<Response> {
  const form = await readForm(c)
  const persona = (await personasOf(options)).find((one) => one.email === form.text('email'))
  const account = persona && (await readAs(options.reading, null, (db) => accountByEmail(db, persona.email)))
  if (!account) throw new HTTPException(404)
  const former = await formerSession(c, options)
  const token = await c.var.write((tx) => openSession(tx, account, deviceOf(c), c.var.now, former))
  setSessionToken(c, token)
  return c.redirect(onwardPath(form.text('videre')), 303)
}

function brokenLink(c: WorkspaceContext): Response | Promise<Response> {
  c.status(410)
  return c.render(<BrokenLinkPage lang={c.var.lang} />, { title: accountTexts[c.var.lang].enter.brokenTitle })
}

/** The browser as it names itself. */
function deviceOf(c: WorkspaceContext): string {
  return c.req.header('user-agent') ?? ''
}

async function formerSession(c: WorkspaceContext, options: WorkspaceOptions): Promise<Former | null> {
  const token = sessionToken(c)
  if (!token) return null
  const session = await readAs(options.reading, null, (db) => sessionOf(db, token, c.var.now))
  return session ? { id: session.id, personId: session.account.id } : null
}
