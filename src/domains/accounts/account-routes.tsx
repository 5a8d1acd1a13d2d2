import { HTTPException } from 'hono/http-exception'
import type { Hono } from 'hono'
import { auditEntries, record } from '#audit'
import { districtCouncilId } from '#councils'
import { idParam, workspace, type Workspace, type WorkspaceContext } from '#http'
import { outbox } from '#mail'
import { authorise } from '#permissions'
import { AccountPage } from './account-page.tsx'
import { setSessionToken } from './middleware.tsx'
import { AuditPage, OutboxPage } from './operator-pages.tsx'
import { accountPaths } from './paths.ts'
import { personNames, sessionsOf, type SessionId } from './queries.ts'
import { closeSession, idleHours } from './sign-in.ts'
import { accountTexts } from './texts.ts'

/** What the operator's pages depend on. */
export type AccountOptions = {
  /** Mails are sent, so nobody needs to pass a link on by hand: the outbox shows no content. */
  readonly mailIsSent: boolean
}

/** One's own account, and the operator's pages. */
export function accountRoutes(options: AccountOptions): Hono<Workspace> {
  return workspace()
    .get(accountPaths.sessions, showAccount)
    .post('/arbejde/konto/:session/luk', async (c) => {
      const id = idParam<'session'>(c, 'session')
      if (!(await c.var.write((tx) => closeSession(tx, c.var.actor, id, c.var.now))))
        throw new HTTPException(404)
      return c.redirect(accountPaths.sessions, 303)
    })
    .post(accountPaths.signOut, async (c) => {
      const id = c.var.sessionId as SessionId
      await c.var.write((tx) => closeSession(tx, c.var.actor, id, c.var.now))
      setSessionToken(c, null)
      return c.redirect(accountPaths.signIn, 303)
    })
    .get(accountPaths.outbox, (c) => showOutbox(c, options))
    .get(accountPaths.audit, showAudit)
}

async function showAccount(c: WorkspaceContext): Promise<Response> {
  const { db, actor, lang, now, sessionId } = c.var
  const sessions = await sessionsOf(db, actor.personId, now, new Date(now.getTime() - idleHours * 3_600_000))
  const page = <AccountPage lang={lang} actor={actor} sessions={sessions} current={sessionId} />
  return c.render(page, { title: accountTexts[lang].sessions.title })
}

async function showOutbox(c: WorkspaceContext, { mailIsSent }: AccountOptions): Promise<Response> {
  const { db, actor, lang } = c.var
  const seat = authorise(actor, 'outbox.see', { councilId: await districtCouncilId(db) })
  await c.var.write((tx) => record(tx, actor, seat, 'outbox.read', { kind: 'outbox', id: 'outbox' }))
  const page = <OutboxPage lang={lang} mails={await outbox(db, 200)} showContent={!mailIsSent} />
  return c.render(page, { title: accountTexts[lang].outbox.title, section: accountPaths.outbox, wide: true })
}

async function showAudit(c: WorkspaceContext): Promise<Response> {
  const { db, actor, lang } = c.var
  authorise(actor, 'audit.see', { councilId: await districtCouncilId(db) })
  const asked = c.req.query('foer') ?? ''
  const before = /^[1-9]\d{0,14}$/.test(asked) ? Number(asked) : null
  const entries = await auditEntries(db, 100, before)
  const names = await personNames(
    db,
    entries.flatMap((entry) => entry.personId ?? []),
  )
  const page = <AuditPage lang={lang} entries={entries} names={names} />
  return c.render(page, { title: accountTexts[lang].audit.title, section: accountPaths.audit, wide: true })
}
