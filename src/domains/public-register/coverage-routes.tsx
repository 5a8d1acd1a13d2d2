import type { Context, MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { publicSite, type PublicSite } from '#http'
import { areaName } from '#measures'
import type { Lang } from '#texts'
import { AreaPage } from './area-page.tsx'
import { CellPage } from './cell-page.tsx'
import { areasOf, councilsOf } from './common-queries.ts'
import { CoveragePage, NoCoverage } from './coverage-page.tsx'
import { coverageTexts } from './coverage-texts.ts'
import { linesOf } from './line-queries.ts'
import { loadCoverage, wantedYear, whatIsPublished, type Published } from './load-coverage.ts'
import { lessonsOn } from './measure-queries.ts'
import { placeOf } from './names.ts'
import { registerPaths } from './paths.ts'
import { answersOf, answersOn, editionsOf } from './plan-queries.ts'

/** Most lessons that one page shows. */
const mostLessons = 20

/** What is published and the year asked for; without either there is no such page. */
async function asked(c: Context<PublicSite>): Promise<Published & { readonly year: number }> {
  const published = await whatIsPublished(c.var.db, c.var.today)
  const year = published && wantedYear(published, c.req.query('aar'))
  if (!published || year === null) throw new HTTPException(404)
  return { ...published, year }
}

/** The matrix, its cells and the focus areas, in one language. */
export function coverageRoutes(lang: Lang, site: MiddlewareHandler<PublicSite>) {
  const links = registerPaths(lang)
  const t = coverageTexts[lang]
  return publicSite()
    .get(links.coverage, site, async (c) => {
      const { db, today } = c.var
      const published = await whatIsPublished(db, today)
      const section = links.coverage
      if (!published) return c.render(<NoCoverage lang={lang} />, { title: t.heading, section })
      const year = wantedYear(published, c.req.query('aar'))
      if (year === null) throw new HTTPException(404)
      const found = await loadCoverage(db, published, year, today)
      const { years } = published
      return c.render(<CoveragePage {...{ lang, today, years, ...found }} />, {
        title: t.title(year),
        section,
        description: t.description(year),
      })
    })
    .get(`${links.coverage}/:council/:area`, site, (c) => showCell(c, lang))
    .get(links.areaPattern, site, (c) => showArea(c, lang))
}

async function showCell(c: Context<PublicSite>, lang: Lang): Promise<Response> {
  const { db, today } = c.var
  const { district, year, inForce } = await asked(c)
  const slug = c.req.param('area')
  const council = (await councilsOf(db, district)).find((one) => one.slug === c.req.param('council'))
  if (!council?.municipality) throw new HTTPException(404)
  const shared = (await areasOf(db, district, year)).find((area) => area.slug === slug)
  const plan = (await editionsOf(db, council.slug)).find((edition) => edition.year === year) ?? null
  const answers = plan ? await answersOf(db, [plan.id]) : []
  const answer = answers.find((one) => (shared ? one.areaId === shared.id : one.slug === slug)) ?? null
  const area = shared ?? (answer && { ...answer, id: answer.areaId, slug: null })
  if (!area) throw new HTTPException(404)
  const lines = await linesOf(db, { council: council.slug, area: area.id, year }, today)
  return c.render(<CellPage {...{ lang, today, year, inForce, council, area, plan, answer, lines }} />, {
    title: coverageTexts[lang].cell.title(areaName(area), placeOf(lang, council)),
    section: registerPaths(lang).coverage,
  })
}

async function showArea(c: Context<PublicSite>, lang: Lang): Promise<Response> {
  const { db, today } = c.var
  const { district, year, inForce } = await asked(c)
  const area = (await areasOf(db, district, year)).find((one) => one.slug === c.req.param('area'))
  if (!area) throw new HTTPException(404)
  const page = (
    <AreaPage
      {...{ lang, today, year, inForce, area }}
      councils={(await councilsOf(db, district)).filter((council) => council.municipality !== null)}
      answers={await answersOn(db, district, year, area.id)}
      lines={await linesOf(db, { district, year, area: area.id }, today)}
      lessons={await lessonsOn(db, area.id, mostLessons)}
    />
  )
  return c.render(page, {
    title: areaName(area),
    section: registerPaths(lang).coverage,
    description: coverageTexts[lang].area.description(areaName(area), year),
  })
}
