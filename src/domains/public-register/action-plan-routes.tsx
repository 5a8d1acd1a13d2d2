import type { Context, MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ActionPlanDocument } from '#action-plans'
import { formatDate } from '#calendar'
import { nameIn } from '#councils'
import { publicSite, type PublicSite } from '#http'
import type { Lang } from '#texts'
import { ActionPlanPage } from './action-plan-page.tsx'
import { councilsOf } from './common-queries.ts'
import { linesOf } from './line-queries.ts'
import { whatIsPublished } from './load-coverage.ts'
import { registerData, registerPaths } from './paths.ts'
import { actionPlanTexts } from './plan-texts.ts'
import { editionsOf, findActionPlanText } from './plan-queries.ts'

/** Action plans as documents to read, in one language. */
export function actionPlanRoutes(lang: Lang, url: string, site: MiddlewareHandler<PublicSite>) {
  const links = registerPaths(lang)
  return publicSite()
    .get(links.actionPlanPattern, site, (c) => show(c, lang, url, null))
    .get(links.editionPattern, site, (c) => show(c, lang, url, Number(c.req.param('number'))))
}

async function show(
  c: Context<PublicSite>,
  lang: Lang,
  url: string,
  number: number | null,
): Promise<Response> {
  const { db, today } = c.var
  const [year, slug] = [Number(c.req.param('year')), c.req.param('council') ?? '']
  const published = await whatIsPublished(db, today)
  const councils = published ? await councilsOf(db, published.district) : []
  const council = councils.find((one) => one.slug === slug)
  const plan = await findActionPlanText(db, slug, year, number)
  if (!council || !plan) throw new HTTPException(404)
  const document = JSON.parse(plan.canonical) as ActionPlanDocument
  const ids = document.measures.map((measure) => measure.id)
  const isPublic = new Set((await linesOf(db, { ids }, today)).map((line) => line.number))
  const editions = (await editionsOf(db, slug)).filter((edition) => edition.year === year)
  const t = actionPlanTexts[lang]
  const name = nameIn(lang, council)
  return c.render(
    <ActionPlanPage {...{ lang, council, plan, document, editions, councils, public: isPublic }} />,
    {
      title:
        number === null ? t.document.title(name, year) : `${name}: ${t.council.edition(year, plan.number)}`,
      section: registerPaths(lang).coverage,
      description: t.document.description(name, year, formatDate(plan.decidedOn, lang)),
      links: [
        {
          rel: 'alternate',
          type: 'application/json',
          href: registerData.editionJson(year, slug, plan.number),
        },
        { rel: 'canonical', href: url + registerPaths(lang).actionPlanEdition(year, slug, plan.number) },
      ],
    },
  )
}
