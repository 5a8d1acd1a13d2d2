import { expect } from 'vitest'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import { newId } from '#id'
import {
  addAgendaItem,
  agendaItem,
  agendaOf,
  meetingsOf,
  planMeeting,
  takeStep,
  type AgendaItemId,
} from '#meetings'
import { Forbidden } from '#permissions'
import { councilId, test } from '#testing'
import { answerArea } from './answer-area.ts'
import { markPublished } from './change-queries.ts'
import { decideOnActionPlan } from './decide-on-action-plan.ts'
import {
  actionPlanFor,
  adoptedActionPlan,
  agendaItemFor,
  answersOf,
  editionsOfActionPlan,
  findActionPlan,
  newestSubmission,
  openActionPlan,
} from './queries.ts'
import { scheduleActionPlan } from './schedule-action-plan.ts'
import { startActionPlanCorrection } from './start-action-plan-correction.ts'
import { submitActionPlan, withdrawActionPlan } from './submit-action-plan.ts'
import { anOpenPlan, aPlanToDecide, aSubmittedPlan, onHeldMeeting, today, type Scene } from './testing.ts'

const decision = { outcome: 'adopted', text: 'Lokalrådet vedtog handleplanen.', decidedOn: today } as const
const details = { heldOn: '2026-12-15', startsAt: '09:00', place: 'Byrum' } as const

const decide = (tx: Tx, { coordinator }: Scene, agendaItemId: AgendaItemId) =>
  decideOnActionPlan(tx, coordinator, { agendaItemId, ...decision })

test('adopts exactly the text that was submitted', async ({ tx }) => {
  const scene = await aPlanToDecide(tx)
  const { id } = scene.plan
  expect(await decide(tx, scene, scene.agendaItemId)).toEqual({ kind: 'adopted', planId: id })
  expect(await findActionPlan(tx, id)).toMatchObject({ state: 'adopted' })
  const submission = await newestSubmission(tx, id)
  expect(await adoptedActionPlan(tx, id)).toEqual({
    canonical: submission?.canonical,
    sha256: submission?.sha256,
    decidedOn: today,
    decisionText: decision.text,
  })
})

test('sends a rejected plan back to be worked on', async ({ tx }) => {
  const scene = await aPlanToDecide(tx)
  const { agendaItemId, coordinator, plan } = scene
  const rejected = { ...decision, outcome: 'rejected' } as const
  expect(await decideOnActionPlan(tx, coordinator, { agendaItemId, ...rejected })).toEqual({
    kind: 'rejected',
    planId: plan.id,
  })
  expect(await findActionPlan(tx, plan.id)).toMatchObject({ state: 'draft', submittedOn: today })
  expect(await adoptedActionPlan(tx, plan.id)).toBeNull()
})

test('a plan that was rejected comes before the council again on a new item', async ({ tx }) => {
  const scene = await aPlanToDecide(tx)
  const { agendaItemId, coordinator, plan } = scene
  await decideOnActionPlan(tx, coordinator, { agendaItemId, ...decision, outcome: 'rejected' })
  await submitActionPlan(tx, coordinator, plan.id, today)
  const again = await onHeldMeeting(tx, scene, plan.id)
  expect(again).not.toBe(agendaItemId)
  expect(await decide(tx, scene, again)).toMatchObject({ kind: 'adopted' })
})

test('takes no decision before the meeting has been held, or from before it', async ({ tx }) => {
  const scene = await aSubmittedPlan(tx)
  const item = await scheduleActionPlan(tx, scene.coordinator, scene.plan.id, details, 'Handleplan')
  if (item.kind !== 'scheduled') throw new Error(item.kind)
  expect(await decide(tx, scene, item.agendaItemId)).toMatchObject({
    kind: 'decision-refused',
    why: { kind: 'meeting-not-held' },
  })
  const meeting = (await agendaItem(tx, item.agendaItemId))?.meetingId
  if (meeting) await takeStep(tx, scene.coordinator, meeting, 'hold', '2026-12-15')
  expect(await decide(tx, scene, item.agendaItemId)).toMatchObject({
    kind: 'decision-refused',
    why: { kind: 'before-the-meeting' },
  })
  expect(await findActionPlan(tx, scene.plan.id)).toMatchObject({ state: 'submitted' })
})

