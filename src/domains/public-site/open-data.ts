import { paths, data } from './paths.ts'
import { pageTexts } from './page-texts.ts'
import { siteTexts } from './texts.ts'
import type { District, EditionSummary, Municipality, PublicCouncil } from './types.ts'

/** The feed of published editions (Atom, RFC 4287), newest first; addresses are absolute. */
export function atomFeed(
  url: string,
  district: District | null,
  editions: readonly EditionSummary[],
  now: Date,
): string {
  const updated = editions.reduce(
    (latest, edition) => (edition.publishedAt > latest ? edition.publishedAt : latest),
    editions[0]?.publishedAt ?? now,
  )
  const name = district ? siteTexts.da.siteName(district.name) : siteTexts.da.nothing.title(null)
  const byPublication = editions.toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">
  <id>${xml(`${url}/`)}</id>
  <title>${xml(name)}</title>
  <updated>${updated.toISOString()}</updated>
  <author><name>${xml(district?.policeName ?? name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(url + data.feed)}"/>
  <link rel="alternate" type="text/html" href="${xml(`${url}/`)}"/>
${byPublication.map((edition) => entry(url, edition)).join('')}</feed>
`
}

function entry(url: string, edition: EditionSummary): string {
  const page = url + paths('da').edition(edition.year, edition.number)
  const summary = edition.correctionReason ?? `Vedtaget af kredsrådet ${edition.decidedOn}.`
  return `  <entry>
    <id>urn:sha256:${edition.sha256}</id>
    <title>${xml(pageTexts.da.openData.plan(edition.year, edition.number))}</title>
    <published>${edition.publishedAt.toISOString()}</published>
    <updated>${edition.publishedAt.toISOString()}</updated>
    <link rel="alternate" type="text/html" href="${xml(page)}"/>
    <link rel="enclosure" type="application/json" href="${xml(url + data.editionJson(edition.year, edition.number))}"/>
    <summary>${xml(summary)}</summary>
  </entry>
`
}

/** Every page a search engine should know (sitemaps.org), in both languages. */
export function sitemap(
  url: string,
  editions: readonly EditionSummary[],
  municipalities: readonly Municipality[],
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

/** Every function of every council as a line of CSV (RFC 4180, UTF-8 with a mark so that Excel reads æøå). */
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
  return `\u{FEFF}${[[...head, 'organisation_da', 'organisation_en'], ...lines]
    .map((line) => line.map(csv).join(','))
    .join('\r\n')}\r\n`
}

/** One field; a text that a spreadsheet would take for a formula gets a ' in front. */
function csv(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
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
