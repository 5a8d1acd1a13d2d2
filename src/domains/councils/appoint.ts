import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import { authorise, type Actor, type FunctionId, type PersonId } from '#permissions'
import { findFunction, type Holding } from './member-queries.ts'
import { findPerson, insertPerson, personByEmail, type Person } from './person-queries.ts'
import { tellOfNewPlace } from './notices.ts'
import { lookForRoom, takePlace, type NoRoom } from './place-holder.ts'

/** Somebody already known, or somebody new with a work address. */
export type Who =
  | { readonly kind: 'known'; readonly id: PersonId }
  | { readonly kind: 'new'; readonly name: string; readonly email: string }

export type Appointment = {
  readonly functionId: FunctionId
  /** The function's when the page was shown. */
  readonly revision: number
  readonly who: Who
  readonly asDeputy: boolean
  readonly from: CalendarDate
  readonly to: CalendarDate | null
}

export type AppointOutcome =
  | { readonly kind: 'appointed'; readonly personId: PersonId; readonly ended: Holding | null }
  | { readonly kind: 'no-such-function' }
  | { readonly kind: 'no-such-person' }
  | { readonly kind: 'email-known'; readonly person: Person }
  | { readonly kind: 'oneself' }
  | NoRoom

/**
 * Puts somebody in a function, as holder or deputy, from a day; whoever is there stops the day before.
 * Nobody can give a place to themselves, nor one that sees closed items to anybody in silence:
 * see `tellOfNewPlace`.
 */
export async function appoint(
  tx: Tx,
  actor: Actor,
  appointment: Appointment,
  today: CalendarDate,
): Promise<AppointOutcome> {
  const target = await findFunction(tx, appointment.functionId)
  if (!target) return { kind: 'no-such-function' }
  const seat = authorise(actor, 'directory.edit', { councilId: target.councilId })
  const { who, asDeputy, from, to } = appointment
  const known = who.kind === 'known' ? who.id : null
  if (known === actor.personId) return { kind: 'oneself' }
  const person = known ? await findPerson(tx, known) : null
  if (known && !person) return { kind: 'no-such-person' }
  const taken = who.kind === 'new' ? await personByEmail(tx, who.email) : null
  if (taken) return { kind: 'email-known', person: taken }
  const place = { asDeputy, from, to }
  const room = await lookForRoom(tx, target, appointment.revision, place, known)
  if (room.kind !== 'room') return room
  const named = who.kind === 'new' ? { ...who, id: null } : person
  const given = named ? { by: actor, seat, target, place, to: named } : null
  const told = given ? await tellOfNewPlace(tx, given, today) : 0
  const personId = who.kind === 'known' ? who.id : await insertPerson(tx, who.name, who.email)
  await takePlace(tx, target, room.present, place, personId)
  const subject = { kind: 'function', id: target.id }
  await record(tx, actor, seat, 'function.appointed', subject, { person: personId, ...place, told })
  return { kind: 'appointed', personId, ended: room.present }
}
