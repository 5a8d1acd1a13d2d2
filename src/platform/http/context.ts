import type { Context } from 'hono'
import { Hono } from 'hono'
import type { CalendarDate } from '#calendar'
import type { Db, Tx } from '#db'
import type { Log } from '#log'
import type { Actor } from '#permissions'
import type { Lang } from '#texts'

/** What a page of the public site gets: a database that shows only what is published. */
export type PublicSite = {
  Variables: { requestId: string; log: Log; lang: Lang; today: CalendarDate; db: Db }
}

/** What a page of the workspace gets, once somebody is signed in. */
export type Workspace = {
  Variables: {
    requestId: string
    log: Log
    lang: Lang
    today: CalendarDate
    now: Date
    /** For reading, on behalf of the actor: closed rows of others are not there. */
    db: Db
    /** One transaction on behalf of the actor: all of it is kept, or none. */
    write: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
    actor: Actor
    sessionId: string
  }
}

export type WorkspaceContext = Context<Workspace>

/** A group of workspace routes. */
export function workspace(): Hono<Workspace> {
  return new Hono<Workspace>()
}

/** A group of public routes. */
export function publicSite(): Hono<PublicSite> {
  return new Hono<PublicSite>()
}

/** What a page says about itself to the frame around it. */
export type Head = {
  readonly title: string
  /** Which main menu entry is the current one, by its path. */
  readonly section?: string
  /** Browser programs the page needs, by the names of their entries: 'editor', 'workspace'. */
  readonly scripts?: readonly string[]
  /** One sentence for search engines and link previews; public pages only. */
  readonly description?: string
  /** Wide content (tables, matrix) instead of the reading width. */
  readonly wide?: boolean
  /** What else there is of this page: other languages, its data, its feed; public pages only. */
  readonly links?: readonly HeadLink[]
}

/** A `<link>` in the head of a page. */
export type HeadLink = {
  readonly rel: 'alternate' | 'canonical' | 'prev' | 'next'
  readonly href: string
  readonly type?: string
  readonly hreflang?: string
  readonly title?: string
}

declare module 'hono' {
  interface ContextRenderer {
    (content: string | Promise<string>, head: Head): Response | Promise<Response>
  }
}
