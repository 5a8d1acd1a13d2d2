import type { Context, MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Db } from '#db'
import { publicSite, type PublicSite } from '#http'
import { areasOf } from './common-queries.ts'
import { linesOf } from './line-queries.ts'
import { loadCoverage, wantedYear, whatIsPublished, type Published } from './load-coverage.ts'
import { wholeMeasures } from './measure-queries.ts'
import { coverageCsv, coverageJson, measuresCsv, measuresJson, type AreaNames } from './open-data.ts'
import { registerData } from './paths.ts'
import { answersOf, findActionPlanText, plansOf } from './plan-queries.ts'
import type { Coverage, PublicMeasure } from './types.ts'

/** What machines read of the register, the same in every language: measures, the matrix, exact documents. */
export function registerDataRoutes(site: MiddlewareHandler<PublicSite>) {
  return publicSite()
    .get('/handleplan/:year{[0-9]{4}}/:file{[a-z0-9-]+\\.(?:json|sha256)}', site, (c) => {
      const [council = '', ending] = c.req.param('file').split('.')
      return document(c, council, Number(c.req.param('year')), null, ending)
    })
    .get(
      '/handleplan/:year{[0-9]{4}}/:council{[a-z0-9-]+}/udgave/:file{[0-9]{1,4}\\.(?:json|sha256)}',
      site,
      (c) => {
        const [number, ending] = c.req.param('file').split('.')
        return document(c, c.req.param('council'), Number(c.req.param('year')), Number(number), ending)
      },
    )
    .get(registerData.measuresJson, site, async (c) => {
      const { year, measures } = await measuresOf(c)
      return c.body(measuresJson(year, measures), 200, named('application/json', `indsatser-${year}.json`))
    })
    .get(registerData.measuresCsv, site, async (c) => {
      const { year, measures, areas } = await measuresOf(c)
      return c.body(measuresCsv(measures, areas), 200, named(csv, `indsatser-${year}.csv`))
    })
    .get(registerData.coverageJson, site, async (c) => {
      const coverage = await coverageFor(c)
      return c.body(coverageJson(coverage), 200, named('application/json', `daekning-${coverage.year}.json`))
    })
    .get(registerData.coverageCsv, site, async (c) => {
      const coverage = await coverageFor(c)
      return c.body(coverageCsv(coverage), 200, named(csv, `daekning-${coverage.year}.csv`))
    })
}

const csv = 'text/csv; charset=utf-8'

async function asked(c: Context<PublicSite>): Promise<Published & { readonly year: number }> {
  const published = await whatIsPublished(c.var.db, c.var.today)
  const year = published && wantedYear(published, c.req.query('aar'))
  if (!published || year === null) throw new HTTPException(404)
  return { ...published, year }
}

async function coverageFor(c: Context<PublicSite>): Promise<Coverage> {
  const { year, ...published } = await asked(c)
  return (await loadCoverage(c.var.db, published, year, c.var.today)).coverage
}

async function measuresOf(c: Context<PublicSite>): Promise<{
  readonly year: number
  readonly measures: readonly PublicMeasure[]
  readonly areas: AreaNames
}> {
  const { db, today } = c.var
  const { district, year } = await asked(c)
  const measures = await wholeMeasures(db, await linesOf(db, { district, year }, today))
  return { year, measures, areas: await areaNames(db, district, year) }
}

async function areaNames(db: Db, district: string, year: number): Promise<AreaNames> {
  const plans = await plansOf(db, district, year)
  const own = await answersOf(
    db,
    plans.map((plan) => plan.id),
  )
  const shared = await areasOf(db, district, year)
  const names = own.map(({ areaId: id, number, title }) => ({ id, number, title }))
  return new Map([...names, ...shared].map((area) => [area.id, area]))
}

/** The exact bytes a plan was decided as, or their hash in the form that `sha256sum -c` reads. */
async function document(
  c: Context<PublicSite>,
  council: string,
  year: number,
  number: number | null,
  ending: string | undefined,
): Promise<Response> {
  const found = await findActionPlanText(c.var.db, council, year, number)
  if (!found) throw new HTTPException(404)
  const name = `handleplan-${year}-${council}-udgave-${found.number}.json`
  return ending === 'json'
    ? c.body(found.canonical, 200, named('application/json', name))
    : c.body(`${found.sha256}  ${name}\n`, 200, named('text/plain; charset=utf-8', `${name}.sha256`))
}

function named(type: string, name: string): Record<string, string> {
  return { 'Content-Type': type, 'Content-Disposition': `inline; filename="${name}"` }
}
