import { HTTPException } from 'hono/http-exception'
import { districtCouncilId } from '#councils'
import { Empty } from '#design'
import { readForm, workspace, type WorkspaceContext } from '#http'
import { authorise, may } from '#permissions'
import { findDataSet, statisticsPaths, type DataSet, type ByYear } from '#statistics'
import { readByYear } from './by-year.ts'
import { figureChanges } from './figure-changes.ts'
import { publishStatistics } from './publish-statistics.ts'
import { prepareStatistics } from './release.ts'
import { StatisticsReleasePage } from './release-page.tsx'
import { statisticsReleaseTexts } from './texts.ts'

const address = statisticsPaths.publish(':set')

async function existing(c: WorkspaceContext): Promise<DataSet> {
  const dataSet = await findDataSet(c.var.db, c.req.param('set') ?? '')
  if (!dataSet) throw new HTTPException(404)
  return dataSet
}

async function show(
  c: WorkspaceContext,
  dataSet: DataSet,
  byYear: readonly ByYear[] | null,
  refusal: string | null,
): Promise<Response> {
  const { db, actor, lang } = c.var
  const councilId = await districtCouncilId(db)
  authorise(actor, 'statistics.see', { councilId })
  const t = statisticsReleaseTexts[lang]
  const head = { title: t.title(dataSet.title[lang]), section: statisticsPaths.front }
  const release = await prepareStatistics(db, dataSet, byYear)
  if (refusal) c.status(409)
  if (typeof release === 'string') {
    const why = release === 'being-analysed' ? t.analysing : t.nothingYet
    const page = (
      <>
        <h1>{head.title}</h1>
        <Empty text={why} />
      </>
    )
    return c.render(page, head)
  }
  const page = (
    <StatisticsReleasePage
      lang={lang}
      release={release}
      changes={figureChanges(lang, release.before, release.figures)}
      mayPublish={may(actor, 'statistics.publish', { councilId })}
      published={Number(c.req.query('offentliggjort')) || null}
      refusal={refusal}
    />
  )
  return c.render(page, head)
}

/** The workspace page where figures are published. */
export const statisticsPublishingRoutes = workspace()
  .get(address, async (c) => {
    const query = c.req.queries()
    const byYear = query['valg'] ? readByYear([...(query['aar'] ?? []), ...(query['andre'] ?? [])]) : null
    return show(c, await existing(c), byYear, null)
  })
  .post(address, async (c) => {
    const { actor, now, lang } = c.var
    const dataSet = await existing(c)
    const form = await readForm(c)
    const byYear = readByYear(form.all('aar'))
    const outcome = await c.var.write((tx) =>
      publishStatistics(tx, actor, dataSet.id, form.text('shown'), now, byYear),
    )
    switch (outcome.kind) {
      case 'published':
        return c.redirect(`${statisticsPaths.publish(dataSet.code)}?offentliggjort=${outcome.number}`, 303)
      case 'nothing-new':
        return c.redirect(statisticsPaths.publish(dataSet.code), 303)
      case 'being-analysed':
      case 'no-figures':
      case 'exposed':
      case 'something-changed':
        return show(c, dataSet, byYear, statisticsReleaseTexts[lang].refusals[outcome.kind])
    }
  })
