import type { Nodes, RootContent } from 'mdast'

/** A directive in running text, or on a line of its own. */
export type LooseDirective = Extract<RootContent, { type: 'textDirective' | 'leafDirective' }>

/**
 * What a text says from figures: a phrase, `:udsagn[et fald i indbrud]{nr=12}`, or a chart on a line of its own,
 * `::diagram{nr=13}`. The number, from 1, is that of the evidence behind it.
 */
export type Claim =
  | { readonly kind: 'phrase'; readonly number: number; readonly words: string }
  | { readonly kind: 'chart'; readonly number: number }

/** The claim or chart that a directive is; null where it is written in any other way than these two. */
export function claimOf(node: LooseDirective): Claim | null {
  const number = numberOf(node)
  if (number === null) return null
  if (node.type === 'leafDirective')
    return node.name === 'diagram' && node.children.length === 0 ? { kind: 'chart', number } : null
  const [label, ...rest] = node.children
  if (node.name !== 'udsagn' || label?.type !== 'text' || rest.length > 0) return null
  const words = label.value.replaceAll(/\s+/gu, ' ').trim()
  return words === '' ? null : { kind: 'phrase', number, words }
}

/** Every claim and chart below a node, in reading order. */
export function claimsBelow(node: Nodes): readonly Claim[] {
  if (node.type === 'textDirective' || node.type === 'leafDirective') {
    const claim = claimOf(node)
    return claim ? [claim] : []
  }
  return 'children' in node ? node.children.flatMap(claimsBelow) : []
}

/** The Markdown of a claim or chart. */
export function claimMarkdown(claim: Claim): string {
  return claim.kind === 'chart'
    ? `::diagram{nr=${claim.number}}`
    : `:udsagn[${claim.words.replaceAll(/[\\[\]*_`<&!:~]/gu, String.raw`\$&`)}]{nr=${claim.number}}`
}

function numberOf(node: LooseDirective): number | null {
  const attributes = Object.entries(node.attributes ?? {})
  const [name, value] = attributes[0] ?? []
  if (attributes.length !== 1 || name !== 'nr' || !/^[1-9]\d{0,8}$/u.test(value ?? '')) return null
  return Number(value)
}
