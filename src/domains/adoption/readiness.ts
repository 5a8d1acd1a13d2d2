import type { Part } from '#plans'

/** What keeps a part from being put before the council. */
export type Gap = 'no-text' | 'carry-undecided' | 'not-ready'

export type PartWithGaps = { readonly part: Part; readonly gaps: readonly Gap[] }

/** The parts that keep an edition from being proposed, each with what it lacks; none when all is in place. */
export function partsWithGaps(parts: readonly Part[]): readonly PartWithGaps[] {
  return parts.map((part) => ({ part, gaps: gapsOf(part) })).filter((entry) => entry.gaps.length > 0)
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
