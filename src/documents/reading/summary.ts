import type { LeftOut, Level, Proposal } from './proposal.ts'
import { titleOf } from './roles.ts'

/** What `--dry-run --json` prints. */
export type Summary = {
  readonly title: string | null
  readonly headings: readonly { readonly level: Level; readonly text: string; readonly confidence: number }[]
  readonly focusAreas: readonly { readonly code: string; readonly title: string }[]
  readonly forums: readonly string[]
  /** Number of paragraphs, headings and lists not counted. */
  readonly paragraphs: number
  readonly leftOut: readonly Pick<LeftOut, 'text' | 'code' | 'why' | 'page'>[]
}

/** A proposal in short: headings as printed, focus areas with code and title, forums, what was left out and why. */
export function summary(proposal: Proposal): Summary {
  const headings = proposal.blocks.filter((block) => block.kind === 'heading')
  return {
    title: proposal.title,
    headings: headings.map(({ level = 1, text, confidence }) => ({ level, text, confidence })),
    focusAreas: headings
      .filter((block) => block.role === 'focus-area')
      .map((block) => ({ code: block.code ?? '', title: titleOf(block.text) })),
    forums: headings.filter((block) => block.role === 'forum').map((block) => titleOf(block.text)),
    paragraphs: proposal.blocks.filter((block) => block.kind === 'paragraph').length,
    leftOut: proposal.leftOut.map(({ text, code, why, page }) => ({
      text,
      code,
      why,
      ...(page === undefined ? {} : { page }),
    })),
  }
}
