import type { ElementContent, Nodes } from 'hast'
import type { Handlers } from 'mdast-util-to-hast'
import { claimOf, type Claim, type LooseDirective } from './claims.ts'

/** What the claims and charts of a text are on a page. Null: nobody knows it, so it is shown as the text it is. */
export type ShownClaims = {
  readonly evidence: (number: number, words: string) => ShownEvidence | null
  /** A chart as HTML that goes onto the page as it is: whoever makes it answers for it. It must be whole. */
  readonly chart: (number: number) => string | null
}

/** Where a phrase leads. */
type ShownEvidence = {
  /** A path on this site. */
  readonly href: string
  /** Whether newer figures say something else: that is said beside the phrase, which stays as it is. */
  readonly hasNewer: boolean
}

const labels = {
  da: { evidence: 'tallene bag', newer: 'nyere tal siger noget andet' },
  en: { evidence: 'the figures behind', newer: 'newer figures say something else' },
} as const

/** Whether somebody knows what a claim or chart is on the page. */
export function isShown(claim: Claim, claims: ShownClaims | undefined): boolean {
  if (!claims) return false
  const { number } = claim
  const found = claim.kind === 'chart' ? claims.chart(number) : claims.evidence(number, claim.words)
  return found !== null
}

/** A claim becomes its phrase as a link, a chart an empty place with its number, for the sanitiser to let through. */
export function claimHandlers(claims: ShownClaims | undefined, lang: 'da' | 'en'): Handlers {
  return {
    textDirective: (_state, node: LooseDirective): ElementContent | undefined => {
      const claim = claimOf(node)
      const found = claim?.kind === 'phrase' ? claims?.evidence(claim.number, claim.words) : null
      if (claim?.kind !== 'phrase' || !found) return undefined
      const t = labels[lang]
      const properties = {
        className: found.hasNewer ? ['claim', 'claim-newer'] : ['claim'],
        href: found.href,
        ariaLabel: `${claim.words} (${found.hasNewer ? t.newer : t.evidence})`,
        ...(found.hasNewer ? { dataNote: t.newer } : {}),
      }
      const children = [{ type: 'text', value: claim.words } as const]
      return { type: 'element', tagName: 'a', properties, children }
    },
    leafDirective: (_state, node: LooseDirective): ElementContent | undefined => {
      const claim = claimOf(node)
      if (!claim) return undefined
      const properties = { dataChart: String(claim.number) }
      return { type: 'element', tagName: 'div', properties, children: [] }
    },
  }
}

/**
 * Puts the charts into their places in a tree that has been sanitised: what is raw in it from here on comes from
 * `claims` alone. A comment after each says where it ends, for those who compare a page with its document.
 */
export function withCharts(node: Nodes, claims: ShownClaims | undefined): Nodes {
  if (!('children' in node)) return node
  const number = node.type === 'element' ? node.properties['dataChart'] : undefined
  if (node.type !== 'element' || number === undefined)
    return { ...node, children: node.children.map((child) => withCharts(child, claims)) } as Nodes
  return {
    ...node,
    properties: { className: ['claim-chart'], dataChart: number },
    children: [
      { type: 'raw', value: claims?.chart(Number(number)) ?? '' },
      { type: 'comment', value: `diagram ${String(number)}` },
    ],
  }
}
