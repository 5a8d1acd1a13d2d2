import { expect } from 'vitest'
import type { Tx } from '#db'
import { newId } from '#id'
import {
  findMeasure,
  relativesOf,
  reportStatus,
  takeMeasureStep,
  type MeasureId,
  type MeasureState,
} from '#measures'
import { test } from '#testing'
import { carryOversOf } from './carry-overs.ts'
import { markPublished } from './change-queries.ts'
import { decideCarryOver, type CarryText } from './decide-carry-over.ts'
import { planGaps } from './plan-gaps.ts'
import { findActionPlan } from './queries.ts'
import { startActionPlanCorrection } from './start-action-plan-correction.ts'
import { aMeasure, anOpenPlan, today, type Scene } from './testing.ts'
import { councilId } from '#testing'

const dates = { startsOn: '2026-01-01', endsOn: '2026-12-31' } as const

/** An open plan for 2027 and a measure of 2026 in the state. */
async function withLastYear(tx: Tx, state: MeasureState = 'under-way') {
  const scene = await anOpenPlan(tx)
  const old = await aMeasure(tx, scene, dates, 2026)
  await tx.updateTable('measure').set({ state }).where('id', '=', old).execute()
  return { scene, old }
}

const decide = (tx: Tx, scene: Scene, measure: MeasureId, text: CarryText) =>
  decideCarryOver(tx, scene.coordinator, scene.plan.id, measure, text, today)

const stateOf = async (tx: Tx, id: MeasureId | null) =>
  id ? (await findMeasure(tx, id, today))?.state : null

/** Publishes the scene's plan, as if it had been adopted. */
async function publish(tx: Tx, scene: Scene): Promise<void> {
  await tx.updateTable('action_plan').set({ state: 'adopted' }).where('id', '=', scene.plan.id).execute()
  if (!(await markPublished(tx, scene.plan.id))) throw new Error('not published')
}

async function decided(tx: Tx, scene: Scene, measure: MeasureId, text: CarryText) {
  const outcome = await decide(tx, scene, measure, text)
  if (outcome.kind !== 'decided') throw new Error(outcome.kind)
  return outcome.next
}

test('asks about the measures that the council led last year, not about ideas and dropped ones', async ({
  tx,
}) => {
  const { scene, old } = await withLastYear(tx)
  for (const state of ['idea', 'dropped'] as const) {
    const id = await aMeasure(tx, scene, { ...dates, title: state }, 2026)
    await tx.updateTable('measure').set({ state }).where('id', '=', id).execute()
  }
  const joint = await aMeasure(tx, scene, { ...dates, title: 'Fælles', partners: [scene.laesoe] }, 2026)
  await tx
    .updateTable('measure')
    .set({ council_id: await councilId(tx, 'lokalraad-aalborg') })
    .where('id', '=', joint)
    .execute()
  await tx.insertInto('measure_council').values({ measure_id: joint, council_id: scene.laesoe }).execute()
  await aMeasure(tx, scene, { title: 'Årets egen' })
  expect(await carryOversOf(tx, scene.plan, today)).toMatchObject([
    { measure: { id: old }, decision: null, reason: '', next: null },
  ])
  expect((await planGaps(tx, scene.plan, today)).undecided).toMatchObject([{ measure: { id: old } }])
})

test.for([
  ['continue', 'planned', 'planned'],
  ['continue', 'under-way', 'under-way'],
  ['continue', 'finished', 'planned'],
  ['adjust', 'under-way', 'planned'],
] as const)(
  '%s makes this year’s copy of one that is %s: it is %s',
  async ([decision, state, made], { tx }) => {
    const { scene, old } = await withLastYear(tx, state)
    const reason = 'Den virker.'
    const next = await decided(tx, scene, old, { decision, reason })
    expect(await stateOf(tx, old)).toBe(state)
    expect(await stateOf(tx, next)).toBe(made)
    expect(await carryOversOf(tx, scene.plan, today)).toMatchObject([
      {
        measure: { id: old },
        decision,
        reason,
        next: { id: next, year: 2027, title: 'Natteravne ved havnen' },
      },
    ])
    expect((await relativesOf(tx, old)).into).toMatchObject([{ id: next, kind: 'carried' }])
    expect((await planGaps(tx, scene.plan, today)).undecided).toEqual([])
    await publish(tx, scene)
    expect(await stateOf(tx, old)).toBe('continued')
  },
)

