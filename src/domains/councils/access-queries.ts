import type { CalendarDate } from '#calendar'
import type { Db, Tx } from '#db'
import type { CouncilId, PersonId, Role } from '#permissions'
import { sittingRoles } from './sitting.ts'
import './tables.ts'

/** Somebody who sits or sat on a council, with the address that a mail reaches them at. */
export type Sitter = {
  readonly personId: PersonId
  readonly name: string
  readonly email: string
  readonly role: Role
  /** The last day, included; null until further notice. */
  readonly to: CalendarDate | null
}

/** Everybody who sits on the council or ever sat there, a closed account or not. */
export async function sittersOf(
  db: Db,
  councilId: CouncilId,
  today: CalendarDate,
): Promise<readonly Sitter[]> {
  return db
    .selectFrom('holding as h')
    .innerJoin('council_function as f', 'f.id', 'h.function_id')
    .innerJoin('person as p', 'p.id', 'h.person_id')
    .select(['p.id as personId', 'p.name', 'p.email', 'f.role', 'h.to_date as to'])
    .where('f.council_id', '=', councilId)
    .where('f.role', 'in', sittingRoles)
    .where('h.from_date', '<=', today)
    .orderBy('f.position')
    .orderBy('h.from_date')
    .execute()
}

/** Ends every session of a person, and every sign-in link that was not used. */
export async function endAccess(tx: Tx, id: PersonId, now: Date): Promise<void> {
  await tx
    .updateTable('session')
    .set({ revoked_at: now })
    .where('person_id', '=', id)
    .where('revoked_at', 'is', null)
    .execute()
  await tx
    .updateTable('sign_in_link')
    .set({ used_at: now })
    .where('person_id', '=', id)
    .where('used_at', 'is', null)
    .execute()
}

/** Closes a person's account from an instant, or opens it (null); false when it already is so. */
export async function updateClosed(tx: Tx, id: PersonId, closedAt: Date | null): Promise<boolean> {
  const result = await tx
    .updateTable('person')
    .set((eb) => ({ disabled_at: closedAt, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .where('disabled_at', closedAt ? 'is' : 'is not', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
