import { expect } from 'vitest'
import { auditEntries } from '#audit'
import { newId } from '#id'
import { Forbidden } from '#permissions'
import { aMember, onLaesoe, test } from '#testing'
import { evaluateMeasure } from './judge-measure.ts'
import { findMeasure } from './measure-queries.ts'
import { reportStatus, showUpdate, writeReport } from './report-status.ts'
import { takeMeasureStep } from './take-measure-step.ts'
import { aMeasure, today } from './testing.ts'
import type { Report, RoundId } from './types.ts'
import { evaluationsOf, updatesOf } from './update-queries.ts'

const say = (report: Report, line = 'Sådan går det.') => ({ report, line, public: true })

test('a measure goes from planned over under way to finished, and can be taken up again', async ({ tx }) => {
  const { coordinator, led } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator, led)
  const step = (...[name, reason = '']: ['start' | 'finish' | 'reopen' | 'plan', string?]) =>
    takeMeasureStep(tx, coordinator, id, name, reason)
  expect(await step('start')).toEqual({ kind: 'taken' })
  expect(await step('start')).toEqual({ kind: 'wrong-state', state: 'under-way' })
  expect(await step('finish')).toEqual({ kind: 'taken' })
  expect(await step('plan')).toEqual({ kind: 'wrong-state', state: 'finished' })
  expect(await step('reopen', 'Der er mere at gøre.')).toEqual({ kind: 'taken' })
  expect(await findMeasure(tx, id, today)).toMatchObject({
    state: 'under-way',
    stateReason: 'Der er mere at gøre.',
  })
  const [entry] = await auditEntries(tx, 1, null)
  expect(entry).toMatchObject({ action: 'measure.reopened', subjectKind: 'measure', subjectId: id })
})

test('nothing gets under way without lead and deputy', async ({ tx }) => {
  const { coordinator, led } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator, { leadFunctionId: led.leadFunctionId })
  expect(await takeMeasureStep(tx, coordinator, id, 'start', '')).toEqual({ kind: 'lead-and-deputy-missing' })
  await takeMeasureStep(tx, coordinator, id, 'finish', '')
  expect(await takeMeasureStep(tx, coordinator, id, 'reopen', '')).toEqual({
    kind: 'lead-and-deputy-missing',
  })
  expect(await findMeasure(tx, id, today)).toMatchObject({ state: 'finished' })
})

test('a measure is dropped with a reason', async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator)
  expect(await takeMeasureStep(tx, coordinator, id, 'drop', ' ')).toEqual({ kind: 'reason-missing' })
  expect(await takeMeasureStep(tx, coordinator, id, 'drop', 'Ingen frivillige.')).toEqual({ kind: 'taken' })
  expect(await findMeasure(tx, id, today)).toMatchObject({
    state: 'dropped',
    stateReason: 'Ingen frivillige.',
  })
})

test('a lead takes the steps of the own measure, somebody else of the council does not', async ({ tx }) => {
  const { coordinator, lead, led } = await onLaesoe(tx)
  const member = await aMember(tx, 'lokalraad-laesoe', 'member')
  const id = await aMeasure(tx, coordinator, led)
  await expect(takeMeasureStep(tx, member, id, 'start', '')).rejects.toThrow(Forbidden)
  await expect(reportStatus(tx, member, id, say('done'), today)).rejects.toThrow(Forbidden)
  expect(await takeMeasureStep(tx, lead, id, 'start', '')).toEqual({ kind: 'taken' })
})

test('a report says how it goes, and that the measure is under way', async ({ tx }) => {
  const { coordinator, lead, led } = await onLaesoe(tx)
  for (const report of ['on-plan', 'behind', 'at-risk'] as const) {
    const id = await aMeasure(tx, coordinator, { ...led, title: report })
    expect(await reportStatus(tx, lead, id, say(report), today)).toEqual({ kind: 'reported' })
    expect(await findMeasure(tx, id, today)).toMatchObject({ state: 'under-way', lastUpdateOn: today })
    expect(await updatesOf(tx, id, 5)).toMatchObject([
      { ...say(report), measureId: id, writtenOn: today, functionTitle: 'Tovholder', roundId: null },
    ])
  }
})

test('without a deputy a measure stays planned, and the report is kept', async ({ tx }) => {
  const { coordinator, lead, led } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator, { leadFunctionId: led.leadFunctionId })
  expect(await reportStatus(tx, lead, id, say('on-plan'), today)).toEqual({ kind: 'reported' })
  expect(await findMeasure(tx, id, today)).toMatchObject({ state: 'planned', signals: { report: 'on-plan' } })
})

test('"done" finishes a measure and "stopped" drops it for what the line says', async ({ tx }) => {
  const { coordinator, lead, led } = await onLaesoe(tx)
  const done = await aMeasure(tx, coordinator, { ...led, title: 'Færdig' })
  await reportStatus(tx, lead, done, say('done'), today)
  expect(await findMeasure(tx, done, today)).toMatchObject({ state: 'finished', stateReason: '' })
  const stopped = await aMeasure(tx, coordinator, led)
  expect(await reportStatus(tx, lead, stopped, say('stopped', ''), today)).toEqual({ kind: 'reason-missing' })
  expect(await updatesOf(tx, stopped, 5)).toEqual([])
  await reportStatus(tx, lead, stopped, say('stopped', 'Huset er solgt.'), today)
  expect(await findMeasure(tx, stopped, today)).toMatchObject({
    state: 'dropped',
    stateReason: 'Huset er solgt.',
  })
})