test('decides once', async ({ tx }) => {
  const scene = await aPlanToDecide(tx)
  await decide(tx, scene, scene.agendaItemId)
  expect(await decide(tx, scene, scene.agendaItemId)).toEqual({
    kind: 'decision-refused',
    why: { kind: 'already-decided' },
  })
})

test('does not decide on a plan that was taken back', async ({ tx }) => {
  const scene = await aPlanToDecide(tx)
  await withdrawActionPlan(tx, scene.coordinator, scene.plan.id)
  expect(await decide(tx, scene, scene.agendaItemId)).toEqual({ kind: 'taken-back' })
  expect(await agendaItem(tx, scene.agendaItemId)).toMatchObject({ decision: null })
})

test('does not decide on an item when the plan stands on a newer one', async ({ tx }) => {
  const scene = await aPlanToDecide(tx)
  const newer = await onHeldMeeting(tx, scene, scene.plan.id)
  expect(await decide(tx, scene, scene.agendaItemId)).toEqual({ kind: 'taken-back' })
  expect((await agendaItemFor(tx, scene.plan.id))?.id).toBe(newer)
  expect(await decide(tx, scene, newer)).toMatchObject({ kind: 'adopted' })
})

test('does not decide on another text than the one that was shown', async ({ tx }) => {
  const scene = await aPlanToDecide(tx)
  const { coordinator, plan, agendaItemId } = scene
  const shown = (await newestSubmission(tx, plan.id))?.sha256 ?? ''
  await withdrawActionPlan(tx, coordinator, plan.id)
  const row = (await answersOf(tx, [plan.id]))[1]
  if (!row) throw new Error('no row')
  const text = { stance: 'not-relevant', reason: 'En anden grund.', note: '' } as const
  await answerArea(tx, coordinator, row.id, row.revision, text)
  await submitActionPlan(tx, coordinator, plan.id, today)
  expect(await decideOnActionPlan(tx, coordinator, { agendaItemId, ...decision, sha256: shown })).toEqual({
    kind: 'taken-back',
  })
  const sha256 = (await newestSubmission(tx, plan.id))?.sha256 ?? ''
  expect(await decideOnActionPlan(tx, coordinator, { agendaItemId, ...decision, sha256 })).toMatchObject({
    kind: 'adopted',
  })
})

test('decides on nothing that is not about an action plan', async ({ tx }) => {
  const scene = await aPlanToDecide(tx)
  const { coordinator, laesoe } = scene
  const meetingId = await planMeeting(tx, coordinator, laesoe, { ...details, kind: 'ordinary', note: '' })
  for (const subject of [
    null,
    { kind: 'plan-edition', id: newId() },
    { kind: 'action-plan', id: newId() },
  ] as const) {
    const item = await addAgendaItem(tx, coordinator, { meetingId, title: 'Andet', closed: false, subject })
    if (item.kind !== 'added') throw new Error(item.kind)
    expect(await decide(tx, scene, item.id)).toEqual({ kind: 'no-such-plan' })
  }
  expect(await decide(tx, scene, newId<'agenda-item'>())).toEqual({ kind: 'no-such-plan' })
})

test('a plan comes on the agenda of a coming meeting, open, once however often it is pressed', async ({
  tx,
}) => {
  const scene = await aSubmittedPlan(tx)
  const { coordinator, laesoe, plan } = scene
  const meetingId = await planMeeting(tx, coordinator, laesoe, { ...details, kind: 'ordinary', note: '' })
  const first = await scheduleActionPlan(tx, coordinator, plan.id, { meetingId }, 'Handleplan 2027')
  expect(await scheduleActionPlan(tx, coordinator, plan.id, { meetingId }, 'Handleplan 2027')).toEqual(first)
  expect(await agendaOf(tx, meetingId)).toMatchObject([
    { title: 'Handleplan 2027', closed: false, subject: { kind: 'action-plan', id: plan.id } },
  ])
})

