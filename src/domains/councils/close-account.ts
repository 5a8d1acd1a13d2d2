import { record } from '#audit'
import { dateInDenmark } from '#calendar'
import type { Tx } from '#db'
import { authorise, type Actor, type PersonId } from '#permissions'
import { endAccess, updateClosed } from './access-queries.ts'
import { councilsWith } from './change-person.ts'

export type CloseAccountOutcome =
  | { readonly kind: 'changed' }
  | { readonly kind: 'own-account' }
  | { readonly kind: 'changed-meanwhile' }

/**
 * Closes a person's account: every session and unused link ends at once, and none can be had. The
 * places stay. Nobody closes their own.
 */
export async function closeAccount(
  tx: Tx,
  actor: Actor,
  id: PersonId,
  now: Date,
): Promise<CloseAccountOutcome> {
  const [first, ...others] = await councilsWith(tx, id, dateInDenmark(now))
  const seat = authorise(actor, 'directory.edit', { councilId: first })
  for (const councilId of others) authorise(actor, 'directory.edit', { councilId })
  if (id === actor.personId) return { kind: 'own-account' }
  if (!(await updateClosed(tx, id, now))) return { kind: 'changed-meanwhile' }
  await endAccess(tx, id, now)
  await record(tx, actor, seat, 'person.closed', { kind: 'person', id })
  return { kind: 'changed' }
}

/** Opens a closed account again, with the address it has; the person asks for a new link. */
export async function openAccount(
  tx: Tx,
  actor: Actor,
  id: PersonId,
  now: Date,
): Promise<CloseAccountOutcome> {
  const [first, ...others] = await councilsWith(tx, id, dateInDenmark(now))
  const seat = authorise(actor, 'directory.edit', { councilId: first })
  for (const councilId of others) authorise(actor, 'directory.edit', { councilId })
  if (id === actor.personId) return { kind: 'own-account' }
  if (!(await updateClosed(tx, id, null))) return { kind: 'changed-meanwhile' }
  await record(tx, actor, seat, 'person.opened', { kind: 'person', id })
  return { kind: 'changed' }
}
