import { expect } from 'vitest'
import type { Tx } from '#db'
import { newId } from '#id'
import {
  addAgendaItem,
  agendaItem,
  agendaOf,
  findMeeting,
  planMeeting,
  recordDecision,
  takeStep,
  type AgendaItemId,
  type MeetingId,
} from '#meetings'
import { Forbidden, type Actor } from '#permissions'
import { aDistrict, aMember, councilId, test } from '#testing'
import { changeAgendaItem, moveAgendaItem } from './change-agenda-item.ts'
import { changeMeeting } from './plan-meeting.ts'

const day = '2026-11-25'
const details = {
  heldOn: day,
  startsAt: '13:00',
  place: 'Politigården i Aalborg',
  kind: 'ordinary',
  note: '',
} as const

type Scene = { readonly secretary: Actor; readonly meetingId: MeetingId }

async function aMeeting(tx: Tx): Promise<Scene> {
  await aDistrict(tx)
  const secretary = await aMember(tx, 'kredsraad', 'secretary')
  const meetingId = await planMeeting(tx, secretary, await councilId(tx, 'kredsraad'), details)
  return { secretary, meetingId }
}

async function add(tx: Tx, { secretary, meetingId }: Scene, title: string, closed = false) {
  const outcome = await addAgendaItem(tx, secretary, { meetingId, title, closed, subject: null })
  if (outcome.kind !== 'added') throw new Error(outcome.kind)
  return outcome.id
}

const decisionOn = (agendaItemId: AgendaItemId) =>
  ({ agendaItemId, outcome: 'adopted', text: 'Kredsrådet tiltrådte.', decidedOn: day }) as const

test('nothing is decided at a meeting that was not held', async ({ tx }) => {
  const scene = await aMeeting(tx)
  const item = await add(tx, scene, 'Mødedatoer')
  const planned = await recordDecision(tx, scene.secretary, decisionOn(item))
  expect(planned).toEqual({ kind: 'meeting-not-held', state: 'planned' })
  await takeStep(tx, scene.secretary, scene.meetingId, 'cancel', day)
  const cancelled = await recordDecision(tx, scene.secretary, decisionOn(item))
  expect(cancelled).toEqual({ kind: 'meeting-not-held', state: 'cancelled' })
  expect(await agendaItem(tx, item)).toMatchObject({ decision: null })
})

test('records a decision once, for good', async ({ tx }) => {
  const scene = await aMeeting(tx)
  const item = await add(tx, scene, 'Mødedatoer', true)
  await takeStep(tx, scene.secretary, scene.meetingId, 'hold', day)
  const outcome = await recordDecision(tx, scene.secretary, decisionOn(item))
  expect(outcome).toMatchObject({ kind: 'recorded' })
  expect(await recordDecision(tx, scene.secretary, decisionOn(item))).toEqual({ kind: 'already-decided' })
  expect(await agendaItem(tx, item)).toMatchObject({
    decision: { outcome: 'adopted', decidedOn: day, recordedBy: 'Test secretary' },
  })
})

test('a decided item and a meeting with decisions stay as they are', async ({ tx }) => {
  const scene = await aMeeting(tx)
  const { secretary, meetingId } = scene
  const item = await add(tx, scene, 'Mødedatoer')
  const next = await add(tx, scene, 'Eventuelt')
  await takeStep(tx, secretary, meetingId, 'hold', day)
  await recordDecision(tx, secretary, decisionOn(item))
  const change = { title: 'Andet', closed: false }
  expect(await changeAgendaItem(tx, secretary, item, 1, change)).toEqual({ kind: 'already-decided' })
  expect(await moveAgendaItem(tx, secretary, next, 'up')).toEqual({ kind: 'already-decided' })
  expect(await takeStep(tx, secretary, meetingId, 'reopen', day)).toEqual({
    kind: 'in-the-way',
    why: 'nothing-decided',
  })
  expect(await changeMeeting(tx, secretary, meetingId, 3, details)).toEqual({
    kind: 'not-open',
    state: 'held',
  })
})

