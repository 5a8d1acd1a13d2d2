import { expect } from 'vitest'
import { organisationsOf } from '#councils'
import { newId } from '#id'
import { Forbidden } from '#permissions'
import { aMember, onLaesoe, test } from '#testing'
import { activitiesOf, findActivity } from './activity-queries.ts'
import { addActivity, changeActivity, removeActivity } from './change-activities.ts'
import { addIndicator, changeIndicator, recordValue } from './change-indicators.ts'
import { findIndicator, indicatorsOf } from './indicator-queries.ts'
import { aMeasure, anIndicator, today } from './testing.ts'

const meeting = { title: 'Møde med skolen', organisationId: null, dueOn: '2026-09-01' } as const

test('activities stand in the order in which they were added, with the organisation that takes them', async ({
  tx,
}) => {
  const { coordinator } = await onLaesoe(tx)
  const [police] = await organisationsOf(tx)
  const id = await aMeasure(tx, coordinator)
  const { id: first } = await addActivity(tx, coordinator, id, meeting)
  const walk = { title: 'Tur', organisationId: police?.id ?? null, dueOn: '2026-08-01' } as const
  await addActivity(tx, coordinator, id, walk)
  expect(await activitiesOf(tx, [id])).toMatchObject([
    { ...meeting, id: first, measureId: id, state: 'planned', organisationDa: null, revision: 1 },
    { ...walk, organisationDa: police?.nameDa },
  ])
  expect(await activitiesOf(tx, [])).toEqual([])
})

test('the same activity added twice is one', async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator)
  const { id: first } = await addActivity(tx, coordinator, id, meeting)
  expect(await addActivity(tx, coordinator, id, meeting)).toEqual({ kind: 'added', id: first })
  expect((await addActivity(tx, coordinator, id, { ...meeting, dueOn: '2026-10-01' })).id).not.toBe(first)
})

test('a change of an activity that began from an older one is refused', async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  const { id } = await addActivity(tx, coordinator, await aMeasure(tx, coordinator), meeting)
  const done = { ...meeting, state: 'done' } as const
  expect(await changeActivity(tx, coordinator, id, 1, done)).toEqual({ kind: 'changed' })
  expect(await changeActivity(tx, coordinator, id, 1, done)).toEqual({ kind: 'changed' })
  const dropped = { ...meeting, state: 'dropped' } as const
  expect(await changeActivity(tx, coordinator, id, 1, dropped)).toEqual({ kind: 'changed-meanwhile' })
  expect(await findActivity(tx, id)).toMatchObject({ state: 'done', revision: 2 })
})

test('what is not there, and what no form sends, changes nothing', async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator)
  const add = (given: object) => addActivity(tx, coordinator, id, { ...meeting, ...given })
  await expect(add({ organisationId: newId() })).rejects.toMatchObject({ status: 404 })
  await expect(add({ title: ' ' })).rejects.toMatchObject({ status: 400 })
  await expect(addActivity(tx, coordinator, newId(), meeting)).rejects.toMatchObject({ status: 404 })
  await expect(removeActivity(tx, coordinator, newId())).rejects.toMatchObject({ status: 404 })
  expect(await activitiesOf(tx, [id])).toEqual([])
})

test('another council neither changes nor removes an activity', async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  const { id } = await addActivity(tx, coordinator, await aMeasure(tx, coordinator), meeting)
  const other = await aMember(tx, 'lokalraad-hjoerring', 'secretary')
  await expect(removeActivity(tx, other, id)).rejects.toThrow(Forbidden)
  const change = changeActivity(tx, other, id, 1, { ...meeting, state: 'done' })
  await expect(change).rejects.toThrow(Forbidden)
  expect(await findActivity(tx, id)).toMatchObject({ state: 'planned' })
})

