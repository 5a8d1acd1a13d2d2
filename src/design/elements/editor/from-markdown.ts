import type {
  FootnoteDefinition,
  Image,
  Link,
  List,
  ListItem,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast'
import { boxParts, claimOf, type LooseDirective } from '#documents/markdown'
import { claimNode, docNode, markOrder, UnsupportedMarkdown, type DocMark, type DocNode } from './document.ts'

/**
 * The editor's document for a Markdown tree.
 *
 * @throws UnsupportedMarkdown when the tree holds something the editor would lose
 */
export function toDocument(tree: Root): DocNode {
  const blocks = tree.children.map((node) =>
    node.type === 'footnoteDefinition' ? footnote(node) : block(node),
  )
  return docNode('doc', blocks.length > 0 ? blocks : [emptyParagraph])
}

const emptyParagraph: DocNode = { type: 'paragraph' }

function blocksOr(nodes: readonly RootContent[], whenEmpty: DocNode): readonly DocNode[] {
  return nodes.length > 0 ? nodes.map(block) : [whenEmpty]
}

function block(node: RootContent): DocNode {
  if (node.type === 'paragraph') return docNode('paragraph', inline(node.children))
  if (node.type === 'heading') return docNode('heading', inline(node.children), { level: node.depth })
  if (node.type === 'blockquote') return docNode('blockquote', blocksOr(node.children, emptyParagraph))
  if (node.type === 'list') return list(node)
  if (node.type === 'table') return table(node)
  if (node.type === 'thematicBreak') return docNode('horizontalRule', [])
  return rarerBlock(node)
}

function rarerBlock(node: RootContent): DocNode {
  if (node.type === 'code')
    return docNode('codeBlock', node.value === '' ? [] : [{ type: 'text', text: node.value }], {
      language: node.lang ?? null,
      meta: node.meta ?? null,
    })
  if (node.type === 'containerDirective') {
    if (Object.keys(node.attributes ?? {}).length > 0) throw new UnsupportedMarkdown('other')
    const { title, content } = boxParts(node)
    const heading = title ? [docNode('boxTitle', inline(title.children))] : []
    return docNode('box', [...heading, ...blocksOr(content, emptyParagraph)], { name: node.name })
  }
  if (node.type === 'leafDirective') return claim(node)
  throw unsupported(node)
}

function claim(node: LooseDirective): DocNode {
  const known = claimOf(node)
  if (!known) throw new UnsupportedMarkdown('other')
  return claimNode(known)
}

function footnote(node: FootnoteDefinition): DocNode {
  const label = node.label ?? node.identifier
  return docNode('footnoteDefinition', blocksOr(node.children, emptyParagraph), { label })
}

function list(node: List): DocNode {
  const spread = Boolean(node.spread) || node.children.some((item) => item.spread)
  const items = node.children.map(listItem)
  return node.ordered
    ? docNode('orderedList', items, { start: node.start ?? 1, spread })
    : docNode('bulletList', items, { spread })
}

function listItem(item: ListItem): DocNode {
  return docNode('listItem', blocksOr(item.children, emptyParagraph), { checked: item.checked ?? null })
}

function table(node: Table): DocNode {
  const columns = Math.max(...node.children.map((row) => row.children.length))
  const rows = node.children.map((row, index) => {
    const cells = Array.from({ length: columns }, (_, column) =>
      docNode(index === 0 ? 'tableHeader' : 'tableCell', inline(row.children[column]?.children ?? []), {
        align: node.align?.[column] ?? null,
      }),
    )
    return docNode('tableRow', cells)
  })
  return docNode('table', rows)
}

function inline(nodes: readonly PhrasingContent[]): readonly DocNode[] {
  return joinedTexts(nodes.flatMap((node) => leaves(node, [])))
}

function leaves(node: PhrasingContent, marks: readonly DocMark[]): readonly DocNode[] {
  if (node.type === 'text') return textLeaf(node.value, marks)
  if (node.type === 'inlineCode') return textLeaf(node.value, withMark(marks, { type: 'code' }))
  if (node.type === 'break') return [marked({ type: 'hardBreak' }, marks)]
  if (node.type === 'image') return [marked(picture(node), marks)]
  if (node.type === 'footnoteReference')
    return [marked(docNode('footnoteReference', [], { label: node.label ?? node.identifier }), marks)]
  if (node.type === 'textDirective') return [marked(claim(node), marks)]
  if (!('children' in node) || node.type === 'linkReference') throw unsupported(node)
  const mark = node.type === 'link' ? linkMark(node) : { type: markNames[node.type] }
  return node.children.flatMap((child) => leaves(child, withMark(marks, mark)))
}

const markNames = { strong: 'bold', emphasis: 'italic', delete: 'strike' } as const

function linkMark(link: Link): DocMark {
  return { type: 'link', attrs: { href: link.url, title: link.title ?? null } }
}

function withMark(marks: readonly DocMark[], mark: DocMark): readonly DocMark[] {
  const others = marks.filter(({ type }) => type !== mark.type)
  return [...others, mark].sort((one, other) => markOrder.indexOf(one.type) - markOrder.indexOf(other.type))
}

function marked(node: DocNode, marks: readonly DocMark[]): DocNode {
  return marks.length > 0 ? { ...node, marks } : node
}

/** A line break in the source is a space on the page, so it is one in the editor. */
function textLeaf(value: string, marks: readonly DocMark[]): readonly DocNode[] {
  const text = value.replaceAll(/\s*\n\s*/gu, ' ')
  return text === '' ? [] : [marked({ type: 'text', text }, marks)]
}

function picture(image: Image): DocNode {
  return docNode('picture', [], { src: image.url, alt: image.alt ?? '', title: image.title ?? null })
}

/** Neighbouring texts with the same marks are one text, as they are in ProseMirror. */
function joinedTexts(nodes: readonly DocNode[]): readonly DocNode[] {
  const joined: DocNode[] = []
  for (const node of nodes) {
    const before = joined.at(-1)
    const isSame = before?.text !== undefined && node.text !== undefined
    if (isSame && JSON.stringify(before.marks) === JSON.stringify(node.marks))
      joined[joined.length - 1] = { ...before, text: `${before.text}${node.text}` }
    else joined.push(node)
  }
  return joined
}

function unsupported(node: RootContent): UnsupportedMarkdown {
  if (node.type === 'html') return new UnsupportedMarkdown('html')
  const isReference =
    node.type === 'definition' || node.type === 'linkReference' || node.type === 'imageReference'
  return new UnsupportedMarkdown(isReference ? 'references' : 'other')
}
