import type { Paragraph, Root, RootContent } from 'mdast'
import type { Both } from '#texts'
import { claimOf, type Claim } from './claims.ts'

/** A container written as `:::name[Title]` ... `:::`. */
export type Box = Extract<RootContent, { type: 'containerDirective' }>

/** How a known container directive looks on a page. */
export type KnownDirective = {
  readonly className: string
  readonly label: Both
}

/** Every container directive that means something; others are shown as the text they are. */
export const knownDirectives: ReadonlyMap<string, KnownDirective> = new Map([
  ['boks', { className: 'fact-box', label: { da: 'Faktaboks', en: 'Fact box' } }],
])

/** The title paragraph of a box (`:::boks[Title]`), or null, and the blocks after it. */
export function boxParts(box: Box): {
  readonly title: Paragraph | null
  readonly content: readonly RootContent[]
} {
  const [first, ...rest] = box.children
  const title = first?.type === 'paragraph' && isDirectiveLabel(first) ? first : null
  return { title, content: title ? rest : box.children }
}

function isDirectiveLabel(paragraph: Paragraph): boolean {
  return Boolean(paragraph.data && 'directiveLabel' in paragraph.data && paragraph.data.directiveLabel)
}

/** The text that a tree was read from, and which of its claims mean something. */
type Written = { readonly source: string; readonly isKnown: (claim: Claim) => boolean }

/**
 * Puts directives that are not known back to the text they were written as; `source` is that text.
 *
 * @param isKnown which claims and charts are known; all that are written as such, unless somebody knows better
 */
export function withoutUnknownDirectives(
  tree: Root,
  source: string,
  isKnown: (claim: Claim) => boolean = () => true,
): Root {
  return withChildren(tree, { source, isKnown })
}

function withChildren<Node extends Root | RootContent>(node: Node, written: Written): Node {
  if (!('children' in node)) return node
  const children = node.children.flatMap((child) => asWritten(child, written))
  return { ...node, children: joinTexts(children) }
}

function asWritten(node: RootContent, written: Written): readonly RootContent[] {
  if (node.type === 'textDirective' || node.type === 'leafDirective') {
    const claim = claimOf(node)
    if (claim && written.isKnown(claim)) return [node]
    const value = sourceOf(node, written.source)
    return [node.type === 'textDirective' ? { type: 'text', value } : paragraph(value)]
  }
  if (node.type === 'containerDirective' && !knownDirectives.has(node.name)) return unfolded(node, written)
  return [withChildren(node, written)]
}

/** An unknown container keeps its content; its fences become paragraphs. */
function unfolded(box: Box, written: Written): readonly RootContent[] {
  const lines = sourceOf(box, written.source).split('\n')
  const last = lines.length > 1 ? (lines.at(-1)?.trim() ?? '') : ''
  const closing = /^:{3,}$/u.test(last) ? [paragraph(last)] : []
  const content = boxParts(box).content.flatMap((child) => asWritten(child, written))
  return [paragraph(lines[0] ?? ''), ...content, ...closing]
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}

function sourceOf(node: RootContent, source: string): string {
  const from = node.position?.start.offset ?? 0
  return source.slice(from, node.position?.end.offset ?? from)
}

/** Neighbouring texts become one, so that the tree is the one a plain text would have given. */
function joinTexts(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = []
  for (const node of nodes) {
    const before = joined.at(-1)
    if (node.type === 'text' && before?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: before.value + node.value }
    else joined.push(node)
  }
  return joined
}
