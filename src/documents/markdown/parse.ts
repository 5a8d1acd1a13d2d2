import type { Root, RootContent } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { withoutUnknownDirectives } from './directives.ts'
import { isBeyondParsing, isBeyondWalking } from './limits.ts'

/** Any node of a Markdown tree. */
export type MarkdownNode = Root | RootContent

const dialect = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze()

/**
 * Reads Markdown (CommonMark, GFM tables, footnotes and strikethrough, known directives) into a tree.
 * Directives that are not known stay as the text they were written as. Text built to exhaust the
 * parser (hundreds of nested lists, for instance) becomes plain paragraphs instead of a tree.
 */
export function parseMarkdown(text: string): Root {
  if (isBeyondParsing(text)) return plainTree(text)
  const tree = parsed(text)
  if (!tree || isBeyondWalking(tree)) return plainTree(text)
  return withoutUnknownDirectives(tree, text)
}

function parsed(text: string): Root | null {
  try {
    return dialect.parse(text)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function plainTree(text: string): Root {
  const paragraphs = text.split(/\n\s*\n/u).filter((part) => part.trim() !== '')
  return {
    type: 'root',
    children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  }
}
