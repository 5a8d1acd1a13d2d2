import { diffWords, plainText, type WordDifference } from '#documents/markdown'
import { partName } from '#verification'

/** What comparing needs of a part; a published part and a part of a checked document both have it. */
export type ComparablePart = {
  readonly identity: string
  readonly number: string | null
  readonly title: string
  readonly body: string
}

/** How one part differs between two editions. */
export type PartDifference =
  | { readonly kind: 'unchanged'; readonly part: ComparablePart }
  | { readonly kind: 'added'; readonly part: ComparablePart; readonly paragraphs: readonly Paragraph[] }
  | { readonly kind: 'removed'; readonly part: ComparablePart; readonly paragraphs: readonly Paragraph[] }
  | {
      readonly kind: 'changed'
      readonly part: ComparablePart
      /** The number and title before, where they were others. */
      readonly before: string | null
      readonly paragraphs: readonly Paragraph[]
    }

/** One paragraph of both texts, word by word. */
export type Paragraph = readonly WordDifference[]

/**
 * Compares two editions part by part, by identity: a part that got another number or title is the same
 * part. In the order of the newer one; a removed part stands where it was.
 */
export function compareEditions(
  older: readonly ComparablePart[],
  newer: readonly ComparablePart[],
): readonly PartDifference[] {
  const before = new Map(older.map((part) => [part.identity, part]))
  const kept = new Set(newer.map((part) => part.identity))
  const differences = newer.map((part) => comparePart(before.get(part.identity), part))
  for (const [index, part] of older.entries()) {
    if (kept.has(part.identity)) continue
    const neighbour = older[index - 1]?.identity
    const place = differences.findIndex((difference) => difference.part.identity === neighbour) + 1
    differences.splice(place, 0, { kind: 'removed', part, paragraphs: paragraphsOf(part.body, '') })
  }
  return differences
}

function comparePart(before: ComparablePart | undefined, part: ComparablePart): PartDifference {
  if (!before) return { kind: 'added', part, paragraphs: paragraphsOf('', part.body) }
  const renamed = partName(before) !== partName(part)
  if (!renamed && before.body === part.body) return { kind: 'unchanged', part }
  return {
    kind: 'changed',
    part,
    before: renamed ? partName(before) : null,
    paragraphs: paragraphsOf(before.body, part.body),
  }
}

/** Both texts without Markdown's marks, compared by words and cut at the line ends of either. */
function paragraphsOf(before: string, after: string): readonly Paragraph[] {
  const paragraphs: WordDifference[][] = [[]]
  for (const { kind, text } of diffWords(plainText(before), plainText(after))) {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) paragraphs.push([])
      if (line !== '') paragraphs.at(-1)?.push({ kind, text: line })
    }
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}
