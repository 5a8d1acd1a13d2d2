import { HTTPException } from 'hono/http-exception'
import { markStatus, type WorkspaceContext } from '#http'
import { findMeasure, measurePaths, type MeasureId } from '#measures'
import { authorise } from '#permissions'
import { MeasurePage } from './measure-page.tsx'
import type { ReturnedForm } from './measure-props.ts'
import { measureView } from './measure-view.ts'

/** The page of a measure, with the form that came back, if one did. */
export async function renderMeasure(
  c: WorkspaceContext,
  id: MeasureId,
  returned: ReturnedForm | null,
): Promise<Response> {
  const { db, lang, actor, today } = c.var
  const measure = await findMeasure(db, id, today)
  if (!measure) throw new HTTPException(404)
  authorise(actor, 'measure.see', { councilId: measure.councilId })
  const view = await measureView(c, measure, c.req.query('status') === 'alle')
  const saved = c.req.query('gemt') ?? null
  if (returned) markStatus(c, returned.filled.errors, returned.filled.refusal)
  return c.render(<MeasurePage {...{ lang, view, returned }} saved={returned ? null : saved} />, {
    title: measure.title,
    section: measurePaths.all,
    wide: true,
  })
}
