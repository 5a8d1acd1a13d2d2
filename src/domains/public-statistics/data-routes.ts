import type { Context, MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Db } from '#db'
import { publicSite, type PublicSite } from '#http'
import { publishedDocument } from '#statistics-publishing'
import { claimCsv, figuresCsv, sha256 } from './figures-csv.ts'
import { claimsWith } from './claim-queries.ts'
import { findRelease } from './queries.ts'

/**
 * What machines read of the figures, the same in every language: each release of a data set, the figures behind each
 * claim.
 */
export function statisticsDataRoutes(site: MiddlewareHandler<PublicSite>) {
  return publicSite()
    .get('/aabne-data/tal/:file{[A-Za-z0-9-]{2,40}\\.(?:csv|json)}', site, (c) => {
      const [set = '', ending] = c.req.param('file').split('.')
      return answer(c, set, null, ending)
    })
    .get(
      '/aabne-data/tal/:set{[A-Za-z0-9-]{2,40}}/:file{[1-9][0-9]{0,5}\\.(?:csv|json)(?:\\.sha256)?}',
      site,
      (c) => {
        const [number, ending, hash] = c.req.param('file').split('.')
        return answer(c, c.req.param('set'), Number(number), ending, hash !== undefined)
      },
    )
    .get('/aabne-data/udsagn/:file{[1-9][0-9]{0,8}\\.csv(?:\\.sha256)?}', site, async (c) => {
      const [number, , hash] = c.req.param('file').split('.')
      return send(c, await ofClaim(c.var.db, Number(number)), hash !== undefined)
    })
}

async function answer(
  c: Context<PublicSite>,
  set: string,
  number: number | null,
  ending: string | undefined,
  asHash = false,
): Promise<Response> {
  return send(c, await (ending === 'csv' ? csv : json)(c.var.db, set, number), asHash)
}

/** A download, or its fingerprint in the form that `sha256sum -c` reads. */
function send(c: Context<PublicSite>, file: File | null, asHash: boolean): Response {
  if (!file) throw new HTTPException(404)
  const { name, type, text } = file
  return asHash
    ? c.body(`${sha256(text)}  ${name}\n`, 200, named('text/plain; charset=utf-8', `${name}.sha256`))
    : c.body(text, 200, named(type, name))
}

/** A download: its name on the reader's machine and what is in it. */
type File = { readonly name: string; readonly type: string; readonly text: string }

async function csv(db: Db, set: string, number: number | null): Promise<File | null> {
  const release = await findRelease(db, set, number)
  if (!release?.set.release) return null
  const name = `tal-${set}-${release.set.release.number}.csv`
  return { name, type: 'text/csv; charset=utf-8', text: await figuresCsv(db, release) }
}

/** Only of claims that are public: their figures became so with the plan. */
async function ofClaim(db: Db, number: number): Promise<File | null> {
  const claim = (await claimsWith(db, [number])).get(number)
  return claim
    ? { name: `udsagn-${number}.csv`, type: 'text/csv; charset=utf-8', text: claimCsv(claim) }
    : null
}

async function json(db: Db, set: string, number: number | null): Promise<File | null> {
  const found = await publishedDocument(db, set, number)
  return found && { name: `tal-${set}-${found.number}.json`, type: 'application/json', text: found.canonical }
}

function named(type: string, name: string): Record<string, string> {
  return { 'Content-Type': type, 'Content-Disposition': `inline; filename="${name}"` }
}
