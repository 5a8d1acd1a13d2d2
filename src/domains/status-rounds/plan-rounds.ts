import { record } from '#audit'
import { districtCouncilId, type DistrictId } from '#councils'
import type { Tx } from '#db'
import type { RoundId } from '#measures'
import { authorise, type Actor } from '#permissions'
import { editionsOf } from '#plans'
import { proposedRounds } from './round-dates.ts'
import { holdRounds, insertRounds, roundsOf } from './round-queries.ts'

export type PlanRoundsOutcome =
  | { readonly kind: 'planned'; readonly ids: readonly RoundId[] }
  | { readonly kind: 'planned-already' }
  | { readonly kind: 'no-published-plan' }

/**
 * Gives a year the four rounds that the secretariat can then move. It follows from publishing the year's
 * plan, so whoever may publish it may do this; called again it changes nothing.
 */
export async function planRounds(
  tx: Tx,
  actor: Actor,
  districtId: DistrictId,
  year: number,
): Promise<PlanRoundsOutcome> {
  const seat = authorise(actor, 'plan.publish', { councilId: await districtCouncilId(tx) })
  await holdRounds(tx)
  if ((await roundsOf(tx, districtId, year)).length > 0) return { kind: 'planned-already' }
  const editions = await editionsOf(tx, districtId)
  if (!editions.some((edition) => edition.year === year && edition.state === 'published'))
    return { kind: 'no-published-plan' }
  const ids = await insertRounds(tx, districtId, year, proposedRounds(year))
  const subject = { kind: 'status-rounds', id: String(year) }
  await record(tx, actor, seat, 'status-rounds.planned', subject, { rounds: ids.length })
  return { kind: 'planned', ids }
}
