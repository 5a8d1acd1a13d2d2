import type { Block, Proposal } from '#documents/reading'
import { planImportPaths } from './paths.ts'
import type { PlanImport } from './queries.ts'

/** Blocks on one page of the review. */
export const blocksPerPage = 250

/** What of an import is on the page: all blocks or only the unsure ones, some at a time. */
export type ReviewView = {
  readonly entry: PlanImport
  readonly onlyUnsure: boolean
  /** From 1. */
  readonly page: number
  readonly pages: number
  /** What the page shows, each with its place among all blocks, from 0. */
  readonly shown: readonly { readonly block: Block; readonly at: number }[]
  /** Ids of the blocks that the reading is unsure of, in order. */
  readonly unsure: readonly string[]
}

/** Whether the reading asks somebody to look at the block. */
export function isUnsure(block: Block): boolean {
  return (block.unsure?.length ?? 0) > 0
}

/** Puts together what one page of the review shows; a page that does not exist becomes the nearest one. */
export function reviewView(entry: PlanImport, onlyUnsure: boolean, wanted: number): ReviewView {
  const all = entry.proposal.blocks.map((block, at) => ({ block, at }))
  const chosen = onlyUnsure ? all.filter(({ block }) => isUnsure(block)) : all
  const pages = Math.max(1, Math.ceil(chosen.length / blocksPerPage))
  const page = Math.min(Math.max(1, Number.isInteger(wanted) ? wanted : 1), pages)
  const shown = chosen.slice((page - 1) * blocksPerPage, page * blocksPerPage)
  const unsure = entry.proposal.blocks.filter(isUnsure).map((block) => block.id)
  return { entry, onlyUnsure, page, pages, shown, unsure }
}

/** The address of one block in the same kind of view, on the page it is on now. */
export function blockHref(
  view: ReviewView,
  blockId: string,
  extra: Readonly<Record<string, string>> = {},
): string {
  const { blocks } = view.entry.proposal
  const among = view.onlyUnsure ? view.unsure : blocks.map((block) => block.id)
  const at = among.indexOf(blockId)
  const page = at < 0 ? view.page : Math.floor(at / blocksPerPage) + 1
  return `${reviewHref(view.entry.id, view.onlyUnsure, page, extra)}#b-${blockId}`
}

/** The block itself where it is still unsure, else the next unsure one after it, else the last. */
export function unsureFrom(view: ReviewView, blockId: string): string {
  const { blocks } = view.entry.proposal
  const at = blocks.findIndex((block) => block.id === blockId)
  return blocks.slice(Math.max(0, at)).find(isUnsure)?.id ?? view.unsure.at(-1) ?? blockId
}

/** The address of a page of the review. */
export function reviewHref(
  id: string,
  onlyUnsure: boolean,
  page: number,
  extra: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({
    ...(onlyUnsure ? { vis: 'usikre' } : {}),
    ...(page > 1 ? { side: String(page) } : {}),
    ...extra,
  }).toString()
  return planImportPaths.review(id) + (query ? `?${query}` : '')
}

export type Counts = {
  readonly chapters: number
  readonly focusAreas: number
  readonly forums: number
  readonly headings: number
  readonly blocks: number
  readonly unsure: number
  readonly leftOut: number
}

/** How much of each there is in a proposal; every heading is counted once. */
export function countsOf(proposal: Proposal): Counts {
  const headings = proposal.blocks.filter((block) => block.kind === 'heading')
  const count = (role: Block['role']) => headings.filter((block) => block.role === role).length
  return {
    chapters: count('chapter'),
    focusAreas: count('focus-area'),
    forums: count('forum'),
    headings: headings.filter((block) => block.role === undefined).length,
    blocks: proposal.blocks.length,
    unsure: proposal.blocks.filter(isUnsure).length,
    leftOut: proposal.leftOut.length,
  }
}
