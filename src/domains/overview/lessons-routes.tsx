import { HTTPException } from 'hono/http-exception'
import { districtCouncilId, theDistrict } from '#councils'
import { workspace } from '#http'
import { authorise } from '#permissions'
import { lessonsOf } from './lessons.ts'
import { LessonsPage } from './lessons-page.tsx'
import { lessonsTexts } from './lessons-texts.ts'
import { overviewPaths } from './paths.ts'
import { chosenYear, yearsWith } from './years.ts'

/** What the local councils learned: for whoever writes next year's plan, and everybody who works with it. */
export const lessonsRoutes = workspace().get(overviewPaths.lessons, async (c) => {
  const { db, actor, lang, today } = c.var
  authorise(actor, 'measure.see', { councilId: await districtCouncilId(db) })
  const district = await theDistrict(db)
  if (!district) throw new HTTPException(404)
  const year = await chosenYear(db, district.id, c.req.query('aar'), today)
  const years = await yearsWith(db, district.id, year)
  const areas = await lessonsOf(db, district.id, year, today)
  return c.render(<LessonsPage {...{ lang, year, years, areas }} />, {
    title: lessonsTexts[lang].title(year),
    section: overviewPaths.coverage,
  })
})
