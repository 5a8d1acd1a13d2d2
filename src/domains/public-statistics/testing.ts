import { createHash } from 'node:crypto'
import type { Hono, MiddlewareHandler } from 'hono'
import type { Database } from '#db'
import { newId } from '#id'
import { publicSite, type PublicSite } from '#http'
import { reportOn, type CountSeries } from '#statistics/analysis'
import { shiftPeriod } from '#statistics/periods'
import type { Lang } from '#texts'
import { statisticsDataRoutes } from './data-routes.ts'
import { statisticsRoutes } from './routes.tsx'
import './tables.ts'

/** The areas of the invented release: the district of Nordjylland with two municipalities. */
const areas = [
  { key: 'kreds-nordjylland', name: 'Nordjylland', kind: 'district', tile_column: null, tile_row: null },
  { key: '0851', name: 'Aalborg', kind: 'municipality', tile_column: 2, tile_row: 2 },
  { key: '0825', name: 'Læsø', kind: 'municipality', tile_column: 4, tile_row: 1 },
] as const

const quarters = 24
const first = '2020-Q1'

/** Burglary and violence; on Læsø most of the counts are withheld, and in the district as many. */
function countsOf(area: string, category: string): readonly (number | null)[] {
  return Array.from({ length: quarters }, (_, at) => {
    const few = at % 3 !== 0
    if (area === '0825') return few ? null : 0
    const size = category === 'indbrud' ? 240 - 6 * at : 60
    if (area === '0851') return few && at % 2 === 0 ? null : size + (at % 4)
    return few && at % 2 === 1 ? null : size + (at % 4)
  })
}

function aSeries(area: string, category: string): CountSeries {
  const counts = countsOf(area, category)
  return {
    period: 4,
    first,
    counts,
    statuses: counts.map((count) => (count === null ? 'w' : count === 0 ? 'z' : 'o')).join(''),
    population: counts.map((_, at) => (area === '0825' ? 1800 : 220_000) + at),
  }
}

/** Publishes an invented release of figures, as the workspace's role. */
export async function publishFigures(
  { kysely }: Database,
  number = 1,
  drawnOn = '2026-01-10',
): Promise<void> {
  const release_id = crypto.randomUUID()
  await kysely
    .insertInto('published.statistics_release')
    .values({
      release_id,
      data_set: 'proeve',
      number,
      district_key: 'nordjylland',
      period: 4,
      title_da: 'Anmeldelser',
      title_en: '',
      publisher_da: 'Danmarks Prøve',
      publisher_en: 'Test Denmark',
      unit_da: 'anmeldelser',
      unit_en: 'reports',
      drawn_on: drawnOn as '2026-01-10',
      drawn_by: 'Analytiker',
      vintage_number: number,
      threshold: 5,
      cells_open: 90,
      cells_withheld: 60,
      published_at: new Date(`${drawnOn}T12:00:00Z`),
      sha256: createHash('sha256').update(String(number)).digest('hex'),
    })
    .execute()
  await kysely
    .insertInto('published.statistics_category')
    .values(
      ['indbrud', 'vold'].map((slug, position) => ({
        release_id,
        slug,
        position,
        version: 1,
        reports: ['trend'] as const,
        name_da: slug === 'vold' ? 'Vold' : 'Indbrud',
        name_en: slug === 'vold' ? 'Violence' : 'Burglary',
        definition_da: 'Det, der tælles.',
        definition_en: '',
        caveat_da: 'Ikke alt anmeldes.',
        caveat_en: '',
        offences_da: ['Indbrud i beboelse'],
      })),
    )
    .execute()
  await kysely
    .insertInto('published.statistics_area')
    .values(areas.map((area) => ({ release_id, ...area })))
    .execute()
  const places = areas.flatMap(({ key }) => ['indbrud', 'vold'].map((slug) => ({ key, slug })))
  const family = places.map(({ key, slug }) => aSeries(key, slug))
  const reports = reportOn(family)
  await kysely
    .insertInto('published.statistics_series')
    .values(
      places.map(({ key, slug }, i) => ({
        release_id,
        area_key: key,
        category_slug: slug,
        first_period: first,
        counts: family[i]?.counts ?? [],
        statuses: family[i]?.statuses ?? '',
        population: family[i]?.population ?? [],
        years: [null, null, null, null, null, null],
        report: JSON.stringify(reports[i]),
      })),
    )
    .execute()
  await kysely
    .insertInto('published.statistics_annotation')
    .values({
      release_id,
      position: 1,
      area_key: null,
      category_slug: null,
      period: shiftPeriod(first, 9),
      kind: 'break',
      text_da: 'Ny registrering.',
      text_en: '',
    })
    .execute()
}

/** Publishes one more edition of a plan for 2026, with a section. */
export async function aPublishedSection({ kysely }: Database, body: string): Promise<void> {
  await kysely
    .insertInto('published.district')
    .values({
      key: 'nordjylland',
      name: 'Nordjylland',
      police_name: 'Nordjyllands Politi',
      demonstration: false,
    })
    .onConflict((on) => on.doNothing())
    .execute()
  const { count } = await kysely
    .selectFrom('published.plan')
    .select((of) => of.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  const edition_id = newId<'edition'>()
  await kysely
    .insertInto('published.plan')
    .values({
      edition_id,
      district_key: 'nordjylland',
      year: 2026,
      number: Number(count) + 1,
      title: 'Samarbejdsplan 2026',
      correction_reason: null,
      discussed_on: null,
      decided_on: '2025-11-20',
      decision_text: 'Vedtaget.',
      meeting_place: 'Byrum',
      published_at: new Date('2025-12-01T12:00:00Z'),
      canonical: '{}',
      sha256: 'cd'.repeat(32),
    })
    .execute()
  await kysely
    .insertInto('published.plan_part')
    .values({
      edition_id,
      position: 1,
      identity: newId(),
      kind: 'section',
      slug: 'udviklingen',
      number: '2',
      title: 'Udviklingen',
      body,
      plain: '',
    })
    .execute()
}

/** The pages and data of figures on a database, in a bare frame. */
export function sampleFigures(database: Database, source: string | null = null): Hono<PublicSite> {
  const site = publicSite()
  const frameIn =
    (lang: Lang): MiddlewareHandler<PublicSite> =>
    async (c, next) => {
      c.set('lang', lang)
      c.set('db', database.kysely)
      c.set('today', '2026-05-12')
      c.setRenderer(async (content, head) => c.html(`<title>${head.title}</title>${await content}`))
      await next()
    }
  site.route('/', statisticsDataRoutes(frameIn('da')))
  for (const lang of ['en', 'da'] as const)
    site.route('/', statisticsRoutes(lang, { url: 'https://plan.example', source }, frameIn(lang)))
  return site
}
