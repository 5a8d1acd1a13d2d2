import { HTTPException } from 'hono/http-exception'
import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import { carryMeasure, findMeasure, type MeasureId, type MeasureState } from '#measures'
import type { Actor } from '#permissions'
import { carryOversOf } from './carry-overs.ts'
import { carriedIn, holdMeasures, keepCarried, putMeasure } from './carry-queries.ts'
import { holdPlanFor } from './plan-access.ts'
import type { ActionPlan, ActionPlanId, CarryDecision, CarryOver } from './types.ts'

/** What becomes of one of last year's measures, and why. */
export type CarryText = {
  readonly decision: CarryDecision
  readonly reason: string
  /** The decision that the page showed (null: none yet); where given, another one is not overwritten. */
  readonly seen?: CarryDecision | null
}

export type DecideCarryOutcome =
  | { readonly kind: 'decided'; readonly next: MeasureId | null }
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'not-draft' }
  | { readonly kind: 'decided-already'; readonly now: CarryOver }
  | { readonly kind: 'next-has-begun'; readonly next: MeasureId }

/**
 * Decides what becomes of one of last year's measures. Continue and adjust make this year's copy, once. The
 * old one goes on until the plan is published (`settleCarryOvers`); until then it can be decided anew.
 *
 * @throws HTTPException 404 for a plan or a measure of last year that is not there; Forbidden when the actor may not
 */
export async function decideCarryOver(
  tx: Tx,
  actor: Actor,
  planId: ActionPlanId,
  measureId: MeasureId,
  text: CarryText,
  today: CalendarDate,
): Promise<DecideCarryOutcome> {
  const { plan, seat } = await holdPlanFor(tx, actor, 'action-plan.write', planId, 'update')
  if (plan.state !== 'draft') return { kind: 'not-draft' }
  const now = await heldEntry(tx, plan, measureId, today)
  if (text.seen !== undefined && text.seen !== now.decision) return { kind: 'decided-already', now }
  const reason = text.reason.trim()
  if (reason === '') return { kind: 'reason-missing' }
  const before = await stateBefore(tx, plan, now)
  const { decision } = text
  if (decision === 'stop' && now.next && hasBegun(now.next, before))
    return { kind: 'next-has-begun', next: now.next.id }
  const change = { now, decision, reason, today }
  const next = decision === 'stop' ? await stop(tx, change) : await goOn(tx, plan, change)
  const carried = { measureId, decision, reason, newMeasureId: next, measureState: before }
  await keepCarried(tx, plan, carried, actor.personId)
  const subject = { kind: 'measure', id: measureId }
  await record(tx, actor, seat, 'action-plan.carry-decided', subject, { plan: planId, decision })
  return { kind: 'decided', next }
}

/**
 * The measure with what was decided on it. It is held until the transaction ends with all of the plan's and
 * their copies: who decides on several, one after the other, would else hold them in an order of their own.
 */
async function heldEntry(
  tx: Tx,
  plan: ActionPlan,
  measureId: MeasureId,
  today: CalendarDate,
): Promise<CarryOver> {
  const entries = await carryOversOf(tx, plan, today)
  const isWanted = ({ measure }: CarryOver): boolean => measure.id === measureId
  const known = entries.find(isWanted)
  if (!known) throw new HTTPException(404)
  await holdMeasures(
    tx,
    entries.flatMap(({ measure, next }) => (next ? [measure.id, next.id] : [measure.id])),
  )
  return (await carryOversOf(tx, plan, today)).find(isWanted) ?? known
}

async function stateBefore(tx: Tx, plan: ActionPlan, { measure }: CarryOver): Promise<MeasureState> {
  const carried = (await carriedIn(tx, [plan.id])).find((one) => one.measureId === measure.id)
  return carried?.measureState ?? measure.state
}

/** Whether something has happened to this year's copy that its making did not bring. */
function hasBegun(next: CarryOver['measure'], before: MeasureState): boolean {
  if (next.lastUpdateOn !== null) return true
  if (next.state === 'under-way') return before !== 'under-way'
  return next.state === 'finished' || next.state === 'continued'
}

type Change = {
  readonly now: CarryOver
  readonly decision: CarryDecision
  readonly reason: string
  readonly today: CalendarDate
}

async function stop(tx: Tx, { now: { next }, reason }: Change): Promise<null> {
  if (next && next.state !== 'dropped') await putMeasure(tx, next.id, 'dropped', reason)
  return null
}

async function goOn(tx: Tx, plan: ActionPlan, { now, decision, today }: Change): Promise<MeasureId> {
  if (now.next) return now.next.id
  const id = await carryMeasure(tx, now.measure.id, plan.year, decision === 'continue')
  // A copy that was given up when the decision was stop is taken up again.
  const copy = await findMeasure(tx, id, today)
  if (copy?.state === 'dropped') await putMeasure(tx, id, 'planned', '')
  return id
}