test('an idea can be reported on like a planned measure', async ({ tx }) => {
  const { coordinator, led } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator, led)
  await tx.updateTable('measure').set({ state: 'idea' }).where('id', '=', id).execute()
  expect(await reportStatus(tx, coordinator, id, say('done'), today)).toEqual({ kind: 'reported' })
  expect(await findMeasure(tx, id, today)).toMatchObject({ state: 'finished' })
})

test('an ended measure takes no more reports', async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  for (const state of ['finished', 'continued', 'dropped'] as const) {
    const id = await aMeasure(tx, coordinator, { title: state })
    await tx.updateTable('measure').set({ state }).where('id', '=', id).execute()
    expect(await reportStatus(tx, coordinator, id, say('on-plan'), today)).toEqual({ kind: 'ended', state })
    expect(await updatesOf(tx, id, 5)).toEqual([])
  }
})

test('the same report twice on a day is one, also the one that ends the measure', async ({ tx }) => {
  const { coordinator, led } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator, led)
  for (const report of ['on-plan', 'on-plan', 'done', 'done'] as const)
    expect(await reportStatus(tx, coordinator, id, say(report), today)).toEqual({ kind: 'reported' })
  expect((await updatesOf(tx, id, 5)).map(({ report }) => report)).toEqual(['done', 'on-plan'])
})

test('a round has one answer about a measure, whoever gives it and whatever became of it', async ({ tx }) => {
  const { coordinator, lead, led } = await onLaesoe(tx)
  const { district_id } = await tx.selectFrom('council').select('district_id').executeTakeFirstOrThrow()
  const roundId: RoundId = newId()
  await tx
    .insertInto('status_round')
    .values({ id: roundId, district_id, year: 2026, number: 1, opens_on: today, due_on: today })
    .execute()
  const id = await aMeasure(tx, coordinator, led)
  const signed = { ...say('done'), roundId, personId: lead.personId, functionTitle: 'Tovholder' }
  expect(await writeReport(tx, id, signed, today)).toEqual({ kind: 'reported' })
  expect(await findMeasure(tx, id, today)).toMatchObject({ state: 'finished' })
  const again = { ...signed, report: 'on-plan', personId: null } as const
  expect(await writeReport(tx, id, again, today)).toEqual({ kind: 'answered-already' })
  expect(await updatesOf(tx, id, 5)).toMatchObject([{ report: 'done', roundId }])
  expect(await writeReport(tx, id, { ...signed, roundId: null }, today)).toEqual({
    kind: 'ended',
    state: 'finished',
  })
  await expect(writeReport(tx, newId(), signed, today)).rejects.toMatchObject({ status: 404 })
})

test('whether everybody can read an update can be changed', async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator)
  await reportStatus(tx, coordinator, id, say('behind'), today)
  const [update] = await updatesOf(tx, id, 1)
  await showUpdate(tx, coordinator, update?.id ?? 0, false)
  expect(await updatesOf(tx, id, 5)).toMatchObject([{ public: false, line: 'Sådan går det.' }])
  for (const unknown of [0, 1.5, Number.NaN])
    await expect(showUpdate(tx, coordinator, unknown, true)).rejects.toMatchObject({ status: 404 })
  const other = await aMember(tx, 'lokalraad-hjoerring', 'secretary')
  await expect(showUpdate(tx, other, update?.id ?? 0, true)).rejects.toThrow(Forbidden)
})

test('of evaluations the newest of each kind counts', async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator)
  const text = {
    kind: 'half-year',
    done: 'partly',
    effect: 'unknown',
    verdict: 'continue',
    why: 'Vi er kun halvvejs.',
    learned: '',
    public: true,
  } as const
  expect(await evaluateMeasure(tx, coordinator, id, text, today)).toEqual({ kind: 'evaluated' })
  await evaluateMeasure(tx, coordinator, id, text, today)
  expect(await tx.selectFrom('evaluation').select('id').execute()).toHaveLength(1)
  const better = { ...text, done: 'yes', learned: 'Begynd i god tid.' } as const
  await evaluateMeasure(tx, coordinator, id, better, today)
  await evaluateMeasure(tx, coordinator, id, { ...text, kind: 'year-end', verdict: 'stop' }, '2026-11-01')
  expect(await evaluationsOf(tx, [id])).toMatchObject([
    { kind: 'year-end', verdict: 'stop', evaluatedOn: '2026-11-01', functionTitle: expect.any(String) },
    { ...better, measureId: id, evaluatedOn: today },
  ])
  await expect(evaluateMeasure(tx, coordinator, id, { ...text, why: '' }, today)).rejects.toMatchObject({
    status: 400,
  })
})
