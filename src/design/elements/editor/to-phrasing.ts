import type { PhrasingContent } from 'mdast'
import { markOrder, numberAttribute, textAttribute, type DocMark, type DocNode } from './document.ts'

/** Running text with marks as a Markdown tree, without space or line breaks at its ends. */
export function phrasing(content: readonly DocNode[]): PhrasingContent[] {
  return nested(trimmed(content))
}

/** Markdown shows no space at the ends of a block, and a line break there would be a backslash. */
function trimmed(content: readonly DocNode[]): readonly DocNode[] {
  const first = content.findIndex((node) => !isBlank(node))
  if (first === -1) return []
  const last = content.findLastIndex((node) => !isBlank(node))
  return content.slice(first, last + 1).map((node, index) => {
    if (node.text === undefined) return node
    const start = index === 0 ? node.text.trimStart() : node.text
    return { ...node, text: index === last - first ? start.trimEnd() : start }
  })
}

function isBlank(node: DocNode): boolean {
  return node.type === 'hardBreak' || node.text?.trim() === ''
}

/** Nests flat marks: the mark that reaches furthest goes outermost. */
function nested(nodes: readonly DocNode[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  let at = 0
  while (at < nodes.length) {
    const run = longestRun(nodes, at)
    if (run) {
      const inner = nodes.slice(at, run.end).map((node) => withoutMark(node, run.mark))
      result.push(...wrapped(run.mark, inner))
      at = run.end
    } else {
      const node = nodes[at]
      if (node) pushLeaf(result, leaf(node))
      at += 1
    }
  }
  return result
}

/** Neighbours of one kind become one: two codes side by side would read as one with quotes inside. */
function pushLeaf(result: PhrasingContent[], next: PhrasingContent): void {
  const before = result.at(-1)
  if (before?.type === 'text' && next.type === 'text') before.value += next.value
  else if (before?.type === 'inlineCode' && next.type === 'inlineCode') before.value += next.value
  else result.push(next)
}

function longestRun(nodes: readonly DocNode[], from: number): { mark: DocMark; end: number } | null {
  let longest: { mark: DocMark; end: number } | null = null
  const marks = (nodes[from]?.marks ?? []).filter(({ type }) => type !== 'code')
  for (const mark of marks.toSorted((one, other) => rank(one) - rank(other))) {
    let end = from + 1
    while (end < nodes.length && nodes[end]?.marks?.some((other) => isSame(mark, other))) end += 1
    if (!longest || end > longest.end) longest = { mark, end }
  }
  return longest
}

function rank(mark: DocMark): number {
  return markOrder.indexOf(mark.type)
}

function isSame(one: DocMark, other: DocMark): boolean {
  return (
    one.type === other.type &&
    textAttribute(one, 'href') === textAttribute(other, 'href') &&
    textAttribute(one, 'title') === textAttribute(other, 'title')
  )
}

function withoutMark(node: DocNode, mark: DocMark): DocNode {
  const { marks, ...rest } = node
  const left = (marks ?? []).filter((other) => !isSame(mark, other))
  return left.length > 0 ? { ...rest, marks: left } : rest
}

function wrapped(mark: DocMark, inner: readonly DocNode[]): PhrasingContent[] {
  if (mark.type === 'link') {
    const url = textAttribute(mark, 'href') ?? ''
    return [{ type: 'link', url, title: textAttribute(mark, 'title'), children: nested(inner) }]
  }
  const { before, core, after } = withOuterSpace(inner)
  if (core.length === 0) return nested(inner)
  return [...nested(before), emphasised(mark.type, nested(core)), ...nested(after)]
}

function emphasised(type: string, children: PhrasingContent[]): PhrasingContent {
  if (type === 'bold') return { type: 'strong', children }
  return type === 'italic' ? { type: 'emphasis', children } : { type: 'delete', children }
}

/** Emphasis may not begin or end with a space in Markdown, so that space moves outside. */
function withOuterSpace(nodes: readonly DocNode[]): {
  readonly before: readonly DocNode[]
  readonly core: readonly DocNode[]
  readonly after: readonly DocNode[]
} {
  const core = trimmed(nodes)
  const first = nodes.findIndex((node) => !isBlank(node))
  if (first === -1) return { before: [], core: [], after: [] }
  const last = first + core.length - 1
  const leading = /^\s*/u.exec(nodes[first]?.text ?? '')?.[0] ?? ''
  const trailing = /\s*$/u.exec(nodes[last]?.text ?? '')?.[0] ?? ''
  return {
    before: [...nodes.slice(0, first), ...space(leading)],
    core,
    after: [...space(trailing), ...nodes.slice(last + 1)],
  }
}

function space(text: string): readonly DocNode[] {
  return text === '' ? [] : [{ type: 'text', text }]
}

function leaf(node: DocNode): PhrasingContent {
  if (node.type === 'hardBreak') return { type: 'break' }
  if (node.type === 'footnoteReference') {
    const label = textAttribute(node, 'label') ?? '1'
    return { type: 'footnoteReference', identifier: label.toLowerCase(), label }
  }
  if (node.type === 'claim') {
    const children = [{ type: 'text', value: textAttribute(node, 'words') ?? '' } as const]
    return { type: 'textDirective', name: 'udsagn', attributes: numberAttribute(node), children }
  }
  if (node.type === 'picture')
    return {
      type: 'image',
      url: textAttribute(node, 'src') ?? '',
      alt: textAttribute(node, 'alt') ?? '',
      title: textAttribute(node, 'title'),
    }
  const value = (node.text ?? '').replaceAll(/\s*\n\s*/gu, ' ')
  const isCode = node.marks?.some(({ type }) => type === 'code') ?? false
  return isCode ? { type: 'inlineCode', value } : { type: 'text', value }
}
