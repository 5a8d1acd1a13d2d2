import type { Tx } from '#db'
import { findIndicator, updateIndicatorSignal } from './indicator-queries.ts'
import { signalOf } from './indicator-signal.ts'
import { refreshSignals } from './refresh-queries.ts'
import type { IndicatorId, MeasureId } from './types.ts'

/** Keeps how an indicator stands after it or its values have changed, and what its measure's health follows from. */
export async function judgeIndicator(tx: Tx, id: IndicatorId, measureId: MeasureId): Promise<void> {
  const indicator = await findIndicator(tx, id)
  if (indicator) await updateIndicatorSignal(tx, id, signalOf(indicator))
  await refreshSignals(tx, measureId)
}
