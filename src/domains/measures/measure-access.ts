import { HTTPException } from 'hono/http-exception'
import type { Tx } from '#db'
import {
  authorise,
  type Action,
  type Actor,
  type CouncilId,
  type FunctionId,
  type Seat,
  type Target,
} from '#permissions'
import { findActivity } from './activity-queries.ts'
import { findIndicator } from './indicator-queries.ts'
import { lockMeasure, type StoredMeasure } from './measure-queries.ts'
import type { Activity, ActivityId, Indicator, IndicatorId, MeasureId } from './types.ts'

/** Whose thing a measure is for the permission table: its leading council's, and its lead's and deputy's. */
export function measureInCharge(measure: {
  readonly councilId: CouncilId
  readonly lead: { readonly functionId: FunctionId } | null
  readonly deputy: { readonly functionId: FunctionId } | null
}): Target {
  const { councilId, lead, deputy } = measure
  return { councilId, assignedTo: [lead?.functionId ?? null, deputy?.functionId ?? null] }
}

/** A measure that the actor may do something with, held against other changes until the transaction ends. */
export type Held = { readonly measure: StoredMeasure; readonly seat: Seat }

/**
 * Finds and holds a measure for a command.
 *
 * @throws Forbidden when the actor may not; HTTPException 404 for a measure that does not exist
 */
export async function holdMeasure(tx: Tx, actor: Actor, action: Action, id: MeasureId): Promise<Held> {
  const measure = await lockMeasure(tx, id)
  if (!measure) throw new HTTPException(404)
  const { councilId, leadFunctionId, deputyFunctionId } = measure
  const seat = authorise(actor, action, { councilId, assignedTo: [leadFunctionId, deputyFunctionId] })
  return { measure, seat }
}

/**
 * Finds an activity for a command and holds its measure.
 *
 * @throws Forbidden when the actor may not; HTTPException 404 for an activity that does not exist
 */
export async function holdActivity(
  tx: Tx,
  actor: Actor,
  action: Action,
  id: ActivityId,
): Promise<Held & { readonly activity: Activity }> {
  const known = await findActivity(tx, id)
  if (!known) throw new HTTPException(404)
  const held = await holdMeasure(tx, actor, action, known.measureId)
  const activity = await findActivity(tx, id)
  if (activity?.measureId !== held.measure.id) throw new HTTPException(404)
  return { ...held, activity }
}

/**
 * Finds an indicator for a command and holds its measure.
 *
 * @throws Forbidden when the actor may not; HTTPException 404 for an indicator that does not exist
 */
export async function holdIndicator(
  tx: Tx,
  actor: Actor,
  action: Action,
  id: IndicatorId,
): Promise<Held & { readonly indicator: Indicator }> {
  const known = await findIndicator(tx, id)
  if (!known) throw new HTTPException(404)
  const held = await holdMeasure(tx, actor, action, known.measureId)
  const indicator = await findIndicator(tx, id)
  if (indicator?.measureId !== held.measure.id) throw new HTTPException(404)
  return { ...held, indicator }
}
