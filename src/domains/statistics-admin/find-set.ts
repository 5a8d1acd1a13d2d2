import { HTTPException } from 'hono/http-exception'
import type { WorkspaceContext } from '#http'
import { findDataSet, type DataSet } from '#statistics'

/** @throws HTTPException 404 where the address names no data set */
export async function setOrNone(c: WorkspaceContext): Promise<DataSet> {
  const set = await findDataSet(c.var.db, c.req.param('set') ?? '')
  if (!set) throw new HTTPException(404)
  return set
}
