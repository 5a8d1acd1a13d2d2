import { record } from '#audit'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import { isEditable } from './lifecycle.ts'
import { holdEditionForCommand } from './part-access.ts'
import { partsOf } from './queries.ts'
import type { EditionId } from './types.ts'
import { setDecision } from './writing-queries.ts'

export type KeepRestOutcome =
  | { readonly kind: 'kept'; readonly parts: number }
  | { readonly kind: 'not-draft' }

/** Keeps last year's text, as ready, in every part that nobody has taken a position on yet. */
export async function keepRest(tx: Tx, actor: Actor, id: EditionId): Promise<KeepRestOutcome> {
  const { edition, seat } = await holdEditionForCommand(tx, actor, 'plan.arrange', id)
  if (!isEditable(edition.state)) return { kind: 'not-draft' }
  const undecided = (await partsOf(tx, id)).filter(
    (part) => part.previousPartId !== null && part.carry === null,
  )
  for (const part of undecided) await setDecision(tx, part.id, { carry: 'keep', reason: '', ready: true })
  await record(tx, actor, seat, 'plan.rest-kept', { kind: 'plan-edition', id }, { parts: undecided.length })
  return { kind: 'kept', parts: undecided.length }
}
