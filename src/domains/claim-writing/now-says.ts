import { figuresSay, viewOf, type Evidence, type Figures } from '#claims'
import { phrasesThatHold, type ClaimAbout } from '#statistics/analysis'
import { areaInSentence, contextOf } from '#statistics-views'
import type { Lang } from '#texts'
import { watchTexts } from './watch-texts.ts'

/** The phrase of a claim, as it stands in the plan, with the area that it is of. */
export function whatIsSaid({ phrase, area }: Evidence, lang: Lang): string {
  return watchTexts[lang].said(phrase?.da ?? '', areaInSentence(area, lang))
}

/** What newer figures say of that which a claim is about, in one line: the phrase that they bear, or a sentence. */
export function nowSays(figures: Figures, about: ClaimAbout, lang: Lang): string {
  const holding = phrasesThatHold(figures.series.report, contextOf(viewOf(figures), figures, lang))
  const phrase = holding.find((one) => one.about === about)?.phrase[lang]
  if (phrase !== undefined) return `${phrase}.`
  const [sentence = ''] = /^.*?\.(?=\s+\p{Lu}|$)/u.exec(figuresSay(figures, about, lang)) ?? []
  return sentence
}