test('a decision is not from before the meeting', async ({ tx }) => {
  const scene = await aMeeting(tx)
  const item = await add(tx, scene, 'Mødedatoer')
  await takeStep(tx, scene.secretary, scene.meetingId, 'hold', day)
  const early = { ...decisionOn(item), decidedOn: '2026-11-24' } as const
  expect(await recordDecision(tx, scene.secretary, early)).toEqual({
    kind: 'before-the-meeting',
    heldOn: day,
  })
})

test('only chair and secretary of the council itself record decisions', async ({ tx }) => {
  const scene = await aMeeting(tx)
  const item = await add(tx, scene, 'Mødedatoer')
  await takeStep(tx, scene.secretary, scene.meetingId, 'hold', day)
  const mayor = await aMember(tx, 'kredsraad', 'member')
  await expect(recordDecision(tx, mayor, decisionOn(item))).rejects.toThrow(Forbidden)
  const local = await aMember(tx, 'lokalraad-laesoe', 'secretary')
  await expect(recordDecision(tx, local, decisionOn(item))).rejects.toThrow(Forbidden)
  const chair = await aMember(tx, 'kredsraad', 'chair')
  expect(await recordDecision(tx, chair, decisionOn(item))).toMatchObject({ kind: 'recorded' })
})

test('decides on an item about a plan', async ({ tx }) => {
  const scene = await aMeeting(tx)
  const subject = { kind: 'plan-edition', id: newId<'edition'>() } as const
  const { secretary, meetingId } = scene
  const added = await addAgendaItem(tx, secretary, { meetingId, title: 'Plan', closed: true, subject })
  if (added.kind !== 'added') throw new Error(added.kind)
  await takeStep(tx, secretary, meetingId, 'hold', day)
  expect(await recordDecision(tx, secretary, decisionOn(added.id))).toMatchObject({ kind: 'recorded' })
  expect(await agendaItem(tx, added.id)).toMatchObject({ subject, meeting: { id: meetingId } })
})

test('keeps the order that the items are moved to', async ({ tx }) => {
  const scene = await aMeeting(tx)
  for (const title of ['Et', 'To', 'Tre']) await add(tx, scene, title)
  const titles = async () => (await agendaOf(tx, scene.meetingId)).map((item) => item.title)
  const third = (await agendaOf(tx, scene.meetingId))[2]
  if (!third) throw new Error('no third item')
  await moveAgendaItem(tx, scene.secretary, third.id, 'up')
  expect(await titles()).toEqual(['Et', 'Tre', 'To'])
  await moveAgendaItem(tx, scene.secretary, third.id, 'up')
  await moveAgendaItem(tx, scene.secretary, third.id, 'up')
  expect(await titles()).toEqual(['Tre', 'Et', 'To'])
})

test('does not overwrite what somebody changed meanwhile', async ({ tx }) => {
  const { secretary, meetingId } = await aMeeting(tx)
  const first = await changeMeeting(tx, secretary, meetingId, 1, { ...details, place: 'Rådhuset' })
  expect(first).toEqual({ kind: 'changed' })
  const second = await changeMeeting(tx, secretary, meetingId, 1, { ...details, place: 'Et andet sted' })
  expect(second).toEqual({ kind: 'changed-meanwhile' })
  expect(await findMeeting(tx, meetingId)).toMatchObject({ place: 'Rådhuset' })
})

test('the database refuses to change or remove a decision', async ({ tx }) => {
  const scene = await aMeeting(tx)
  const item = await add(tx, scene, 'Mødedatoer')
  await takeStep(tx, scene.secretary, scene.meetingId, 'hold', day)
  await recordDecision(tx, scene.secretary, decisionOn(item))
  const changed = tx.updateTable('decision').set({ text: 'Noget andet' }).execute()
  await expect(changed).rejects.toThrow(/permission denied|append-only/)
})
