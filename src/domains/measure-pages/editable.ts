import { HTTPException } from 'hono/http-exception'
import type { WorkspaceContext } from '#http'
import { findMeasure, measureInCharge, type Measure, type MeasureId } from '#measures'
import { authorise, type Action } from '#permissions'

/**
 * The measure, for a page that changes it.
 *
 * @throws HTTPException 404 when there is no such measure; Forbidden when the actor may not do the action
 */
export async function editableMeasure(
  c: WorkspaceContext,
  id: MeasureId,
  action: Action = 'measure.edit',
): Promise<Measure> {
  const measure = await findMeasure(c.var.db, id, c.var.today)
  if (!measure) throw new HTTPException(404)
  authorise(c.var.actor, action, measureInCharge(measure))
  return measure
}
