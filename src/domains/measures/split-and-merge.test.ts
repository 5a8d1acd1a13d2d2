import { expect } from 'vitest'
import { newId } from '#id'
import { Forbidden, type Actor } from '#permissions'
import type { Tx } from '#db'
import { aMember, councilId, onLaesoe, test } from '#testing'
import { activitiesOf } from './activity-queries.ts'
import { addActivity } from './change-activities.ts'
import { addIndicator, recordValue } from './change-indicators.ts'
import { indicatorsOf } from './indicator-queries.ts'
import { findMeasure } from './measure-queries.ts'
import { mergeMeasures } from './merge-measures.ts'
import { relativesOf } from './relative-queries.ts'
import { reportStatus } from './report-status.ts'
import { splitMeasure } from './split-measure.ts'
import { takeMeasureStep } from './take-measure-step.ts'
import { aMeasure, anIndicator, aPlanWith, today } from './testing.ts'
import type { MeasureId, MeasureText } from './types.ts'
import { updatesOf } from './update-queries.ts'

/** A measure with two activities and an indicator that has a value. */
async function aFullMeasure(tx: Tx, actor: Actor, given: Partial<MeasureText> = {}) {
  const id = await aMeasure(tx, actor, given)
  const activity = (title: string) =>
    addActivity(tx, actor, id, { title, organisationId: null, dueOn: today })
  const [first, second] = [(await activity('Møde')).id, (await activity('Tur')).id]
  const added = await addIndicator(tx, actor, id, anIndicator())
  if (added.kind !== 'added') throw new Error(added.kind)
  const value = { measuredOn: today, value: 80, unknownReason: '' }
  await recordValue(tx, actor, added.id, value, today)
  return { id, first, second, indicator: added.id }
}

async function stateOf(tx: Tx, id: MeasureId) {
  const measure = await findMeasure(tx, id, today)
  return { state: measure?.state, reason: measure?.stateReason }
}

test('what is split off goes over with its values, and is led and written as before', async ({ tx }) => {
  const { coordinator, led } = await onLaesoe(tx)
  const [night, home] = await aPlanWith(tx, 2026, ['Natteliv', 'Indbrud'])
  if (!night || !home) throw new Error('no areas')
  const partners = [await councilId(tx, 'lokalraad-hjoerring')]
  const text = { ...led, partners, areas: [night], purpose: 'Ro', note: 'Internt', public: false }
  const { id, first, second, indicator } = await aFullMeasure(tx, coordinator, text)
  await takeMeasureStep(tx, coordinator, id, 'start', '')
  const split = { title: 'Ture', activities: [second], indicators: [indicator], areas: [home] }
  const outcome = await splitMeasure(tx, coordinator, id, split)
  if (outcome.kind !== 'split') throw new Error(outcome.kind)
  expect(await findMeasure(tx, outcome.id, today)).toMatchObject({
    ...text,
    title: 'Ture',
    areas: [home],
    state: 'under-way',
    year: 2026,
    revision: 1,
  })
  expect(await findMeasure(tx, id, today)).toMatchObject({ ...text, title: 'Natteravne i midtbyen' })
  expect(await activitiesOf(tx, [id])).toMatchObject([{ id: first }])
  expect(await activitiesOf(tx, [outcome.id])).toMatchObject([{ id: second }])
  expect(await indicatorsOf(tx, [id])).toEqual([])
  expect(await indicatorsOf(tx, [outcome.id])).toMatchObject([{ id: indicator, values: [{ value: 80 }] }])
  expect(await relativesOf(tx, id)).toMatchObject({ from: [], into: [{ id: outcome.id, kind: 'split' }] })
  expect(await relativesOf(tx, outcome.id)).toMatchObject({
    from: [{ id, title: 'Natteravne i midtbyen' }],
    into: [],
  })
  expect(await splitMeasure(tx, coordinator, id, split)).toEqual(outcome)
})

test('a split needs something to move, a title, an area that is known, and a measure that goes on', async ({
  tx,
}) => {
  const { coordinator } = await onLaesoe(tx)
  const { id, first } = await aFullMeasure(tx, coordinator)
  const split = (given: object) =>
    splitMeasure(tx, coordinator, id, {
      title: 'Ture',
      activities: [first],
      indicators: [],
      areas: [],
      ...given,
    })
  expect(await split({ activities: [] })).toEqual({ kind: 'nothing-moved' })
  expect(await split({ areas: [newId()] })).toEqual({ kind: 'unknown-area' })
  await expect(split({ title: '' })).rejects.toMatchObject({ status: 400 })
  await expect(split({ activities: [newId()] })).rejects.toMatchObject({ status: 404 })
  const other = await aFullMeasure(tx, coordinator, { title: 'En anden' })
  await expect(split({ indicators: [other.indicator] })).rejects.toMatchObject({ status: 404 })
  await takeMeasureStep(tx, coordinator, id, 'finish', '')
  expect(await split({})).toEqual({ kind: 'wrong-state', state: 'finished' })
  expect(await tx.selectFrom('measure').select('id').execute()).toHaveLength(2)
})

