import { record } from '#audit'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import { dropLock, lockOn, takeLock } from './lock-queries.ts'
import { givenUpBefore, holdForCommand } from './part-access.ts'
import { findPart } from './queries.ts'
import type { PartId, PartLock } from './types.ts'

export type WritingOutcome =
  | { readonly kind: 'yours' }
  | { readonly kind: 'taken'; readonly lock: PartLock }
  | { readonly kind: 'not-draft' }

/**
 * Begins writing in a part, or goes on (a sign of life): for the others it is taken until two minutes
 * have passed without one. Somebody else's is taken over only after that.
 */
export async function keepWriting(tx: Tx, actor: Actor, partId: PartId, now: Date): Promise<WritingOutcome> {
  const { part, edition, seat } = await holdForCommand(tx, actor, 'plan.write', partId)
  if (edition.state !== 'draft') return { kind: 'not-draft' }
  const before = await lockOn(tx, part.id)
  const got = await takeLock(tx, part.id, actor.personId, now, givenUpBefore(now))
  if (!got && before) return { kind: 'taken', lock: before }
  if (before && before.personId !== actor.personId)
    await record(tx, actor, seat, 'plan.part-taken-over', { kind: 'plan-part', id: part.id })
  return { kind: 'yours' }
}

/** Stops writing in a part: it is free for the others at once. */
export async function stopWriting(tx: Tx, actor: Actor, partId: PartId): Promise<void> {
  await dropLock(tx, partId, actor.personId)
}

/**
 * A page in which somebody wrote has been left. Nothing happens when a newer text has been saved since:
 * then it was left for the page after, in which they go on.
 *
 * @param revision the one that the page showed
 */
export async function pageLeft(tx: Tx, actor: Actor, partId: PartId, revision: number): Promise<void> {
  const part = await findPart(tx, partId)
  if (part?.revision === revision) await dropLock(tx, partId, actor.personId)
}
