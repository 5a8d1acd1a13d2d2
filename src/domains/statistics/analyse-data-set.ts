import type { Tx } from '#db'
import { analysisInput, holdAnalysis, swapAnalysis, wantedAnalysis } from './analysis-queries.ts'
import { workOutAside } from './analyst-thread.ts'
import type { DataSetId } from './tables.ts'

/** What has to follow when a data set's figures are new, in the same transaction. */
export type Afterwards = (tx: Tx, dataSetId: DataSetId) => Promise<void>

/**
 * Works a data set's analysis out if something changed since the last time, and puts it in the place of the old one
 * at once. What changes meanwhile is seen the next time. Two at once take turns; the second finds nothing to do.
 *
 * @param afterwards what follows in the same transaction: all of it is kept, or none
 * @param signal ends it early, by throwing
 */
export async function analyseDataSet(
  tx: Tx,
  dataSetId: DataSetId,
  afterwards: readonly Afterwards[],
  signal?: AbortSignal,
): Promise<'analysed' | 'up-to-date'> {
  await holdAnalysis(tx, dataSetId)
  const wanted = await wantedAnalysis(tx, dataSetId)
  if (wanted === null) return 'up-to-date'
  const rows = await workOutAside(await analysisInput(tx, dataSetId), signal)
  await swapAnalysis(tx, dataSetId, rows, wanted)
  for (const follow of afterwards) await follow(tx, dataSetId)
  return 'analysed'
}