test('merging moves everything but the updates, and says where it went', async ({ tx }) => {
  const { coordinator, led } = await onLaesoe(tx)
  const [night, home] = await aPlanWith(tx, 2026, ['Natteliv', 'Indbrud'])
  if (!night || !home) throw new Error('no areas')
  const hjoerring = await councilId(tx, 'lokalraad-hjoerring')
  const rebild = await councilId(tx, 'lokalraad-rebild')
  const organisation = (await tx.selectFrom('organisation').select('id').executeTakeFirstOrThrow()).id
  const into = await aFullMeasure(tx, coordinator, { ...led, areas: [night], partners: [rebild] })
  const from = await aFullMeasure(tx, coordinator, {
    title: 'Havnevagten',
    areas: [home, night],
    partners: [hjoerring, rebild],
    organisations: [organisation],
  })
  const report = { report: 'behind', line: 'Det går trægt.', public: true } as const
  await reportStatus(tx, coordinator, from.id, report, today)
  const merge = () => mergeMeasures(tx, coordinator, into.id, from.id, 'Samme frivillige.')
  expect(await merge()).toEqual({ kind: 'merged' })
  const whole = await findMeasure(tx, into.id, today)
  expect(whole).toMatchObject({
    title: 'Natteravne i midtbyen',
    ...led,
    partners: [hjoerring, rebild],
    organisations: [organisation],
    lastUpdateOn: null,
  })
  expect(whole?.areas.toSorted()).toEqual([night, home].toSorted())
  expect((await activitiesOf(tx, [into.id])).map(({ id, position }) => [id, position])).toEqual([
    [into.first, 1],
    [into.second, 2],
    [from.first, 3],
    [from.second, 4],
  ])
  expect(await indicatorsOf(tx, [into.id])).toMatchObject([{ id: into.indicator }, { id: from.indicator }])
  expect(await activitiesOf(tx, [from.id])).toEqual([])
  expect(await findMeasure(tx, from.id, today)).toMatchObject({ areas: [], partners: [], organisations: [] })
  expect(await updatesOf(tx, from.id, 5)).toMatchObject([{ line: 'Det går trægt.' }])
  const reason = `Samlet med nr. ${whole?.number}: »Natteravne i midtbyen«. Samme frivillige.`
  expect(await stateOf(tx, from.id)).toEqual({ state: 'dropped', reason })
  expect(await relativesOf(tx, into.id)).toMatchObject({ from: [{ id: from.id, kind: 'merged' }] })
  expect(await merge()).toEqual({ kind: 'merged' })
})

test('only measures of one council and year that go on are merged', async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  const into = await aMeasure(tx, coordinator)
  const next = await aMeasure(tx, coordinator, {}, 2027)
  expect(await mergeMeasures(tx, coordinator, into, next, '')).toEqual({ kind: 'not-together' })
  expect(await mergeMeasures(tx, coordinator, into, into, '')).toEqual({ kind: 'not-together' })
  const done = await aMeasure(tx, coordinator, { title: 'Færdig' })
  await takeMeasureStep(tx, coordinator, done, 'finish', '')
  const refused = { kind: 'wrong-state', state: 'finished' }
  expect(await mergeMeasures(tx, coordinator, into, done, '')).toEqual(refused)
  expect(await mergeMeasures(tx, coordinator, done, into, '')).toEqual(refused)
})

test("another council's measure cannot be taken by merging it with one's own", async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  const other = await aMember(tx, 'lokalraad-hjoerring', 'secretary')
  const [own, others] = [await aMeasure(tx, coordinator), await aMeasure(tx, other)]
  await expect(mergeMeasures(tx, coordinator, own, others, '')).rejects.toThrow(Forbidden)
  const secretariat = await aMember(tx, 'kredsraad', 'secretary')
  expect(await mergeMeasures(tx, secretariat, own, others, '')).toEqual({ kind: 'not-together' })
})

test('what was split off can be merged back', async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  const { id, first } = await aFullMeasure(tx, coordinator)
  const split = { title: 'Møder', activities: [first], indicators: [], areas: [] }
  const half = await splitMeasure(tx, coordinator, id, split)
  if (half.kind !== 'split') throw new Error(half.kind)
  expect(await mergeMeasures(tx, coordinator, half.id, id, '')).toEqual({ kind: 'merged' })
  expect(await relativesOf(tx, half.id)).toMatchObject({ from: [{ id, kind: 'split' }], into: [] })
})
