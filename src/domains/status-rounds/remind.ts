import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import { nextMails } from './escalation.ts'
import { markMailed } from './invitation-queries.ts'
import { whatIsWaitedFor, type WaitingMeasure } from './people-queries.ts'
import { openRounds } from './round-queries.ts'
import { sendLinks, type Asking } from './send-links.ts'
import type { InvitationId, Placed, Round } from './types.ts'

/**
 * Sends what the escalation has due today in every open round: each mail with a fresh link, none to who has
 * answered. Run again on the same day it sends nothing.
 *
 * @param url where people reach the site
 * @returns how many mails were queued
 */
export async function remind(tx: Tx, url: string, today: CalendarDate, now: Date): Promise<number> {
  let queued = 0
  for (const round of await openRounds(tx, null)) queued += await remindIn(tx, round, url, today, now)
  return queued
}

async function remindIn(tx: Tx, round: Round, url: string, today: CalendarDate, now: Date): Promise<number> {
  const waiting = Map.groupBy(await whatIsWaitedFor(tx, round, today), (measure) => measure.invitationId)
  const due = [...waiting].flatMap(([id, measures]) => dueMails(round, id, measures, today))
  const still = new Set<InvitationId>()
  for (const [mails, same] of Map.groupBy(due, (one) => one.mails)) {
    const ids = same.map((one) => one.invitationId)
    for (const id of await markMailed(tx, ids, mails, today)) still.add(id)
  }
  const askings = due.filter((one) => still.has(one.invitationId)).flatMap((one) => one.askings)
  if (askings.length === 0) return 0
  await sendLinks(tx, url, askings, today, now)
  const subject = { kind: 'status-round', id: round.id }
  await record(tx, null, null, 'status-round.reminded', subject, { mails: askings.length })
  return askings.length
}

type DueMails = {
  readonly invitationId: InvitationId
  readonly mails: number
  readonly askings: readonly Asking[]
}

/** What one invitation has due: at most one step, to one or several people. */
function dueMails(
  round: Round,
  invitationId: InvitationId,
  measures: readonly WaitingMeasure[],
  today: CalendarDate,
): readonly DueMails[] {
  const [first] = measures
  if (!first) return []
  const isInvited = (one: Placed): boolean => one.personId === first.personId
  const around = measures.flatMap(({ lead, deputy, chair }) => present([lead, deputy, chair]))
  const people = {
    invited: around.filter(isInvited).slice(0, 1),
    deputy: present(measures.map(({ deputy }) => deputy)).filter((one) => !isInvited(one)),
    chair: present(measures.map(({ chair }) => chair)).filter((one) => !isInvited(one)),
  }
  const next = nextMails(first, people, today)
  if (!next) return []
  const { step, mails } = next
  const askings = next.to.map((to) => {
    const theirs = measures.filter(({ lead, deputy, chair }) =>
      [lead, deputy, chair].some((place) => place?.personId === to.personId),
    )
    return { step, invitationId, to, round, measures: theirs }
  })
  return [{ invitationId, mails, askings }]
}

/** Those who are there, each person once. */
function present(places: readonly (Placed | null)[]): readonly Placed[] {
  const people = new Map(places.flatMap((one) => (one ? [[one.personId, one] as const] : [])))
  return [...people.values()]
}
