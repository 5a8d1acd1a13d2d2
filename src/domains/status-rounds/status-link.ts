import { hashOf } from '#accounts'
import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import { seatsOf } from '#councils'
import type { Db, Tx } from '#db'
import type { Actor, Seat } from '#permissions'
import { findLink } from './invitation-queries.ts'
import { isOpen } from './progress.ts'
import { requestsOf } from './request-queries.ts'
import { findRound } from './round-queries.ts'
import type { InvitationId, Round, StatusRequest } from './types.ts'

/** Why a link that once worked does not any more; `left` is somebody who is no longer in the function. */
export type LinkEnd = 'expired' | 'closed' | 'left'

/** What a link is good for today. */
export type LinkState = { readonly kind: 'unknown' } | OverLink | WorkingLink

/** A link that is good for nothing any more. Its requests are for giving somebody back what they typed. */
export type OverLink = {
  readonly kind: 'over'
  readonly why: LinkEnd
  readonly invitationId: InvitationId
  readonly requests: readonly StatusRequest[]
  readonly actor: Actor
}

/** A link that shows its invitation's measures, and takes answers as long as one is waited for. */
export type WorkingLink = {
  readonly kind: 'open' | 'answered'
  readonly invitationId: InvitationId
  readonly round: Round
  /** Those of the invitation that whom it was sent to leads, is the deputy for or chairs the council of. */
  readonly requests: readonly StatusRequest[]
  /** The others: somebody else answers for them. */
  readonly others: readonly StatusRequest[]
  /** Whom it was sent to, with the seats of today. */
  readonly actor: Actor
  /** The function in which the person has to do with it. */
  readonly seat: Seat
}

/** Looks a link up; changes nothing. */
export async function lookUp(db: Db, token: string, today: CalendarDate, now: Date): Promise<LinkState> {
  const link = await findLink(db, hashOf(token))
  const round = link && (await findRound(db, link.roundId))
  if (!link || !round) return { kind: 'unknown' }
  const { invitationId, personId, name, email } = link
  const asked = await requestsOf(db, { invitationId })
  const actor = { personId, name, email, seats: await seatsOf(db, personId, today) }
  const requests = asked.filter((request) => seatFor(actor, request) !== null)
  const others = asked.filter((request) => !requests.includes(request))
  const [seat] = requests.flatMap((request) => seatFor(actor, request) ?? [])
  const over = (why: LinkEnd): LinkState => ({ kind: 'over', why, invitationId, requests: asked, actor })
  if (round.closedAt) return over('closed')
  if (link.expiresAt <= now) return over('expired')
  if (!seat) return over('left')
  const kind = requests.some(isOpen) ? 'open' : 'answered'
  return { kind, invitationId, round, requests, others, actor, seat }
}

/** The seat in which somebody answers for a measure: its lead's, its deputy's or its council's chair's. */
export function seatFor(actor: Actor, request: StatusRequest): Seat | null {
  const { leadFunctionId, deputyFunctionId, councilId } = request
  return (
    actor.seats.find((seat) => seat.functionId === leadFunctionId) ??
    actor.seats.find((seat) => seat.functionId === deputyFunctionId) ??
    actor.seats.find((seat) => seat.councilId === councilId && seat.role === 'chair') ??
    null
  )
}

/**
 * Opens the page behind a link, as often as anybody likes: mail programs open links by themselves. Every
 * opening of a link that once was made is logged; an unknown one is not, or anybody could fill a log that
 * nothing can be removed from.
 */
export async function openLink(tx: Tx, token: string, today: CalendarDate, now: Date): Promise<LinkState> {
  const state = await lookUp(tx, token, today, now)
  if (state.kind === 'over') await logRefusal(tx, state, state.why)
  if (state.kind === 'open' || state.kind === 'answered') {
    const subject = { kind: 'status-invitation', id: state.invitationId }
    await record(tx, state.actor, state.seat, 'status-link.opened', subject)
  }
  return state
}

/** Logs that a link was refused, and why. */
export async function logRefusal(
  tx: Tx,
  link: { readonly invitationId: InvitationId; readonly actor: Actor },
  why: LinkEnd | 'answered',
): Promise<void> {
  const subject = { kind: 'status-invitation', id: link.invitationId }
  await record(tx, link.actor, null, 'status-link.refused', subject, { why })
}
