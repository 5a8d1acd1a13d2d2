import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { dateInDenmark } from '#calendar'
import type { Database } from '#db'
import { Frame, type MenuEntry } from '#design'
import type { Head, PublicSite } from '#http'
import { registerPaths } from '#public-register'
import { hasFigures, publicStatisticsPaths } from '#public-statistics'
import type { Catalogue, Lang } from '#texts'
import { data, inLanguage, paths } from './paths.ts'
import { findDistrict, findNewest, listMunicipalities } from './queries.ts'
import { siteTexts } from './texts.ts'
import type { District } from './types.ts'

/** What the public site stands on. */
export type PublicSiteOptions = {
  /** As kredsplan_public. */
  readonly database: Database
  /** Where people reach the site, without a slash at the end. */
  readonly url: string
  /** Where readers get the program; left out or null where the installation does not say. */
  readonly source?: string | null
  readonly clock: () => Date
  /** What a demonstration says of itself instead of the neutral texts; Markdown that begins with its title. */
  readonly demonstration?: {
    readonly about: Catalogue<string>
    readonly accessibility: Catalogue<string>
  }
}

/** What stands around a page: the name of the district, and which plan the menu names. */
type Surroundings = {
  readonly district: District | null
  readonly municipalities: number
  readonly newestYear: number | null
  /** Whether there are figures to go to. */
  readonly figures: boolean
}

/** Gives a request its language, its database and the frame of the public site. */
export function publicFrame(options: PublicSiteOptions, lang: Lang) {
  return createMiddleware<PublicSite>(async (c, next) => {
    c.set('lang', lang)
    c.set('db', options.database.kysely)
    c.set('today', dateInDenmark(options.clock()))
    c.setRenderer(async (content, head) => {
      const around = await surroundings(options.database)
      return c.html(framed(c, options.url, lang, around, await content, head))
    })
    await next()
  })
}

/** A page in the frame. Without a database there is still a frame, so that a failure can be told. */
export async function failureFrame(
  c: Context,
  url: string,
  lang: Lang,
  content: string | Promise<string>,
  head: Head,
): Promise<Response> {
  const around = { district: null, municipalities: 0, newestYear: null, figures: false }
  return c.html(framed(c, url, lang, around, await content, head))
}

async function surroundings(database: Database): Promise<Surroundings> {
  const db = database.kysely
  const [district, municipalities, newest, figures] = await Promise.all([
    findDistrict(db),
    listMunicipalities(db),
    findNewest(db),
    hasFigures(db),
  ])
  return { district, municipalities: municipalities.length, newestYear: newest?.year ?? null, figures }
}

function framed(c: Context, url: string, lang: Lang, around: Surroundings, content: string, head: Head) {
  const t = siteTexts[lang]
  const other: Lang = lang === 'da' ? 'en' : 'da'
  const { district } = around
  const search = new URL(c.req.url).search
  return (
    <Frame
      lang={lang}
      title={head.title}
      siteName={district ? t.siteName(district.name) : 'Kredsplan'}
      siteNameAside={t.siteNameAside(around.municipalities)}
      home={paths(lang).front}
      menu={menu(lang, around)}
      current={head.section}
      footer={footer(lang)}
      languageSwitch={
        <a href={inLanguage(c.req.path, other) + search} lang={other} hreflang={other}>
          {t.otherLanguage}
        </a>
      }
      demonstration={district?.demonstration ?? false}
      description={head.description}
      scripts={head.scripts}
      wide={head.wide}
      links={[
        ...(['da', 'en'] as const).map((language) => ({
          rel: 'alternate',
          hreflang: language,
          href: url + inLanguage(c.req.path, language),
        })),
        {
          rel: 'alternate',
          type: 'application/atom+xml',
          href: data.feed,
          title: t.footer.feed,
        },
        ...(head.links ?? []),
      ]}
      world="public"
    >
      {content}
    </Frame>
  )
}

function menu(lang: Lang, { newestYear, figures }: Surroundings): readonly MenuEntry[] {
  const t = siteTexts[lang].menu
  const links = paths(lang)
  const register = registerPaths(lang)
  return [
    { href: links.front, text: t.front },
    ...(newestYear === null
      ? []
      : [
          { href: links.plan(newestYear), text: t.newestPlan(newestYear) },
          { href: register.coverage, text: t.actionPlans },
          { href: register.measures, text: t.measures },
        ]),
    ...(figures ? [{ href: publicStatisticsPaths(lang).front, text: t.figures }] : []),
    { href: links.councils, text: t.councils },
    { href: links.openData, text: t.openData },
    { href: links.search, text: t.search },
  ]
}

function footer(lang: Lang): readonly MenuEntry[] {
  const t = siteTexts[lang].footer
  const links = paths(lang)
  return [
    { href: links.about, text: t.about },
    { href: links.check, text: t.check },
    { href: links.accessibility, text: t.accessibility },
    { href: data.feed, text: t.feed },
    { href: links.openData, text: t.openData },
    { href: data.workspace, text: t.workspace },
  ]
}
