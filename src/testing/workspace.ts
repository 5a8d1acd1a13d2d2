import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { CalendarDate } from '#calendar'
import { readAs, writeAs, type Database } from '#db'
import { workspace, type Workspace } from '#http'
import { openLog } from '#log'
import { Forbidden, type Actor } from '#permissions'
import type { Lang } from '#texts'

/** Who visits the pages, on which day. */
export type Visitor = {
  readonly database: Database
  readonly actor: Actor
  readonly today: CalendarDate
  readonly lang?: Lang
}

/** Asks for a page, or posts a form to it; one with files as `FormData`. */
export type Visit = (path: string, form?: Readonly<Record<string, string>> | FormData) => Promise<Page>

type Page = { readonly status: number; readonly to: string | null; readonly html: string }

/** Serves workspace routes to one signed-in visitor, without frame and session: as the real server does. */
export function visiting(routes: Hono<Workspace>, visitor: Visitor): Visit {
  const { database, actor, today, lang } = visitor
  const app = workspace()
  app.use(async (c, next) => {
    c.setRenderer(async (content, head) => c.html(`<title>${head.title}</title>${await content}`))
    c.set('log', openLog('silent'))
    c.set('lang', lang ?? 'da')
    c.set('today', today)
    c.set('now', new Date(`${today}T12:00:00Z`))
    c.set('actor', actor)
    c.set('write', (work) => writeAs(database, actor.personId, work))
    await readAs(database, actor.personId, async (db) => {
      c.set('db', db)
      await next()
    })
  })
  app.route('/', routes)
  app.onError((error, c) => {
    if (error instanceof Forbidden) return c.text('403', 403)
    if (error instanceof HTTPException) return c.text(String(error.status), error.status)
    throw error
  })
  return async (path, form) => {
    const body = form instanceof FormData ? form : new URLSearchParams(form)
    const init = form ? { method: 'POST', body } : {}
    const response = await app.request(path, init)
    return { status: response.status, to: response.headers.get('location'), html: await response.text() }
  }
}
