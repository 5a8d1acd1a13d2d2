import { phrasesThatHold, stillHolds, type HoldingPhrase } from '#statistics/analysis'
import { contextOf } from '#statistics-views'
import type { CurrentFigures } from './read-figures.ts'
import { viewOf } from './view-of.ts'

/**
 * The phrases that a series bears by the counts that may be shown, and by all its counts as well: among the few
 * series that are shown whole, more would seem to stand out.
 */
export function holdingPhrases({ figures, series }: CurrentFigures): readonly HoldingPhrase[] {
  const shown = phrasesThatHold(figures.series.report, contextOf(viewOf(figures), figures, 'da'))
  return shown.filter((phrase) => stillHolds(phrase, series.report))
}
