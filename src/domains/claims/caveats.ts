/** The sentences that more than half of several texts have, in their order: they need saying only once. */
export function sharedSentences(texts: readonly string[]): readonly string[] {
  if (texts.length < 2) return []
  const counts = new Map<string, number>()
  for (const sentence of texts.flatMap((text) => [...new Set(sentencesOf(text))]))
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  return [...counts].filter(([, count]) => count * 2 > texts.length).map(([sentence]) => sentence)
}

/** A text without some of its sentences. */
export function withoutSentences(text: string, sentences: readonly string[]): string {
  return sentencesOf(text)
    .filter((one) => !sentences.includes(one))
    .join(' ')
}

/** The sentences of a text. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter((one) => one !== '')
}
