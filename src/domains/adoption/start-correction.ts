import { record } from '#audit'
import { districtCouncilId } from '#councils'
import type { Tx } from '#db'
import { authorise, type Actor, type Seat } from '#permissions'
import {
  createEdition,
  findEdition,
  holdYears,
  lifecycle,
  openEdition,
  partsOf,
  type EditionId,
  type Part,
} from '#plans'
import { moveEdition } from './queries.ts'

export type CorrectionOutcome =
  | { readonly kind: 'started'; readonly id: EditionId }
  | { readonly kind: 'no-such-edition' }
  | { readonly kind: 'wrong-state' }
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
  return start(tx, actor, seat, id, reason, 'published')
}

/**
 * Starts a correction of an adopted plan that cannot be published, which it replaces at once: what was adopted is
 * kept, and never becomes public. That it cannot is for the caller to find out.
 *
 * @param reason what is corrected and why; becomes public with the correction
 */
export async function replaceAdopted(
  tx: Tx,
  actor: Actor,
  id: EditionId,
  reason: string,
): Promise<CorrectionOutcome> {
  const seat = authorise(actor, 'plan.arrange', { councilId: await districtCouncilId(tx) })
  return start(tx, actor, seat, id, reason, 'adopted')
}

async function start(
  tx: Tx,
  actor: Actor,
  seat: Seat,
  id: EditionId,
  reason: string,
  from: 'published' | 'adopted',
): Promise<CorrectionOutcome> {
  const edition = await findEdition(tx, id)
  if (!edition) return { kind: 'no-such-edition' }
  if (edition.state !== from) return { kind: 'wrong-state' }
  if (reason === '') return { kind: 'reason-missing' }
  await holdYears(tx)
  if (from === 'adopted' && !(await moveEdition(tx, id, from, lifecycle.replace.to)))
    return { kind: 'wrong-state' }
  const open = await openEdition(tx, edition.districtId, edition.year)
  if (open) return { kind: 'already-open', id: open.id }
  const correction = await createEdition(tx, {
    districtId: edition.districtId,
    year: edition.year,
    title: edition.title,
    parts: (await partsOf(tx, id)).filter((part) => part.carry !== 'drop').map(unchanged),
    savedBy: actor.personId,
    basedOn: id,
    correctionReason: reason,
  })
  const subject = { kind: 'plan-edition', id: correction } as const
  await record(tx, actor, seat, 'plan.correction-started', subject, { of: id })
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
