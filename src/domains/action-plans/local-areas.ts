import { HTTPException } from 'hono/http-exception'
import { record } from '#audit'
import { theDistrict } from '#councils'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import {
  countMeasures,
  deleteAnswer,
  insertAnswers,
  insertLocalArea,
  updateLocalTitle,
} from './answer-queries.ts'
import { holdAnswerFor, holdPlanFor } from './plan-access.ts'
import { answersOf } from './queries.ts'
import type { ActionPlanId, LocalAnswer, LocalAnswerId } from './types.ts'

export type AddLocalAreaOutcome =
  | { readonly kind: 'added'; readonly id: LocalAnswerId }
  | { readonly kind: 'title-missing' }
  | { readonly kind: 'title-taken'; readonly by: LocalAnswer }
  | { readonly kind: 'not-draft' }

/**
 * Adds an area of the council's own to its draft, last.
 *
 * @throws HTTPException 404 for a plan that is not there; Forbidden when the actor may not
 */
export async function addLocalArea(
  tx: Tx,
  actor: Actor,
  planId: ActionPlanId,
  title: string,
): Promise<AddLocalAreaOutcome> {
  const { plan, seat } = await holdPlanFor(tx, actor, 'action-plan.write', planId, 'update')
  if (plan.state !== 'draft') return { kind: 'not-draft' }
  const words = title.trim()
  if (words === '') return { kind: 'title-missing' }
  const rows = await answersOf(tx, [planId])
  const by = titled(rows, words)
  if (by) return { kind: 'title-taken', by }
  const district = await theDistrict(tx)
  if (!district) throw new Error('no district has been set up')
  const { councilId, year } = plan
  const area = await insertLocalArea(tx, { councilId, districtId: district.id, year, title: words })
  const row = { focusAreaId: area, number: null, title: words, local: true }
  const [id] = await insertAnswers(tx, planId, [row], (rows.at(-1)?.position ?? 0) + 1)
  if (!id) throw new Error('one row was kept')
  await record(tx, actor, seat, 'action-plan.area-added', { kind: 'local-answer', id }, { plan: planId })
  return { kind: 'added', id }
}

export type RenameLocalAreaOutcome =
  | { readonly kind: 'renamed' }
  | { readonly kind: 'title-missing' }
  | { readonly kind: 'title-taken'; readonly by: LocalAnswer }
  | { readonly kind: 'not-draft' }
  | { readonly kind: 'changed-meanwhile'; readonly now: LocalAnswer }

/**
 * Gives an area of the council's own another title, in this draft and from now on.
 *
 * @throws HTTPException 404 for an answer that is not there or is the district's; Forbidden when the actor may not
 */
export async function renameLocalArea(
  tx: Tx,
  actor: Actor,
  id: LocalAnswerId,
  revision: number,
  title: string,
): Promise<RenameLocalAreaOutcome> {
  const { answer, plan, seat } = await holdAnswerFor(tx, actor, id, 'update')
  if (!answer.local) throw new HTTPException(404)
  if (plan.state !== 'draft') return { kind: 'not-draft' }
  const words = title.trim()
  if (words === '') return { kind: 'title-missing' }
  const by = titled(await answersOf(tx, [plan.id]), words)
  if (by?.id === id && by.title === words) return { kind: 'renamed' }
  if (by && by.id !== id) return { kind: 'title-taken', by }
  if (answer.revision !== revision) return { kind: 'changed-meanwhile', now: answer }
  await updateLocalTitle(tx, answer, words, actor.personId)
  await record(tx, actor, seat, 'action-plan.area-renamed', { kind: 'local-answer', id })
  return { kind: 'renamed' }
}

function titled(rows: readonly LocalAnswer[], title: string): LocalAnswer | null {
  const wanted = title.toLocaleLowerCase('da')
  return rows.find((row) => row.title.trim().toLocaleLowerCase('da') === wanted) ?? null
}

export type RemoveLocalAreaOutcome =
  | { readonly kind: 'removed' }
  | { readonly kind: 'has-measures'; readonly count: number }
  | { readonly kind: 'in-district-plan' }
  | { readonly kind: 'not-draft' }

/**
 * Takes a row out of a draft: an area of the council's own, or one that the district plan no longer has.
 *
 * @throws HTTPException 404 for an answer that is not there; Forbidden when the actor may not
 */
export async function removeLocalArea(
  tx: Tx,
  actor: Actor,
  id: LocalAnswerId,
): Promise<RemoveLocalAreaOutcome> {
  const { answer, plan, seat } = await holdAnswerFor(tx, actor, id, 'update')
  if (plan.state !== 'draft') return { kind: 'not-draft' }
  if (!answer.local && answer.review !== 'gone') return { kind: 'in-district-plan' }
  const count = await countMeasures(tx, plan, answer.focusAreaId)
  if (count > 0) return { kind: 'has-measures', count }
  await deleteAnswer(tx, id)
  await record(
    tx,
    actor,
    seat,
    'action-plan.area-removed',
    { kind: 'action-plan', id: plan.id },
    { area: answer.focusAreaId },
  )
  return { kind: 'removed' }
}
