import { HTTPException } from 'hono/http-exception'
import { actionPlanFor, answersOf } from '#action-plans'
import { districtCouncilId, theDistrict } from '#councils'
import { idParam, workspace, type WorkspaceContext } from '#http'
import { areasFor, measuresOf, type FocusArea, type FocusAreaId } from '#measures'
import { authorise, may } from '#permissions'
import { CellPage, type CellPageProps } from './cell-page.tsx'
import { coverageOf, gapsIn } from './coverage.ts'
import { readCoverageFilter } from './coverage-filter.ts'
import { CoveragePage } from './coverage-page.tsx'
import { coverageTexts } from './coverage-texts.ts'
import { explained } from './explain.ts'
import { nationalOverview } from './national.ts'
import { NationalPage } from './national-page.tsx'
import { overviewPaths } from './paths.ts'
import { districtsOf, localCouncilBySlug, organisationsIn } from './queries.ts'
import type { DistrictBrief } from './types.ts'
import { chosenYear, yearsWith } from './years.ts'

/** The coverage matrix, what is behind each of its cells, and the national overview. */
export const coverageRoutes = workspace()
  .get(overviewPaths.coverage, async (c) => {
    const { db, actor, lang, today } = c.var
    const councilId = await districtCouncilId(db)
    authorise(actor, 'measure.see', { councilId })
    authorise(actor, 'action-plan.see', { councilId })
    const districts = await districtsOf(db)
    const district = await askedDistrict(c, districts)
    const year = await chosenYear(db, district.id, c.req.query('aar'), today)
    const filter = readCoverageFilter((name) => c.req.query(name))
    const coverage = await coverageOf(db, district.id, year, today, filter)
    const page = (
      <CoveragePage
        lang={lang}
        coverage={coverage}
        gaps={coverage.rows.reduce((sum, row) => sum + gapsIn(row), 0)}
        district={districts.length > 1 ? district : null}
        years={await yearsWith(db, district.id, year)}
        organisations={await organisationsIn(db, district.id)}
        seesOverview={may(actor, 'overview.see', { councilId })}
      />
    )
    return c.render(page, {
      title: coverageTexts[lang].of(year),
      section: overviewPaths.coverage,
      wide: true,
    })
  })
  .get(overviewPaths.national, async (c) => {
    const { db, actor, lang, today } = c.var
    const councilId = await districtCouncilId(db)
    authorise(actor, 'measure.see', { councilId })
    authorise(actor, 'action-plan.see', { councilId })
    const district = await askedDistrict(c, await districtsOf(db))
    const year = await chosenYear(db, district.id, c.req.query('aar'), today)
    const page = (
      <NationalPage
        lang={lang}
        year={year}
        today={today}
        years={await yearsWith(db, district.id, year)}
        lines={await nationalOverview(db, year, today)}
      />
    )
    const title = coverageTexts[lang].national.title(year)
    return c.render(page, { title, section: overviewPaths.coverage, wide: true })
  })
  .get('/arbejde/daekning/:raad/:omraade', async (c) => {
    const props = await cellProps(c)
    const title = `${props.council.short}: ${props.area.title}`
    return c.render(<CellPage {...props} />, { title, section: overviewPaths.coverage })
  })

/** The district whose key the address names; else the one of this installation. */
async function askedDistrict(
  c: WorkspaceContext,
  districts: readonly DistrictBrief[],
): Promise<DistrictBrief> {
  const key = c.req.query('kreds')
  const own = await theDistrict(c.var.db)
  const found = districts.find((district) => (key ? district.key === key : district.id === own?.id))
  if (!found) throw new HTTPException(404)
  return found
}

async function cellProps(c: WorkspaceContext): Promise<CellPageProps> {
  const { db, actor, lang, today } = c.var
  const council = await localCouncilBySlug(db, c.req.param('raad') ?? '')
  if (!council) throw new HTTPException(404)
  const target = { councilId: council.id }
  authorise(actor, 'measure.see', target)
  authorise(actor, 'action-plan.see', target)
  const areaId = idParam<'part-identity'>(c, 'omraade')
  const year = await chosenYear(db, council.districtId, c.req.query('aar'), today)
  const plan = await actionPlanFor(db, council.id, year)
  const answers = plan ? await answersOf(db, [plan.id]) : []
  const answer = answers.find((one) => one.focusAreaId === areaId) ?? null
  const areas = await areasFor(db, council.districtId, year, council.id)
  const area = areaOf(areaId, areas) ?? (answer && { ...answer, id: areaId })
  if (!area) throw new HTTPException(404)
  const lines = await measuresOf(db, { councilId: council.id, year, areaId }, today)
  return {
    lang,
    year,
    council,
    area,
    plan,
    answer,
    measures: await explained(db, lang, lines, today),
    mayAnswer: plan?.state === 'draft' && may(actor, 'action-plan.write', target),
    mayCreate: may(actor, 'measure.edit', target),
  }
}

function areaOf(id: FocusAreaId, areas: readonly FocusArea[]): FocusArea | undefined {
  return areas.find((area) => area.id === id)
}
