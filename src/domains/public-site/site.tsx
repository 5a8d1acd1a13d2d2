import type { IncomingMessage, ServerResponse } from 'node:http'
import { Hono, type Context, type MiddlewareHandler } from 'hono'
import { every } from 'hono/combine'
import { HTTPException } from 'hono/http-exception'
import type { ClientConfig } from 'pg'
import { onlyFromOurPages, publicSite, securityHeaders, type PublicSite } from '#http'
import type { Log } from '#log'
import { registerDataRoutes, registerRoutes } from '#public-register'
import { statisticsDataRoutes, statisticsRoutes } from '#public-statistics'
import type { Lang } from '#texts'
import {
  finishPages,
  followPublication,
  publishedPages,
  servePublished,
  type PublishedPages,
} from '#published-pages'
import { checkRoutes } from './check-routes.tsx'
import { dataRoutes } from './data-routes.ts'
import { ProblemPage } from './other-pages.tsx'
import { findRoutes, placeRoutes, statementRoutes } from './page-routes.tsx'
import { paths } from './paths.ts'
import { planRoutes } from './plan-routes.tsx'
import { failureFrame, publicFrame, type PublicSiteOptions } from './public-frame.tsx'
import { siteTexts } from './texts.ts'

/** The public site, running. */
export type OpenPublicSite = {
  /** To be mounted last: it also answers for pages that do not exist. */
  readonly routes: Hono<PublicSite>
  /** Answers from finished pages; false when the request is for the routes. */
  readonly serve: (request: IncomingMessage, response: ServerResponse) => boolean
  readonly close: () => Promise<void>
}

/** Opens the public site and starts to hear of publications. */
export async function openPublicSite(
  options: PublicSiteOptions & { readonly connection: ClientConfig; readonly log: Log },
): Promise<OpenPublicSite> {
  const pages = publishedPages(() => options.clock().getTime())
  const close = await followPublication(options.connection, pages, options.log)
  return { routes: publicRoutes(options, pages), serve: servePublished(pages), close }
}

/** Every address of the public site, in both languages; finished pages are kept in `pages`. */
export function publicRoutes(options: PublicSiteOptions, pages: PublishedPages): Hono<PublicSite> {
  const routes = publicSite()
  const finish = finishPages(pages, securityHeaders(options.url))
  const { url, source = null } = options
  // Every page stands in a frame, and within it behind the guard, so that a refusal is a page too.
  const frameIn = (lang: Lang): MiddlewareHandler<PublicSite> =>
    every(publicFrame(options, lang), onlyFromOurPages(url))
  const frames = { da: frameIn('da'), en: frameIn('en') }
  routes.use(finish)
  routes.route('/', dataRoutes(url, options.clock, frames.da))
  routes.route('/', registerDataRoutes(frames.da))
  routes.route('/', statisticsDataRoutes(frames.da))
  for (const lang of ['en', 'da'] as const) {
    routes.route('/', placeRoutes(lang, frames[lang]))
    routes.route('/', findRoutes(lang, frames[lang]))
    routes.route('/', statementRoutes(lang, options, frames[lang]))
    routes.route('/', planRoutes(lang, url, frames[lang]))
    routes.route('/', registerRoutes(lang, url, frames[lang]))
    routes.route('/', statisticsRoutes(lang, { url, source }, frames[lang]))
    routes.route('/', checkRoutes(lang, url, frames[lang]))
  }
  routes.get('/en/', (c) => c.redirect(paths('en').front, 301))
  routes.all('/en/*', frames.en, () => {
    throw new HTTPException(404)
  })
  routes.all('*', frames.da, () => {
    throw new HTTPException(404)
  })
  routes.onError((error, c) => answerProblem(error, c, url))
  return routes
}

async function answerProblem(error: Error, c: Context<PublicSite>, url: string): Promise<Response> {
  const lang: Lang = c.var.lang ?? 'da'
  const status = error instanceof HTTPException ? error.status : 500
  const t = siteTexts[lang].problem
  const said: Readonly<Record<number, readonly [string, string]>> = {
    403: [t.refused, t.refusedText],
    404: [t.notFound, t.notFoundText],
    413: [t.tooLarge, t.tooLargeText],
  }
  const [title, text] = said[status] ?? [t.failed, t.failedText]
  const page = <ProblemPage lang={lang} title={title} text={text} requestId={c.var.requestId} />
  c.status(status)
  if (status < 500) return c.render(page, { title })
  c.var.log.error({ error: error.stack ?? error.message }, 'a public page failed')
  return failureFrame(c, url, lang, page, { title })
}
