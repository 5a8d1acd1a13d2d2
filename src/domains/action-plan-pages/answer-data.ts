import { HTTPException } from 'hono/http-exception'
import { answersOf, findAnswer, type ActionPlan, type LocalAnswer, type LocalAnswerId } from '#action-plans'
import { shownClaims } from '#claims'
import type { ShownClaims } from '#documents/markdown'
import type { WorkspaceContext } from '#http'
import { measuresOf, type MeasureLine } from '#measures'
import { may } from '#permissions'
import { partsOf } from '#plans'
import { seenPlan } from './plan-data.ts'

/** What the page of one answer shows. */
export type AnswerView = {
  readonly plan: ActionPlan
  readonly answer: LocalAnswer
  /** The area's text in the district plan, Markdown; null where it is not there. */
  readonly text: string | null
  /** What that text says from figures, in Danish. */
  readonly claims: ShownClaims
  /** The council's measures of the year in the area; those that were dropped are left out. */
  readonly measures: readonly MeasureLine[]
  readonly before: LocalAnswer | null
  readonly after: LocalAnswer | null
  /** Whether the reader may change it now, the state of the plan counted in. */
  readonly mayWrite: boolean
}

/**
 * Reads what the page of an answer shows.
 *
 * @throws HTTPException 404 for an answer that is not there; Forbidden when the actor may not see it
 */
export async function answerView(c: WorkspaceContext, id: LocalAnswerId): Promise<AnswerView> {
  const { db, actor, today } = c.var
  const answer = await findAnswer(db, id)
  if (!answer) throw new HTTPException(404)
  const plan = await seenPlan(db, actor, answer.actionPlanId)
  const all = await answersOf(db, [plan.id])
  const at = all.findIndex((other) => other.id === id)
  const filter = { councilId: plan.councilId, year: plan.year, areaId: answer.focusAreaId }
  const measures = await measuresOf(db, filter, today)
  const parts = answer.local ? [] : await partsOf(db, plan.editionId)
  const part = parts.find((part) => part.identity === answer.focusAreaId && part.carry !== 'drop')
  return {
    plan,
    answer,
    text: part?.body ?? null,
    claims: await shownClaims(db, [part?.body ?? ''], 'da'),
    measures: measures.filter((measure) => measure.state !== 'dropped'),
    before: all[at - 1] ?? null,
    after: all[at + 1] ?? null,
    mayWrite: plan.state === 'draft' && may(actor, 'action-plan.write', { councilId: plan.councilId }),
  }
}
