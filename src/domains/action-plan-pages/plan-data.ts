import { HTTPException } from 'hono/http-exception'
import {
  adoptedActionPlan,
  agendaItemFor,
  answersOf,
  carryOversOf,
  editionsOfActionPlan,
  findActionPlan,
  gapsIn,
  type ActionPlan,
  type ActionPlanId,
  type AdoptedActionPlan,
  type CarryOver,
  type LocalAnswer,
  type PlanGaps,
} from '#action-plans'
import { districtCouncilId } from '#councils'
import type { Db } from '#db'
import type { WorkspaceContext } from '#http'
import { measuresOf, type MeasureLine } from '#measures'
import type { AgendaItem, Meeting } from '#meetings'
import { authorise, may, type Actor } from '#permissions'

/** An agenda item that is about the plan, with its meeting. */
export type PlanItem = AgendaItem & { readonly meeting: Meeting }

/** What the reader may do with a plan, whatever its state. */
type PlanRights = {
  readonly write: boolean
  /** Plan meetings and set agendas of the council. */
  readonly schedule: boolean
  readonly decide: boolean
  readonly publish: boolean
  readonly deadline: boolean
}

/** What the pages of one plan show. */
export type PlanView = {
  readonly plan: ActionPlan
  readonly answers: readonly LocalAnswer[]
  /** The measures of the year that the council leads or takes part in; those that were dropped are left out. */
  readonly measures: readonly MeasureLine[]
  readonly gaps: PlanGaps
  readonly carryOvers: readonly CarryOver[]
  /** Every edition of the year, newest first. */
  readonly editions: readonly ActionPlan[]
  /** The newest agenda item about the plan that nothing has been decided on; null when none waits. */
  readonly item: PlanItem | null
  readonly adopted: AdoptedActionPlan | null
  readonly may: PlanRights
}

/**
 * The plan, for somebody who may see it.
 *
 * @throws HTTPException 404 for a plan that is not there; Forbidden when the actor may not see it
 */
export async function seenPlan(db: Db, actor: Actor, id: ActionPlanId): Promise<ActionPlan> {
  authorise(actor, 'action-plan.see', { councilId: await districtCouncilId(db) })
  const plan = await findActionPlan(db, id)
  if (!plan) throw new HTTPException(404)
  return plan
}

/**
 * Reads what the pages of a plan show.
 *
 * @throws HTTPException 404 for a plan that is not there; Forbidden when the actor may not see it
 */
export async function planView(c: WorkspaceContext, id: ActionPlanId): Promise<PlanView> {
  const { db, actor, today } = c.var
  const plan = await seenPlan(db, actor, id)
  const measures = await measuresOf(db, { councilId: plan.councilId, year: plan.year }, today)
  const answers = await answersOf(db, [id])
  const carryOvers = await carryOversOf(db, plan, today)
  const item = await agendaItemFor(db, id)
  return {
    plan,
    answers,
    measures: measures.filter((measure) => measure.state !== 'dropped'),
    gaps: gapsIn(plan, { answers, measures, carryOvers }),
    carryOvers,
    editions: await editionsOfActionPlan(db, plan.councilId, plan.year),
    item: item?.decision === null && plan.state === 'submitted' ? item : null,
    adopted: await adoptedActionPlan(db, id),
    may: rightsOn(actor, plan),
  }
}

function rightsOn(actor: Actor, plan: ActionPlan): PlanRights {
  const target = { councilId: plan.councilId }
  const write = may(actor, 'action-plan.write', target)
  return {
    write,
    schedule: write && may(actor, 'meeting.edit', target),
    decide: may(actor, 'decision.record', target),
    publish: may(actor, 'action-plan.publish', target),
    deadline: may(actor, 'status-round.arrange', target),
  }
}
