import { expect } from 'vitest'
import type { Database, Tx } from '#db'
import { aMeasureText, aMember, councilId, onLaesoe, test } from '#testing'
import { activitiesOf } from './activity-queries.ts'
import { borrowMeasure } from './borrow-measure.ts'
import { carryMeasure } from './carry-measure.ts'
import { addActivity } from './change-activities.ts'
import { measuresOf } from './line-queries.ts'
import { findMeasure } from './measure-queries.ts'
import { mergeMeasures } from './merge-measures.ts'
import { reportStatus, writeReport } from './report-status.ts'
import { takeMeasureStep } from './take-measure-step.ts'
import { aMeasure, today } from './testing.ts'
import { updatesOf } from './update-queries.ts'
import { changeMeasure, createMeasure } from './write-measure.ts'

type Kysely = Database['kysely']

/** Does two things, or one thing twice, in two transactions that begin at the same instant. */
function twice<T>(kysely: Kysely) {
  return (first: (tx: Tx) => Promise<T>, second = first): Promise<[T, T]> =>
    Promise.all([kysely.transaction().execute(first), kysely.transaction().execute(second)])
}

/** Does a second thing when a first is done but not yet kept. */
async function oneAfterTheOther<T>(
  kysely: Kysely,
  first: (tx: Tx) => Promise<T>,
  second: (tx: Tx) => Promise<T>,
): Promise<[T, T]> {
  const done = Promise.withResolvers<void>()
  const one = kysely.transaction().execute(async (tx) => {
    const outcome = await first(tx)
    done.resolve()
    await new Promise((resolve) => setTimeout(resolve, 200))
    return outcome
  })
  await Promise.race([done.promise, one])
  return Promise.all([one, kysely.transaction().execute(second)])
}

test('of two who change a measure at the same instant one is told about the other', async ({ database }) => {
  const { kysely } = database
  const { coordinator, lead, led, id } = await kysely.transaction().execute(async (tx) => {
    const people = await onLaesoe(tx)
    return { ...people, id: await aMeasure(tx, people.coordinator, people.led, 2031) }
  })
  const outcomes = await twice<{ kind: string }>(kysely)(
    (tx) => changeMeasure(tx, coordinator, id, 1, aMeasureText({ ...led, title: 'Havnen' }), today),
    (tx) => changeMeasure(tx, lead, id, 1, aMeasureText({ ...led, title: 'Torvet' }), today),
  )
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'changed-meanwhile'])
  expect(await findMeasure(kysely, id, today)).toMatchObject({ revision: 2 })
})

test('a double press adds one measure and one activity', async ({ database }) => {
  const { kysely } = database
  const { council, coordinator } = await kysely.transaction().execute(onLaesoe)
  const [one, other] = await twice<{ kind: string }>(kysely)((tx) =>
    createMeasure(tx, coordinator, council, 2032, aMeasureText({ title: 'Én' }), today),
  )
  expect(one).toEqual(other)
  const [line, ...more] = await measuresOf(kysely, { councilId: council, year: 2032 }, today)
  if (!line) throw new Error('no measure')
  expect(more).toEqual([])
  const activity = { title: 'Møde', organisationId: null, dueOn: today }
  await twice(kysely)((tx) => addActivity(tx, coordinator, line.id, activity))
  expect(await activitiesOf(kysely, [line.id])).toHaveLength(1)
})

test('a measure is borrowed once, however often the button is pressed', async ({ database }) => {
  const { kysely } = database
  const { id, other, hjoerring } = await kysely.transaction().execute(async (tx) => {
    const { coordinator } = await onLaesoe(tx)
    const other = await aMember(tx, 'lokalraad-hjoerring', 'chair')
    const hjoerring = await councilId(tx, 'lokalraad-hjoerring')
    return { id: await aMeasure(tx, coordinator, {}, 2033), other, hjoerring }
  })
  const [one, two] = await twice<object>(kysely)((tx) => borrowMeasure(tx, other, id, hjoerring, 2033))
  expect(one).toEqual(two)
  expect(await measuresOf(kysely, { councilId: hjoerring, year: 2033 }, today)).toHaveLength(1)
})

