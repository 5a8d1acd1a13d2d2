import { record } from '#audit'
import { districtCouncilId } from '#councils'
import type { Tx } from '#db'
import { authorise, may, type Actor, type FunctionId } from '#permissions'
import type { SeriesName } from '#statistics'
import { insertClaim, sameClaim } from './queries.ts'
import { holdingPhrases } from './holding-phrases.ts'
import { currentFigures, type CurrentFigures } from './read-figures.ts'
import type { Claimed, Evidence } from './types.ts'

/** What somebody wants to claim of which series. */
export type ClaimOrder = { readonly series: SeriesName; readonly claimed: Claimed }

export type MakeClaimOutcome =
  | { readonly kind: 'made'; readonly number: number; readonly evidence: Evidence }
  | { readonly kind: 'no-such-series' }
  | { readonly kind: 'does-not-hold' }

/**
 * Makes a claim from the newest figures that may be shown, and freezes what it stands on. A phrase that they do not
 * bear is refused. Saying the same of the very same figures again gives the same number.
 *
 * @param assignedTo the function that the text is assigned to, whose holder may write it; null for nobody
 */
export async function makeClaim(
  tx: Tx,
  actor: Actor,
  order: ClaimOrder,
  assignedTo: FunctionId | null,
  now: Date,
): Promise<MakeClaimOutcome> {
  const target = { councilId: await districtCouncilId(tx), assignedTo }
  const action = may(actor, 'statistics.edit', target) ? 'statistics.edit' : 'plan.write'
  const seat = authorise(actor, action, target)
  const current = await currentFigures(tx, order.series)
  if (!current) return { kind: 'no-such-series' }
  const evidence = evidenceFor(current, order.claimed)
  if (!evidence) return { kind: 'does-not-hold' }
  const claim = {
    ...order.claimed,
    dataSetId: current.dataSet.id,
    categoryId: current.series.categoryId,
    evidence,
  }
  const same = await sameClaim(tx, claim)
  if (same !== null) return { kind: 'made', number: same, evidence }
  const by = { personId: actor.personId, functionTitle: seat.titleDa }
  const number = await insertClaim(tx, claim, by, now)
  await record(tx, actor, seat, 'claim.made', { kind: 'claim', id: String(number) })
  return { kind: 'made', number, evidence }
}

/** The evidence for what is claimed; null where the figures do not bear it. */
function evidenceFor(current: CurrentFigures, claimed: Claimed): Evidence | null {
  const { figures } = current
  if (claimed.kind === 'chart') return { ...figures, phrase: null }
  const phrase = holdingPhrases(current).find(
    (holding) => holding.about === claimed.about && holding.claimed === claimed.claimed,
  )
  return phrase ? { ...figures, phrase: phrase.phrase } : null
}
