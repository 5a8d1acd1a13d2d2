import { claimsBelow, type Claim } from './claims.ts'
import { parseMarkdown } from './parse.ts'

/** The claims and charts of a Markdown text, in reading order; one that stands there twice is there twice. */
export function claimsIn(text: string): readonly Claim[] {
  return /:udsagn\[|::diagram/u.test(text) ? claimsBelow(parseMarkdown(text)) : []
}
