import { replaceAdopted, type CorrectionOutcome } from '#adoption'
import type { CalendarDate } from '#calendar'
import { districtCouncilId } from '#councils'
import type { Tx } from '#db'
import { authorise, type Actor } from '#permissions'
import type { EditionId } from '#plans'
import { prepareRelease } from './release.ts'

export type ReplaceOutcome = CorrectionOutcome | { readonly kind: 'can-be-published' }

/**
 * Begins a new edition instead of an adopted one whose claims would give withheld counts away: that one can never be
 * published, and with it in the way neither could newer figures.
 *
 * @param reason becomes public with the new edition
 */
export async function replaceExposed(
  tx: Tx,
  actor: Actor,
  id: EditionId,
  reason: string,
  today: CalendarDate,
): Promise<ReplaceOutcome> {
  authorise(actor, 'plan.arrange', { councilId: await districtCouncilId(tx) })
  const release = await prepareRelease(tx, id, today)
  if (release?.exposed.length === 0) return { kind: 'can-be-published' }
  return replaceAdopted(tx, actor, id, reason)
}
