import { record } from '#audit'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import { holdForCommand } from './part-access.ts'
import { longest, remarkProblem } from './part-text.ts'
import type { Carry, PartId } from './types.ts'
import { setDecision } from './writing-queries.ts'

/** What becomes of last year's text, and whether this year's is ready. */
export type PartDecision = { readonly carry: Carry; readonly reason: string; readonly ready: boolean }

export type DecidePartOutcome =
  | { readonly kind: 'decided' }
  | { readonly kind: 'not-draft' }
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'bad-reason'; readonly problem: 'too-long' | 'personal-number' }
  | { readonly kind: 'undecided' }
  | { readonly kind: 'changed-meanwhile' }

/**
 * Keeps, rewrites or drops a part, and ticks it off as ready. Dropping needs a reason; what carries on
 * from last year is ready only once somebody has said how. A dropped part is never ready.
 *
 * @param seen what the page showed when the decision was made
 */
export async function decidePart(
  tx: Tx,
  actor: Actor,
  partId: PartId,
  decision: PartDecision,
  seen: Pick<PartDecision, 'carry' | 'ready'>,
): Promise<DecidePartOutcome> {
  const { part, edition, seat } = await holdForCommand(tx, actor, 'plan.write', partId)
  if (edition.state !== 'draft') return { kind: 'not-draft' }
  if (part.carry !== seen.carry || part.ready !== seen.ready) return { kind: 'changed-meanwhile' }
  const { carry, reason } = decision
  const problem = remarkProblem(reason, longest.remark)
  if (problem) return { kind: 'bad-reason', problem }
  if (carry === 'drop' && reason === '') return { kind: 'reason-missing' }
  const ready = decision.ready && carry !== 'drop'
  if (ready && carry === null && part.previousPartId !== null) return { kind: 'undecided' }
  await setDecision(tx, part.id, { carry, reason, ready })
  await record(tx, actor, seat, 'plan.part-decided', { kind: 'plan-part', id: part.id }, { carry, ready })
  return { kind: 'decided' }
}
