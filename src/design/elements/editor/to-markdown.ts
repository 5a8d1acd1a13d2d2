import type { AlignType, BlockContent, DefinitionContent, ListItem, Paragraph, TableRow } from 'mdast'
import { numberAttribute, textAttribute, type DocNode } from './document.ts'
import { phrasing } from './to-phrasing.ts'

type Block = BlockContent | DefinitionContent

/** The Markdown tree for blocks of the editor's document. Empty paragraphs are left out. */
export function toBlocks(nodes: readonly DocNode[]): Block[] {
  return nodes.flatMap((node) => {
    const made = block(node)
    return made ? [made] : []
  })
}

function block(node: DocNode): Block | null {
  const content = node.content ?? []
  switch (node.type) {
    case 'paragraph':
      return paragraph(content)
    case 'heading':
      return { type: 'heading', depth: depthOf(node), children: phrasing(withoutBreaks(content)) }
    case 'blockquote':
      return { type: 'blockquote', children: toBlocks(content) }
    case 'bulletList':
    case 'orderedList':
      return list(node)
    case 'codeBlock':
      return {
        type: 'code',
        lang: textAttribute(node, 'language'),
        meta: textAttribute(node, 'meta'),
        value: content.map(({ text }) => text ?? '').join(''),
      }
    case 'horizontalRule':
      return { type: 'thematicBreak' }
    default:
      return rarerBlock(node)
  }
}

function rarerBlock(node: DocNode): Block {
  const content = node.content ?? []
  if (node.type === 'table') return table(content)
  if (node.type === 'chart')
    return { type: 'leafDirective', name: 'diagram', attributes: numberAttribute(node), children: [] }
  if (node.type === 'footnoteDefinition') {
    const label = textAttribute(node, 'label') ?? '1'
    return { type: 'footnoteDefinition', identifier: label.toLowerCase(), label, children: toBlocks(content) }
  }
  if (node.type === 'box') {
    const title = boxTitle(content.find(({ type }) => type === 'boxTitle')?.content ?? [])
    const blocks = toBlocks(content.filter(({ type }) => type !== 'boxTitle'))
    return {
      type: 'containerDirective',
      name: textAttribute(node, 'name') ?? 'boks',
      attributes: {},
      children: [...title, ...blocks],
    }
  }
  throw new Error(`The editor holds a block that Markdown lacks: ${node.type}`)
}

function paragraph(content: readonly DocNode[]): Paragraph | null {
  const children = phrasing(content)
  return children.length > 0 ? { type: 'paragraph', children } : null
}

/** The parser marks the title of a directive this way, and the writer looks for the same mark. */
function boxTitle(content: readonly DocNode[]): Paragraph[] {
  const children = phrasing(withoutBreaks(content).map(withoutBracketCode))
  const data: object = { directiveLabel: true }
  return children.length > 0 ? [{ type: 'paragraph', data, children }] : []
}

/** The parser of directives counts brackets even inside code, and a title ends at its bracket. */
function withoutBracketCode(node: DocNode): DocNode {
  if (!/[[\]]/u.test(node.text ?? '')) return node
  return { ...node, marks: (node.marks ?? []).filter(({ type }) => type !== 'code') }
}

function depthOf(node: DocNode): 1 | 2 | 3 | 4 | 5 | 6 {
  const level = node.attrs?.['level']
  const depths = [1, 2, 3, 4, 5, 6] as const
  return depths.find((depth) => depth === level) ?? 2
}

function list(node: DocNode): Block {
  const spread = node.attrs?.['spread'] === true
  const start = node.attrs?.['start']
  return {
    type: 'list',
    ordered: node.type === 'orderedList',
    start: typeof start === 'number' ? start : null,
    spread,
    children: (node.content ?? []).map((item) => listItem(item, spread)),
  }
}

function listItem(item: DocNode, spread: boolean): ListItem {
  const checked = item.attrs?.['checked']
  return {
    type: 'listItem',
    spread,
    checked: typeof checked === 'boolean' ? checked : null,
    children: toBlocks(item.content ?? []),
  }
}

function table(rows: readonly DocNode[]): Block {
  const align = (rows[0]?.content ?? []).map((cell) => alignment(textAttribute(cell, 'align')))
  return { type: 'table', align, children: rows.map(tableRow) }
}

function alignment(align: string | null): AlignType {
  return align === 'left' || align === 'center' || align === 'right' ? align : null
}

function tableRow(row: DocNode): TableRow {
  return {
    type: 'tableRow',
    children: (row.content ?? []).map((cell) => ({
      type: 'tableCell',
      children: phrasing(withoutBreaks(cell.content ?? [])),
    })),
  }
}

/** Headings, titles and cells are one line in Markdown. */
function withoutBreaks(content: readonly DocNode[]): readonly DocNode[] {
  return content.map((node) => (node.type === 'hardBreak' ? { type: 'text', text: ' ' } : node))
}
