import { carryOversOf, type ActionPlan, type ActionPlanId, type CarryOver } from '#action-plans'
import type { WorkspaceContext } from '#http'
import { evaluationsOf, updatesOf, type Evaluation, type MeasureId, type Update } from '#measures'
import { may } from '#permissions'
import { seenPlan } from './plan-data.ts'

/** One of last year's measures with what was said of it. */
export type CarryRow = {
  readonly carry: CarryOver
  /** The newest one; null without any. */
  readonly evaluation: Evaluation | null
  readonly update: Update | null
}

/** What the page of the two years shows. */
export type CarryView = {
  readonly plan: ActionPlan
  readonly rows: readonly CarryRow[]
  /** Whether the reader may decide now, the state of the plan counted in. */
  readonly mayWrite: boolean
}

/** What stands in the fields of one measure. */
export type TypedCarry = {
  readonly decision: string
  readonly reason: string
  /** The decision and the reason that stood there when the page was shown. */
  readonly seen: string
  readonly before: string
}

/**
 * Reads what the page of the two years shows.
 *
 * @throws HTTPException 404 for a plan that is not there; Forbidden when the actor may not see it
 */
export async function carryView(c: WorkspaceContext, id: ActionPlanId): Promise<CarryView> {
  const { db, actor, today } = c.var
  const plan = await seenPlan(db, actor, id)
  const carries = await carryOversOf(db, plan, today)
  const ids = carries.map((carry) => carry.measure.id)
  const evaluations = await evaluationsOf(db, ids)
  const newest = (measure: MeasureId) => evaluations.find((entry) => entry.measureId === measure) ?? null
  const rows: CarryRow[] = []
  for (const carry of carries) {
    const [update] = await updatesOf(db, carry.measure.id, 1)
    rows.push({ carry, evaluation: newest(carry.measure.id), update: update ?? null })
  }
  const writes = may(actor, 'action-plan.write', { councilId: plan.councilId })
  return { plan, rows, mayWrite: plan.state === 'draft' && writes }
}

/** What the fields of a measure begin with: what was decided, or the evaluation's reason to start from. */
export function typedOf({ carry, evaluation }: CarryRow): TypedCarry {
  const decision = carry.decision ?? ''
  const reason = carry.decision === null ? (evaluation?.why ?? '') : carry.reason
  return { decision, reason, seen: decision, before: reason }
}

/** Whether somebody chose or wrote something. */
export function isTouched({ decision, reason, seen, before }: TypedCarry): boolean {
  return decision !== seen || reason !== before
}
