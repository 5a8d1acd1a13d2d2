import type { Context, MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { ClaimEvidence, titleOf } from '#claims'
import { publicSite, type Head, type PublicSite } from '#http'
import {
  AreaPage,
  areaName,
  CategoryPage,
  FrontPage,
  HelpPage,
  NationalPage,
  placedIn,
  SeriesPage,
  seriesName,
  StandingOutPage,
} from '#statistics-views'
import type { Lang } from '#texts'
import { CheckClaim } from './check-claim.tsx'
import { claimsWith, isReleased, placesOf, releaseOfClaim } from './claim-queries.ts'
import { ClaimPlaces, ClaimTrail, NoFigures } from './other-pages.tsx'
import { areasAround, loadNewest, loadView, type Newest } from './load-views.ts'
import { GetProgram } from './get-program.tsx'
import { publicStatisticsPaths, statisticsData } from './paths.ts'
import { newestReleases, releasesOf } from './queries.ts'
import { ReleasesPage } from './releases-page.tsx'
import { sameAge } from './same-age.ts'
import { publicStatisticsTexts } from './texts.ts'
import { unknownPlace } from './unknown-place.ts'

type Ctx = Context<PublicSite>

/** A data set's code in an address. */
const set = ':set{[A-Za-z0-9-]{2,40}}'

/**
 * The public pages of figures in one language.
 *
 * @param url where people reach the site
 * @param source where readers get the program; null where the installation does not say
 * @param site the frame that every page stands in
 */
export function statisticsRoutes(
  lang: Lang,
  { url, source }: { readonly url: string; readonly source: string | null },
  site: MiddlewareHandler<PublicSite>,
) {
  const paths = publicStatisticsPaths(lang)
  const at = { lang, url, paths }
  return publicSite()
    .get(paths.front, site, (c) => showFirst(c, at))
    .get(paths.help, site, (c) =>
      c.render(
        <HelpPage lang={lang} paths={paths}>
          <GetProgram lang={lang} source={source} />
        </HelpPage>,
        {
          title: publicStatisticsTexts[lang].help,
          section: paths.front,
          links: [{ rel: 'canonical', href: url + paths.help }],
        },
      ),
    )
    .get(paths.claimPattern, site, (c) => showClaim(c, at, Number(c.req.param('number'))))
    .get(paths.set(set), site, async (c) => showFront(c, at, await asked(c)))
    .get(paths.releases(set), site, async (c) => showReleases(c, at, await asked(c)))
    .get(paths.standingOut(set), site, async (c) => showStandingOut(c, at, await asked(c)))
    .get(paths.category(set, ':category'), site, async (c) => showCategory(c, at, await asked(c)))
    .get(paths.national(set, ':category'), site, async (c) => showNational(c, at, await asked(c)))
    .get(paths.area(set, ':area'), site, async (c) => showArea(c, at, await asked(c)))
    .get(paths.series(set, ':area', ':category'), site, async (c) => showSeries(c, at, await asked(c)))
}

type At = {
  readonly lang: Lang
  readonly url: string
  readonly paths: ReturnType<typeof publicStatisticsPaths>
}

/** The newest release of the data set that an address names. */
async function asked(c: Ctx): Promise<Newest> {
  const newest = await loadNewest(c.var.db, c.req.param('set') ?? '')
  if (!newest) throw new HTTPException(404)
  return newest
}

function found<T extends object>(all: readonly T[], is: (one: T) => boolean): T {
  const one = all.find(is)
  if (!one) throw new HTTPException(404)
  return one
}

/** What a page of a release says of itself. */
function headOf({ lang, url, paths }: At, { release }: Newest, path: string, title: string): Head {
  const { code, title: name } = release.set
  return {
    title,
    section: paths.front,
    description: publicStatisticsTexts[lang].description(name[lang]),
    wide: true,
    links: [
      { rel: 'canonical', href: url + path },
      { rel: 'alternate', type: 'application/json', href: statisticsData.json(code) },
      { rel: 'alternate', type: 'text/csv', href: statisticsData.csv(code) },
    ],
  }
}

async function showFirst(c: Ctx, at: At): Promise<Response> {
  const [first] = await newestReleases(c.var.db)
  const newest = first ? await loadNewest(c.var.db, first.set.code) : null
  if (newest) return showFront(c, at, newest)
  const t = publicStatisticsTexts[at.lang]
  return c.render(<NoFigures lang={at.lang} />, { title: t.title, section: at.paths.front })
}

async function showFront(c: Ctx, at: At, newest: Newest): Promise<Response> {
  const { lang, paths } = at
  const { own, categories, home, release } = newest
  const sets = (await newestReleases(c.var.db)).map((one) => one.set)
  const view = await loadView(c.var.db, newest, { areas: own, categories })
  const { code, title } = release.set
  const t = publicStatisticsTexts[lang]
  const page = (
    <FrontPage {...{ lang, view, paths, home, sets }}>
      <p>
        <a href={paths.releases(code)}>{t.releases.link}</a>
      </p>
    </FrontPage>
  )
  return c.render(page, headOf(at, newest, paths.set(code), `${t.title}: ${title[lang]}`))
}

async function showReleases(c: Ctx, at: At, newest: Newest): Promise<Response> {
  const { lang, paths } = at
  const { code, title } = newest.release.set
  const releases = await releasesOf(c.var.db, code)
  const t = publicStatisticsTexts[lang].releases
  return c.render(
    <ReleasesPage {...{ lang, paths, releases }} />,
    headOf(at, newest, paths.releases(code), t.heading(title[lang])),
  )
}

async function showStandingOut(c: Ctx, at: At, newest: Newest): Promise<Response> {
  const { lang, paths } = at
  const { own, categories, release } = newest
  const view = await loadView(c.var.db, newest, { areas: own, categories })
  const title = `${publicStatisticsTexts[lang].standingOut}: ${release.set.title[lang]}`
  return c.render(
    <StandingOutPage {...{ lang, view, paths }} />,
    headOf(at, newest, paths.standingOut(release.set.code), title),
  )
}

async function showCategory(c: Ctx, at: At, newest: Newest): Promise<Response> {
  const { lang, paths } = at
  const { own, home, national, release } = newest
  const category = found(newest.categories, ({ slug }) => slug === c.req.param('category'))
  const view = await loadView(c.var.db, newest, { areas: own, categories: [category] })
  return c.render(
    <CategoryPage {...{ lang, view, paths, home, national }} category={category.slug} />,
    headOf(at, newest, paths.category(release.set.code, category.slug), category.name[lang]),
  )
}

async function showNational(c: Ctx, at: At, newest: Newest): Promise<Response> {
  const { lang, paths } = at
  const { home, release, national } = newest
  const category = found(newest.categories, ({ slug }) => slug === c.req.param('category'))
  if (!national) throw new HTTPException(404)
  const areas = newest.areas.filter(({ kind }) => kind === 'district' || kind === 'country')
  const view = await loadView(c.var.db, newest, { areas, categories: [category] })
  const unknown = unknownPlace(view, category.slug) ?? 'not-public'
  const title = publicStatisticsTexts[lang].national(category.name[lang])
  return c.render(
    <NationalPage {...{ lang, view, paths, home, unknown }} category={category.slug} />,
    headOf(at, newest, paths.national(release.set.code, category.slug), title),
  )
}

async function showArea(c: Ctx, at: At, newest: Newest): Promise<Response> {
  const { lang, paths } = at
  const { categories, release } = newest
  const area = found(newest.areas, ({ key }) => key === c.req.param('area'))
  const areas = areasAround(newest, area)
  const view = await loadView(c.var.db, newest, { areas, categories, series: [area.key] })
  const title = publicStatisticsTexts[lang].areaTitle(areaName(area, lang), release.set.title[lang])
  return c.render(
    <AreaPage {...{ lang, view, paths }} area={area.key} />,
    headOf(at, newest, paths.area(release.set.code, area.key), title),
  )
}

async function showSeries(c: Ctx, at: At, newest: Newest): Promise<Response> {
  const { lang, paths } = at
  const { release } = newest
  const area = found(newest.areas, ({ key }) => key === c.req.param('area'))
  const category = found(newest.categories, ({ slug }) => slug === c.req.param('category'))
  const view = await loadView(c.var.db, newest, { areas: [area], categories: [category] })
  const placed = placedIn(view, area.key, category.slug)
  if (!placed) throw new HTTPException(404)
  const earlier = await sameAge(c.var.db, release, placed.series)
  return c.render(
    <SeriesPage {...{ lang, view, paths }} area={area.key} category={category.slug} sameAge={earlier} />,
    headOf(at, newest, paths.series(release.set.code, area.key, category.slug), seriesName(placed, lang)),
  )
}

async function showClaim(c: Ctx, { lang, url, paths }: At, number: number): Promise<Response> {
  const claim = (await claimsWith(c.var.db, [number])).get(number)
  if (!claim) throw new HTTPException(404)
  const page = (
    <>
      <ClaimTrail lang={lang} paths={paths} />
      <ClaimEvidence {...{ lang, claim, paths }} hasNow={await isReleased(c.var.db, claim.evidence)}>
        <ClaimPlaces lang={lang} places={await placesOf(c.var.db, number)} />
      </ClaimEvidence>
      <CheckClaim lang={lang} claim={claim} release={await releaseOfClaim(c.var.db, number)} />
    </>
  )
  return c.render(page, {
    title: `${publicStatisticsTexts[lang].claim(number)}: ${titleOf(claim, lang)}`,
    section: paths.front,
    links: [
      { rel: 'canonical', href: url + paths.claim(number) },
      { rel: 'alternate', type: 'text/csv', href: statisticsData.claimCsv(number) },
    ],
  })
}
