import { HTTPException } from 'hono/http-exception'
import { districtCouncilId } from '#councils'
import type { Tx } from '#db'
import { authorise, type Action, type Actor, type Seat } from '#permissions'
import { findEdition, findPart } from './queries.ts'
import type { Edition, EditionId, Part, PartId } from './types.ts'
import { holdEdition, holdPart } from './writing-queries.ts'

/** Minutes without a sign of life after which somebody else may go on writing. */
const lockMinutes = 2

/** The latest sign of life that is too old at `now`. */
export function givenUpBefore(now: Date): Date {
  return new Date(now.getTime() - lockMinutes * 60_000)
}

/** Whether a lock is still kept alive at `now`. */
export function isAlive(lock: { readonly seenAt: Date }, now: Date): boolean {
  return lock.seenAt > givenUpBefore(now)
}

/** A part that the actor may do something with, held against other changes until the transaction ends. */
export type HeldPart = { readonly part: Part; readonly edition: Edition; readonly seat: Seat }

/**
 * Finds and holds a part for a command.
 *
 * @throws Forbidden when the actor may not; HTTPException 404 for a part that does not exist
 */
export async function holdForCommand(tx: Tx, actor: Actor, action: Action, id: PartId): Promise<HeldPart> {
  const councilId = await districtCouncilId(tx)
  const known = await findPart(tx, id)
  if (!known) throw new HTTPException(404)
  const seat = authorise(actor, action, { councilId, assignedTo: known.writerFunctionId })
  await holdEdition(tx, known.editionId, 'share')
  const part = await holdPart(tx, id)
  const edition = part && (await findEdition(tx, part.editionId))
  if (!part || !edition) throw new HTTPException(404)
  return { part, edition, seat }
}

/**
 * Finds an edition for a command that changes its structure, and holds it until the transaction ends.
 *
 * @throws Forbidden when the actor may not; HTTPException 404 for an edition that does not exist
 */
export async function holdEditionForCommand(
  tx: Tx,
  actor: Actor,
  action: Action,
  id: EditionId,
): Promise<{ readonly edition: Edition; readonly seat: Seat }> {
  const seat = authorise(actor, action, { councilId: await districtCouncilId(tx) })
  await holdEdition(tx, id, 'update')
  const edition = await findEdition(tx, id)
  if (!edition) throw new HTTPException(404)
  return { edition, seat }
}
