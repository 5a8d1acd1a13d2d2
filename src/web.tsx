import type { RequestListener } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono, type Context, type Next } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { requestId } from 'hono/request-id'
import { accountRoutes, signedIn, signInRoutes, workspaceBasics } from '#accounts'
import type { Config } from '#config'
import type { Database } from '#db'
import { aboutTheSite, accessibilityStatement, personas } from '#demonstration'
import { directoryRoutes } from '#directory'
import { homeRoutes, workspaceError, workspaceFrame } from '#home'
import {
  onlyFromOurPages,
  securityHeaders,
  serveAssets,
  workspace,
  type Workspace,
  type WorkspaceContext,
} from '#http'
import type { Log } from '#log'
import { meetingRoutes } from '#meetings'
import { adoptionRoutes } from '#adoption'
import { planImportPaths, planImportRoutes } from '#plan-import'
import { editionRoutes } from '#plan-editions'
import { writingRoutes } from '#plan-writing'
import { openPublicSite } from '#public-site'
import { publishingRoutes } from '#publishing'
import { actionPlanRoutes } from '#action-plan-pages'
import { measureRoutes } from '#measure-pages'
import { overviewRoutes } from '#overview'
import { registerPublishingRoutes } from '#register-publishing'
import { claimRoutes } from '#claim-writing'
import { statisticsRoutes } from '#statistics-pages'
import { statisticsAdminRoutes, uploadPaths } from '#statistics-admin'
import { statisticsPublishingRoutes } from '#statistics-publishing'
import { statusLinkRoutes, statusRoundRoutes } from '#status-rounds'
import type { ClientConfig } from 'pg'

/** What the web server stands on. */
export type WebOptions = {
  readonly reading: Database
  readonly writing: Database
  readonly published: Database
  readonly publicConnection: ClientConfig
  readonly config: Config
  readonly log: Log
  readonly clock: () => Date
}

export type Web = { readonly listener: RequestListener; readonly close: () => Promise<void> }

const ordinaryBodyBytes = 2 * 1024 * 1024
/** Pages that take documents and figures, and limit their own uploads. */
const ownLimits: ReadonlySet<string> = new Set([planImportPaths.upload, ...uploadPaths])
/** Links that are a secret in themselves: they are not to stand in the log. */
const secretInPath = /^(\/arbejde\/(?:log-ind|status)\/).+/

/** Builds the web server: the public site and the workspace, two worlds in one process. */
export async function createWeb(options: WebOptions): Promise<Web> {
  const { config, log } = options
  const site = await openPublicSite({
    database: options.published,
    connection: options.publicConnection,
    url: config.url,
    source: config.sourceUrl,
    clock: options.clock,
    log,
    demonstration: { about: aboutTheSite, accessibility: accessibilityStatement },
  })
  const app = new Hono<{ Variables: { requestId: string; log: Log } }>()
  app.use(requestId({ headerName: '' }))
  app.use(async (c, next) => {
    const started = performance.now()
    c.set('log', log.child({ request: c.var.requestId }))
    await next()
    for (const [name, value] of Object.entries(securityHeaders(config.url))) c.header(name, value)
    c.header('X-Request-Id', c.var.requestId)
    const ms = Math.round(performance.now() - started)
    c.var.log.info(
      { method: c.req.method, path: c.req.path.replace(secretInPath, '$1…'), status: c.res.status, ms },
      'request',
    )
  })
  app.route('/', serveAssets())
  app.route('/', workspaceWorld(options))
  app.route('/', site.routes)
  const handle = getRequestListener(app.fetch)
  return {
    listener: (request, response) => {
      if (!site.serve(request, response)) void handle(request, response)
    },
    close: site.close,
  }
}

/** Everything under /arbejde: the sign-in pages, then what takes a signed-in person. */
function workspaceWorld(
  options: WebOptions,
): Hono<ReturnType<typeof workspace> extends Hono<infer E> ? E : never> {
  const { config } = options
  const shared = { reading: options.reading, writing: options.writing, url: config.url, clock: options.clock }
  const limited = bodyLimit({
    maxSize: ordinaryBodyBytes,
    onError: () => {
      throw new HTTPException(413)
    },
  })
  const world = workspace()
  // A refusal is a page like any other, so the guard stands within the frame.
  const ground = [workspaceBasics(shared), workspaceFrame(shared), onlyFromOurPages(config.url)] as const
  world.use('/arbejde', ...ground)
  world.use('/arbejde/*', ...ground)
  // A form is here whole before the request takes a connection of the database: one that arrives slowly
  // keeps nobody else waiting.
  const whole = (c: WorkspaceContext, next: Next): ReturnType<typeof limited> =>
    limited(c, async () => {
      await c.req.parseBody()
      await next()
    })
  world.use('/arbejde/*', (c, next) => (ownLimits.has(c.req.path) ? next() : whole(c, next)))
  world.route('/', signInRoutes({ ...shared, personas, networkOf: (c) => networkOf(c, config.trustProxy) }))
  world.route('/', statusLinkRoutes(shared))
  world.use('/arbejde', signedIn(shared))
  world.use('/arbejde/*', signedIn(shared))
  for (const routes of signedInRoutes(config)) world.route('/', routes)
  world.all('/arbejde/*', () => {
    throw new HTTPException(404)
  })
  world.onError(workspaceError)
  return world
}

/** The pages that take a signed-in person. */
function signedInRoutes(config: Config): readonly Hono<Workspace>[] {
  return [
    homeRoutes,
    accountRoutes({ mailIsSent: config.smtpUrl !== null }),
    directoryRoutes,
    meetingRoutes,
    editionRoutes,
    writingRoutes,
    planImportRoutes,
    adoptionRoutes,
    publishingRoutes({ url: config.url }),
    measureRoutes,
    actionPlanRoutes,
    registerPublishingRoutes,
    statusRoundRoutes({ url: config.url }),
    overviewRoutes,
    statisticsRoutes,
    claimRoutes,
    statisticsAdminRoutes,
    statisticsPublishingRoutes,
  ]
}

/** The caller's address; behind a trusted proxy the last one that the proxy wrote down. */
function networkOf(c: WorkspaceContext, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return forwarded ?? incomingAddress(c)
}

function incomingAddress(c: Context): string {
  const env = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined
  return env?.incoming?.socket?.remoteAddress ?? 'unknown'
}
