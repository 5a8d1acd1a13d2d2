import { checkClaims, type ClaimProblem } from '#claims'
import type { Db } from '#db'
import type { Part } from '#plans'

/** What keeps a part from being put before the council. */
export type Gap = 'no-text' | 'carry-undecided' | 'not-ready'

export type PartWithGaps = {
  readonly part: Part
  readonly gaps: readonly Gap[]
  /** Phrases and charts in its text that their figures do not bear. */
  readonly claims: readonly ClaimProblem[]
}

/** The parts that keep an edition from being proposed, each with what it lacks; none when all is in place. */
export async function partsWithGaps(db: Db, parts: readonly Part[]): Promise<readonly PartWithGaps[]> {
  const found: PartWithGaps[] = []
  for (const part of parts) {
    const claims = part.carry === 'drop' ? [] : await checkClaims(db, part.body)
    const gaps = gapsOf(part)
    if (gaps.length + claims.length > 0) found.push({ part, gaps, claims })
  }
  return found
}

function gapsOf(part: Part): readonly Gap[] {
  if (part.carry === 'drop') return []
  const gaps: Gap[] = []
  // A chapter may be nothing but the frame around its focus areas; a focus area says something.
  if (part.kind === 'focus-area' && part.body.trim() === '') gaps.push('no-text')
  if (part.previousPartId !== null && part.carry === null) gaps.push('carry-undecided')
  if (!part.ready) gaps.push('not-ready')
  return gaps
}
