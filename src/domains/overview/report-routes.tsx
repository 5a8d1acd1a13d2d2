import { HTTPException } from 'hono/http-exception'
import { districtCouncilId, theDistrict } from '#councils'
import { workspace } from '#http'
import { authorise } from '#permissions'
import { overviewData } from './overview-data.ts'
import { overviewPaths } from './paths.ts'
import { evaluatedIn } from './report-data.ts'
import { ReportPage } from './report-page.tsx'
import { reportTexts } from './report-texts.ts'
import { chosenYear } from './years.ts'

/** The status report, made anew each time it is asked for. */
export const reportRoutes = workspace().get(overviewPaths.report, async (c) => {
  const { db, actor, lang, today, now } = c.var
  authorise(actor, 'overview.see', { councilId: await districtCouncilId(db) })
  const district = await theDistrict(db)
  if (!district) throw new HTTPException(404)
  const year = await chosenYear(db, district.id, c.req.query('aar'), today)
  const data = await overviewData(db, actor, lang, district.id, year, today)
  const page = (
    <ReportPage
      lang={lang}
      district={district.name}
      year={year}
      today={today}
      now={now}
      data={data}
      evaluated={await evaluatedIn(db, data.measures)}
    />
  )
  return c.render(page, { title: reportTexts[lang].title(year), section: overviewPaths.overview, wide: true })
})