test('an indicator has a baseline with its day, or why there is none', async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator)
  const add = (given: object) => addIndicator(tx, coordinator, id, anIndicator(given))
  expect(await add({ baseline: null })).toEqual({ kind: 'baseline-missing' })
  expect(await add({ baseline: null, baselineUnknown: ' ' })).toEqual({ kind: 'baseline-missing' })
  expect(await add({ baselineOn: null })).toEqual({ kind: 'baseline-missing' })
  expect(await add({ targetOn: '2026-01-01' })).toEqual({ kind: 'target-before-baseline' })
  await expect(add({ target: Number.NaN })).rejects.toMatchObject({ status: 400 })
  await expect(add({ baseline: Number.POSITIVE_INFINITY })).rejects.toMatchObject({ status: 400 })
  expect(await indicatorsOf(tx, [id])).toEqual([])
  expect(await add({ baseline: 0, baselineUnknown: 'overflødig' })).toMatchObject({ kind: 'added' })
  expect(await add({ name: 'Uden', baseline: null, baselineUnknown: 'ikke talt' })).toMatchObject({
    kind: 'added',
  })
  expect(await indicatorsOf(tx, [id])).toMatchObject([
    { ...anIndicator({ baseline: 0 }), position: 1, signal: 'unknown', values: [] },
    { name: 'Uden', baseline: null, baselineOn: null, baselineUnknown: 'ikke talt', position: 2 },
  ])
})

test('figures with decimals stay what they are', async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator)
  await addIndicator(tx, coordinator, id, anIndicator({ baseline: 82.4, target: -0.001 }))
  expect(await indicatorsOf(tx, [id])).toMatchObject([{ baseline: 82.4, target: -0.001 }])
})

test('the same indicator added twice is one, and an older form changes nothing', async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  const measure = await aMeasure(tx, coordinator)
  const added = await addIndicator(tx, coordinator, measure, anIndicator())
  expect(await addIndicator(tx, coordinator, measure, anIndicator())).toEqual(added)
  if (added.kind !== 'added') throw new Error(added.kind)
  const change = (given: object, revision = 1) =>
    changeIndicator(tx, coordinator, added.id, revision, anIndicator(given))
  expect(await change({ target: 40 })).toEqual({ kind: 'changed' })
  expect(await change({ target: 40 })).toEqual({ kind: 'changed' })
  expect(await change({ target: 30 })).toEqual({ kind: 'changed-meanwhile' })
  expect(await change({ targetOn: '2025-12-31' }, 2)).toEqual({ kind: 'target-before-baseline' })
  expect(await findIndicator(tx, added.id)).toMatchObject({ target: 40, revision: 2 })
})

test('a value is a figure or why there is none, and not of tomorrow', async ({ tx }) => {
  const { coordinator, lead, led } = await onLaesoe(tx)
  const added = await addIndicator(tx, coordinator, await aMeasure(tx, coordinator, led), anIndicator())
  if (added.kind !== 'added') throw new Error(added.kind)
  const give = (measuredOn: `2026-06-${number}`, value: number | null, unknownReason = '') =>
    recordValue(tx, lead, added.id, { measuredOn, value, unknownReason }, today)
  expect(await give('2026-06-15', null)).toEqual({ kind: 'value-or-reason' })
  expect(await give('2026-06-15', 80, 'ikke talt')).toEqual({ kind: 'value-or-reason' })
  expect(await give('2026-06-16', 80)).toEqual({ kind: 'in-the-future' })
  await expect(give('2026-06-15', Number.NaN)).rejects.toMatchObject({ status: 400 })
  expect(await give('2026-06-15', 0)).toEqual({ kind: 'recorded' })
  expect(await give('2026-06-01', null, 'ikke talt')).toEqual({ kind: 'recorded' })
  expect((await findIndicator(tx, added.id))?.values).toMatchObject([
    { measuredOn: '2026-06-01', value: null, unknownReason: 'ikke talt' },
    { measuredOn: '2026-06-15', value: 0, unknownReason: '', functionTitle: 'Tovholder' },
  ])
})

test('a later value for a day stands in the place of the first; the same again adds nothing', async ({
  tx,
}) => {
  const { coordinator } = await onLaesoe(tx)
  const added = await addIndicator(tx, coordinator, await aMeasure(tx, coordinator), anIndicator())
  if (added.kind !== 'added') throw new Error(added.kind)
  const give = (value: number) =>
    recordValue(tx, coordinator, added.id, { measuredOn: '2026-06-01', value, unknownReason: '' }, today)
  for (const value of [99, 80, 80]) expect(await give(value)).toEqual({ kind: 'recorded' })
  expect(await findIndicator(tx, added.id)).toMatchObject({ signal: 'on-track', values: [{ value: 80 }] })
  expect(await tx.selectFrom('indicator_value').select('id').execute()).toHaveLength(2)
})
