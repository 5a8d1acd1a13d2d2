import type { Claim } from '#documents/markdown'

/** A formatted text as the editor holds it: the JSON of a ProseMirror document. */
export type DocNode = {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly DocNode[]
  readonly text?: string
  readonly marks?: readonly DocMark[]
}

/** Formatting of a stretch of running text. */
export type DocMark = { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }

/** Why a text can only be edited as Markdown. */
export type PlainReason = 'html' | 'references' | 'other'

/** Raised inside the conversion by Markdown that the formatted view cannot hold without loss. */
export class UnsupportedMarkdown extends Error {
  readonly reason: PlainReason

  constructor(reason: PlainReason) {
    super(`The formatted view cannot hold this Markdown: ${reason}`)
    this.reason = reason
  }
}

/** Outermost first: the order in which formatting is nested when it is written as Markdown. */
export const markOrder: readonly string[] = ['link', 'bold', 'italic', 'strike', 'code']

/** A node, without the fields that hold nothing. */
export function docNode(
  type: string,
  content: readonly DocNode[],
  attrs?: Readonly<Record<string, unknown>>,
): DocNode {
  return { type, ...(attrs ? { attrs } : {}), ...(content.length > 0 ? { content } : {}) }
}

/** The attribute as text, or null when it is missing or empty. */
export function textAttribute(node: DocNode | DocMark, name: string): string | null {
  const value = node.attrs?.[name]
  return typeof value === 'string' && value !== '' ? value : null
}

/** The number of a claim or chart, as a directive has it. */
export function numberAttribute(node: DocNode): { readonly nr: string } {
  const number = node.attrs?.['number']
  return { nr: typeof number === 'number' ? String(number) : '' }
}

/** The document's node for a claim or chart. */
export function claimNode(claim: Claim): {
  readonly type: string
  readonly attrs: Record<string, string | number>
} {
  return claim.kind === 'chart'
    ? { type: 'chart', attrs: { number: claim.number } }
    : { type: 'claim', attrs: { number: claim.number, words: claim.words } }
}
