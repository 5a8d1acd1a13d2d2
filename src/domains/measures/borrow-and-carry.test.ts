import { expect } from 'vitest'
import type { Tx } from '#db'
import { newId } from '#id'
import { Forbidden, type Actor } from '#permissions'
import { aMember, councilId, onLaesoe, test } from '#testing'
import { activitiesOf } from './activity-queries.ts'
import { borrowMeasure } from './borrow-measure.ts'
import { carryMeasure } from './carry-measure.ts'
import { addActivity, changeActivity } from './change-activities.ts'
import { addIndicator, recordValue } from './change-indicators.ts'
import { indicatorsOf } from './indicator-queries.ts'
import { overrideHealth } from './judge-measure.ts'
import { findMeasure } from './measure-queries.ts'
import { relativesOf } from './relative-queries.ts'
import { takeMeasureStep } from './take-measure-step.ts'
import { aMeasure, anIndicator, aPlanWith, today } from './testing.ts'
import type { IndicatorText, MeasureId } from './types.ts'

/** Adds an activity that is in the state. */
async function anActivity(
  tx: Tx,
  actor: Actor,
  id: MeasureId,
  state: 'planned' | 'under-way' | 'done' | 'dropped',
) {
  const [police] = await tx.selectFrom('organisation').select('id').where('kind', '=', 'police').execute()
  const text = { title: state, organisationId: police?.id ?? null, dueOn: '2028-02-29' } as const
  const { id: activity } = await addActivity(tx, actor, id, text)
  await changeActivity(tx, actor, activity, 1, { ...text, state })
}

async function measured(
  tx: Tx,
  actor: Actor,
  id: MeasureId,
  text: Partial<IndicatorText>,
  values: Readonly<Record<`2026-0${number}-01`, number | null>>,
) {
  const added = await addIndicator(tx, actor, id, anIndicator(text))
  if (added.kind !== 'added') throw new Error(added.kind)
  for (const [day, value] of Object.entries(values)) {
    const unknownReason = value === null ? 'ikke talt' : ''
    await recordValue(tx, actor, added.id, { measuredOn: day as '2026-01-01', value, unknownReason }, today)
  }
}

test('borrowing copies what another council can use, moved to its year, as an idea', async ({ tx }) => {
  const { coordinator, led } = await onLaesoe(tx)
  const [area] = await aPlanWith(tx, 2028, ['Natteliv'])
  if (!area) throw new Error('no area')
  const partners = [await councilId(tx, 'lokalraad-rebild')]
  const organisations = await tx.selectFrom('organisation').select('id').limit(1).execute()
  const texts = {
    problem: 'Uro',
    problemSource: 'Tal',
    targetGroup: 'Unge',
    purpose: 'Ro',
    resources: '20 t',
  }
  const id = await aMeasure(
    tx,
    coordinator,
    {
      ...led,
      ...texts,
      note: 'Internt',
      startsOn: '2028-02-29',
      endsOn: '2028-12-31',
      areas: [area],
      partners,
      organisations: organisations.map((entry) => entry.id),
    },
    2028,
  )
  await anActivity(tx, coordinator, id, 'done')
  await anActivity(tx, coordinator, id, 'dropped')
  await measured(tx, coordinator, id, { targetOn: '2028-12-31' }, { '2026-06-01': 90 })
  const other = await aMember(tx, 'lokalraad-hjoerring', 'chair')
  const hjoerring = await councilId(tx, 'lokalraad-hjoerring')
  const outcome = await borrowMeasure(tx, other, id, hjoerring, 2029)
  if (outcome.kind !== 'borrowed') throw new Error(outcome.kind)
  expect(await findMeasure(tx, outcome.id, today)).toMatchObject({
    ...texts,
    title: 'Natteravne i midtbyen',
    councilId: hjoerring,
    year: 2029,
    state: 'idea',
    note: '',
    startsOn: '2029-02-28',
    endsOn: '2029-12-31',
    lead: null,
    deputy: null,
    areas: [area],
    partners: [],
    organisations: [],
  })
  expect(await activitiesOf(tx, [outcome.id])).toMatchObject([
    { title: 'done', state: 'planned', dueOn: '2029-02-28', organisationId: null },
  ])
  expect(await indicatorsOf(tx, [outcome.id])).toMatchObject([
    { name: 'Anmeldelser', baseline: null, baselineOn: null, target: 50, targetOn: '2029-12-31', values: [] },
  ])
  expect(await relativesOf(tx, outcome.id)).toMatchObject({ from: [{ id, kind: 'borrowed', year: 2028 }] })
  expect(await findMeasure(tx, id, today)).toMatchObject({ state: 'planned', note: 'Internt' })
})

