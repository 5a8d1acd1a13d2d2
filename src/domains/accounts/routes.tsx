import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { auditEntries } from '#audit'
import { districtCouncilId } from '#councils'
import { readAs } from '#db'
import { idParam, readForm, workspace, type Workspace, type WorkspaceContext } from '#http'
import { outbox } from '#mail'
import { authorise } from '#permissions'
import {
  onwardPath,
  sessionToken,
  setLanguage,
  setSessionToken,
  type WorkspaceOptions,
} from './middleware.ts'
import { AuditPage, OutboxPage } from './operator-pages.tsx'
import {
  AccountPage,
  BrokenLinkPage,
  EnterPage,
  LinkSentPage,
  SignInPage,
  TooManyPage,
  type Persona,
} from './pages.tsx'
import { accountPaths } from './paths.ts'
import { accountByEmail, installationKind, linkOwner, personNames, sessionsOf } from './queries.ts'
import {
  closeSession,
  enterByLink,
  idleHours,
  openSession,
  requestLink,
  sessionOf,
  type Former,
} from './sign-in.ts'
import { accountTexts } from './texts.ts'
import { hashOf } from './tokens.ts'

/** What signing in needs beside the workspace's own. */
export type SignInOptions = WorkspaceOptions & {
  /** Whom a visitor of the demonstration can try; without effect over real data. */
  readonly personas: readonly Persona[]
  /** The caller's network address, for the rate limit. */
  readonly networkOf: (c: WorkspaceContext) => string
}

/** The pages before somebody is signed in. */
export function signInRoutes(options: SignInOptions): Hono<Workspace> {
  const personas = async (): Promise<readonly Persona[]> =>
    (await readAs(options.reading, null, installationKind)) === 'demonstration' ? options.personas : []

  return workspace()
    .get(accountPaths.signIn, async (c) =>
      c.render(
        <SignInPage
          lang={c.var.lang}
          email=""
          onward={onwardPath(c.req.query('videre'))}
          errors={{}}
          personas={await personas()}
        />,
        { title: accountTexts[c.var.lang].signIn.title },
      ),
    )
    .post(accountPaths.signIn, async (c) => {
      const form = await readForm(c)
      const { lang, now } = c.var
      const t = accountTexts[lang].signIn
      const email = form.text('email')
      const onward = onwardPath(form.text('videre'))
      if (!z.email().safeParse(email).success) {
        c.status(422)
        const errors = { email: t.badEmail }
        return c.render(
          <SignInPage
            lang={lang}
            email={email}
            onward={onward}
            errors={errors}
            personas={await personas()}
          />,
          { title: t.title },
        )
      }
      const outcome = await c.var.write((tx) =>
        requestLink(tx, { email, network: options.networkOf(c), now, url: options.url, lang, onward }),
      )
      if (outcome.kind === 'asked')
        return c.render(<LinkSentPage lang={lang} email={email} />, { title: t.sentTitle })
      c.status(429)
      return c.render(<TooManyPage lang={lang} />, { title: t.tooManyTitle })
    })
    .get('/arbejde/log-ind/:token', async (c) => {
      const { lang, now } = c.var
      const token = c.req.param('token')
      const account = await readAs(options.reading, null, (db) => linkOwner(db, hashOf(token), now))
      if (account) {
        const onward = onwardPath(c.req.query('videre'))
        return c.render(<EnterPage lang={lang} token={token} name={account.name} onward={onward} />, {
          title: accountTexts[lang].enter.title,
        })
      }
      c.status(410)
      return c.render(<BrokenLinkPage lang={lang} />, { title: accountTexts[lang].enter.brokenTitle })
    })
    .post('/arbejde/log-ind/:token', async (c) => {
      const { lang, now } = c.var
      const form = await readForm(c)
      const former = await formerSession(c, options)
      const device = c.req.header('user-agent') ?? ''
      const outcome = await c.var.write((tx) => enterByLink(tx, c.req.param('token'), device, now, former))
      if (outcome.kind === 'signed-in') {
        setSessionToken(c, outcome.token)
        return c.redirect(onwardPath(form.text('videre')), 303)
      }
      c.status(410)
      return c.render(<BrokenLinkPage lang={lang} />, { title: accountTexts[lang].enter.brokenTitle })
    })
    .post(accountPaths.tryAs, async (c) => {
      const form = await readForm(c)
      const persona = (await personas()).find((one) => one.email === form.text('email'))
      const account =
        persona && (await readAs(options.reading, null, (db) => accountByEmail(db, persona.email)))
      if (!account) throw new HTTPException(404)
      const former = await formerSession(c, options)
      const device = c.req.header('user-agent') ?? ''
      const token = await c.var.write((tx) => openSession(tx, account, device, c.var.now, former))
      setSessionToken(c, token)
      return c.redirect(onwardPath(form.text('videre')), 303)
    })
    .post(accountPaths.language, async (c) => {
      const form = await readForm(c)
      setLanguage(c, form.text('sprog') === 'en' ? 'en' : 'da')
      return c.redirect(onwardPath(form.text('videre')), 303)
    })
}

async function formerSession(c: WorkspaceContext, options: WorkspaceOptions): Promise<Former | null> {
  const token = sessionToken(c)
  if (!token) return null
  const session = await readAs(options.reading, null, (db) => sessionOf(db, token, c.var.now))
  return session ? { id: session.id, personId: session.account.id } : null
}

/** One's own account, and the operator's pages. */
export const accountRoutes = workspace()
  .get(accountPaths.sessions, async (c) => {
    const { db, actor, lang, now, sessionId } = c.var
    const sessions = await sessionsOf(
      db,
      actor.personId,
      now,
      new Date(now.getTime() - idleHours * 3_600_000),
    )
    const page = <AccountPage lang={lang} actor={actor} sessions={sessions} current={sessionId} />
    return c.render(page, { title: accountTexts[lang].sessions.title })
  })
  .post('/arbejde/konto/:session/luk', async (c) => {
    const id = idParam<'session'>(c, 'session')
    if (!(await c.var.write((tx) => closeSession(tx, c.var.actor, id, c.var.now))))
      throw new HTTPException(404)
    return c.redirect(accountPaths.sessions, 303)
  })
  .post(accountPaths.signOut, async (c) => {
    const id = c.var.sessionId as ReturnType<typeof idParam<'session'>>
    await c.var.write((tx) => closeSession(tx, c.var.actor, id, c.var.now))
    setSessionToken(c, null)
    return c.redirect(accountPaths.signIn, 303)
  })
  .get(accountPaths.outbox, async (c) => {
    const { db, actor, lang } = c.var
    authorise(actor, 'outbox.see', { councilId: await districtCouncilId(db) })
    return c.render(<OutboxPage lang={lang} mails={await outbox(db, 200)} />, {
      title: accountTexts[lang].outbox.title,
      section: accountPaths.outbox,
      wide: true,
    })
  })
  .get(accountPaths.audit, async (c) => {
    const { db, actor, lang } = c.var
    authorise(actor, 'audit.see', { councilId: await districtCouncilId(db) })
    const before = Number(c.req.query('foer')) || null
    const entries = await auditEntries(db, 100, before)
    const names = await personNames(
      db,
      entries.flatMap((entry) => entry.personId ?? []),
    )
    return c.render(<AuditPage lang={lang} entries={entries} names={names} />, {
      title: accountTexts[lang].audit.title,
      section: accountPaths.audit,
      wide: true,
    })
  })
