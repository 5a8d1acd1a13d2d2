import type { PublicEvidence } from '#claims'
import type { ClaimAbout } from '#statistics/analysis'
import { areaName } from '#statistics-views'

/** How a Danish sentence leads to a phrase: plans are written in Danish. */
const sentences = {
  shows: (claim: string) => `tallene viser ${stopped(claim)}`,
  are: (claim: string) => `tallene er ${stopped(claim)}`,
  is: (claim: string) => `antallet er ${stopped(claim)}`,
  number: (claim: string) => `antallet ${stopped(claim)}`,
} as const

/** With a full stop, unless its words end in one: "et fald i bedrageri mv." */
function stopped(claim: string): string {
  return /\.(?:\]\{nr=\d+\})?$/u.test(claim) ? claim : `${claim}.`
}

/** A Danish sentence around a phrase, without a capital letter: "tallene viser et fald i indbrud." */
export function sentenceFor(about: ClaimAbout, claimed: string, markdown: string): string {
  if (about !== 'trend') return sentences.number(markdown)
  if (claimed === 'stable') return sentences.is(markdown)
  return claimed === 'too_few' ? sentences.are(markdown) : sentences.shows(markdown)
}

/** A paragraph around a claim that stands alone: what it is of comes first. A chart is a paragraph by itself. */
export function paragraphFor(claim: PublicEvidence, markdown: string): string {
  if (claim.kind === 'chart') return markdown
  const { category, area } = claim.evidence
  return `${category.name.da}, ${areaName(area, 'da')}: ${sentenceFor(claim.about, claim.claimed, markdown)}`
}