test('a measure borrowed twice is one, until it is dropped; another year is another', async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator)
  const other = await aMember(tx, 'lokalraad-hjoerring', 'chair')
  const hjoerring = await councilId(tx, 'lokalraad-hjoerring')
  const borrow = (year: number) => borrowMeasure(tx, other, id, hjoerring, year)
  const first = await borrow(2026)
  expect(await borrow(2026)).toEqual(first)
  expect(await borrow(2027)).not.toEqual(first)
  if (first.kind !== 'borrowed') throw new Error(first.kind)
  await takeMeasureStep(tx, other, first.id, 'drop', 'Passer ikke her.')
  expect(await borrow(2026)).not.toEqual(first)
})

test("only another council's public measure is borrowed, by those who lead one's own", async ({ tx }) => {
  const { council, coordinator } = await onLaesoe(tx)
  const hidden = await aMeasure(tx, coordinator, { public: false })
  const other = await aMember(tx, 'lokalraad-hjoerring', 'chair')
  const hjoerring = await councilId(tx, 'lokalraad-hjoerring')
  expect(await borrowMeasure(tx, other, hidden, hjoerring, 2026)).toEqual({ kind: 'not-public' })
  const open = await aMeasure(tx, coordinator)
  expect(await borrowMeasure(tx, coordinator, open, council, 2026)).toEqual({ kind: 'own-council' })
  await expect(borrowMeasure(tx, coordinator, open, hjoerring, 2026)).rejects.toThrow(Forbidden)
  await expect(borrowMeasure(tx, other, newId(), hjoerring, 2026)).rejects.toMatchObject({ status: 404 })
  await expect(borrowMeasure(tx, other, open, hjoerring, 2101)).rejects.toMatchObject({ status: 404 })
})

test("a council's own area stays with it when its measure is borrowed", async ({ tx }) => {
  const { council, coordinator } = await onLaesoe(tx)
  const { district_id } = await tx.selectFrom('council').select('district_id').executeTakeFirstOrThrow()
  const local = newId<'part-identity'>()
  await tx
    .insertInto('focus_area')
    .values({ id: local, district_id, first_year: 2026, council_id: council, title: 'Havnen' })
    .execute()
  const id = await aMeasure(tx, coordinator, { areas: [local] })
  const other = await aMember(tx, 'lokalraad-hjoerring', 'chair')
  const hjoerring = await councilId(tx, 'lokalraad-hjoerring')
  const outcome = await borrowMeasure(tx, other, id, hjoerring, 2026)
  if (outcome.kind !== 'borrowed') throw new Error(outcome.kind)
  expect(await findMeasure(tx, outcome.id, today)).toMatchObject({ areas: [] })
})

test('a borrowed measure answers the areas it was borrowed for, if its council can have them', async ({
  tx,
}) => {
  const { council, coordinator } = await onLaesoe(tx)
  const [night, youth] = await aPlanWith(tx, 2026, ['Natteliv', 'Unge'])
  if (!night || !youth) throw new Error('no areas')
  const { district_id } = await tx.selectFrom('council').select('district_id').executeTakeFirstOrThrow()
  const local = newId<'part-identity'>()
  await tx
    .insertInto('focus_area')
    .values({ id: local, district_id, first_year: 2026, council_id: council, title: 'Havnen' })
    .execute()
  const id = await aMeasure(tx, coordinator, { areas: [night] })
  const other = await aMember(tx, 'lokalraad-hjoerring', 'chair')
  const hjoerring = await councilId(tx, 'lokalraad-hjoerring')
  const borrow = (areas: readonly (typeof youth)[]) => borrowMeasure(tx, other, id, hjoerring, 2026, areas)
  expect(await borrow([local])).toEqual({ kind: 'unknown-area' })
  expect(await borrow([newId<'part-identity'>()])).toEqual({ kind: 'unknown-area' })
  const outcome = await borrow([youth, night, youth])
  if (outcome.kind !== 'borrowed') throw new Error(outcome.kind)
  const areas = (await findMeasure(tx, outcome.id, today))?.areas
  expect(areas?.toSorted()).toEqual([night, youth].toSorted())
})

