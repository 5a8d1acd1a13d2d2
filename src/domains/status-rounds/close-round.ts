import { record } from '#audit'
import type { Tx } from '#db'
import type { RoundId } from '#measures'
import type { Actor } from '#permissions'
import { holdToArrange } from './round-access.ts'
import { markClosed } from './round-queries.ts'

export type CloseRoundOutcome = { readonly kind: 'closed' } | { readonly kind: 'not-open' }

/** Ends a round: no more answers, and none of its links works any more. `actor` null is the clock. */
export async function closeRound(
  tx: Tx,
  actor: Actor | null,
  id: RoundId,
  now: Date,
): Promise<CloseRoundOutcome> {
  const { round, seat } = await holdToArrange(tx, actor, id)
  if (round.closedAt || !round.openedAt) return { kind: 'not-open' }
  await markClosed(tx, id, now)
  await record(tx, actor, seat, 'status-round.closed', { kind: 'status-round', id })
  return { kind: 'closed' }
}
