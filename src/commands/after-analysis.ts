import { refreshBoundIndicators } from '#measures'
import type { Afterwards } from '#statistics'

/** What follows when figures are new, in the same transaction: for the server and for commands alike. */
export const afterAnalysis: readonly Afterwards[] = [refreshBoundIndicators]
