import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import {
  authorise,
  type Actor,
  type CouncilId,
  type FunctionId,
  type PersonId,
  type Role,
} from '#permissions'
import { insertFunction } from './change-queries.ts'
import { findFunction, type CouncilFunction, type Holding } from './member-queries.ts'
import { tellOfNewPlace } from './notices.ts'
import { insertPerson, personByEmail } from './person-queries.ts'
import { lookForRoom, takePlace, type NoRoom } from './place-holder.ts'
import { findCouncil, organisationsOf } from './queries.ts'
import { roleTitles } from './role-texts.ts'
import { sittingRoles } from './sitting.ts'

/** A function that is there, or a new one in a council with a role. */
export type InvitedTo =
  | { readonly kind: 'function'; readonly id: FunctionId }
  | { readonly kind: 'new-function'; readonly councilId: CouncilId; readonly role: Role }

export type Invitation = {
  readonly name: string
  readonly email: string
  readonly to: InvitedTo
  readonly from: CalendarDate
}

export type InviteOutcome =
  | {
      readonly kind: 'invited'
      readonly personId: PersonId
      readonly functionId: FunctionId
      /** Whether the address was new; a known person keeps the name they had. */
      readonly isNew: boolean
      readonly ended: Holding | null
    }
  | { readonly kind: 'no-such-function' }
  | { readonly kind: 'not-by-operator' }
  | { readonly kind: 'oneself' }
  | NoRoom

/**
 * Gives somebody, new or known by the address, a place in a function from a day.
 *
 * @param actor null for the operator at the command line, who sets the first people up; in the
 *   workspace an operator cannot let anybody into closed items, and nobody can in silence
 * @param today who sits on this day is told: see `tellOfNewPlace`
 */
export async function invitePerson(
  tx: Tx,
  actor: Actor | null,
  invitation: Invitation,
  today: CalendarDate = invitation.from,
): Promise<InviteOutcome> {
  const { to, from } = invitation
  const known = to.kind === 'function' ? await findFunction(tx, to.id) : null
  const councilId = to.kind === 'function' ? known?.councilId : to.councilId
  const role = to.kind === 'function' ? known?.role : to.role
  if (!councilId || !role) return { kind: 'no-such-function' }
  const seat = actor ? authorise(actor, 'person.invite', { councilId }) : null
  if (seat?.role === 'operator' && sittingRoles.includes(role)) return { kind: 'not-by-operator' }
  const person = await personByEmail(tx, invitation.email)
  if (actor && person?.id === actor.personId) return { kind: 'oneself' }
  const target = known ?? (await newFunction(tx, councilId, role))
  if (!target) return { kind: 'no-such-function' }
  const place = { asDeputy: false, from, to: null }
  const room = await lookForRoom(tx, target, null, place, person?.id ?? null)
  if (room.kind !== 'room') return room
  const named = person ?? { id: null, name: invitation.name, email: invitation.email }
  const given = actor && seat ? { by: actor, seat, target, place, to: named } : null
  const told = given ? await tellOfNewPlace(tx, given, today) : 0
  const personId = person?.id ?? (await insertPerson(tx, invitation.name, invitation.email))
  await takePlace(tx, target, room.present, place, personId)
  const subject = { kind: 'person', id: personId }
  await record(tx, actor, seat, 'person.invited', subject, { function: target.id, from, told })
  return { kind: 'invited', personId, functionId: target.id, isNew: !person, ended: room.present }
}

/** A function titled by its role, in the municipality's organisation or the police; null without a council. */
async function newFunction(tx: Tx, councilId: CouncilId, role: Role): Promise<CouncilFunction | null> {
  const code = (await findCouncil(tx, councilId))?.municipalityCode
  if (code === undefined) return null
  const organisations = await organisationsOf(tx)
  const own = organisations.find((entry) => code !== null && entry.municipalityCode === code)
  const organisation = own ?? organisations.find((entry) => entry.kind === 'police')
  if (!organisation) return null
  const { da, en } = roleTitles[role]
  const details = { titleDa: da, titleEn: en, organisationId: organisation.id, note: '' }
  return findFunction(tx, await insertFunction(tx, councilId, role, details))
}
