import { expect } from 'vitest'
import { theDistrict } from '#councils'
import { actAs, type Database, type Tx } from '#db'
import { outbox } from '#mail'
import { reportStatus } from '#measures'
import type { Actor } from '#permissions'
import { test } from '#testing'
import { answerArea } from './answer-area.ts'
import { markPublished } from './change-queries.ts'
import { decideCarryOver } from './decide-carry-over.ts'
import { decideOnActionPlan } from './decide-on-action-plan.ts'
import { addLocalArea } from './local-areas.ts'
import { openActionPlans } from './open-action-plans.ts'
import { actionPlansOf, adoptedActionPlan, answersOf, findActionPlan, newestSubmission } from './queries.ts'
import { scheduleActionPlan } from './schedule-action-plan.ts'
import { startActionPlanCorrection } from './start-action-plan-correction.ts'
import { submitActionPlan } from './submit-action-plan.ts'
import {
  aMeasure,
  onHeldMeeting,
  people,
  planOf,
  publish,
  today,
  url,
  type People,
  type Scene,
} from './testing.ts'

let placed: Promise<People> | null = null

/** In a transaction of its own, on behalf of somebody. */
function as<T>(database: Database, actor: Actor | null, work: (tx: Tx) => Promise<T>): Promise<T> {
  return database.kysely.transaction().execute(async (tx) => {
    await actAs(tx, actor?.personId ?? null)
    return work(tx)
  })
}

/** Kept, so each test has its own year: an open plan of Læsø with both areas answered. */
async function aKeptPlan(database: Database, year: number): Promise<Scene> {
  const made = await (placed ??= as(database, null, people))
  return as(database, made.coordinator, async (tx) => {
    const edition = await publish(tx, year)
    await openActionPlans(tx, made.secretariat, edition, url, today)
    const scene = { ...made, edition, plan: await planOf(tx, made, year) }
    for (const row of await answersOf(tx, [scene.plan.id])) {
      const text = { stance: 'not-relevant', reason: 'Ingen sager.', note: '' } as const
      await answerArea(tx, made.coordinator, row.id, row.revision, text)
    }
    return scene
  })
}

const kinds = (outcomes: readonly { readonly kind: string }[]) =>
  outcomes.map((outcome) => outcome.kind).sort()

test('two who open a year at once open it once, and write once', async ({ database }) => {
  const made = await (placed ??= as(database, null, people))
  const edition = await as(database, null, (tx) => publish(tx, 2041))
  const before = (await outbox(database.kysely, 1000)).length
  const open = () => as(database, null, (tx) => openActionPlans(tx, made.secretariat, edition, url, today))
  const openings = await Promise.all([open(), open()])
  expect(openings.map(({ opened }) => String(opened.length)).sort()).toEqual(['0', '9'])
  const district = await theDistrict(database.kysely)
  expect(await actionPlansOf(database.kysely, district?.id ?? '', 2041)).toHaveLength(9)
  expect(await outbox(database.kysely, 1000)).toHaveLength(before + 2)
})

test('what is answered while a plan is being submitted is in the sealed text', async ({ database }) => {
  const { coordinator, plan } = await aKeptPlan(database, 2042)
  const answering = Promise.withResolvers<void>()
  const submitting = as(database, coordinator, async (tx) => {
    await answering.promise
    return submitActionPlan(tx, coordinator, plan.id, today)
  })
  await as(database, coordinator, async (tx) => {
    const [row] = await answersOf(tx, [plan.id])
    if (!row) throw new Error('no row')
    const text = { stance: 'not-relevant', reason: 'Sagt i sidste øjeblik.', note: '' } as const
    expect(await answerArea(tx, coordinator, row.id, row.revision, text)).toEqual({ kind: 'answered' })
    answering.resolve()
    await new Promise((resolve) => setTimeout(resolve, 200))
  })
  expect(await submitting).toMatchObject({ kind: 'submitted' })
  expect((await newestSubmission(database.kysely, plan.id))?.canonical).toContain('Sagt i sidste øjeblik.')
})

test('who answers while a plan is being submitted is told that it is no draft any more', async ({
  database,
}) => {
  const { coordinator, chair, plan } = await aKeptPlan(database, 2043)
  const submitted = Promise.withResolvers<void>()
  const answering = as(database, chair, async (tx) => {
    await submitted.promise
    const [row] = await answersOf(tx, [plan.id])
    if (!row) throw new Error('no row')
    return answerArea(tx, chair, row.id, row.revision, { stance: null, reason: '', note: '' })
  })
  await as(database, coordinator, async (tx) => {
    await submitActionPlan(tx, coordinator, plan.id, today)
    submitted.resolve()
    await new Promise((resolve) => setTimeout(resolve, 200))
  })
  expect(await answering).toEqual({ kind: 'not-draft' })
})

async function aKeptItem(database: Database, year: number) {
  const scene = await aKeptPlan(database, year)
  const agendaItemId = await as(database, scene.coordinator, async (tx) => {
    await submitActionPlan(tx, scene.coordinator, scene.plan.id, today)
    return onHeldMeeting(tx, scene, scene.plan.id)
  })
  return { ...scene, agendaItemId }
}

test('of two who adopt at once one does, and the other is told that it is decided', async ({ database }) => {
  const { coordinator, chair, plan, agendaItemId } = await aKeptItem(database, 2044)
  const decision = { agendaItemId, outcome: 'adopted', text: 'Vedtaget.', decidedOn: today } as const
  const outcomes = await Promise.all(
    [coordinator, chair].map((actor) => as(database, actor, (tx) => decideOnActionPlan(tx, actor, decision))),
  )
  expect(kinds(outcomes)).toEqual(['adopted', 'decision-refused'])
  expect(outcomes).toContainEqual({ kind: 'decision-refused', why: { kind: 'already-decided' } })
  expect(await adoptedActionPlan(database.kysely, plan.id)).toMatchObject({ decisionText: 'Vedtaget.' })
})

