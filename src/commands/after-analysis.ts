import { watchClaims } from '#claim-writing'
import { finishDemonstration } from '#demonstration'
import { refreshBoundIndicators } from '#measures'
import type { Afterwards } from '#statistics'

/**
 * What follows when figures are new, in the same transaction: for the server and for commands alike.
 *
 * @param url where people reach the site
 */
export function afterAnalysis(url: string): readonly Afterwards[] {
  return [
    refreshBoundIndicators,
    (tx, dataSetId) => watchClaims(tx, dataSetId, new Date(), url),
    finishDemonstration,
  ]
}
