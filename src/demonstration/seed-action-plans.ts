import {
  addLocalArea,
  answersOf,
  decideOnActionPlan,
  scheduleActionPlan,
  submitActionPlan,
  type ActionPlan,
} from '#action-plans'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import type { FocusAreaId } from '#measures'
import { addAgendaItem, planMeeting, recordDecision, takeStep, type MeetingId } from '#meetings'
import type { Actor } from '#permissions'
import { publishActionPlan } from '#register-publishing'
import { actorOn } from './actor-on.ts'
import { localMeetings, plan2026, type DemoActionPlan, type DemoLocalMeeting } from './content/index.ts'
import type { Seeded } from './queries.ts'
import { keepAnswers } from './register-queries.ts'
import { at, dayOf, type Keys } from './register-rows.ts'

/** The day on which the councils began to write their plans. */
export const begunOn = dayOf('01-05')

/** Adds the councils' own areas to their drafts. @returns every area of the year by the content's keys */
export async function seedAreas(
  tx: Tx,
  seeded: Seeded,
  plans: ReadonlyMap<string, ActionPlan>,
  all: readonly DemoActionPlan[],
): Promise<ReadonlyMap<string, FocusAreaId>> {
  const own = all.flatMap(({ council, answers }) =>
    answers.flatMap(({ key, own: title }) => (title === undefined ? [] : [{ council, key, title }])),
  )
  for (const { council, title } of own) {
    const coordinator = await coordinatorOn(tx, seeded, council, begunOn)
    expectKind(await addLocalArea(tx, coordinator, at(plans, council).id, title), 'added')
  }
  const rows = await answersOf(
    tx,
    [...plans.values()].map((plan) => plan.id),
  )
  const keys = new Map([...plan2026, ...own].map(({ title, key }) => [title, key]))
  return new Map(rows.map((row) => [at(keys, row.title), row.focusAreaId]))
}

/** Answers every focus area of the drafts, by those who coordinate. */
export async function seedAnswers(
  tx: Tx,
  keys: Keys,
  plans: ReadonlyMap<string, ActionPlan>,
  all: readonly DemoActionPlan[],
): Promise<void> {
  const rows = all.flatMap(({ council, answers }) =>
    answers.map((answer) => ({
      planId: at(plans, council).id,
      areaId: at(keys.areas, answer.key),
      stance: answer.stance,
      reason: answer.reason,
      note: answer.note ?? '',
      by: at(keys.holders, coordinatorOf(council)),
    })),
  )
  await keepAnswers(tx, rows)
}

/** Takes an answered draft all the way: submitted, adopted at a meeting, and public. */
export async function seedActionPlan(
  tx: Tx,
  keys: Keys,
  plan: ActionPlan,
  content: DemoActionPlan,
): Promise<void> {
  const { council, submitted, published } = content
  const meeting = localMeetings.find((one) => one.council === council && one.adopts)
  if (!meeting?.adopts) throw new Error(`no meeting of ${council} adopts its plan`)
  const coordinator = await coordinatorOn(tx, keys, council, dayOf(submitted))
  expectKind(await submitActionPlan(tx, coordinator, plan.id, dayOf(submitted)), 'submitted')
  const meetingId = await seedLocalMeeting(tx, coordinator, keys, meeting)
  const item = await scheduleActionPlan(tx, coordinator, plan.id, { meetingId }, meeting.adopts.title)
  if (item.kind !== 'scheduled') throw new Error(`an action plan was not put on an agenda: ${item.kind}`)
  const decidedOn = meeting.date as CalendarDate
  await takeStep(tx, coordinator, meetingId, 'hold', decidedOn)
  const { agendaItemId } = item
  const decision = { agendaItemId, outcome: 'adopted', text: meeting.adopts.text, decidedOn } as const
  expectKind(await decideOnActionPlan(tx, coordinator, decision), 'adopted')
  if (meeting.closed) await seedClosedItem(tx, coordinator, meetingId, meeting.closed, decidedOn)
  const publishedAt = new Date(`${dayOf(published)}T09:00:00Z`)
  expectKind(await publishActionPlan(tx, coordinator, plan.id, null, publishedAt), 'published')
}

/** Plans the meetings that are still to come. */
export async function seedMeetingsToCome(tx: Tx, keys: Keys, today: CalendarDate): Promise<void> {
  for (const meeting of localMeetings.filter((one) => !one.adopts)) {
    const coordinator = await coordinatorOn(tx, keys, meeting.council, today)
    await seedLocalMeeting(tx, coordinator, keys, meeting)
  }
}

function seedLocalMeeting(tx: Tx, actor: Actor, keys: Keys, meeting: DemoLocalMeeting): Promise<MeetingId> {
  const { council, date, start, place, note } = meeting
  const heldOn = date as CalendarDate
  const details = { heldOn, startsAt: start, place, kind: 'ordinary', note } as const
  return planMeeting(tx, actor, at(keys.councils, council), details)
}

async function seedClosedItem(
  tx: Tx,
  actor: Actor,
  meetingId: MeetingId,
  { title, text }: NonNullable<DemoLocalMeeting['closed']>,
  decidedOn: CalendarDate,
): Promise<void> {
  const item = await addAgendaItem(tx, actor, { meetingId, title, closed: true, subject: null })
  if (item.kind !== 'added') throw new Error(`the demonstration's agenda was refused: ${item.kind}`)
  await recordDecision(tx, actor, { agendaItemId: item.id, outcome: 'noted', text, decidedOn })
}

/** Who coordinates a council, with the seats of a day. */
export function coordinatorOn(tx: Tx, seeded: Seeded, council: string, day: CalendarDate): Promise<Actor> {
  return actorOn(tx, seeded, coordinatorOf(council), day)
}

function coordinatorOf(council: string): string {
  return `${council.replace('lokalraad-', '')}-koordinator`
}

function expectKind(outcome: { readonly kind: string }, kind: string): void {
  if (outcome.kind !== kind) throw new Error(`the demonstration's action plans: ${JSON.stringify(outcome)}`)
}
