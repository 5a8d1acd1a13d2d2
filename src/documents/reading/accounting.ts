import { plainLetters, stream } from './piece.ts'
import type { Proposal } from './proposal.ts'

/**
 * The words of a source that a proposal neither keeps nor lists as left out; empty for every reading.
 *
 * Counted twice over: every word of the source stands in some block's source lines or in a left-out
 * text (as often as in the source), and every block's text has exactly the letters and digits of its
 * own source lines, hyphens and spaces apart. Together nothing can go missing between file and plan.
 *
 * @param source the text as another reader of the same file gives it, or the file itself for `.txt`
 */
export function unaccountedWords(source: string, proposal: Proposal): readonly string[] {
  const kept = [
    ...proposal.blocks.map((block) => block.sourceText),
    ...proposal.leftOut.map((left) => left.block?.sourceText ?? left.text),
  ].join('\n')
  const missing = minus(wordsOf(source), wordsOf(kept))
  const altered = proposal.blocks.flatMap((block) =>
    sameLetters(block.sourceText, block.text) ? [] : wordsOf(block.sourceText),
  )
  return [...missing, ...altered]
}

/** The words in the order they stand, lower case, letters and digits only. */
function wordsOf(text: string): readonly string[] {
  return (
    plainLetters(text)
      .replaceAll('\u00AD', '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function minus(words: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1)
  return words.filter((word) => {
    const left = counts.get(word) ?? 0
    counts.set(word, left - 1)
    return left <= 0
  })
}

/** A list item may lose its bullet `o`; nothing else may differ but hyphens, spaces and signs. */
function sameLetters(source: string, text: string): boolean {
  const [before, after] = [stream(source), stream(text)]
  return before === after || (/^\s*o\s/.test(source) && before === `o${after}`)
}
