import { HTTPException } from 'hono/http-exception'
import { districtCouncilId } from '#councils'
import type { Db } from '#db'
import { workspace, type WorkspaceContext } from '#http'
import { may } from '#permissions'
import {
  annotationsOf,
  areasOf,
  categoriesOf,
  populationOf,
  statisticsPaths,
  vintageDifference,
  vintagesOf,
  type DataSet,
} from '#statistics'
import type { PeriodKey } from '#statistics/periods'
import { editorSeat } from './access.ts'
import { setOrNone } from './find-set.ts'
import { VintagePage } from './vintage-page.tsx'
import { vintageTexts } from './vintage-texts.ts'
import { VintagesPage } from './vintages-page.tsx'

/** A data set's extracts, and each of them. */
export const vintageRoutes = workspace()
  .get(statisticsPaths.vintages(':set'), async (c) => {
    const { db, lang } = c.var
    const mayEdit = (await editorSeat(c)) !== null
    const set = await setOrNone(c)
    const mayPublish = await publisher(c)
    const page = (
      <VintagesPage
        {...{ lang, set, mayEdit, mayPublish }}
        vintages={await vintagesOf(db, set.id)}
        categories={(await categoriesOf(db, set.classification)).length}
        annotations={(await annotationsOf(db, set.id)).length}
        populationUntil={await populationUntil(db, set)}
      />
    )
    return c.render(page, { title: set.title[lang], section: statisticsPaths.front, wide: true })
  })
  .get('/arbejde/tal-ind/:set/udtraek/:number', showVintage)

async function publisher({ var: { db, actor } }: WorkspaceContext): Promise<boolean> {
  return may(actor, 'statistics.publish', { councilId: await districtCouncilId(db) })
}

async function populationUntil(db: Db, set: DataSet): Promise<PeriodKey | null> {
  const areas = await areasOf(db, set.id)
  const keys = areas.map(({ municipality, code }) => municipality ?? code)
  const periods = (await populationOf(db, keys)).map((row) => row.period)
  return periods.toSorted().at(-1) ?? null
}

async function showVintage(c: WorkspaceContext): Promise<Response> {
  const { db, lang } = c.var
  await editorSeat(c)
  const set = await setOrNone(c)
  const vintage = (await vintagesOf(db, set.id)).find(
    ({ number }) => String(number) === c.req.param('number'),
  )
  if (!vintage) throw new HTTPException(404)
  const difference = vintage.number === 1 ? null : await vintageDifference(db, vintage.id)
  const done = { taget: 'taken', 'samme-fil': 'same' } as const
  const word = c.req.query('gjort')
  const page = (
    <VintagePage
      {...{ lang, set, vintage, difference }}
      mayPublish={await publisher(c)}
      done={word === 'taget' || word === 'samme-fil' ? done[word] : null}
    />
  )
  const title = vintageTexts[lang].titleOf(vintage.number, set.title[lang])
  return c.render(page, { title, section: statisticsPaths.front, wide: true })
}
