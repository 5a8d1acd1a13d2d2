import type { Proposal } from '#documents/reading'
import { looksLikeCpr } from '#http'

/**
 * Where a read document has what looks like a CPR number: a few words around each place, every digit
 * replaced by a dot, at most five places. Nothing that is in here may be kept.
 */
export function placesWithPersonalNumbers(proposal: Proposal): readonly string[] {
  const texts = [
    proposal.title ?? '',
    ...proposal.blocks.flatMap((block) => [block.text, block.sourceText]),
    ...proposal.leftOut.map((left) => left.text),
  ]
  const found = texts.filter((text) => looksLikeCpr(text)).map(excerpt)
  return [...new Set(found)].slice(0, 5)
}

function excerpt(text: string): string {
  const at = Math.max(0, text.search(/\d{6}[- –]?\d{4}/))
  const around = text.slice(Math.max(0, at - 30), at + 40).replace(/\s+/g, ' ')
  return `… ${around.replace(/\d/g, '•')} …`
}