test.for([
  ['planned', 'dropped'],
  ['under-way', 'dropped'],
  ['finished', 'finished'],
  ['continued', 'continued'],
] as const)('stop leaves one that was %s %s once published, with no copy', async ([state, after], { tx }) => {
  const { scene, old } = await withLastYear(tx, state)
  expect(await decide(tx, scene, old, { decision: 'stop', reason: 'Ingen effekt.' })).toEqual({
    kind: 'decided',
    next: null,
  })
  expect(await stateOf(tx, old)).toBe(state)
  await publish(tx, scene)
  expect(await findMeasure(tx, old, today)).toMatchObject({
    state: after,
    stateReason: after === 'dropped' ? 'Ingen effekt.' : '',
  })
  expect(await carryOversOf(tx, scene.plan, today)).toMatchObject([{ decision: 'stop', next: null }])
})

test('every decision has a reason', async ({ tx }) => {
  const { scene, old } = await withLastYear(tx)
  for (const decision of ['continue', 'adjust', 'stop'] as const)
    expect(await decide(tx, scene, old, { decision, reason: ' ' })).toEqual({ kind: 'reason-missing' })
  expect(await stateOf(tx, old)).toBe('under-way')
})

test('the same twice makes one copy, and adjust goes on in the same one', async ({ tx }) => {
  const { scene, old } = await withLastYear(tx)
  const next = await decided(tx, scene, old, { decision: 'continue', reason: 'Den virker.' })
  expect(await decided(tx, scene, old, { decision: 'continue', reason: 'Den virker.' })).toBe(next)
  expect(await decided(tx, scene, old, { decision: 'adjust', reason: 'Færre ture.' })).toBe(next)
  expect(await carryOversOf(tx, scene.plan, today)).toMatchObject([
    { decision: 'adjust', reason: 'Færre ture.' },
  ])
  expect(await tx.selectFrom('measure').select('id').where('year', '=', 2027).execute()).toHaveLength(1)
})

test.for(['planned', 'under-way', 'finished'] as const)(
  'a decision on one that was %s can be changed to and fro, and nothing is doubled',
  async (state, { tx }) => {
    const { scene, old } = await withLastYear(tx, state)
    const next = await decided(tx, scene, old, { decision: 'continue', reason: 'Den virker.' })
    expect(await decided(tx, scene, old, { decision: 'stop', reason: 'Alligevel ikke.' })).toBeNull()
    expect(await stateOf(tx, next)).toBe('dropped')
    expect(await stateOf(tx, old)).toBe(state)
    await decided(tx, scene, old, { decision: 'stop', reason: 'Den er slut.' })
    expect(await carryOversOf(tx, scene.plan, today)).toMatchObject([{ reason: 'Den er slut.' }])
    expect(await decided(tx, scene, old, { decision: 'adjust', reason: 'Jo.' })).toBe(next)
    expect([await stateOf(tx, old), await stateOf(tx, next)]).toEqual([state, 'planned'])
    expect(await carryOversOf(tx, scene.plan, today)).toMatchObject([
      { decision: 'adjust', next: { id: next } },
    ])
  },
)

test('stop after a stop says the newer reason on the measure', async ({ tx }) => {
  const { scene, old } = await withLastYear(tx)
  await decided(tx, scene, old, { decision: 'stop', reason: 'Ingen effekt.' })
  await decided(tx, scene, old, { decision: 'stop', reason: 'Ingen penge.' })
  await publish(tx, scene)
  expect(await findMeasure(tx, old, today)).toMatchObject({ state: 'dropped', stateReason: 'Ingen penge.' })
})

