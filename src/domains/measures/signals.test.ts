import { expect } from 'vitest'
import { addDays, type CalendarDate } from '#calendar'
import { actAs, type Tx } from '#db'
import { onLaesoe, test } from '#testing'
import { activitiesOf } from './activity-queries.ts'
import { addActivity, changeActivity, removeActivity } from './change-activities.ts'
import { addIndicator, changeIndicator, recordValue } from './change-indicators.ts'
import { carryMeasure } from './carry-measure.ts'
import { healthOf } from './health.ts'
import { indicatorSignal } from './indicator-signal.ts'
import { indicatorsOf } from './indicator-queries.ts'
import { overrideHealth } from './judge-measure.ts'
import { findMeasure } from './measure-queries.ts'
import { mergeMeasures } from './merge-measures.ts'
import { reportStatus, writeReport } from './report-status.ts'
import { splitMeasure } from './split-measure.ts'
import { takeMeasureStep } from './take-measure-step.ts'
import { aMeasure, anIndicator, today } from './testing.ts'
import type { MeasureId } from './types.ts'
import { updatesOf } from './update-queries.ts'

const activity = (title: string, dueOn: CalendarDate) => ({ title, dueOn, organisationId: null })
const value = (measuredOn: CalendarDate, value: number) => ({ measuredOn, value, unknownReason: '' })

async function signalsOn(tx: Tx, id: MeasureId, day: CalendarDate) {
  const measure = await findMeasure(tx, id, day)
  if (!measure) throw new Error('no measure')
  return measure.signals
}

/** What is kept about a measure for its health, and the same from its activities, indicators and updates. */
async function inStep(tx: Tx, id: MeasureId) {
  const kept = await tx
    .selectFrom('measure')
    .select(['next_due_on', 'last_update_on', 'reported_health', 'indicator_signal', 'indicator_due_on'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const open = (await activitiesOf(tx, [id])).filter(({ state }) => ['planned', 'under-way'].includes(state))
  const [newest] = await updatesOf(tx, id, 1)
  const indicators = await indicatorsOf(tx, [id])
  const signals = indicators.map((indicator) => indicatorSignal(indicator, indicator.values))
  expect(indicators.map(({ signal }) => signal)).toEqual(signals)
  const unreached = indicators.filter((_, index) => signals[index] !== 'reached')
  const order = ['off-track', 'unknown', 'on-track', 'reached'] as const
  const report = newest && ['on-plan', 'behind', 'at-risk'].includes(newest.report) ? newest.report : null
  expect(kept).toEqual({
    next_due_on: open.map(({ dueOn }) => dueOn).sort()[0] ?? null,
    last_update_on: newest?.writtenOn ?? null,
    reported_health: report,
    indicator_signal: order.find((signal) => signals.includes(signal)) ?? null,
    indicator_due_on: unreached.map(({ targetOn }) => targetOn).sort()[0] ?? null,
  })
  return kept
}

test('what health follows from is kept in step by every command on activities', async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator)
  const { id: first } = await addActivity(tx, coordinator, id, activity('Møde', '2026-08-01'))
  expect(await inStep(tx, id)).toMatchObject({ next_due_on: '2026-08-01' })
  const { id: second } = await addActivity(tx, coordinator, id, activity('Tur', '2026-07-01'))
  expect(await inStep(tx, id)).toMatchObject({ next_due_on: '2026-07-01' })
  await changeActivity(tx, coordinator, second, 1, { ...activity('Tur', '2026-09-01'), state: 'under-way' })
  expect(await inStep(tx, id)).toMatchObject({ next_due_on: '2026-08-01' })
  await changeActivity(tx, coordinator, first, 1, { ...activity('Møde', '2026-08-01'), state: 'done' })
  expect(await inStep(tx, id)).toMatchObject({ next_due_on: '2026-09-01' })
  await removeActivity(tx, coordinator, second)
  expect(await inStep(tx, id)).toMatchObject({ next_due_on: null })
})

