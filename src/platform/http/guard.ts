import type { MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses every request that could change something unless a browser says that it comes from our own
 * pages, or it carries no browser's marks at all but our own address as its origin.
 *
 * hono/csrf was considered: it looks only at form content types and lets everything else through.
 *
 * @param url where people reach the site; behind a proxy it differs from what this process sees
 */
export function onlyFromOurPages(url: string): MiddlewareHandler {
  const ours = new URL(url).host
  return createMiddleware(async (c, next) => {
    if (
      !safe.has(c.req.method) &&
      !fromOurPages(c.req.header('sec-fetch-site'), c.req.header('origin'), [ours, c.req.header('host')])
    ) {
      throw new HTTPException(403)
    }
    await next()
  })
}

function fromOurPages(
  site: string | undefined,
  origin: string | undefined,
  hosts: readonly (string | undefined)[],
): boolean {
  if (site !== undefined && site !== 'same-origin') return false
  if (origin === undefined) return site === 'same-origin'
  return URL.canParse(origin) && hosts.includes(new URL(origin).host)
}
