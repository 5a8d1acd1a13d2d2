import type { Context, MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { publicSite, type PublicSite } from '#http'
import { listActionPlans, registerPages } from '#public-register'
import { allReleases, figuresPublications, statisticsPages } from '#public-statistics'
import { atomFeed, councilsCsv, councilsJson, publicationsOf, robots, sitemap } from './open-data.ts'
import { data } from './paths.ts'
import { findCanonical, findDistrict, listCouncils, listEditions, listMunicipalities } from './queries.ts'

/** What machines read: exact documents, hashes, feed, sitemap, councils. The same in every language. */
export function dataRoutes(url: string, clock: () => Date, site: MiddlewareHandler<PublicSite>) {
  return publicSite()
    .get('/plan/:file{[0-9]{4}\\.(?:json|sha256)}', site, async (c) => {
      const [year, ending] = c.req.param('file').split('.')
      return document(c, Number(year), null, ending)
    })
    .get('/plan/:year{[0-9]{4}}/udgave/:file{[0-9]{1,4}\\.(?:json|sha256)}', site, async (c) => {
      const [number, ending] = c.req.param('file').split('.')
      return document(c, Number(c.req.param('year')), Number(number), ending)
    })
    .get(data.councilsJson, site, async (c) => {
      const { db } = c.var
      const [district, municipalities, councils] = await Promise.all([
        findDistrict(db),
        listMunicipalities(db),
        listCouncils(db),
      ])
      return c.body(
        councilsJson(district, municipalities, councils),
        200,
        named('application/json', 'raad.json'),
      )
    })
    .get(data.councilsCsv, site, async (c) =>
      c.body(councilsCsv(await listCouncils(c.var.db)), 200, named('text/csv; charset=utf-8', 'raad.csv')),
    )
    .get(data.feed, site, (c) => feed(c, url, clock()))
    .get(data.sitemap, site, async (c) => {
      const [editions, municipalities, register, figures] = await Promise.all([
        listEditions(c.var.db),
        listMunicipalities(c.var.db),
        registerPages(c.var.db, c.var.today),
        statisticsPages(c.var.db),
      ])
      return c.body(sitemap(url, editions, municipalities, [register, figures]), 200, {
        'Content-Type': 'application/xml; charset=utf-8',
      })
    })
    .get('/robots.txt', site, (c) => c.text(robots(url)))
}

async function feed(c: Context<PublicSite>, url: string, now: Date): Promise<Response> {
  const { db } = c.var
  const [district, editions, actionPlans, figures] = await Promise.all([
    findDistrict(db),
    listEditions(db),
    listActionPlans(db),
    allReleases(db),
  ])
  const publications = publicationsOf(editions, actionPlans, figuresPublications(figures))
  return c.body(atomFeed(url, district, publications, now), 200, {
    'Content-Type': 'application/atom+xml; charset=utf-8',
  })
}

/** The exact bytes an edition was decided as, or their hash in the form that `sha256sum -c` reads. */
async function document(
  c: Context<PublicSite>,
  year: number,
  number: number | null,
  ending: string | undefined,
): Promise<Response> {
  const found = await findCanonical(c.var.db, year, number)
  if (!found) throw new HTTPException(404)
  const name = `samarbejdsplan-${year}-udgave-${found.number}.json`
  return ending === 'json'
    ? c.body(found.canonical, 200, named('application/json', name))
    : c.body(`${found.sha256}  ${name}\n`, 200, named('text/plain; charset=utf-8', `${name}.sha256`))
}

function named(type: string, name: string): Record<string, string> {
  return { 'Content-Type': type, 'Content-Disposition': `inline; filename="${name}"` }
}