test('a new meeting is planned with it, once', async ({ tx }) => {
  const { coordinator, laesoe, plan } = await aSubmittedPlan(tx)
  const first = await scheduleActionPlan(tx, coordinator, plan.id, details, 'Handleplan')
  expect(await scheduleActionPlan(tx, coordinator, plan.id, details, 'Handleplan')).toEqual(first)
  expect(await meetingsOf(tx, [laesoe])).toMatchObject([{ ...details, kind: 'ordinary', state: 'planned' }])
})

test('a cancelled meeting, another council’s, and one that is not there cannot decide', async ({ tx }) => {
  const { coordinator, secretariat, laesoe, plan } = await aSubmittedPlan(tx)
  const rest = { ...details, kind: 'ordinary', note: '' } as const
  const cancelled = await planMeeting(tx, coordinator, laesoe, rest)
  await takeStep(tx, coordinator, cancelled, 'cancel', today)
  const elsewhere = await planMeeting(tx, secretariat, await councilId(tx, 'lokalraad-rebild'), rest)
  for (const meetingId of [cancelled, elsewhere, newId<'meeting'>()])
    expect(await scheduleActionPlan(tx, secretariat, plan.id, { meetingId }, 'Handleplan')).toEqual({
      kind: 'meeting-not-possible',
    })
})

test('a meeting held before the plan was opened cannot decide, one held the same day can', async ({ tx }) => {
  const { coordinator, laesoe, plan } = await aSubmittedPlan(tx)
  const opened = new Date('2026-12-07T23:30:00Z')
  await tx.updateTable('action_plan').set({ created_at: opened }).where('id', '=', plan.id).execute()
  const held = async (heldOn: CalendarDate) => {
    const meeting = await planMeeting(tx, coordinator, laesoe, {
      ...details,
      heldOn,
      kind: 'ordinary',
      note: '',
    })
    await takeStep(tx, coordinator, meeting, 'hold', heldOn)
    return meeting
  }
  const schedule = async (heldOn: CalendarDate) =>
    scheduleActionPlan(tx, coordinator, plan.id, { meetingId: await held(heldOn) }, 'Handleplan')
  expect(await schedule('2026-12-07')).toEqual({ kind: 'meeting-not-possible' })
  expect(await schedule('2026-12-08')).toMatchObject({ kind: 'scheduled' })
})

test('from a cancelled meeting it moves to another one', async ({ tx }) => {
  const { coordinator, plan } = await aSubmittedPlan(tx)
  const first = await scheduleActionPlan(tx, coordinator, plan.id, details, 'Handleplan')
  const meetingId = (await agendaItemFor(tx, plan.id))?.meetingId
  if (meetingId) await takeStep(tx, coordinator, meetingId, 'cancel', today)
  const second = await scheduleActionPlan(tx, coordinator, plan.id, details, 'Handleplan')
  expect(second).toMatchObject({ kind: 'scheduled' })
  expect(second).not.toEqual(first)
})

test('a draft does not come on the agenda', async ({ tx }) => {
  const { coordinator, plan } = await anOpenPlan(tx)
  expect(await scheduleActionPlan(tx, coordinator, plan.id, details, 'Handleplan')).toEqual({
    kind: 'wrong-state',
    state: 'draft',
  })
})

test('a chair leads the plan, but the agenda is the coordinator’s', async ({ tx }) => {
  const { chair, laesoe, plan } = await aSubmittedPlan(tx)
  await expect(scheduleActionPlan(tx, chair, plan.id, details, 'Handleplan')).rejects.toThrow(Forbidden)
  expect(await meetingsOf(tx, [laesoe])).toEqual([])
})

