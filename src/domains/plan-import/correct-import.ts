import { HTTPException } from 'hono/http-exception'
import { districtCouncilId } from '#councils'
import type { Tx } from '#db'
import { correct, type Correction, type Proposal } from '#documents/reading'
import { looksLikeCpr } from '#http'
import { authorise, type Actor } from '#permissions'
import { findImport, updateProposal, type ImportId } from './queries.ts'

export type CorrectOutcome =
  | { readonly kind: 'corrected'; readonly proposal: Proposal }
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'personal-number' }

/**
 * Makes corrections in an import, one after the other.
 *
 * @param revision the one the page showed; places and ids mean something only there
 */
export async function correctImport(
  tx: Tx,
  actor: Actor,
  id: ImportId,
  revision: number,
  corrections: (proposal: Proposal) => readonly Correction[],
): Promise<CorrectOutcome> {
  authorise(actor, 'plan.import', { councilId: await districtCouncilId(tx) })
  const entry = await findImport(tx, id)
  if (!entry) throw new HTTPException(404)
  if (entry.state !== 'open') return { kind: 'closed' }
  if (entry.revision !== revision) return { kind: 'changed-meanwhile' }
  const wanted = corrections(entry.proposal)
  if (wanted.some((one) => one.kind === 'edit' && looksLikeCpr(one.text))) return { kind: 'personal-number' }
  const proposal = wanted.reduce(correct, entry.proposal)
  if (!(await updateProposal(tx, id, revision, proposal))) return { kind: 'changed-meanwhile' }
  return { kind: 'corrected', proposal }
}

/** Where a text is to be cut, as the reader writes it. */
const cutMark = '|||'

/**
 * The corrections that give a block the text that was typed, cut at every `|||`. A block's text is one
 * line, a table's has a line a row.
 */
export function editAndCut(proposal: Proposal, blockId: string, typed: string): readonly Correction[] {
  const block = proposal.blocks.find((one) => one.id === blockId)
  if (!block) return []
  const between = block.kind === 'table' ? '\n' : ' '
  const pieces = typed
    .split(cutMark)
    .map((piece) => (block.kind === 'table' ? piece.trim() : piece.replace(/\s+/g, ' ').trim()))
    .filter((piece) => piece !== '')
  if (pieces.length === 0) return []
  const edit: Correction = { kind: 'edit', id: blockId, text: pieces.join(between) }
  // Cut from the end, so that the first piece keeps the block's id and every offset stays true.
  const cuts = pieces.slice(1).map((_, index): Correction => {
    const kept = pieces.slice(0, pieces.length - 1 - index)
    return { kind: 'split', id: blockId, at: kept.join(between).length }
  })
  return [edit, ...cuts]
}
