import { record } from '#audit'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import { updateAnswer } from './answer-queries.ts'
import { needsReason } from './needs-reason.ts'
import { holdAnswerFor } from './plan-access.ts'
import { findAnswer } from './queries.ts'
import type { AnswerText, LocalAnswer, LocalAnswerId, Stance } from './types.ts'

export type AnswerOutcome =
  | { readonly kind: 'answered' }
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'not-draft' }
  | { readonly kind: 'changed-meanwhile'; readonly now: LocalAnswer }

/**
 * Answers a focus area in a draft: covered, partly or not relevant here, the last two with a reason.
 *
 * @throws HTTPException 404 for an answer that is not there; Forbidden when the actor may not
 */
export async function answerArea(
  tx: Tx,
  actor: Actor,
  id: LocalAnswerId,
  revision: number,
  text: AnswerText,
): Promise<AnswerOutcome> {
  const { answer, plan, seat } = await holdAnswerFor(tx, actor, id, 'share')
  if (plan.state !== 'draft') return { kind: 'not-draft' }
  // The same form sent twice is one answer.
  if (answer.revision !== revision && saysTheSame(answer, text)) return { kind: 'answered' }
  if (answer.revision !== revision) return { kind: 'changed-meanwhile', now: answer }
  const reason = text.reason.trim()
  if (needsReason(text.stance) && reason === '') return { kind: 'reason-missing' }
  const review = looked(answer, text.stance) ? null : answer.review
  if (!(await updateAnswer(tx, id, revision, { ...text, reason, review }, actor.personId)))
    return { kind: 'changed-meanwhile', now: (await findAnswer(tx, id)) ?? answer }
  await record(tx, actor, seat, 'action-plan.answered', { kind: 'local-answer', id }, { stance: text.stance })
  return { kind: 'answered' }
}

function saysTheSame(answer: LocalAnswer, { stance, reason, note }: AnswerText): boolean {
  const isLookedAt = answer.review === null || answer.review === 'gone'
  const isSaid = answer.stance === stance && answer.reason === reason.trim() && answer.note === note
  return isLookedAt && isSaid
}

/** An area that the district plan no longer has stays marked: it is taken out, or its measures keep it. */
function looked(answer: LocalAnswer, stance: Stance | null): boolean {
  return stance !== null && answer.review !== 'gone'
}
