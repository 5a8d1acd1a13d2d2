import { record } from '#audit'
import { districtCouncilId } from '#councils'
import type { Tx } from '#db'
import { authorise, type Actor } from '#permissions'
import {
  createEdition,
  findEdition,
  holdYears,
  openEdition,
  partsOf,
  type EditionId,
  type Part,
} from '#plans'

export type CorrectionOutcome =
  | { readonly kind: 'started'; readonly id: EditionId }
  | { readonly kind: 'no-such-edition' }
  | { readonly kind: 'not-published' }
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'already-open'; readonly id: EditionId }

/**
 * Starts a correction of a published plan: a new edition with the same texts, all of them ready, that
 * takes a decision of its own. The published edition stays as it is until the correction is published.
 *
 * @param reason what is corrected and why; becomes public with the correction
 */
export async function startCorrection(
  tx: Tx,
  actor: Actor,
  id: EditionId,
  reason: string,
): Promise<CorrectionOutcome> {
  const seat = authorise(actor, 'plan.arrange', { councilId: await districtCouncilId(tx) })
  const edition = await findEdition(tx, id)
  if (!edition) return { kind: 'no-such-edition' }
  if (edition.state !== 'published') return { kind: 'not-published' }
  if (reason === '') return { kind: 'reason-missing' }
  await holdYears(tx)
  const open = await openEdition(tx, edition.districtId, edition.year)
  if (open) return { kind: 'already-open', id: open.id }
  const parts = await partsOf(tx, id)
  const correction = await createEdition(tx, {
    districtId: edition.districtId,
    year: edition.year,
    title: edition.title,
    parts: parts.filter((part) => part.carry !== 'drop').map(unchanged),
    savedBy: actor.personId,
    basedOn: id,
    correctionReason: reason,
  })
  await record(
    tx,
    actor,
    seat,
    'plan.correction-started',
    { kind: 'plan-edition', id: correction },
    { of: id },
  )
  return { kind: 'started', id: correction }
}

function unchanged(part: Part) {
  const { identity, kind, number, title, body, writerFunctionId } = part
  return {
    identity,
    kind,
    number,
    title,
    body,
    writerFunctionId,
    previousPartId: part.id,
    carry: 'keep',
    ready: true,
  } as const
}
