import type { Db } from '#db'
import { claimsIn, type Claim } from '#documents/markdown'
import type { Both } from '#texts'
import { knownClaims } from './queries.ts'
import type { PublicEvidence } from './types.ts'

/** Why a claim or chart cannot stand in a text. */
export type ClaimProblem =
  | { readonly kind: 'unknown'; readonly claim: Claim }
  | { readonly kind: 'other-words'; readonly claim: Claim; readonly allowed: Both }

/**
 * What is wrong with the claims and charts of a text, in reading order: numbers that are not known, and phrases that
 * are not what their figures bore. The first letter may be large or small.
 */
export async function checkClaims(db: Db, text: string): Promise<readonly ClaimProblem[]> {
  const claims = claimsIn(text)
  const known = await knownClaims(
    db,
    claims.map(({ number }) => number),
  )
  return claims.flatMap((claim) => problemOf(claim, known.get(claim.number)) ?? [])
}

function problemOf(claim: Claim, known: PublicEvidence | undefined): ClaimProblem | null {
  if (known?.kind !== claim.kind) return { kind: 'unknown', claim }
  if (claim.kind === 'chart' || known.evidence.phrase === null) return null
  const allowed = known.evidence.phrase
  return isPhrase(claim.words, allowed) ? null : { kind: 'other-words', claim, allowed }
}

/** Whether words are a phrase, in either language. */
export function isPhrase(words: string, phrase: Both): boolean {
  return [phrase.da, phrase.en].some((allowed) => smallFirst(allowed) === smallFirst(words))
}

function smallFirst(words: string): string {
  return words.slice(0, 1).toLocaleLowerCase('da') + words.slice(1)
}
