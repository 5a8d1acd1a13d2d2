import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import type { Db, Tx } from '#db'
import { authorise, may, type Actor, type CouncilId, type PersonId } from '#permissions'
import { findPerson, personByEmail, seatsEver, updatePerson, type Person } from './person-queries.ts'
import { districtCouncilId } from './queries.ts'

/** The councils that a person has to do with today or later; the district's own for somebody without a place. */
async function councilsWith(db: Db, id: PersonId, today: CalendarDate): Promise<readonly CouncilId[]> {
  const seats = await seatsEver(db, id)
  const living = seats.filter((seat) => seat.to === null || seat.to >= today).map((seat) => seat.councilId)
  return living.length > 0 ? [...new Set(living)] : [await districtCouncilId(db)]
}

/**
 * Whether the actor may change a person's name and address: an address is the way in, so that takes
 * the right to edit every council the person sits on.
 */
export async function mayChangePerson(
  db: Db,
  actor: Actor,
  id: PersonId,
  today: CalendarDate,
): Promise<boolean> {
  const councils = await councilsWith(db, id, today)
  return councils.every((councilId) => may(actor, 'directory.edit', { councilId }))
}

export type ChangePersonOutcome =
  | { readonly kind: 'changed' }
  | { readonly kind: 'no-such-person' }
  | { readonly kind: 'email-known'; readonly person: Person }
  | { readonly kind: 'changed-meanwhile' }

/** Changes a person's name, address and note. */
export async function changePerson(
  tx: Tx,
  actor: Actor,
  id: PersonId,
  revision: number,
  change: Pick<Person, 'name' | 'email' | 'note'>,
  today: CalendarDate,
): Promise<ChangePersonOutcome> {
  const councils = await councilsWith(tx, id, today)
  const seats = councils.map((councilId) => authorise(actor, 'directory.edit', { councilId }))
  const person = await findPerson(tx, id)
  if (!person) return { kind: 'no-such-person' }
  const taken = await personByEmail(tx, change.email)
  if (taken && taken.id !== id) return { kind: 'email-known', person: taken }
  if (!(await updatePerson(tx, id, revision, change))) return { kind: 'changed-meanwhile' }
  const subject = { kind: 'person', id }
  await record(tx, actor, seats[0] ?? null, 'person.changed', subject, {
    address: change.email !== person.email,
  })
  return { kind: 'changed' }
}
