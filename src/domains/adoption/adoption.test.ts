import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect } from 'vitest'
import {
  adoptedVersion,
  decideOnPlan,
  newestProposal,
  proposePlan,
  startCorrection,
  withdrawPlan,
  discussedOn,
} from '#adoption'
import { districtCouncilId, readDistrictFile, setUpDistrict, theDistrict } from '#councils'
import type { Tx } from '#db'
import { newId } from '#id'
import { addAgendaItem, agendaOf, planMeeting, takeStep, type MeetingId } from '#meetings'
import { packageRoot } from '#package'
import type { Actor } from '#permissions'
import { createEdition, findEdition, type EditionId, type NewPart } from '#plans'
import { publishPlan } from '#publishing'
import { anActor, test } from '#testing'
import { discussPlan, recordDiscussion } from './discuss-plan.ts'

const url = 'https://kredsplan.example'
const day = '2026-11-25'
const now = new Date('2026-11-25T12:00:00Z')

const areas: readonly NewPart[] = [
  { kind: 'section', number: '5', title: 'Indsatsområder', body: 'Rammen.', ready: true },
  {
    kind: 'focus-area',
    number: '5.1',
    title: 'Trygt natteliv',
    body: 'Ærø, Læsø og Å: “tekst” med linjer.\n\nAfsnit to.',
    ready: true,
  },
]

async function aDistrict(tx: Tx): Promise<{ actor: Actor; meeting: MeetingId }> {
  const read = readDistrictFile(join(packageRoot(), 'districts/nordjylland.json'))
  if (read.kind !== 'district') throw new Error(read.message.en)
  await setUpDistrict(tx, read.config)
  const councilId = await districtCouncilId(tx)
  const actor = await anActor(tx, 'secretary', councilId)
  const meeting = await planMeeting(tx, actor, councilId, {
    heldOn: day,
    startsAt: '13:00',
    place: 'Politigården',
    kind: 'ordinary',
    note: '',
  })
  return { actor, meeting }
}

async function anEdition(tx: Tx, parts: readonly NewPart[] = areas): Promise<EditionId> {
  const district = await theDistrict(tx)
  return createEdition(tx, {
    districtId: district?.id ?? '',
    year: 2027,
    title: 'Samarbejdsplan 2027',
    parts,
  })
}

async function proposed(tx: Tx) {
  const { actor, meeting } = await aDistrict(tx)
  const id = await anEdition(tx)
  const outcome = await proposePlan(tx, actor, id, meeting, 'Samarbejdsplan 2027')
  if (outcome.kind !== 'proposed') throw new Error(outcome.kind)
  return { actor, meeting, id, ...outcome }
}

const decision = { outcome: 'adopted', text: 'Kredsrådet godkendte planen.', decidedOn: day } as const

test('what a phrase claims must be known before the plan is sealed', async ({ tx }) => {
  const { actor, meeting } = await aDistrict(tx)
  const strange: NewPart = {
    kind: 'section',
    number: '2',
    title: 'Udviklingen',
    body: ':udsagn[et fald]{nr=99999}',
    ready: true,
  }
  const id = await anEdition(tx, [...areas, strange])
  expect(await proposePlan(tx, actor, id, meeting, 'Plan')).toMatchObject({
    kind: 'with-gaps',
    gaps: [{ part: { title: 'Udviklingen' }, gaps: [], claims: [{ kind: 'unknown' }] }],
  })
})

