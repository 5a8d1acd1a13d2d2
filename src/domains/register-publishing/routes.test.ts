import { beforeAll, expect } from 'vitest'
import type { ActionPlanId } from '#action-plans'
import { councilBySlug, districtCouncilId } from '#councils'
import { openDatabase, type Database } from '#db'
import type { Actor } from '#permissions'
import { aDistrict, aMember, anActor, cloneDatabase, test, testConnection, visiting } from '#testing'
import { registerPublishingRoutes } from './routes.tsx'
import { aMeasure, work } from './testing-measures.ts'
import { anAdoptedPlan, aPublishedPlan } from './testing.ts'

let database: Database
let coordinator: Actor
let secretary: Actor
let planId: ActionPlanId
const today = '2026-03-01'

beforeAll(async () => {
  database = openDatabase(testConnection('kredsplan_app', await cloneDatabase()), 4)
  await database.kysely.transaction().execute(async (tx) => {
    await aDistrict(tx)
    const council = await councilBySlug(tx, 'lokalraad-laesoe')
    if (!council) throw new Error('no Læsø')
    secretary = await anActor(tx, 'secretary', await districtCouncilId(tx))
    const plan = await aPublishedPlan(tx)
    coordinator = await aMember(tx, 'lokalraad-laesoe', 'secretary')
    const measure = await aMeasure(tx, 'lokalraad-laesoe', { note: 'HEMMELIG' }, plan.areas)
    await work(tx, measure, 'Ture i havnen', true)
    await aMeasure(tx, 'kredsraad', { title: 'Kampagne mod narkokørsel' })
    planId = await anAdoptedPlan(tx, council, plan, coordinator.personId, [measure])
  })
  return () => database.close()
})

function as(actor: Actor, lang: 'da' | 'en' = 'da') {
  return visiting(registerPublishingRoutes, { database, actor, today, lang })
}

const address = () => `/arbejde/handleplan/${planId}/offentliggoer`
const fingerprint = (html: string): string => /name="shown" value="([0-9a-f]+)"/.exec(html)?.[1] ?? ''

test('an action plan is shown field by field, refused when stale, and published as it was shown', async () => {
  const visit = as(coordinator)
  const page = await visit(address())
  expect(page.html).toContain('Øen har ingen lysregulering.')
  expect(page.html).toContain('5.1 Trygt natteliv\n5.2 Unge i trafikken')
  expect(page.html).toContain('Ture i havnen · 1. marts 2026 · Planlagt')
  expect(page.html).toContain('udgangspunkt: 10,5 (1. januar 2026)')
  expect(page.html).not.toMatch(/HEMMELIG|undefined/)
  const stale = await visit(address(), { shown: 'a'.repeat(64), aar: '2026' })
  expect([stale.status, stale.html.includes('Noget er ændret')]).toEqual([409, true])
  const sent = { shown: fingerprint(page.html), aar: '2026' }
  expect(await visit(address(), sent)).toMatchObject({
    status: 303,
    to: `/arbejde/handleplan/${planId}?gjort=offentliggjort`,
  })
  expect(await visit(address(), sent)).toMatchObject({ status: 303, to: address() })
  expect((await visit(address())).html).toContain('Der er ikke noget at offentliggøre')

  await database.kysely
    .updateTable('measure')
    .set({ purpose: 'Tryghed om natten' })
    .where('title', '=', 'Natteravne')
    .execute()
  const pending = await visit(address())
  expect(pending.html).toContain('Ændringer i indsatser, som ikke er offentlige endnu')
  expect(pending.html).toContain('1 felt ændres i det offentlige.')
  expect((await as(coordinator, 'en')(address())).html).toContain('1 public field changes.')
  await visit(address(), { shown: fingerprint(pending.html), aar: '2026' })
  expect((await visit(address())).html).toContain('Der er ikke noget at offentliggøre')
})

test('who may only see is shown the same without the button', async () => {
  const analyst = await database.kysely
    .transaction()
    .execute((tx) => aMember(tx, 'lokalraad-laesoe', 'analyst'))
  await database.kysely
    .updateTable('measure')
    .set({ resources: 'To frivillige' })
    .where('title', '=', 'Natteravne')
    .execute()
  const page = await as(analyst)(address())
  expect([page.status, fingerprint(page.html)]).toEqual([200, ''])
  expect(page.html).toContain('To frivillige')
  expect((await as(analyst)(address(), { shown: 'x' })).status).toBe(403)
})

test('the district council’s measures have a page of their own', async () => {
  const visit = as(secretary)
  const page = await visit('/arbejde/indsatser/offentliggoer?aar=2026')
  expect(page.html).toContain('Kampagne mod narkokørsel')
  const sent = await visit('/arbejde/indsatser/offentliggoer', { shown: fingerprint(page.html), aar: '2026' })
  expect(sent).toMatchObject({ status: 303, to: '/arbejde/indsatser/offentliggoer?aar=2026' })
  expect((await visit('/arbejde/indsatser/offentliggoer?aar=2027')).html).toContain('Det er den ikke endnu')
  expect((await visit('/arbejde/indsatser/offentliggoer?aar=x')).status).toBe(404)
  expect((await as(coordinator)('/arbejde/indsatser/offentliggoer?aar=2026')).status).toBe(403)
})
