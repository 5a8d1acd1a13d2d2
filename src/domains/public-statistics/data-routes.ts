import type { Context, MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { publicSite, type PublicSite } from '#http'
import { publishedDocument } from '#statistics-publishing'
import { figuresCsv } from './figures-csv.ts'
import { findRelease } from './queries.ts'

/** What machines read of the figures, the same in every language: each release of a data set as CSV and JSON. */
export function statisticsDataRoutes(site: MiddlewareHandler<PublicSite>) {
  return publicSite()
    .get('/aabne-data/tal/:file{[A-Za-z0-9-]{2,40}\\.(?:csv|json)}', site, (c) => {
      const [set = '', ending] = c.req.param('file').split('.')
      return answer(c, set, null, ending)
    })
    .get(
      '/aabne-data/tal/:set{[A-Za-z0-9-]{2,40}}/:file{[1-9][0-9]{0,5}\\.(?:csv|json|sha256)}',
      site,
      (c) => {
        const [number, ending] = c.req.param('file').split('.')
        return answer(c, c.req.param('set'), Number(number), ending)
      },
    )
}

async function answer(
  c: Context<PublicSite>,
  set: string,
  number: number | null,
  ending: string | undefined,
): Promise<Response> {
  return ending === 'csv' ? csv(c, set, number) : document(c, set, number, ending)
}

async function csv(c: Context<PublicSite>, set: string, number: number | null): Promise<Response> {
  const release = await findRelease(c.var.db, set, number)
  if (!release?.set.release) throw new HTTPException(404)
  const name = `tal-${set}-${release.set.release.number}.csv`
  return c.body(await figuresCsv(c.var.db, release), 200, named('text/csv; charset=utf-8', name))
}

/** The exact bytes that a release's fingerprint is of, or the fingerprint in the form that `sha256sum -c` reads. */
async function document(
  c: Context<PublicSite>,
  set: string,
  number: number | null,
  ending: string | undefined,
): Promise<Response> {
  const found = await publishedDocument(c.var.db, set, number)
  if (!found) throw new HTTPException(404)
  const name = `tal-${set}-${found.number}.json`
  return ending === 'json'
    ? c.body(found.canonical, 200, named('application/json', name))
    : c.body(`${found.sha256}  ${name}\n`, 200, named('text/plain; charset=utf-8', `${name}.sha256`))
}

function named(type: string, name: string): Record<string, string> {
  return { 'Content-Type': type, 'Content-Disposition': `inline; filename="${name}"` }
}
