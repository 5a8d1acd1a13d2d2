import type { Lang } from '#texts'
import { cautionTopics } from './help-cautions.ts'
import { trapTexts } from './help-traps.ts'
import { wordTopics } from './help-words.ts'

/** A part of the page that says how figures are read. */
export type HelpTopic = {
  /** Its name in the page's address, in ASCII. */
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
  /** Words or traps with what there is to know of each. */
  readonly terms: readonly HelpTerm[]
}

export type HelpTerm = { readonly term: string; readonly text: string }

/** How figures are read: what the words mean and when they are used, what can lead astray, how to check a figure. */
export function helpTopics(lang: Lang): readonly HelpTopic[] {
  const { words, interval, year, watch } = wordTopics[lang]
  const { withheld, traps, caveats, check } = cautionTopics[lang]
  return [
    words,
    interval,
    year,
    watch,
    withheld,
    { ...traps, terms: Object.values(trapTexts[lang]) },
    caveats,
    check,
  ]
}
