import type { Db } from '#db'
import { claimsIn, type ShownClaims } from '#documents/markdown'
import { statisticsPaths } from '#statistics'
import { seriesName } from '#statistics-views'
import type { Lang } from '#texts'
import { sentencesOf, withoutSentences } from './caveats.ts'
import { isPhrase } from './check-claims.ts'
import { ClaimChart } from './claim-chart.tsx'
import { knownClaims } from './queries.ts'
import type { PublicEvidence } from './types.ts'

/**
 * What the claims and charts of texts are on a page of the workspace, for rendering the texts. A phrase that is not
 * what its figures bore is no claim, and is shown as the text it is.
 */
export async function shownClaims(db: Db, texts: readonly string[], lang: Lang): Promise<ShownClaims> {
  const numbers = texts.flatMap((text) => claimsIn(text).map(({ number }) => number))
  return claimsAsShown(await knownClaims(db, numbers), lang, statisticsPaths.claim)
}

/**
 * The same from claims that are at hand, with the address of each one's evidence. A caveat stands, sentence by
 * sentence, under the first chart that it is of.
 */
export function claimsAsShown(
  known: ReadonlyMap<number, PublicEvidence>,
  lang: Lang,
  pathOf: (number: number) => string,
): ShownClaims {
  // A text is asked for what it shows, and then for the drawing: each chart is drawn once.
  const drawn = new Map<number, string>()
  const said = new Set<string>()
  return {
    evidence: (number, words) => {
      const claim = known.get(number)
      const phrase = claim?.kind === 'phrase' ? claim.evidence.phrase : null
      if (!phrase || !isPhrase(words, phrase)) return null
      return { href: pathOf(number), hasNewer: claim?.since?.holds === false }
    },
    chart: (number) => {
      const claim = known.get(number)
      if (claim?.kind !== 'chart') return null
      const before = drawn.get(number)
      if (before !== undefined) return before
      const text = claim.evidence.category.caveat[lang]
      const caveat = withoutSentences(text, [...said])
      for (const sentence of sentencesOf(text)) said.add(sentence)
      // oxlint-disable-next-line typescript/no-base-to-string -- an element of hono/jsx is a text: its HTML
      const html = (<ClaimChart {...{ lang, claim, caveat }} href={pathOf(number)} />).toString()
      drawn.set(number, html)
      return html
    },
  }
}

/** What the charts of a text are of, by number, for an editor that does not draw them. */
export async function chartTitles(
  db: Db,
  text: string,
  lang: Lang,
): Promise<Readonly<Record<string, string>>> {
  const charts = claimsIn(text).filter(({ kind }) => kind === 'chart')
  const known = await knownClaims(
    db,
    charts.map(({ number }) => number),
  )
  return Object.fromEntries([...known].map(([number, { evidence }]) => [number, seriesName(evidence, lang)]))
}