test('and by every command on indicators and their values', async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator)
  const added = await addIndicator(tx, coordinator, id, anIndicator())
  await addIndicator(tx, coordinator, id, anIndicator({ name: 'Tryghed', targetOn: '2026-10-01' }))
  const [tryghed] = (await indicatorsOf(tx, [id])).filter(({ name }) => name === 'Tryghed')
  if (added.kind !== 'added' || !tryghed) throw new Error('not added')
  expect(await inStep(tx, id)).toMatchObject({ indicator_signal: 'unknown', indicator_due_on: '2026-10-01' })
  await recordValue(tx, coordinator, added.id, value('2026-06-01', 99), today)
  expect(await inStep(tx, id)).toMatchObject({ indicator_signal: 'off-track' })
  await recordValue(tx, coordinator, added.id, value('2026-06-01', 80), today)
  expect(await inStep(tx, id)).toMatchObject({ indicator_signal: 'unknown' })
  await recordValue(tx, coordinator, tryghed.id, value('2026-06-01', 50), today)
  expect(await inStep(tx, id)).toMatchObject({ indicator_signal: 'on-track', indicator_due_on: '2026-12-31' })
  await changeIndicator(tx, coordinator, added.id, 1, anIndicator({ target: 80 }))
  expect(await inStep(tx, id)).toMatchObject({ indicator_signal: 'reached', indicator_due_on: null })
})

test('and by every report', async ({ tx }) => {
  const { coordinator, led } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator, led)
  const say = { line: 'Det går.', public: false }
  await reportStatus(tx, coordinator, id, { ...say, report: 'behind' }, '2026-06-01')
  expect(await inStep(tx, id)).toMatchObject({ reported_health: 'behind', last_update_on: '2026-06-01' })
  const signed = { ...say, roundId: null, personId: null, functionTitle: 'Leder' }
  await writeReport(tx, id, { ...signed, report: 'on-plan' }, '2026-06-02')
  expect(await inStep(tx, id)).toMatchObject({ reported_health: 'on-plan', last_update_on: '2026-06-02' })
  await reportStatus(tx, coordinator, id, { ...say, report: 'done' }, '2026-06-03')
  expect(await inStep(tx, id)).toMatchObject({ reported_health: null, last_update_on: '2026-06-03' })
})

test('and when measures are split, merged and carried over', async ({ tx }) => {
  const { coordinator, led } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator, led)
  const moved = { title: 'Møde', dueOn: '2026-07-01', organisationId: null } as const
  const { id: meeting } = await addActivity(tx, coordinator, id, moved)
  await addIndicator(tx, coordinator, id, anIndicator())
  const split = { title: 'Møder', activities: [meeting], indicators: [], areas: [] }
  const half = await splitMeasure(tx, coordinator, id, split)
  if (half.kind !== 'split') throw new Error(half.kind)
  expect(await inStep(tx, id)).toMatchObject({ next_due_on: null, indicator_due_on: '2026-12-31' })
  expect(await inStep(tx, half.id)).toMatchObject({ next_due_on: '2026-07-01', indicator_due_on: null })
  await mergeMeasures(tx, coordinator, half.id, id, '')
  expect(await inStep(tx, id)).toMatchObject({ next_due_on: null, indicator_due_on: null })
  expect(await inStep(tx, half.id)).toMatchObject({
    next_due_on: '2026-07-01',
    indicator_due_on: '2026-12-31',
  })
  const next = await carryMeasure(tx, half.id, 2027, true)
  expect(await inStep(tx, next)).toMatchObject({
    next_due_on: '2027-07-01',
    indicator_signal: 'unknown',
    indicator_due_on: '2027-12-31',
  })
})

test('an activity is overdue from the day after its day, and long overdue after sixty more', async ({
  tx,
}) => {
  const { coordinator } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator)
  const due: CalendarDate = '2026-03-01'
  await addActivity(tx, coordinator, id, { title: 'Møde', organisationId: null, dueOn: due })
  const overdue = async (days: number) => (await signalsOn(tx, id, addDays(due, days))).overdue
  expect(await overdue(0)).toBe('none')
  expect(await overdue(1)).toBe('some')
  expect(await overdue(60)).toBe('some')
  expect(await overdue(61)).toBe('long')
})

