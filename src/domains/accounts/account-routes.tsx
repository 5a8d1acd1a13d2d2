import { HTTPException } from 'hono/http-exception'
import { auditEntries } from '#audit'
import { districtCouncilId } from '#councils'
import { idParam, workspace } from '#http'
import { outbox } from '#mail'
import { authorise } from '#permissions'
import { AccountPage } from './account-page.tsx'
import { setSessionToken } from './middleware.ts'
import { AuditPage, OutboxPage } from './operator-pages.tsx'
import { accountPaths } from './paths.ts'
import { personNames, sessionsOf, type SessionId } from './queries.ts'
import { closeSession, idleHours } from './sign-in.ts'
import { accountTexts } from './texts.ts'

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
    const id = c.var.sessionId as SessionId
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
    const asked = c.req.query('foer') ?? ''
    const before = /^[1-9]\d{0,14}$/.test(asked) ? Number(asked) : null
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
