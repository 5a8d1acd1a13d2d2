import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { dateInDenmark } from '#calendar'
import { seatsOf } from '#councils'
import { actAs, readAs, writeAs, type Database, type Tx } from '#db'
import type { Workspace } from '#http'
import type { Lang } from '#texts'
import { EndedPage } from './ended-page.tsx'
import { accountPaths } from './paths.ts'
import { touchSession } from './queries.ts'
import { absoluteDays, sessionOf } from './sign-in.ts'
import { accountTexts } from './texts.ts'

const sessionCookie = '__Host-kredsplan'
const languageCookie = '__Host-kredsplan-lang'
const touchEveryMs = 5 * 60_000
/** Shorter fields (numbers, choices) are quicker chosen again than copied. */
const worthKeeping = 12

/** What the workspace needs of the program around it. Two pools: one request may read while it writes. */
export type WorkspaceOptions = {
  readonly reading: Database
  readonly writing: Database
  readonly url: string
  readonly clock: () => Date
}

/** The time, the language and the way to write, for every workspace page, signed in or not. */
export function workspaceBasics(options: WorkspaceOptions): MiddlewareHandler<Workspace> {
  return createMiddleware<Workspace>(async (c, next) => {
    const now = options.clock()
    c.set('now', now)
    c.set('today', dateInDenmark(now))
    c.set('lang', languageOf(c))
    c.set('write', (work) => writeAs(options.writing, null, work))
    c.header('Cache-Control', 'no-store')
    await next()
  })
}

/**
 * Lets only signed-in people through, and gives the page its database on their behalf: one read-only
 * transaction for the whole request. Others are sent to sign in, and back afterwards.
 */
export function signedIn(options: WorkspaceOptions): MiddlewareHandler<Workspace> {
  return createMiddleware<Workspace>(async (c, next) => {
    const token = getCookie(c, sessionCookie)
    const response = await readAs(options.reading, null, async (db) => {
      const session = token ? await sessionOf(db, token, c.var.now) : null
      if (!session) return c.req.method === 'GET' ? c.redirect(signInPath(c), 303) : keepTyped(c)
      const { account } = session
      await actAs(db as Tx, account.id)
      const seats = await seatsOf(db, account.id, c.var.today)
      c.set('actor', { personId: account.id, name: account.name, email: account.email, seats })
      c.set('sessionId', session.id)
      c.set('db', db)
      c.set('write', (work) => writeAs(options.writing, account.id, work))
      if (c.var.now.getTime() - session.seenAt.getTime() > touchEveryMs) {
        await c.var.write((tx) => touchSession(tx, session.id, c.var.now))
      }
      return next()
    })
    return response ?? undefined
  })
}

/** Somebody whose session ended while they wrote gets what they wrote back, to copy. */
async function keepTyped(c: Context<Workspace>): Promise<Response> {
  const form = await c.req.parseBody({ all: true }).catch(() => ({}))
  const texts = Object.values(form)
    .flat()
    .filter((value) => typeof value === 'string' && value.length >= worthKeeping)
  c.status(401)
  return c.render(<EndedPage lang={c.var.lang} texts={texts as readonly string[]} />, {
    title: accountTexts[c.var.lang].ended.title,
  })
}

/** The token in the browser's session cookie, if any. */
export function sessionToken(c: Context): string | null {
  return getCookie(c, sessionCookie) ?? null
}

/** Gives the browser its session, or takes it away (null). */
export function setSessionToken(c: Context, token: string | null): void {
  const maxAge = token ? absoluteDays * 24 * 3600 : 0
  setCookie(c, sessionCookie, token ?? '', {
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Lax',
    maxAge,
  })
}

/** Keeps the reader's language in the browser. */
export function setLanguage(c: Context, lang: Lang): void {
  setCookie(c, languageCookie, lang, {
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: 365 * 24 * 3600,
  })
}

function languageOf(c: Context): Lang {
  return getCookie(c, languageCookie) === 'en' ? 'en' : 'da'
}

function signInPath(c: Context<Workspace>): string {
  const { pathname, search } = new URL(c.req.url)
  const onward =
    c.req.method === 'GET' && pathname !== accountPaths.home
      ? `?videre=${encodeURIComponent(pathname + search)}`
      : ''
  return accountPaths.signIn + onward
}

/** A place to go on to after signing in: a page of the workspace, else its front page. */
export function onwardPath(text: string | undefined): string {
  return text && /^\/arbejde(\/[\w./-]*)?(\?[\w.=&%-]*)?$/.test(text) ? text : accountPaths.home
}