test('two presses submit once, schedule once and begin one correction', async ({ database }) => {
  const { coordinator, plan, laesoe } = await aKeptPlan(database, 2045)
  const twice = <T>(work: (tx: Tx) => Promise<T>) =>
    Promise.all([as(database, coordinator, work), as(database, coordinator, work)])
  expect(kinds(await twice((tx) => submitActionPlan(tx, coordinator, plan.id, today)))).toEqual([
    'submitted',
    'wrong-state',
  ])
  const where = { heldOn: '2045-01-10', startsAt: '09:00', place: 'Byrum' } as const
  const [one, other] = await twice((tx) => scheduleActionPlan(tx, coordinator, plan.id, where, 'Handleplan'))
  expect(one).toEqual(other)
  const meetings = database.kysely.selectFrom('meeting').select('id').where('council_id', '=', laesoe)
  expect(await meetings.where('held_on', '=', '2045-01-10').execute()).toHaveLength(1)
  const change = { state: 'adopted' } as const
  await database.kysely.updateTable('action_plan').set(change).where('id', '=', plan.id).execute()
  expect((await twice((tx) => markPublished(tx, plan.id))).sort()).toEqual([false, true])
  const corrections = await twice((tx) => startActionPlanCorrection(tx, coordinator, plan.id, 'Fejl.'))
  expect(kinds(corrections)).toEqual(['already-open', 'started'])
})

test('two who decide on one of last year’s measures make one copy', async ({ database }) => {
  const scene = await aKeptPlan(database, 2047)
  const { coordinator, plan } = scene
  const dates = { startsOn: '2046-01-01', endsOn: '2046-12-31' } as const
  const old = await as(database, coordinator, (tx) => aMeasure(tx, scene, dates, 2046))
  const decide = (decision: 'continue' | 'stop') =>
    as(database, coordinator, (tx) =>
      decideCarryOver(tx, coordinator, plan.id, old, { decision, reason: 'Fordi.', seen: null }, today),
    )
  expect(kinds(await Promise.all([decide('continue'), decide('stop')]))).toEqual([
    'decided',
    'decided-already',
  ])
  const copies = database.kysely.selectFrom('measure_origin').selectAll().where('from_measure_id', '=', old)
  expect((await copies.execute()).length).toBeLessThanOrEqual(1)
})

test('two presses add one local area', async ({ database }) => {
  const { coordinator, plan } = await aKeptPlan(database, 2048)
  const add = () => as(database, coordinator, (tx) => addLocalArea(tx, coordinator, plan.id, 'Havnen'))
  expect(kinds(await Promise.all([add(), add()]))).toEqual(['added', 'title-taken'])
})

test('a correction of the district plan waits for an answer that is being given, and marks it', async ({
  database,
}) => {
  const { coordinator, secretariat, plan } = await aKeptPlan(database, 2060)
  const answering = Promise.withResolvers<void>()
  const correcting = as(database, secretariat, async (tx) => {
    await answering.promise
    const edition = await publish(tx, 2060, [])
    return openActionPlans(tx, secretariat, edition, url, today)
  })
  await as(database, coordinator, async (tx) => {
    const [row] = await answersOf(tx, [plan.id])
    if (!row) throw new Error('no row')
    const text = { stance: 'not-relevant', reason: 'Samtidig.', note: '' } as const
    await answerArea(tx, coordinator, row.id, row.revision, text)
    answering.resolve()
    await new Promise((resolve) => setTimeout(resolve, 200))
  })
  expect(await correcting).toMatchObject({ toBeReviewed: 18 })
  const rows = await answersOf(database.kysely, [plan.id])
  expect(rows).toMatchObject([{ reason: 'Samtidig.', review: 'gone' }, { review: 'gone' }])
  expect(await findActionPlan(database.kysely, plan.id)).toMatchObject({ state: 'draft' })
})

test('who carries measures over and who reports on them at once wait for each other only one way', async ({
  database,
}) => {
  const scene = await aKeptPlan(database, 2050)
  const { coordinator, plan } = scene
  const made = await as(database, null, async (tx) => [
    await aMeasure(tx, scene, { title: 'Natteravne' }, 2049),
    await aMeasure(tx, scene, { title: 'Lygter' }, 2049),
  ])
  const [first, last] = made.toSorted()
  if (!first || !last) throw new Error('two measures')
  const text = { decision: 'continue', reason: 'Det virker.' } as const
  const carrying = as(database, coordinator, async (tx) => {
    await decideCarryOver(tx, coordinator, plan.id, last, text, today)
    await new Promise((resolve) => setTimeout(resolve, 200))
    return decideCarryOver(tx, coordinator, plan.id, first, text, today)
  })
  const reporting = as(database, coordinator, async (tx) => {
    const report = { report: 'on-plan', line: 'Det går.', public: true } as const
    await reportStatus(tx, coordinator, first, report, today)
    await new Promise((resolve) => setTimeout(resolve, 200))
    return reportStatus(tx, coordinator, last, report, today)
  })
  const [carried, reported] = await Promise.all([carrying, reporting])
  expect(carried.kind).toBe('decided')
  expect(['reported', 'ended']).toContain(reported.kind)
})
