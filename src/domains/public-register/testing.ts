import { createHash, randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Hono, MiddlewareHandler } from 'hono'
import type { ActionPlanId, Stance } from '#action-plans'
import type { CalendarDate } from '#calendar'
import type { Database } from '#db'
import { publicSite, type PublicSite } from '#http'
import { newId } from '#id'
import type { FocusAreaId, MeasureId } from '#measures'
import type { Lang } from '#texts'
import { registerDataRoutes } from './data-routes.ts'
import { registerRoutes } from './routes.ts'
import './tables.ts'

/** The focus areas of the invented plan: by night, in traffic, and one of Ærøby's own. */
export const areas = {
  night: '00000000-0000-4000-8000-000000000001' as FocusAreaId,
  traffic: '00000000-0000-4000-8000-000000000002' as FocusAreaId,
  bicycles: '00000000-0000-4000-8000-000000000003' as FocusAreaId,
} as const

const district_key = 'vestoe'

/** Publishes an invented district with three local councils and a plan for 2026, as the workspace's role. */
export async function publishVestoe({ kysely }: Database): Promise<void> {
  await kysely
    .insertInto('published.district')
    .values({ key: district_key, name: 'Vestø', police_name: 'Vestø Politi', demonstration: true })
    .execute()
  const council = { district_key, name_en: '' }
  await kysely
    .insertInto('published.council')
    .values({
      ...council,
      slug: 'kredsraad',
      kind: 'district',
      municipality_code: null,
      name_da: 'Kredsrådet',
    })
    .execute()
  for (const [index, name] of ['Zebraby', 'Ærøby', 'Åby'].entries()) {
    const code = `900${index}`
    await kysely
      .insertInto('published.municipality')
      .values({ code, district_key, name, tile_column: index + 1, tile_row: 1 })
      .execute()
    const slug = ['lokalraad-zebraby', 'lokalraad-aeroeby', 'lokalraad-aaby'][index] ?? ''
    await kysely
      .insertInto('published.council')
      .values({ ...council, slug, kind: 'local', municipality_code: code, name_da: `Lokalrådet i ${name}` })
      .execute()
  }
  await publishDistrictPlan({ kysely })
}

async function publishDistrictPlan({ kysely }: Pick<Database, 'kysely'>): Promise<void> {
  const edition_id = randomUUID()
  await kysely
    .insertInto('published.plan')
    .values({
      edition_id,
      district_key,
      year: 2026,
      number: 1,
      title: 'Samarbejdsplan 2026',
      correction_reason: null,
      discussed_on: null,
      decided_on: '2025-11-25',
      decision_text: 'Vedtaget.',
      meeting_place: 'Rådhuset',
      published_at: new Date('2025-11-26T08:00:00Z'),
      canonical: '{}',
      sha256: '0'.repeat(64),
    })
    .execute()
  const part = { edition_id, kind: 'focus-area', body: '', plain: '' } as const
  await kysely
    .insertInto('published.plan_part')
    .values([
      { ...part, position: 1, identity: areas.night, slug: 'natteliv', number: '5.1', title: 'Natteliv' },
      { ...part, position: 2, identity: areas.traffic, slug: 'trafik', number: '5.2', title: 'Trafik' },
    ])
    .execute()
}

type SampleAnswer = readonly [area: keyof typeof areas, stance: Stance, reason: string]

const named = {
  night: { slug: 'natteliv', number: '5.1', title: 'Natteliv', local: false },
  traffic: { slug: 'trafik', number: '5.2', title: 'Trafik', local: false },
  bicycles: { slug: 'cykler-ved-faergen', number: null, title: 'Cykler ved færgen', local: true },
} as const

