import type { Tx } from '#db'
import { isLive, type MeasureState } from '#measures'
import { carriedIn, holdMeasures, putMeasure, statesOf, type Carried } from './carry-queries.ts'
import type { ActionPlanId } from './types.ts'

/**
 * Does with last year's measures what a plan that is being published has decided: those that go on in this
 * year's become `continued`, those that stop are dropped with the reason. What had finished and stops stays
 * finished. Before the plan is published nothing of it is seen on them.
 */
export async function settleCarryOvers(tx: Tx, planId: ActionPlanId): Promise<void> {
  const carried = await carriedIn(tx, [planId])
  if (carried.length === 0) return
  const ids = carried.map((one) => one.measureId)
  await holdMeasures(tx, ids)
  const states = await statesOf(tx, ids)
  for (const one of carried) {
    const now = states.get(one.measureId)
    const { state, reason } = settled(one, now ?? one.measureState)
    if (now !== state) await putMeasure(tx, one.measureId, state, reason)
  }
}

function settled(
  { decision, reason, measureState }: Carried,
  now: MeasureState,
): { readonly state: MeasureState; readonly reason: string } {
  if (decision !== 'stop') return { state: 'continued', reason: '' }
  // An earlier edition may have carried it on: then it ends as what it was.
  const before = now === 'continued' ? measureState : now
  return isLive(before) ? { state: 'dropped', reason } : { state: before, reason: '' }
}