test('it cannot be stopped once this year’s measure has begun', async ({ tx }) => {
  const { scene, old } = await withLastYear(tx, 'planned')
  const next = await decided(tx, scene, old, { decision: 'continue', reason: 'Den virker.' })
  if (!next) throw new Error('no copy')
  await takeMeasureStep(tx, scene.coordinator, next, 'start', '')
  const stop = { decision: 'stop', reason: 'Alligevel ikke.' } as const
  expect(await decide(tx, scene, old, stop)).toEqual({ kind: 'next-has-begun', next })
  expect([await stateOf(tx, old), await stateOf(tx, next)]).toEqual(['planned', 'under-way'])
})

test('a report on this year’s measure is a beginning', async ({ tx }) => {
  const { scene, old } = await withLastYear(tx, 'under-way')
  const next = await decided(tx, scene, old, { decision: 'continue', reason: 'Den virker.' })
  if (!next) throw new Error('no copy')
  await reportStatus(tx, scene.coordinator, next, { report: 'on-plan', line: 'I gang.', public: true }, today)
  const stop = { decision: 'stop', reason: 'Alligevel ikke.' } as const
  expect(await decide(tx, scene, old, stop)).toEqual({ kind: 'next-has-begun', next })
})

test('who saw another decision than there is now is shown it, and changes nothing', async ({ tx }) => {
  const { scene, old } = await withLastYear(tx)
  await decided(tx, scene, old, { decision: 'continue', reason: 'Den virker.', seen: null })
  const stop = { decision: 'stop', reason: 'Ingen effekt.', seen: null } as const
  expect(await decide(tx, scene, old, stop)).toMatchObject({
    kind: 'decided-already',
    now: { decision: 'continue', reason: 'Den virker.' },
  })
  expect(await stateOf(tx, old)).toBe('under-way')
})

test('decides only on what is asked about, and only in a draft', async ({ tx }) => {
  const { scene, old } = await withLastYear(tx)
  const text = { decision: 'stop', reason: 'Slut.' } as const
  const thisYears = await aMeasure(tx, scene)
  for (const id of [thisYears, newId<'measure'>()])
    await expect(decide(tx, scene, id, text)).rejects.toMatchObject({ status: 404 })
  await tx.updateTable('action_plan').set({ state: 'submitted' }).where('id', '=', scene.plan.id).execute()
  expect(await decide(tx, scene, old, text)).toEqual({ kind: 'not-draft' })
})

test('a correction knows what was decided before it, and may decide anew', async ({ tx }) => {
  const { scene, old } = await withLastYear(tx)
  const next = await decided(tx, scene, old, { decision: 'continue', reason: 'Den virker.' })
  await publish(tx, scene)
  expect(await stateOf(tx, old)).toBe('continued')
  const started = await startActionPlanCorrection(tx, scene.coordinator, scene.plan.id, 'En fejl.')
  if (started.kind !== 'started') throw new Error(started.kind)
  const correction = await findActionPlan(tx, started.id)
  if (!correction) throw new Error('no correction')
  expect(await carryOversOf(tx, correction, today)).toMatchObject([
    { decision: 'continue', next: { id: next } },
  ])
  const later = { ...scene, plan: correction }
  expect(await decided(tx, later, old, { decision: 'stop', reason: 'Ikke i år.' })).toBeNull()
  expect(await carryOversOf(tx, correction, today)).toMatchObject([{ decision: 'stop' }])
  expect(await carryOversOf(tx, scene.plan, today)).toMatchObject([
    { decision: 'continue', next: { id: next } },
  ])
  expect(await stateOf(tx, old)).toBe('continued')
  await publish(tx, later)
  expect(await stateOf(tx, old)).toBe('dropped')
  expect(await stateOf(tx, next)).toBe('dropped')
})
