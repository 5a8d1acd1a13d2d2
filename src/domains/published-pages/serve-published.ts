import type { IncomingMessage, ServerResponse } from 'node:http'
import { createMiddleware } from 'hono/factory'
import type { PublicSite } from '#http'
import { answerWith, finishPage, type PageAnswer } from './finished-page.ts'
import type { PublishedPages } from './published-pages.ts'

/**
 * Answers a request from the finished pages, before anything else of the program runs.
 *
 * @returns whether it did; otherwise the request is untouched and goes the ordinary way
 */
export function servePublished(
  pages: PublishedPages,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const page = pages.find(request.url ?? '')
    if (!page) return false
    const { 'if-none-match': known, 'accept-encoding': encodings } = request.headers
    const { status, headers, body } = answerWith(page, known, encodings)
    response.writeHead(status, headers)
    response.end(request.method === 'HEAD' ? undefined : body)
    return true
  }
}

/**
 * Finishes what the routes below it answer to GET, and keeps it when the address has no query and nothing
 * written as %XX: those are endless, and the plain addresses are as many as what is published.
 *
 * @param security headers of every answer, kept with the page
 */
export function finishPages(pages: PublishedPages, security: Readonly<Record<string, string>>) {
  return createMiddleware<PublicSite>(async (c, next) => {
    const generation = pages.generation()
    await next()
    if (c.res.status !== 200 || c.req.method !== 'GET') return
    const page = await finishPage(new Uint8Array(await c.res.arrayBuffer()), {
      ...security,
      ...lasting(c.res.headers),
      'Cache-Control': 'public, max-age=0, must-revalidate',
    })
    const { pathname, search } = new URL(c.req.url)
    if (search === '' && !pathname.includes('%')) pages.store(pathname, page, generation)
    c.res = toResponse(answerWith(page, c.req.header('if-none-match'), c.req.header('accept-encoding')))
  })
}

function toResponse({ status, headers, body }: PageAnswer): Response {
  const response = new Response(body && new Uint8Array(body), { status })
  for (let at = 0; at < headers.length; at += 2)
    response.headers.set(headers[at] ?? '', headers[at + 1] ?? '')
  return response
}

/** The headers that describe the content; those of one answer (its id, its date) are left out. */
function lasting(headers: Headers): Record<string, string> {
  const kept = ['content-type', 'content-disposition', 'content-language', 'link']
  return Object.fromEntries([...headers].filter(([name]) => kept.includes(name)))
}
