import type { Nodes } from 'mdast'

const DEEPEST_CONTAINERS = 24
const DEEPEST_DIRECTIVES = 6
const WIDEST_INDENT_COLUMNS = 120
const DEEPEST_TREE = 150
const WIDEST_TABLE_COLUMNS = 60

/** Pairing emphasis marks, or brackets, takes time with the square of their number in a paragraph: about a second. */
const MOST_PAIRINGS = 10_000_000

const MARKERS = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,99}\]:)*/u
const MARKER = />|[-*+]|\d[.)]|\]:/gu
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/u

/**
 * Whether the parser would need more than linear time or an unbounded stack: it works through nested
 * quotes, lists and directives once for each level. No honest text comes near these limits.
 */
export function isBeyondParsing(text: string): boolean {
  return isOverNested(text) || hasEndlessPairings(text)
}

function isOverNested(text: string): boolean {
  let directives = 0
  for (const line of text.split(/\r\n?|\n/u)) {
    if (/^[\s>*+-]*:{3,}[ \t]*[a-z]/iu.test(line)) directives += 1
    else if (directives > 0 && /^[\s>]*:{3,}[ \t]*$/u.test(line)) directives -= 1
    if (directives > DEEPEST_DIRECTIVES || hasDeepContainers(line)) return true
  }
  return false
}

function hasDeepContainers(line: string): boolean {
  if (line.length <= DEEPEST_CONTAINERS || RULE.test(line)) return false
  const opening = MARKERS.exec(line)?.[0] ?? ''
  if (opening.length === 0) return false
  if (/[^ \t]/u.test(opening) && opening.length > WIDEST_INDENT_COLUMNS) return true
  return (opening.match(MARKER)?.length ?? 0) > DEEPEST_CONTAINERS
}

function hasEndlessPairings(text: string): boolean {
  let [emphasis, brackets] = [0, 0]
  for (const paragraph of text.split(/\n(?=[ \t]*(?:\r?\n|[-*+][ \t]+\S|#{1,6}[ \t]))/u)) {
    emphasis += (paragraph.match(/[*_~]+/gu)?.length ?? 0) ** 2
    brackets += (paragraph.match(/\[/gu)?.length ?? 0) ** 2
  }
  return Math.max(emphasis, brackets) > MOST_PAIRINGS
}

/** Whether a tree is too deep for recursive functions, or has a table that would unfold enormously. */
export function isBeyondWalking(tree: Nodes): boolean {
  let level: readonly Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST_TREE) return true
    if (level.some(isHugeTable)) return true
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return false
}

function isHugeTable(node: Nodes): boolean {
  return node.type === 'table' && (node.align?.length ?? 0) > WIDEST_TABLE_COLUMNS
}