async function published(tx: Tx) {
  const scene = await aPlanToDecide(tx)
  await decide(tx, scene, scene.agendaItemId)
  expect(await markPublished(tx, scene.plan.id)).toBe(true)
  return scene
}

test('only an adopted plan becomes published', async ({ tx }) => {
  const scene = await aPlanToDecide(tx)
  expect(await markPublished(tx, scene.plan.id)).toBe(false)
  expect(await markPublished(tx, newId<'action-plan'>())).toBe(false)
  await decide(tx, scene, scene.agendaItemId)
  expect(await markPublished(tx, scene.plan.id)).toBe(true)
  expect(await markPublished(tx, scene.plan.id)).toBe(false)
  expect(await findActionPlan(tx, scene.plan.id)).toMatchObject({ state: 'published' })
})

test('a correction has the same answers, a reason and a decision of its own, and supersedes', async ({
  tx,
}) => {
  const scene = await published(tx)
  const { coordinator, laesoe, plan } = scene
  const started = await startActionPlanCorrection(tx, coordinator, plan.id, ' Et tal var forkert. ')
  if (started.kind !== 'started') throw new Error(started.kind)
  const correction = await findActionPlan(tx, started.id)
  const { editionId, deadline } = plan
  const its = { number: 2, state: 'draft', correctionReason: 'Et tal var forkert.', submittedOn: today }
  expect(correction).toMatchObject({ ...its, editionId, deadline, year: 2027, councilId: laesoe })
  const said = async (id: typeof plan.id) =>
    (await answersOf(tx, [id])).map((row) => ({ ...row, id: '', actionPlanId: '', revision: 0 }))
  expect(await said(started.id)).toEqual(await said(plan.id))
  expect((await openActionPlan(tx, laesoe, 2027))?.id).toBe(started.id)
  expect(await submitActionPlan(tx, coordinator, started.id, '2027-06-01')).toEqual({
    kind: 'submitted',
    late: false,
  })
  expect((await newestSubmission(tx, started.id))?.canonical).toContain(
    '"correctionReason":"Et tal var forkert."',
  )
  await decide(tx, scene, await onHeldMeeting(tx, scene, started.id))
  expect(await markPublished(tx, started.id)).toBe(true)
  expect(await openActionPlan(tx, laesoe, 2027)).toBeNull()
  expect((await editionsOfActionPlan(tx, laesoe, 2027)).map(({ number, state }) => [number, state])).toEqual([
    [2, 'published'],
    [1, 'superseded'],
  ])
  expect((await actionPlanFor(tx, laesoe, 2027))?.id).toBe(started.id)
})

test('a correction needs a published plan and a reason, and there is one at a time', async ({ tx }) => {
  const scene = await aPlanToDecide(tx)
  const { coordinator, plan, agendaItemId } = scene
  const start = (reason: string) => startActionPlanCorrection(tx, coordinator, plan.id, reason)
  expect(await start('Fejl.')).toEqual({ kind: 'not-published' })
  await decide(tx, scene, agendaItemId)
  expect(await start('Fejl.')).toEqual({ kind: 'not-published' })
  await markPublished(tx, plan.id)
  expect(await start(' ')).toEqual({ kind: 'reason-missing' })
  const started = await start('Fejl.')
  if (started.kind !== 'started') throw new Error(started.kind)
  expect(await start('Fejl.')).toEqual({ kind: 'already-open', id: started.id })
})

test.for(['action_plan_submission', 'adopted_action_plan'] as const)(
  'the database refuses to change or remove a row of %s',
  async (table, { database }) => {
    const name = `kredsplan.${table}`
    const owned = await database.pool.query(
      `select has_table_privilege($1, 'update') or has_table_privilege($1, 'delete') as may`,
      [name],
    )
    expect(owned.rows).toEqual([{ may: false }])
    const triggers = await database.pool.query(
      `select count(*)::int as n from pg_trigger where tgrelid = $1::regclass and tgname like 'append_only%' and tgenabled = 'A'`,
      [name],
    )
    expect(triggers.rows).toEqual([{ n: 2 }])
  },
)
