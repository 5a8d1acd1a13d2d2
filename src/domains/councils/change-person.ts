import { record } from '#audit'
import { dateInDenmark, type CalendarDate } from '#calendar'
import type { Db, Tx } from '#db'
import { authorise, may, type Actor, type CouncilId, type PersonId } from '#permissions'
import { endAccess } from './access-queries.ts'
import { tellOfNewAddress } from './notices.ts'
import {
  findPerson,
  personByEmail,
  seatsEver,
  updatePerson,
  type Person,
  type PersonSeat,
} from './person-queries.ts'
import { districtCouncilId } from './queries.ts'
import { sitsOn, sittingRoles } from './sitting.ts'

async function livingSeats(db: Db, id: PersonId, today: CalendarDate): Promise<readonly PersonSeat[]> {
  return (await seatsEver(db, id)).filter((seat) => seat.to === null || seat.to >= today)
}

/** The councils that a person has to do with today or later; the district's own for somebody without a place. */
export async function councilsWith(
  db: Db,
  id: PersonId,
  today: CalendarDate,
): Promise<readonly [CouncilId, ...CouncilId[]]> {
  const seats = await livingSeats(db, id, today)
  const [first, ...others] = new Set(seats.map((seat) => seat.councilId))
  return first ? [first, ...others] : [await districtCouncilId(db)]
}

/** Whether the actor keeps the person's entry: that takes the right to edit every council the person is in. */
export async function mayKeepPerson(
  db: Db,
  actor: Actor,
  id: PersonId,
  today: CalendarDate,
): Promise<boolean> {
  const councils = await councilsWith(db, id, today)
  return councils.every((councilId) => may(actor, 'directory.edit', { councilId }))
}

/** Whether the actor may change a person's name: who keeps the entry may, and everybody with a place their own. */
export async function mayChangePerson(
  db: Db,
  actor: Actor,
  id: PersonId,
  today: CalendarDate,
): Promise<boolean> {
  const own = actor.personId === id && may(actor, 'directory.see', { councilId: await districtCouncilId(db) })
  return own || mayKeepPerson(db, actor, id, today)
}

export type ChangePersonOutcome =
  | { readonly kind: 'changed' }
  | { readonly kind: 'no-such-person' }
  | { readonly kind: 'email-known'; readonly person: Person }
  | { readonly kind: 'sits-elsewhere'; readonly seat: PersonSeat }
  | { readonly kind: 'changed-meanwhile' }

/**
 * Changes a person's name, address and note; one's own note stays as it is unless one keeps it.
 *
 * An address is the way in. Nobody but the person changes the address of somebody who sits, today or
 * later, on a council where the actor does not sit: it would let the actor into its closed items. A new
 * address ends the person's sessions and unused links, and a mail to the old one says so.
 */
export async function changePerson(
  tx: Tx,
  actor: Actor,
  id: PersonId,
  revision: number,
  change: Pick<Person, 'name' | 'email' | 'note'>,
  now: Date,
): Promise<ChangePersonOutcome> {
  const today = dateInDenmark(now)
  const own = actor.personId === id
  const keeps = await mayKeepPerson(tx, actor, id, today)
  const action = own && !keeps ? 'directory.see' : 'directory.edit'
  const [first, ...others] = await councilsWith(tx, id, today)
  const seat = authorise(actor, action, { councilId: first })
  for (const councilId of others) authorise(actor, action, { councilId })
  const person = await findPerson(tx, id)
  if (!person) return { kind: 'no-such-person' }
  const moved = change.email !== person.email
  const elsewhere = moved && !own ? await seatElsewhere(tx, actor, id, today) : null
  if (elsewhere) return { kind: 'sits-elsewhere', seat: elsewhere }
  const taken = await personByEmail(tx, change.email)
  if (taken && taken.id !== id) return { kind: 'email-known', person: taken }
  const note = keeps ? change.note : person.note
  if (!(await updatePerson(tx, id, revision, { ...change, note }))) return { kind: 'changed-meanwhile' }
  if (moved) {
    await endAccess(tx, id, now)
    await tellOfNewAddress(tx, person, change.email, seat)
  }
  await record(tx, actor, seat, 'person.changed', { kind: 'person', id }, { address: moved })
  return { kind: 'changed' }
}

/** A place of the person, today or later, that sees the closed items of a council where the actor does not sit. */
async function seatElsewhere(
  db: Db,
  actor: Actor,
  id: PersonId,
  today: CalendarDate,
): Promise<PersonSeat | null> {
  const seats = await livingSeats(db, id, today)
  return seats.find((seat) => sittingRoles.includes(seat.role) && !sitsOn(actor, seat.councilId)) ?? null
}
