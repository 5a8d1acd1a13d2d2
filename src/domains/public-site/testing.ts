import { createHash, randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Hono } from 'hono'
import { plainText, slugOf } from '#documents/markdown'
import type { Database } from '#db'
import { publicSite, type PublicSite } from '#http'
import { openLog } from '#log'
import { publishedPages } from '#published-pages'
import { publicRoutes } from './site.tsx'
import './tables.ts'

/** A part of an invented plan; parts with the same `identity` are the same over the years. */
type SamplePart = {
  readonly identity: string
  readonly title: string
  readonly body: string
  readonly number?: string
  readonly kind?: 'focus-area'
}

/** An invented plan to publish. */
export type SamplePlan = {
  readonly year: number
  readonly number?: number
  readonly reason?: string
  readonly parts: readonly SamplePart[]
}

/** An identity made of one digit, so that tests can read it. */
export function identityOf(digit: number): string {
  return `00000000-0000-4000-8000-00000000000${digit}`
}

/** Publishes an invented district with two municipalities and their councils, as the workspace's role. */
export async function publishDistrict(database: Database): Promise<void> {
  const { kysely } = database
  await kysely
    .insertInto('published.district')
    .values({ key: 'vestoe', name: 'Vestø', police_name: 'Vestø Politi', demonstration: true })
    .execute()
  for (const [index, name] of ['Zebraby', 'Ærøby', 'Ørby', 'Åby'].entries()) {
    const code = `900${index}`
    await kysely
      .insertInto('published.municipality')
      .values({ code, district_key: 'vestoe', name, tile_column: index + 1, tile_row: 1 })
      .execute()
    await kysely
      .insertInto('published.council')
      .values({
        slug: `lokalraad-${slugOf(name)}`,
        district_key: 'vestoe',
        kind: 'local',
        municipality_code: code,
        name_da: `Lokalrådet i ${name}`,
        name_en: '',
      })
      .execute()
  }
  await kysely
    .insertInto('published.council_function')
    .values({
      council_slug: 'lokalraad-aeroeby',
      position: 1,
      role: 'chair',
      title_da: '=Borgmester, "Ærøby"',
      title_en: 'Mayor',
      organisation_da: 'Ærøby Kommune',
      organisation_en: 'Ærøby Municipality',
    })
    .execute()
}

/** Publishes an invented plan, as the workspace's role; returns the text it was decided as and its hash. */
export async function publishSample(
  database: Database,
  plan: SamplePlan,
): Promise<{ readonly canonical: string; readonly sha256: string }> {
  const edition_id = randomUUID()
  const sealed = sealedText(plan)
  await database.kysely.transaction().execute(async (tx) => {
    await tx
      .insertInto('published.plan')
      .values({
        edition_id,
        district_key: 'vestoe',
        year: plan.year,
        number: plan.number ?? 1,
        title: `Samarbejdsplan ${plan.year}`,
        correction_reason: plan.reason ?? null,
        discussed_on: null,
        decided_on: `${plan.year - 1}-11-25`,
        decision_text: 'Kredsrådet vedtog planen.',
        meeting_place: 'Rådhuset',
        published_at: new Date(`${plan.year - 1}-11-26T08:00:00Z`),
        ...sealed,
      })
      .execute()
    for (const [position, part] of plan.parts.entries()) {
      const { slug, plain } = { slug: slugOf(part.title), plain: plainText(part.body) }
      await tx
        .insertInto('published.plan_part')
        .values({ edition_id, position, kind: 'section', number: null, ...part, slug, plain })
        .execute()
    }
  })
  return sealed
}

function sealedText(plan: SamplePlan): { readonly canonical: string; readonly sha256: string } {
  const canonical = canonicalize({
    format: 'kredsplan-plan/1',
    district: { key: 'vestoe', name: 'Vestø' },
    year: plan.year,
    edition: plan.number ?? 1,
    title: `Samarbejdsplan ${plan.year}`,
    correctionReason: plan.reason ?? null,
    parts: plan.parts.map((part) => ({ kind: 'section', number: null, ...part })),
  })
  if (canonical === undefined) throw new Error('a plan is always JSON')
  return { canonical, sha256: createHash('sha256').update(canonical).digest('hex') }
}

function inMay(): Date {
  return new Date('2026-05-12T10:00:00Z')
}

/** The public site on a database, as the web server mounts it; pages are not kept unless `pages` is open. */
export function sampleSite(database: Database, pages = publishedPages()): Hono<PublicSite> {
  const site = publicSite()
  site.use(async (c, next) => {
    c.set('requestId', 'request-1')
    c.set('log', openLog('silent'))
    await next()
  })
  site.route('/', publicRoutes({ database, url: 'https://plan.example', clock: inMay }, pages))
  return site
}
