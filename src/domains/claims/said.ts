import { trendSentence, watchSentence, yearSentence, type ClaimAbout } from '#statistics/analysis'
import { contextOf } from '#statistics-views'
import type { Lang } from '#texts'
import type { Figures } from './types.ts'
import { viewOf } from './view-of.ts'

/** What figures say of that which a claim is about, in whole sentences. */
export function figuresSay(figures: Figures, about: ClaimAbout, lang: Lang): string {
  const context = contextOf(viewOf(figures), figures, lang)
  const { report } = figures.series
  switch (about) {
    case 'trend':
      return trendSentence(report, context, lang)
    case 'year':
      return yearSentence(report, context, lang)
    case 'watch':
      return watchSentence(report, context, lang)
  }
}
