import { registerData, registerPaths, type ActionPlan } from '#public-register'
import { csvOf } from '#csv'
import type { Catalogue } from '#texts'
import { paths, data } from './paths.ts'
import { pageTexts } from './page-texts.ts'
import { siteTexts } from './texts.ts'
import type { District, EditionSummary, Municipality, PublicCouncil } from './types.ts'

/** One publication as the feed tells of it; the addresses are paths. */
export type Publication = {
  readonly sha256: string
  readonly title: string
  readonly summary: string
  readonly publishedAt: Date
  readonly page: string
  readonly json: string
}

/** The district's editions, the local councils' action plans and the figures as publications, newest first. */
export function publicationsOf(
  editions: readonly EditionSummary[],
  actionPlans: readonly ActionPlan[],
  figures: readonly Publication[],
): readonly Publication[] {
  const districts = editions.map(
    ({ sha256, year, number, correctionReason, decidedOn, publishedAt }): Publication => ({
      sha256,
      title: pageTexts.da.openData.plan(year, number),
      summary: correctionReason ?? `Vedtaget af kredsrådet ${decidedOn}.`,
      publishedAt,
      page: paths('da').edition(year, number),
      json: data.editionJson(year, number),
    }),
  )
  const councils = actionPlans.map(
    ({ sha256, year, number, correctionReason, decidedOn, publishedAt, ...plan }): Publication => ({
      sha256,
      title: pageTexts.da.openData.actionPlan(plan.councilDa, year, number),
      summary: correctionReason ?? `Vedtaget af ${plan.councilDa} ${decidedOn}.`,
      publishedAt,
      page: registerPaths('da').actionPlanEdition(year, plan.councilSlug, number),
      json: registerData.editionJson(year, plan.councilSlug, number),
    }),
  )
  return [...districts, ...councils, ...figures].toSorted(
    (a, b) => b.publishedAt.getTime() - a.publishedAt.getTime(),
  )
}

/** The feed of publications (Atom, RFC 4287), in the order given; addresses are absolute. */
export function atomFeed(
  url: string,
  district: District | null,
  publications: readonly Publication[],
  now: Date,
): string {
  const updated = publications[0]?.publishedAt ?? now
  const name = district ? siteTexts.da.siteName(district.name) : siteTexts.da.nothing.title(null)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">
  <id>${xml(`${url}/`)}</id>
  <title>${xml(name)}</title>
  <updated>${updated.toISOString()}</updated>
  <author><name>${xml(district?.policeName ?? name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(url + data.feed)}"/>
  <link rel="alternate" type="text/html" href="${xml(`${url}/`)}"/>
${publications.map((publication) => entry(url, publication)).join('')}</feed>
`
}

function entry(url: string, { sha256, title, summary, publishedAt, page, json }: Publication): string {
  return `  <entry>
    <id>urn:sha256:${sha256}</id>
    <title>${xml(title)}</title>
    <published>${publishedAt.toISOString()}</published>
    <updated>${publishedAt.toISOString()}</updated>
    <link rel="alternate" type="text/html" href="${xml(url + page)}"/>
    <link rel="enclosure" type="application/json" href="${xml(url + json)}"/>
    <summary>${xml(summary)}</summary>
  </entry>
`
}

/** Every page a search engine should know (sitemaps.org), in both languages; `others` are paths of other slices. */
export function sitemap(
  url: string,
  editions: readonly EditionSummary[],
  municipalities: readonly Municipality[],
  others: readonly Catalogue<readonly string[]>[],
): string {
  const pages = (['da', 'en'] as const).flatMap((lang) => {
    const links = paths(lang)
    return [
      links.front,
      links.plans,
      links.councils,
      links.check,
      links.openData,
      links.about,
      links.accessibility,
      ...new Set(editions.map((edition) => links.plan(edition.year))),
      ...editions.map((edition) => links.edition(edition.year, edition.number)),
      ...municipalities.map((municipality) => links.municipality(municipality.slug)),
      ...others.flatMap((more) => more[lang]),
    ]
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.map((path) => `  <url><loc>${xml(url + path)}</loc></url>`).join('\n')}
</urlset>
`
}

/** What robots may read: all that is public, nothing of the workspace. */
export function robots(url: string): string {
  return `User-agent: *
Disallow: ${data.workspace}
Disallow: ${paths('da').search}
Disallow: ${paths('en').search}

Sitemap: ${url}${data.sitemap}
`
}

/** Councils, functions and municipalities as JSON. */
export function councilsJson(
  district: District | null,
  municipalities: readonly Municipality[],
  councils: readonly PublicCouncil[],
): string {
  const places = municipalities.map(({ code, name, tileColumn, tileRow }) => ({
    code,
    name,
    tileColumn,
    tileRow,
  }))
  return `${JSON.stringify({ format: 'kredsplan-councils/1', district, municipalities: places, councils }, null, 2)}\n`
}

/** Every function of every council as a line of CSV. */
export function councilsCsv(councils: readonly PublicCouncil[]): string {
  const head = ['council', 'council_name', 'municipality_code', 'role', 'title_da', 'title_en']
  const lines = councils.flatMap((council) =>
    council.seats.map((seat) => [
      council.slug,
      council.nameDa,
      council.municipalityCode ?? '',
      seat.role,
      seat.titleDa,
      seat.titleEn,
      seat.organisationDa,
      seat.organisationEn,
    ]),
  )
  return csvOf([[...head, 'organisation_da', 'organisation_en'], ...lines])
}

const xmlSigns: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Escapes a text for XML and leaves out what XML 1.0 cannot hold. */
function xml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"]/g, (sign) => xmlSigns[sign] ?? sign)
}
