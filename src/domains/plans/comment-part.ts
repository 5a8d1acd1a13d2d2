import { HTTPException } from 'hono/http-exception'
import { record } from '#audit'
import type { Tx } from '#db'
import { Forbidden, may, type Actor } from '#permissions'
import { districtCouncilId } from '#councils'
import { holdForCommand } from './part-access.ts'
import { longest, remarkProblem } from './part-text.ts'
import type { CommentId, PartId } from './types.ts'
import { findComment, insertComment, markResolved } from './writing-queries.ts'

export type CommentOutcome =
  | { readonly kind: 'commented'; readonly id: CommentId }
  | { readonly kind: 'invalid'; readonly problem: 'missing' | 'too-long' | 'personal-number' }
  | { readonly kind: 'not-draft' }

/** Adds a remark to a part, in the function that lets the actor do it. */
export async function commentPart(
  tx: Tx,
  actor: Actor,
  partId: PartId,
  text: string,
  now: Date,
): Promise<CommentOutcome> {
  const { part, edition, seat } = await holdForCommand(tx, actor, 'plan.comment', partId)
  if (edition.state !== 'draft') return { kind: 'not-draft' }
  const problem = text === '' ? 'missing' : remarkProblem(text, longest.remark)
  if (problem) return { kind: 'invalid', problem }
  const from = { partId: part.id, personId: actor.personId, functionTitle: seat.titleDa }
  const id = await insertComment(tx, from, text, now)
  await record(tx, actor, seat, 'plan.commented', { kind: 'plan-part', id: part.id })
  return { kind: 'commented', id }
}

export type ResolveOutcome =
  | { readonly kind: 'resolved'; readonly partId: PartId }
  | { readonly kind: 'already-resolved'; readonly partId: PartId }
  | { readonly kind: 'not-draft'; readonly partId: PartId }

/**
 * Marks a remark as dealt with: by whoever wrote it, or may write in the part.
 *
 * @throws Forbidden for anybody else; HTTPException 404 for a remark that does not exist
 */
export async function resolveComment(
  tx: Tx,
  actor: Actor,
  id: CommentId,
  now: Date,
): Promise<ResolveOutcome> {
  const comment = await findComment(tx, id)
  if (!comment) throw new HTTPException(404)
  const { part, edition, seat } = await holdForCommand(tx, actor, 'plan.see', comment.partId)
  const target = { councilId: await districtCouncilId(tx), assignedTo: part.writerFunctionId }
  const own = comment.personId === actor.personId && may(actor, 'plan.comment', target)
  if (!own && !may(actor, 'plan.write', target)) throw new Forbidden('plan.write')
  if (edition.state !== 'draft') return { kind: 'not-draft', partId: part.id }
  if (!(await markResolved(tx, id, actor.personId, now))) return { kind: 'already-resolved', partId: part.id }
  await record(tx, actor, seat, 'plan.comment-resolved', { kind: 'plan-part', id: part.id })
  return { kind: 'resolved', partId: part.id }
}