/** Publishes a council's action plan for 2026, due 1 February; returns the adopted text and its hash. */
export async function publishPlan(
  { kysely }: Database,
  council_slug: string,
  plan: {
    readonly submittedOn: CalendarDate
    readonly answers: readonly SampleAnswer[]
    readonly measures?: readonly object[]
    readonly number?: number
  },
): Promise<{ readonly canonical: string; readonly sha256: string }> {
  const action_plan_id = newId<'action-plan'>() as ActionPlanId
  const number = plan.number ?? 1
  const answers = plan.answers.map(([area, stance, reason]) => ({ area, stance, reason }))
  const canonical = canonicalize({
    format: 'kredsplan-action-plan/1',
    district: { key: district_key, name: 'Vestø' },
    council: { slug: council_slug, name: council_slug },
    year: 2026,
    edition: number,
    correctionReason: number > 1 ? 'En dato var forkert.' : null,
    deadline: '2026-02-01',
    answers: answers.map(({ area, ...answer }) => ({ ...answer, ...named[area], area: areas[area] })),
    measures: plan.measures ?? [],
  })
  if (canonical === undefined) throw new Error('a plan is always JSON')
  const sha256 = createHash('sha256').update(canonical).digest('hex')
  await kysely
    .insertInto('published.action_plan')
    .values({
      action_plan_id,
      district_key,
      council_slug,
      year: 2026,
      number,
      correction_reason: number > 1 ? 'En dato var forkert.' : null,
      deadline: '2026-02-01',
      submitted_on: plan.submittedOn,
      decided_on: '2026-02-20',
      decision_text: 'Lokalrådet vedtog handleplanen.',
      published_at: new Date(`2026-02-2${number}T08:00:00Z`),
      canonical,
      sha256,
    })
    .execute()
  await kysely
    .insertInto('published.local_answer')
    .values(
      answers.map(({ area, ...answer }, position) => ({
        ...answer,
        ...named[area],
        action_plan_id,
        position,
        focus_area_id: areas[area],
      })),
    )
    .execute()
  return { canonical, sha256 }
}

type MeasureRow = Partial<{
  title: string
  problem: string
  purpose: string
  state: 'planned' | 'under-way' | 'finished' | 'continued' | 'dropped'
  last_update_on: CalendarDate
  reported_health: 'on-plan' | 'behind' | 'at-risk'
  next_due_on: CalendarDate
  override_health: 'behind'
  override_until: CalendarDate
  lead_da: string
  added_later: boolean
}>

/** Publishes a measure of 2026 with whatever `row` says; `partners` take part beside the council. */
export async function publishMeasure(
  { kysely }: Database,
  number: number,
  council_slug: string,
  row: MeasureRow,
  of: readonly (keyof typeof areas)[],
  partners: readonly string[] = [],
): Promise<MeasureId> {
  const measure_id = newId<'measure'>()
  await kysely
    .insertInto('published.measure')
    .values({
      measure_id,
      number,
      district_key,
      council_slug,
      year: 2026,
      title: `Indsats ${number}`,
      problem: '',
      problem_source: '',
      target_group: '',
      purpose: '',
      resources: '',
      starts_on: '2026-02-01',
      ends_on: '2026-12-01',
      continuous: false,
      lead_da: null,
      lead_en: null,
      deputy_da: null,
      deputy_en: null,
      organisations_da: [],
      organisations_en: [],
      added_later: false,
      state: 'under-way',
      override_health: null,
      override_until: null,
      next_due_on: null,
      last_update_on: null,
      reported_health: null,
      indicator_signal: null,
      indicator_due_on: null,
      ...row,
    })
    .execute()
  for (const area of of)
    await kysely
      .insertInto('published.measure_area')
      .values({ measure_id, focus_area_id: areas[area] })
      .execute()
  for (const slug of [council_slug, ...partners])
    await kysely.insertInto('published.measure_council').values({ measure_id, council_slug: slug }).execute()
  return measure_id
}

/** The register's pages and data on a database, in a bare frame, on 12 May 2026. */
export function sampleRegister(database: Database): Hono<PublicSite> {
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
  site.route('/', registerDataRoutes(frameIn('da')))
  for (const lang of ['en', 'da'] as const)
    site.route('/', registerRoutes(lang, 'https://plan.example', frameIn(lang)))
  return site
}