test('a measure is carried over once, however often the button is pressed', async ({ database }) => {
  const { kysely } = database
  const { id, council } = await kysely.transaction().execute(async (tx) => {
    const { coordinator, council } = await onLaesoe(tx)
    return { id: await aMeasure(tx, coordinator, {}, 2034), council }
  })
  const [one, two] = await twice<string>(kysely)((tx) => carryMeasure(tx, id, 2035, true))
  expect(one).toBe(two)
  expect(await measuresOf(kysely, { councilId: council, year: 2035 }, today)).toHaveLength(1)
})

test('two links used for one round at the same instant give one answer', async ({ database }) => {
  const { kysely } = database
  const { id, roundId } = await kysely.transaction().execute(async (tx) => {
    const { coordinator } = await onLaesoe(tx)
    const { district_id } = await tx.selectFrom('council').select('district_id').executeTakeFirstOrThrow()
    const round = {
      id: crypto.randomUUID(),
      district_id,
      year: 2036,
      number: 1,
      opens_on: today,
      due_on: today,
    }
    const row = { ...round, id: round.id as never }
    await tx.insertInto('status_round').values(row).execute()
    return { id: await aMeasure(tx, coordinator, {}, 2036), roundId: row.id }
  })
  const signed = { line: 'Ja.', public: true, roundId, personId: null, functionTitle: 'Tovholder' }
  const outcomes = await twice<{ kind: string }>(kysely)(
    (tx) => writeReport(tx, id, { ...signed, report: 'on-plan' }, today),
    (tx) => writeReport(tx, id, { ...signed, report: 'behind' }, today),
  )
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['answered-already', 'reported'])
  expect(await updatesOf(kysely, id, 5)).toHaveLength(1)
})

test('a deputy who is taken off while the measure gets under way is kept', async ({ database }) => {
  const { kysely } = database
  const { coordinator, led, id } = await kysely.transaction().execute(async (tx) => {
    const people = await onLaesoe(tx)
    return { ...people, id: await aMeasure(tx, people.coordinator, people.led, 2037) }
  })
  const [started, changed] = await oneAfterTheOther<{ kind: string }>(
    kysely,
    (tx) => takeMeasureStep(tx, coordinator, id, 'start', ''),
    (tx) => changeMeasure(tx, coordinator, id, 1, aMeasureText({ ...led, deputyFunctionId: null }), today),
  )
  expect([started.kind, changed.kind]).toEqual(['taken', 'under-way-needs-lead'])
})

test('two measures merged into each other at the same instant become one', async ({ database }) => {
  const { kysely } = database
  const { coordinator, a, b } = await kysely.transaction().execute(async (tx) => {
    const { coordinator } = await onLaesoe(tx)
    const a = await aMeasure(tx, coordinator, { title: 'a' }, 2038)
    return { coordinator, a, b: await aMeasure(tx, coordinator, { title: 'b' }, 2038) }
  })
  const outcomes = await twice<{ kind: string }>(kysely)(
    (tx) => mergeMeasures(tx, coordinator, a, b, ''),
    (tx) => mergeMeasures(tx, coordinator, b, a, ''),
  )
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['merged', 'wrong-state'])
})

test('a report that comes while the measure is dropped is told so', async ({ database }) => {
  const { kysely } = database
  const { coordinator, id } = await kysely.transaction().execute(async (tx) => {
    const { coordinator } = await onLaesoe(tx)
    return { coordinator, id: await aMeasure(tx, coordinator, {}, 2039) }
  })
  const report = { report: 'behind', line: 'Det går trægt.', public: true } as const
  const [dropped, reported] = await oneAfterTheOther<object>(
    kysely,
    (tx) => takeMeasureStep(tx, coordinator, id, 'drop', 'Nej.'),
    (tx) => reportStatus(tx, coordinator, id, report, today),
  )
  expect([dropped, reported]).toEqual([{ kind: 'taken' }, { kind: 'ended', state: 'dropped' }])
  expect(await updatesOf(kysely, id, 5)).toEqual([])
})
