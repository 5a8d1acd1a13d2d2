import type { Context, MiddlewareHandler } from 'hono'
import type { CalendarDate } from '#calendar'
import { nameIn } from '#councils'
import type { Db } from '#db'
import { publicSite, type PublicSite } from '#http'
import { measureStates, type MeasureState } from '#measures'
import type { Lang } from '#texts'
import { areasOf, councilsOf, districtName } from './common-queries.ts'
import { countLines, linesOf, type LineFilter } from './line-queries.ts'
import { wantedYear, whatIsPublished } from './load-coverage.ts'
import { findMeasure } from './measure-queries.ts'
import { MeasurePage, NotPublicPage } from './measure-page.tsx'
import { measureTexts } from './measure-texts.ts'
import { MeasuresPage } from './measures-page.tsx'
import { registerPaths, type MeasureQuery } from './paths.ts'
import { answersOf, editionsOf } from './plan-queries.ts'
import type { Area, CouncilName, PublicMeasure } from './types.ts'

/** So many measures stand on one page of the list. */
const onOnePage = 50

/** The list of measures and each at its permanent address, in one language. */
export function measureRoutes(lang: Lang, site: MiddlewareHandler<PublicSite>) {
  const links = registerPaths(lang)
  return publicSite()
    .get(links.measures, site, (c) => showList(c, lang))
    .get(links.measurePattern, site, async (c) => {
      const { db, today } = c.var
      const t = measureTexts[lang].measure
      const measure = await findMeasure(db, Number(c.req.param('number')), today)
      if (!measure) {
        c.status(404)
        return c.render(<NotPublicPage lang={lang} />, { title: t.notPublicTitle, section: links.measures })
      }
      const { areas, partners } = await around(db, lang, today, measure)
      return c.render(<MeasurePage {...{ lang, today, measure, areas, partners }} />, {
        title: measure.title,
        section: links.measures,
        description: t.description(measure.title, nameIn(lang, measure.council)),
      })
    })
}

/** The focus areas of a measure with their addresses, and the councils that take part beside its own. */
async function around(db: Db, lang: Lang, today: CalendarDate, measure: PublicMeasure) {
  const links = registerPaths(lang)
  const published = await whatIsPublished(db, today)
  if (!published) return { areas: [], partners: [] }
  const { district, inForce } = published
  const shared = (await areasOf(db, district, measure.year))
    .filter((area) => measure.areas.includes(area.id))
    .map((area) => ({ ...area, href: links.area(area.slug, measure.year, inForce) }))
  const plan = (await editionsOf(db, measure.council.slug)).find((one) => one.year === measure.year)
  const own = (plan ? await answersOf(db, [plan.id]) : [])
    .filter((answer) => answer.local && measure.areas.includes(answer.areaId))
    .map((answer) => ({
      ...answer,
      href: links.cell(measure.council.slug, answer.slug, measure.year, inForce),
    }))
  const partners = (await councilsOf(db, district)).filter(
    ({ slug }) => slug !== measure.council.slug && measure.councils.includes(slug),
  )
  return { areas: [...shared, ...own], partners }
}

async function showList(c: Context<PublicSite>, lang: Lang): Promise<Response> {
  const { db, today } = c.var
  const t = measureTexts[lang].list
  const published = await whatIsPublished(db, today)
  const years = published?.years ?? [Number(today.slice(0, 4))]
  const inForce = published?.inForce ?? years[0] ?? 0
  const year = (published && wantedYear(published, c.req.query('aar'))) ?? inForce
  const councils = published ? await councilsOf(db, published.district) : []
  const areas = published ? await areasOf(db, published.district, year) : []
  const filter = readQuery(c, councils, areas, year === inForce ? '' : String(year))
  const wanted = { ...narrowing(filter, areas), year, ...(published ? { district: published.district } : {}) }
  const { count, dropped } = await countLines(db, wanted)
  const pages = Math.max(1, Math.ceil(count / onOnePage))
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(filter.side)) || 1))
  const offset = (page - 1) * onOnePage
  const lines = await linesOf(db, wanted, today, { limit: onOnePage, offset })
  const district = (await districtName(db)) ?? ''
  return c.render(
    <MeasuresPage
      {...{ lang, today, district, year, years, councils, areas, filter }}
      {...{ lines, count, dropped, offset, page, pages }}
    />,
    { title: t.title, section: registerPaths(lang).measures, description: t.description },
  )
}

/** What an address asks for, without what does not exist. */
function readQuery(
  c: Context<PublicSite>,
  councils: readonly CouncilName[],
  areas: readonly Area[],
  aar: string,
): MeasureQuery {
  const wish = (name: string): string => (c.req.query(name) ?? '').replaceAll('\0', '').trim()
  const known = (name: string, all: readonly string[]): string => (all.includes(wish(name)) ? wish(name) : '')
  return {
    q: wish('q').slice(0, 200),
    raad: known(
      'raad',
      councils.map((council) => council.slug),
    ),
    omraade: known(
      'omraade',
      areas.map((area) => area.slug),
    ),
    tilstand: known('tilstand', measureStates),
    aar,
    side: wish('side').slice(0, 6),
  }
}

function narrowing(filter: MeasureQuery, areas: readonly Area[]): LineFilter {
  const area = areas.find(({ slug }) => slug === filter.omraade)
  return {
    ...(filter.q === '' ? {} : { words: filter.q }),
    ...(filter.raad === '' ? {} : { council: filter.raad }),
    ...(area ? { area: area.id } : {}),
    ...(filter.tilstand === '' ? {} : { state: filter.tilstand as MeasureState }),
  }
}
