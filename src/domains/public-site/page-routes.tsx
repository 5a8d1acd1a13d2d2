import { HTTPException } from 'hono/http-exception'
import type { Context, MiddlewareHandler } from 'hono'
import type { CalendarDate } from '#calendar'
import type { Db } from '#db'
import { publicSite, type PublicSite } from '#http'
import {
  councilPlan,
  listActionPlans,
  loadCoverage,
  measuresByCouncil,
  whatIsPublished,
} from '#public-register'
import { figuresOfArea, foundPages, newestData } from '#public-statistics'
import type { Lang } from '#texts'
import { about, accessibility } from './about-texts.ts'
import { CouncilsPage, MunicipalityPage } from './councils-page.tsx'
import { FrontPage, NothingYet } from './front-page.tsx'
import { OpenDataPage } from './open-data-page.tsx'
import { StatementPage } from './other-pages.tsx'
import { paths } from './paths.ts'
import type { PublicSiteOptions } from './public-frame.tsx'
import { findDistrict, findEdition, listCouncils, listEditions, listMunicipalities } from './queries.ts'
import { searchPlans } from './search-queries.ts'
import { SearchPage } from './search-page.tsx'
import { pageTexts } from './page-texts.ts'
import { siteTexts } from './texts.ts'

/** The front page, the councils and the municipalities, in one language. */
export function placeRoutes(lang: Lang, site: MiddlewareHandler<PublicSite>) {
  const links = paths(lang)
  return publicSite()
    .get(links.front, site, (c) => showFront(c, lang))
    .get(links.councils, site, async (c) => {
      const [councils, municipalities] = await Promise.all([
        listCouncils(c.var.db),
        listMunicipalities(c.var.db),
      ])
      return c.render(<CouncilsPage lang={lang} councils={councils} municipalities={municipalities} />, {
        title: pageTexts[lang].councils.title,
        section: links.councils,
      })
    })
    .get(links.municipality(':slug'), site, async (c) => {
      const { db, today } = c.var
      const [district, councils, municipalities, published] = await Promise.all([
        findDistrict(db),
        listCouncils(db),
        listMunicipalities(db),
        whatIsPublished(db, today),
      ])
      const municipality = municipalities.find(({ slug }) => slug === c.req.param('slug'))
      if (!municipality || !district) throw new HTTPException(404)
      const council = councils.find(({ municipalityCode }) => municipalityCode === municipality.code) ?? null
      const plan = published && (await findEdition(db, published.inForce, null))
      const register = council && (await councilPlan(db, council.slug, today))
      const due = district.actionPlanDue
      const figures = await figuresOfArea(db, municipality.code, lang)
      const props = { lang, today, due, municipality, municipalities, council, plan, register, figures }
      return c.render(<MunicipalityPage {...props} />, {
        title: municipality.name,
      })
    })
}

async function showFront(c: Context<PublicSite>, lang: Lang): Promise<Response> {
  const { db, today } = c.var
  const t = siteTexts[lang]
  const section = paths(lang).front
  const [district, published] = await Promise.all([findDistrict(db), whatIsPublished(db, today)])
  const plan = published && (await findEdition(db, published.inForce, null))
  const municipalities = await listMunicipalities(db)
  if (!district || !plan || !published)
    return c.render(<NothingYet lang={lang} district={district} municipalities={municipalities} />, {
      title: t.nothing.title(district?.name ?? null),
      section,
    })
  const editions = await listEditions(db)
  const register = {
    editions,
    coming: editions.find(({ year }) => year > plan.year) ?? null,
    actionPlans: await listActionPlans(db),
    measures: await measuresByCouncil(db, published.district, plan.year),
    ...(await loadCoverage(db, published, plan.year, today)),
  }
  return c.render(<FrontPage {...{ lang, today, district, plan, municipalities, ...register }} />, {
    title: t.front.title(district.name, plan.year),
    section,
    description: t.front.description(district.name, plan.year),
  })
}

/** Search and open data, in one language. */
export function findRoutes(lang: Lang, site: MiddlewareHandler<PublicSite>) {
  const links = paths(lang)
  return publicSite()
    .get(links.search, site, async (c) => {
      const text = (c.req.query('q') ?? '').replaceAll('\0', '').trim().slice(0, 200)
      const [found, figures] = await Promise.all([
        searchPlans(c.var.db, text),
        foundPages(c.var.db, text, lang),
      ])
      return c.render(<SearchPage lang={lang} text={text} {...found} figures={figures} />, {
        title: text === '' ? pageTexts[lang].search.title : `${text}: ${pageTexts[lang].search.title}`,
        section: links.search,
      })
    })
    .get(links.openData, site, async (c) =>
      c.render(<OpenDataPage {...{ lang, ...(await dataOf(c.var.db, c.var.today)) }} />, {
        title: pageTexts[lang].openData.title,
        section: links.openData,
      }),
    )
}

/** What can be downloaded. */
async function dataOf(db: Db, today: CalendarDate) {
  const [editions, actionPlans, published, figures] = await Promise.all([
    listEditions(db),
    listActionPlans(db),
    whatIsPublished(db, today),
    newestData(db),
  ])
  const { years = [], inForce = null } = published ?? {}
  return { editions, actionPlans, figures, years, inForce }
}

/** What the site says of itself, in one language. */
export function statementRoutes(lang: Lang, options: PublicSiteOptions, site: MiddlewareHandler<PublicSite>) {
  const links = paths(lang)
  const t = siteTexts[lang]
  return publicSite()
    .get(links.about, site, async (c) => {
      const district = await findDistrict(c.var.db)
      const own = district?.demonstration ? options.demonstration?.about[lang] : undefined
      const statement = own ? titled(own) : about[lang](district?.policeName ?? t.police)
      return c.render(<StatementPage lang={lang} {...statement} />, { title: statement.title })
    })
    .get(links.accessibility, site, async (c) => {
      const district = await findDistrict(c.var.db)
      const own = district?.demonstration ? options.demonstration?.accessibility[lang] : undefined
      const statement = own ? titled(own) : accessibility[lang](district?.policeName ?? t.police)
      return c.render(<StatementPage lang={lang} {...statement} />, { title: statement.title })
    })
}

/** Takes a text's first heading as the title of its page. */
function titled(markdown: string): { readonly title: string; readonly text: string } {
  const match = /^\s*#+ +(.+)\n/.exec(markdown)
  return { title: match?.[1] ?? '', text: match ? markdown.slice(match[0].length) : markdown }
}
