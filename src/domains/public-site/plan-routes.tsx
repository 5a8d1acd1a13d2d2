import type { MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { formatDate } from '#calendar'
import { claimsAsShown, claimsIn } from '#claims'
import type { Db } from '#db'
import { publicSite, type HeadLink, type PublicSite } from '#http'
import { claimsWith, publicStatisticsPaths } from '#public-statistics'
import type { Lang } from '#texts'
import { compareEditions } from './compare-editions.ts'
import { DifferencesPage } from './differences-page.tsx'
import { data, editionKey, parseEditionKey, paths } from './paths.ts'
import { PlanPage } from './plan-page.tsx'
import { PlansPage } from './plans-page.tsx'
import { planTexts } from './plan-texts.ts'
import { findEdition, findNewest, listEditions, listParts } from './queries.ts'
import type { EditionSummary, PublicEdition } from './types.ts'

/** The pages of one language that show plans: the newest, each year and edition, and how they differ. */
export function planRoutes(lang: Lang, url: string, site: MiddlewareHandler<PublicSite>) {
  const links = paths(lang)
  const t = planTexts[lang]
  return publicSite()
    .get(links.newestPlan, site, async (c) => {
      const newest = await findNewest(c.var.db)
      return c.redirect(newest ? links.plan(newest.year) : links.plans, 302)
    })
    .get(links.plans, site, async (c) =>
      c.render(<PlansPage lang={lang} editions={await listEditions(c.var.db)} />, {
        title: t.plans.title,
        section: links.plans,
      }),
    )
    .get(`${links.newestPlan}/:year{[0-9]{4}}`, site, async (c) => {
      const plan = await existing(c.var.db, Number(c.req.param('year')), null)
      return c.render(<PlanPage {...{ lang, plan, ...(await around(c.var.db, plan, lang)) }} />, {
        ...headOf(plan, lang, url),
        section: links.plan(plan.year),
      })
    })
    .get(`${links.newestPlan}/:year{[0-9]{4}}/udgave/:number{[0-9]{1,4}}`, site, async (c) => {
      const plan = await existing(c.var.db, Number(c.req.param('year')), Number(c.req.param('number')))
      return c.render(<PlanPage {...{ lang, plan, ...(await around(c.var.db, plan, lang)) }} />, {
        ...headOf(plan, lang, url),
        title: `${plan.title}, ${t.editionNumber(plan.number).toLowerCase()}`,
        section: links.plan(plan.year),
      })
    })
    .get(`${links.newestPlan}/:year{[0-9]{4}}/forskelle`, site, async (c) => {
      const { db } = c.var
      const year = Number(c.req.param('year'))
      const editions = await listEditions(db)
      if (!editions.some((edition) => edition.year === year)) throw new HTTPException(404)
      const { from, to } = chosen(editions, year, c.req.query('fra'), c.req.query('til'))
      const differences =
        from && to
          ? compareEditions(await listParts(db, from.editionId), await listParts(db, to.editionId))
          : []
      return c.render(<DifferencesPage {...{ lang, year, editions, from, to, differences }} />, {
        title: t.differences.title,
        section: links.plans,
      })
    })
}

/** What stands beside a plan: the other editions, and the figures behind its claims. Its text is Danish in both languages. */
async function around(db: Db, plan: PublicEdition, lang: Lang) {
  const numbers = plan.parts.flatMap(({ body }) => claimsIn(body).map(({ number }) => number))
  const claims = claimsAsShown(await claimsWith(db, numbers), 'da', publicStatisticsPaths(lang).claim)
  return { claims, editions: await listEditions(db) }
}

async function existing(db: Db, year: number, number: number | null): Promise<PublicEdition> {
  const plan = await findEdition(db, year, number)
  if (!plan) throw new HTTPException(404)
  return plan
}

/** The editions asked for; without a wish, the newest of the year and the one before it. */
function chosen(
  editions: readonly EditionSummary[],
  year: number,
  from: string | undefined,
  to: string | undefined,
): { readonly from: EditionSummary | null; readonly to: EditionSummary | null } {
  const named = (text: string) => {
    const key = parseEditionKey(text)
    return (key && editions.find((edition) => editionKey(edition) === editionKey(key))) ?? null
  }
  const newest = editions.findIndex((edition) => edition.year === year)
  return {
    from: from === undefined ? (editions[newest + 1] ?? null) : named(from),
    to: to === undefined ? (editions[newest] ?? null) : named(to),
  }
}

function headOf(plan: PublicEdition, lang: Lang, url: string) {
  const links: readonly HeadLink[] = [
    { rel: 'alternate', type: 'application/json', href: data.editionJson(plan.year, plan.number) },
    { rel: 'canonical', href: url + paths(lang).edition(plan.year, plan.number) },
  ]
  return {
    title: plan.title,
    description: planTexts[lang].description(plan.year, formatDate(plan.decidedOn, lang)),
    links,
  }
}
