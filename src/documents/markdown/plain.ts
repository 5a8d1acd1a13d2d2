import type { Nodes } from 'mdast'
import { claimOf } from './claims.ts'
import { parseMarkdown } from './parse.ts'

/**
 * The words of a Markdown text without its marks: one line for each paragraph, heading, list item
 * and table row. For search and previews; headings, notes and alternative texts are part of it, and a
 * chart is there by its number.
 */
export function plainText(text: string): string {
  return linesOf(parseMarkdown(text))
    .map((line) => line.replaceAll(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

function linesOf(node: Nodes): readonly string[] {
  if (node.type === 'code') return node.value.split('\n')
  if (node.type === 'html') return [visibleHtml(node.value)]
  if (node.type === 'leafDirective') return [`Diagram ${claimOf(node)?.number ?? ''}`]
  if (node.type === 'tableRow') return [node.children.flatMap(linesOf).join(' ')]
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return [node.children.map(inlineText).join('')]
  return 'children' in node ? node.children.flatMap(linesOf) : []
}

function inlineText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'html') return visibleHtml(node.value)
  if (node.type === 'break') return ' '
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  return 'children' in node ? node.children.map(inlineText).join('') : ''
}

/** HTML in a text is shown as the characters it is; comments are not shown. */
export function visibleHtml(value: string): string {
  return value.replaceAll(/<!--[\s\S]*?(?:-->|$)/gu, '')
}