test('a report is stale after a hundred days, for as long as the measure goes on', async ({ tx }) => {
  const { coordinator, led } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator, led)
  expect(await signalsOn(tx, id, '2030-01-01')).toMatchObject({ report: null, stale: false })
  const report = { report: 'on-plan', line: '', public: true } as const
  await reportStatus(tx, coordinator, id, report, '2026-03-01')
  expect(await signalsOn(tx, id, addDays('2026-03-01', 100))).toMatchObject({ stale: false })
  expect(await signalsOn(tx, id, addDays('2026-03-01', 101))).toMatchObject({
    stale: true,
    report: 'on-plan',
  })
  await takeMeasureStep(tx, coordinator, id, 'finish', '')
  expect(await signalsOn(tx, id, addDays('2026-03-01', 101))).toMatchObject({ stale: false })
})

test('a planned measure is late from the day after its first day until it is under way', async ({ tx }) => {
  const { coordinator, led } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator, { ...led, startsOn: '2026-03-01' })
  const start = async (day: CalendarDate) => (await signalsOn(tx, id, day)).start
  expect(await start('2026-02-28')).toBe('ahead')
  expect(await start('2026-03-01')).toBe('fine')
  expect(await start('2026-03-02')).toBe('late')
  await takeMeasureStep(tx, coordinator, id, 'start', '')
  expect(await start('2026-03-02')).toBe('fine')
})

test('a target is missed from the day after its day, unless it was reached', async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator)
  const added = await addIndicator(tx, coordinator, id, anIndicator({ targetOn: '2026-03-01' }))
  expect(await signalsOn(tx, id, '2026-03-01')).toMatchObject({ missed: false, indicator: 'unknown' })
  expect(await signalsOn(tx, id, '2026-03-02')).toMatchObject({ missed: true })
  if (added.kind !== 'added') throw new Error(added.kind)
  const reached = { measuredOn: '2026-02-01', value: 50, unknownReason: '' } as const
  await recordValue(tx, coordinator, added.id, reached, today)
  expect(await signalsOn(tx, id, '2026-03-02')).toMatchObject({ missed: false, indicator: 'reached' })
})

test("somebody's own word holds for sixty days and not one more", async ({ tx }) => {
  const { coordinator, lead, led } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator, led)
  const word = { health: 'on-plan', reason: 'Aftalt på mødet.' } as const
  await actAs(tx, lead.personId)
  const until = addDays(today, 60)
  expect(await overrideHealth(tx, lead, id, word, today)).toEqual({ kind: 'set', until })
  const lastDay = await findMeasure(tx, id, until)
  expect(lastDay?.override).toEqual({ ...word, until })
  expect(lastDay && healthOf(lastDay.signals).health).toBe('on-plan')
  const dayAfter = await findMeasure(tx, id, addDays(until, 1))
  expect(dayAfter?.override).toBe(null)
  expect(dayAfter && healthOf(dayAfter.signals)).toEqual({ health: 'unknown', reasons: ['no-report'] })
})

test("somebody's own word needs a reason and can be lifted", async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator)
  const wordless = { health: 'on-plan', reason: ' ' } as const
  expect(await overrideHealth(tx, coordinator, id, wordless, today)).toEqual({ kind: 'reason-missing' })
  expect(await findMeasure(tx, id, today)).toMatchObject({ override: null })
  await overrideHealth(tx, coordinator, id, { health: 'at-risk', reason: 'Ingen frivillige.' }, today)
  expect(await findMeasure(tx, id, today)).toMatchObject({ override: { health: 'at-risk' } })
  expect(await overrideHealth(tx, coordinator, id, null, today)).toEqual({ kind: 'lifted' })
  expect(await findMeasure(tx, id, today)).toMatchObject({ override: null })
})