test('adopts exactly the text that was proposed, with its SHA-256', async ({ tx }) => {
  const { actor, meeting, id, agendaItemId, sha256 } = await proposed(tx)
  await takeStep(tx, actor, meeting, 'hold', day)
  expect(await decideOnPlan(tx, actor, { agendaItemId, ...decision })).toMatchObject({
    kind: 'adopted',
    sha256,
  })
  const adopted = await adoptedVersion(tx, id)
  expect(
    createHash('sha256')
      .update(adopted?.canonical ?? '')
      .digest('hex'),
  ).toBe(sha256)
  expect(adopted?.canonical).toMatch(/^\{"correctionReason":null,"district":\{"key":"nordjylland"/)
  expect(await findEdition(tx, id)).toMatchObject({ state: 'adopted' })
})

test('names the parts that are not ready and proposes nothing', async ({ tx }) => {
  const { actor, meeting } = await aDistrict(tx)
  const id = await anEdition(tx, [
    ...areas,
    { kind: 'focus-area', number: '5.2', title: 'Uden tekst', body: ' ' },
  ])
  const outcome = await proposePlan(tx, actor, id, meeting, 'Plan')
  expect(outcome).toMatchObject({
    kind: 'with-gaps',
    gaps: [{ part: { title: 'Uden tekst' }, gaps: ['no-text', 'not-ready'] }],
  })
  expect(await findEdition(tx, id)).toMatchObject({ state: 'draft' })
})

test('a draft can be discussed before it is decided on, and the first day of it is remembered', async ({
  tx,
}) => {
  const { actor, meeting } = await aDistrict(tx)
  const id = await anEdition(tx)
  const earlier = {
    heldOn: '2026-11-06',
    startsAt: '09:30',
    place: 'Skærm',
    kind: 'extraordinary',
    note: '',
  } as const
  const talk = await planMeeting(tx, actor, await districtCouncilId(tx), earlier)
  expect(await discussPlan(tx, actor, id, talk, 'Udkast')).toEqual({ kind: 'on-the-agenda' })
  expect(await findEdition(tx, id)).toMatchObject({ state: 'draft' })
  await takeStep(tx, actor, talk, 'hold', day)
  const [item] = await agendaOf(tx, talk)
  if (!item) throw new Error('no item')
  const discussion = {
    agendaItemId: item.id,
    text: 'Rådet drøftede udkastet.',
    decidedOn: '2026-11-06',
  } as const
  expect(await recordDiscussion(tx, actor, discussion)).toMatchObject({ kind: 'recorded' })
  const put = await proposePlan(tx, actor, id, meeting, 'Plan')
  if (put.kind !== 'proposed') throw new Error(put.kind)
  await takeStep(tx, actor, meeting, 'hold', day)
  expect(await recordDiscussion(tx, actor, { ...discussion, agendaItemId: put.agendaItemId })).toEqual({
    kind: 'is-a-proposal',
  })
  await decideOnPlan(tx, actor, { agendaItemId: put.agendaItemId, ...decision })
  expect(await discussedOn(tx, id)).toBe('2026-11-06')
})

test('what is not about a plan is not written down as a discussion of one', async ({ tx }) => {
  const { actor, meeting } = await aDistrict(tx)
  const subject = { kind: 'action-plan', id: newId() } as const
  const item = await addAgendaItem(tx, actor, {
    meetingId: meeting,
    title: 'Handleplan',
    closed: false,
    subject,
  })
  await takeStep(tx, actor, meeting, 'hold', day)
  if (item.kind !== 'added') throw new Error(item.kind)
  const discussion = { agendaItemId: item.id, text: 'Drøftet.', decidedOn: day } as const
  expect(await recordDiscussion(tx, actor, discussion)).toEqual({ kind: 'no-such-item' })
})

test('takes no decision before the meeting has been held', async ({ tx }) => {
  const { actor, id, agendaItemId } = await proposed(tx)
  const outcome = await decideOnPlan(tx, actor, { agendaItemId, ...decision })
  expect(outcome).toMatchObject({ kind: 'decision-refused', why: { kind: 'meeting-not-held' } })
  expect(await findEdition(tx, id)).toMatchObject({ state: 'proposed' })
})

test('sends a rejected plan back to be worked on', async ({ tx }) => {
  const { actor, meeting, id, agendaItemId } = await proposed(tx)
  await takeStep(tx, actor, meeting, 'hold', day)
  expect(await decideOnPlan(tx, actor, { agendaItemId, ...decision, outcome: 'rejected' })).toMatchObject({
    kind: 'rejected',
  })
  expect(await findEdition(tx, id)).toMatchObject({ state: 'draft' })
  expect(await adoptedVersion(tx, id)).toBeNull()
})

test('does not decide on a text that was taken back and proposed anew', async ({ tx }) => {
  const { actor, meeting, id, agendaItemId } = await proposed(tx)
  expect(await withdrawPlan(tx, actor, id)).toEqual({ kind: 'withdrawn' })
  await proposePlan(tx, actor, id, meeting, 'Samarbejdsplan 2027, ny tekst')
  await takeStep(tx, actor, meeting, 'hold', day)
  expect(await decideOnPlan(tx, actor, { agendaItemId, ...decision })).toEqual({
    kind: 'proposal-taken-back',
  })
  expect((await newestProposal(tx, id))?.agendaItemId).not.toBe(agendaItemId)
})

test('publishes nothing that no decision adopted', async ({ tx }) => {
  const { actor, id } = await proposed(tx)
  expect(await publishPlan(tx, actor, id, null, url, day, now)).toEqual({ kind: 'not-adopted' })
})

async function adopted(tx: Tx) {
  const made = await proposed(tx)
  await takeStep(tx, made.actor, made.meeting, 'hold', day)
  await decideOnPlan(tx, made.actor, { agendaItemId: made.agendaItemId, ...decision })
  await tx.insertInto('installation').values({ kind: 'real' }).execute()
  return made
}

test('refuses to publish something else than what the publisher was shown', async ({ tx }) => {
  const { actor, id } = await adopted(tx)
  expect(await publishPlan(tx, actor, id, 'another fingerprint', url, day, now)).toEqual({
    kind: 'something-changed',
  })
  expect(await findEdition(tx, id)).toMatchObject({ state: 'adopted' })
})

test('a published plan is superseded by its correction, which has a decision and a reason of its own', async ({
  tx,
}) => {
  const { actor, id } = await adopted(tx)
  expect(await publishPlan(tx, actor, id, null, url, day, now)).toEqual({ kind: 'published', year: 2027 })
  expect(await startCorrection(tx, actor, id, '')).toEqual({ kind: 'reason-missing' })
  const correction = await startCorrection(tx, actor, id, 'Et navn var stavet forkert.')
  if (correction.kind !== 'started') throw new Error(correction.kind)
  const meeting = await planMeeting(tx, actor, await districtCouncilId(tx), {
    heldOn: day,
    startsAt: '15:00',
    place: 'Skærm',
    kind: 'extraordinary',
    note: '',
  })
  const put = await proposePlan(tx, actor, correction.id, meeting, 'Rettelse')
  if (put.kind !== 'proposed') throw new Error(put.kind)
  await takeStep(tx, actor, meeting, 'hold', day)
  await decideOnPlan(tx, actor, { agendaItemId: put.agendaItemId, ...decision })
  expect(await publishPlan(tx, actor, correction.id, null, url, day, now)).toEqual({
    kind: 'published',
    year: 2027,
  })
  expect(await findEdition(tx, id)).toMatchObject({ state: 'superseded' })
  expect(await findEdition(tx, correction.id)).toMatchObject({ state: 'published', number: 2 })
})

test.for(['plan_proposal', 'adopted_version', 'published.plan', 'published.plan_part', 'decision'] as const)(
  'the database refuses to change or remove a row of %s',
  async (table, { tx, database }) => {
    const { actor, id } = await adopted(tx)
    await publishPlan(tx, actor, id, null, url, day, now)
    const owned = await database.pool.query(
      `select has_table_privilege($1, 'update') or has_table_privilege($1, 'delete') as may`,
      [table.includes('.') ? table : `kredsplan.${table}`],
    )
    expect(owned.rows).toEqual([{ may: false }])
    const triggers = await database.pool.query(
      `select count(*)::int as n from pg_trigger where tgrelid = $1::regclass and tgname like 'append_only%' and tgenabled = 'A'`,
      [table.includes('.') ? table : `kredsplan.${table}`],
    )
    expect(triggers.rows).toEqual([{ n: 2 }])
  },
)
