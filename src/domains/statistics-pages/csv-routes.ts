import { HTTPException } from 'hono/http-exception'
import { districtCouncilId } from '#councils'
import { workspace } from '#http'
import { authorise } from '#permissions'
import { findDataSet } from '#statistics'
import { figuresCsv } from './figures-csv.ts'
import { groundOf, ownAreas, viewOf } from './load-view.ts'

/** All counts of the own district, its municipalities, the other districts and the country, to work on with. */
export const csvRoutes = workspace().get('/arbejde/tal/:file{[A-Za-z0-9-]+\\.csv}', async (c) => {
  const { db, actor } = c.var
  authorise(actor, 'statistics.see', { councilId: await districtCouncilId(db) })
  const code = c.req.param('file').replace(/\.csv$/u, '')
  const dataSet = await findDataSet(db, code)
  const ground = dataSet && (await groundOf(db, dataSet))
  if (!ground) throw new HTTPException(404)
  const own = ownAreas(ground)
  const areas = ground.areas.filter(
    (area) => own.includes(area) || area.kind === 'district' || area.kind === 'country',
  )
  const view = await viewOf(db, ground, { areas, series: areas, categories: ground.categories })
  return c.body(figuresCsv(view), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${code}-internt.csv"`,
  })
})
