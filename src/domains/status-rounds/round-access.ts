import { HTTPException } from 'hono/http-exception'
import { districtCouncilId } from '#councils'
import type { Db, Tx } from '#db'
import type { RoundId } from '#measures'
import { authorise, type Actor, type Seat } from '#permissions'
import { findRound, holdRound } from './round-queries.ts'
import type { Round } from './types.ts'

/**
 * The seat in which the actor arranges rounds; null for the clock, which acts for nobody.
 *
 * @throws Forbidden when the actor may not
 */
export async function seatToArrange(tx: Tx, actor: Actor | null): Promise<Seat | null> {
  return actor && authorise(actor, 'status-round.arrange', { councilId: await districtCouncilId(tx) })
}

/**
 * Finds a round for a command that arranges it, and holds it until the transaction ends.
 *
 * @throws Forbidden when the actor may not; HTTPException 404 for a round that does not exist
 */
export async function holdToArrange(
  tx: Tx,
  actor: Actor | null,
  id: RoundId,
): Promise<{ readonly round: Round; readonly seat: Seat | null }> {
  const seat = await seatToArrange(tx, actor)
  const round = await holdRound(tx, id)
  if (!round) throw new HTTPException(404)
  return { round, seat }
}

/**
 * Finds a round for a page.
 *
 * @throws HTTPException 404 for a round that does not exist
 */
export async function roundOrNone(db: Db, id: RoundId): Promise<Round> {
  const round = await findRound(db, id)
  if (!round) throw new HTTPException(404)
  return round
}