test('a measure is carried over with everything that goes on, and the old one stays as it is', async ({
  tx,
}) => {
  const { coordinator, led } = await onLaesoe(tx)
  const [area] = await aPlanWith(tx, 2028, ['Natteliv'])
  if (!area) throw new Error('no area')
  const text = { ...led, purpose: 'Ro', note: 'Internt', areas: [area], public: false }
  const dates = { startsOn: '2028-01-01', endsOn: '2028-02-29' } as const
  const id = await aMeasure(tx, coordinator, { ...text, ...dates }, 2028)
  for (const state of ['planned', 'under-way', 'done', 'dropped'] as const)
    await anActivity(tx, coordinator, id, state)
  await takeMeasureStep(tx, coordinator, id, 'start', '')
  await overrideHealth(tx, coordinator, id, { health: 'at-risk', reason: 'Vi mangler folk.' }, today)
  const next = await carryMeasure(tx, id, 2029, true)
  expect(await findMeasure(tx, next, today)).toMatchObject({
    ...text,
    year: 2029,
    state: 'under-way',
    startsOn: '2029-01-01',
    endsOn: '2029-02-28',
    override: null,
    lastUpdateOn: null,
  })
  expect(await activitiesOf(tx, [next])).toMatchObject([
    { title: 'planned', state: 'planned', dueOn: '2029-02-28', organisationId: expect.any(String) },
    { title: 'under-way', state: 'under-way', dueOn: '2029-02-28' },
  ])
  expect(await findMeasure(tx, id, today)).toMatchObject({ state: 'under-way' })
  expect(await activitiesOf(tx, [id])).toHaveLength(4)
  expect(await relativesOf(tx, next)).toMatchObject({ from: [{ id, kind: 'carried', year: 2028 }], into: [] })
  expect(await carryMeasure(tx, id, 2029, true)).toBe(next)
})

test('an indicator goes on from its newest known value, unless its target is reached', async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator)
  await measured(tx, coordinator, id, { name: 'Nået' }, { '2026-05-01': 50 })
  await measured(tx, coordinator, id, { name: 'Målt' }, { '2026-03-01': 90, '2026-05-01': 80 })
  await measured(tx, coordinator, id, { name: 'Nu ukendt' }, { '2026-03-01': 90, '2026-05-01': null })
  await measured(tx, coordinator, id, { name: 'Aldrig målt' }, {})
  const blind = { baseline: null, baselineUnknown: 'ikke talt', name: 'Blind' }
  await measured(tx, coordinator, id, blind, {})
  await measured(tx, coordinator, id, { ...blind, name: 'Set' }, { '2026-05-01': 70 })
  const overdue = { name: 'Forbi', baselineOn: '2023-01-01', targetOn: '2024-02-29' } as const
  await measured(tx, coordinator, id, overdue, { '2026-05-01': 70 })
  const next = await carryMeasure(tx, id, 2027, true)
  const carried = { unit: 'anmeldelser', direction: 'down', target: 50, targetOn: '2027-12-31', values: [] }
  expect(await indicatorsOf(tx, [next])).toMatchObject([
    { ...carried, name: 'Målt', baseline: 80, baselineOn: '2026-05-01', source: 'Politiets tal' },
    { ...carried, name: 'Nu ukendt', baseline: 90, baselineOn: '2026-03-01' },
    { ...carried, name: 'Aldrig målt', baseline: 100, baselineOn: '2026-01-01' },
    { ...carried, name: 'Blind', baseline: null, baselineOn: null, baselineUnknown: 'ikke talt' },
    { ...carried, name: 'Set', baseline: 70, baselineOn: '2026-05-01', baselineUnknown: '' },
    { ...carried, name: 'Forbi', baseline: 70, baselineOn: '2026-05-01', targetOn: '2027-02-28' },
  ])
})

test('what was planned or finished, or is to be adjusted, goes on as planned', async ({ tx }) => {
  const { coordinator, led } = await onLaesoe(tx)
  const stateOfNext = async (title: string, step: 'start' | 'finish' | null, keepState: boolean) => {
    const id = await aMeasure(tx, coordinator, { ...led, title })
    if (step) await takeMeasureStep(tx, coordinator, id, step, '')
    return (await findMeasure(tx, await carryMeasure(tx, id, 2027, keepState), today))?.state
  }
  expect(await stateOfNext('a', 'start', true)).toBe('under-way')
  expect(await stateOfNext('b', 'start', false)).toBe('planned')
  expect(await stateOfNext('c', 'finish', true)).toBe('planned')
  expect(await stateOfNext('d', null, true)).toBe('planned')
})

test('an idea is not carried over, and nothing into its own year', async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator)
  await expect(carryMeasure(tx, id, 2026, true)).rejects.toMatchObject({ status: 409 })
  await tx.updateTable('measure').set({ state: 'idea' }).where('id', '=', id).execute()
  await expect(carryMeasure(tx, id, 2027, true)).rejects.toMatchObject({ status: 409 })
  await expect(carryMeasure(tx, newId(), 2027, true)).rejects.toMatchObject({ status: 404 })
})
