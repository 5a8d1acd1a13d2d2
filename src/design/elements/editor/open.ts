import type { RootContent } from 'mdast'
import { parseMarkdown } from '#documents/markdown'
import { UnsupportedMarkdown, type DocNode, type PlainReason } from './document.ts'
import { toDocument } from './from-markdown.ts'
import { toBlocks } from './to-markdown.ts'
import { writeMarkdown } from './write.ts'

/**
 * A text ready for the formatted view, or the reason it must stay Markdown. `sources` holds, for each
 * top block, the characters it was written with, or null where those would not stand alone.
 */
export type Opened =
  | { readonly kind: 'formatted'; readonly doc: DocNode; readonly sources: readonly (string | null)[] }
  | { readonly kind: 'plain'; readonly reason: PlainReason }

/** Opens a text for editing. Formatted only when writing it again gives the same document. */
export function openMarkdown(text: string): Opened {
  try {
    const tree = parseMarkdown(text)
    if (tree.children.some(({ position }) => !position)) return { kind: 'plain', reason: 'other' }
    const doc = toDocument(tree)
    const sources = tree.children.map((node) => sourceOf(node, text))
    const opened = { kind: 'formatted', doc, sources } as const
    const written = writeMarkdown(toBlocks(doc.content ?? []))
    const kept = sources.map((source, index) => source ?? writeBlock(doc.content?.[index])).join('\n\n')
    const isKept = kept === text.trimEnd() || holds(doc, kept)
    return isKept && holds(doc, written) ? opened : { kind: 'plain', reason: 'other' }
  } catch (error) {
    if (error instanceof UnsupportedMarkdown) return { kind: 'plain', reason: error.reason }
    throw error
  }
}

function holds(doc: DocNode, text: string): boolean {
  return JSON.stringify(toDocument(parseMarkdown(text))) === JSON.stringify(doc)
}

function writeBlock(node: DocNode | undefined): string {
  return node ? writeMarkdown(toBlocks([node])) : ''
}

const standsAlone: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'table',
  'list',
  'thematicBreak',
  'footnoteDefinition',
  'leafDirective',
])

/** Blocks that begin at the margin and need no closing line can be kept as they were written. */
function sourceOf(node: RootContent, text: string): string | null {
  const from = node.position?.start
  const to = node.position?.end.offset
  if (!standsAlone.has(node.type) || from?.column !== 1 || to === undefined) return null
  return text.slice(from.offset, to)
}
