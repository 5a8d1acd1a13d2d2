import type { CalendarDate } from '#calendar'
import type { Db } from '#db'
import type { Catalogue, Lang } from '#texts'
import { areasOf, councilsOf } from './common-queries.ts'
import { measureNumbers } from './line-queries.ts'
import { whatIsPublished } from './load-coverage.ts'
import { registerPaths } from './paths.ts'
import { listActionPlans } from './plan-queries.ts'

/** The paths of every page of the register that a search engine should know, in both languages. */
export async function registerPages(db: Db, today: CalendarDate): Promise<Catalogue<readonly string[]>> {
  const published = await whatIsPublished(db, today)
  if (!published) return { da: [], en: [] }
  const { district, inForce } = published
  const areas = await areasOf(db, district, inForce)
  const councils = (await councilsOf(db, district)).filter((council) => council.municipality !== null)
  const plans = await listActionPlans(db)
  const numbers = await measureNumbers(db)
  const pagesIn = (lang: Lang): readonly string[] => {
    const links = registerPaths(lang)
    return [
      links.coverage,
      links.measures,
      ...areas.map((area) => links.area(area.slug, inForce, inForce)),
      ...councils.flatMap((council) =>
        areas.map((area) => links.cell(council.slug, area.slug, inForce, inForce)),
      ),
      ...plans.map((plan) => links.actionPlanEdition(plan.year, plan.councilSlug, plan.number)),
      ...numbers.map((number) => links.measure(number)),
    ]
  }
  return { da: pagesIn('da'), en: pagesIn('en') }
}
