import { HTTPException } from 'hono/http-exception'
import { councilBySlug, type Council } from '#councils'
import type { WorkspaceContext } from '#http'

/** The council whose slug is in the path; anything else in its place is a page that does not exist. */
export async function councilInPath(c: WorkspaceContext): Promise<Council> {
  const slug = c.req.param('slug') ?? ''
  const council = /^[\w-]+$/.test(slug) ? await councilBySlug(c.var.db, slug) : null
  if (!council) throw new HTTPException(404)
  return council
}
