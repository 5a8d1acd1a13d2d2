import {
  actionPlanPaths,
  actionPlansOf,
  answersOf,
  gapsByPlan,
  yearsWithActionPlans,
  type ActionPlan,
} from '#action-plans'
import type { CalendarDate } from '#calendar'
import { districtCouncilId, theDistrict, type DistrictId } from '#councils'
import { readYear, workspace, type WorkspaceContext } from '#http'
import { isInPlan, measuresOf } from '#measures'
import { authorise, may } from '#permissions'
import { editionsOf } from '#plans'
import { commonTexts } from './common-texts.ts'
import { ListPage, type PlanLine } from './list-page.tsx'
import { gapCount } from './plan-words.ts'

/** All the action plans of a year. */
export const listRoutes = workspace().get(actionPlanPaths.all, async (c) => {
  const { db, actor, lang, today } = c.var
  const councilId = await districtCouncilId(db)
  authorise(actor, 'action-plan.see', { councilId })
  const district = await theDistrict(db)
  const years = district ? await yearsWithActionPlans(db, district.id) : []
  const year = readYear(c.req.query('aar')) ?? years[0] ?? null
  const plans = district && year !== null ? await actionPlansOf(db, district.id, year) : []
  const lines = district && year !== null ? await linesOf(c, plans, district.id, year) : []
  // A plan that was published before there were action plans here.
  const unopened = (await editionsOf(db)).find(
    (edition) => edition.state === 'published' && !years.includes(edition.year),
  )
  const page = (
    <ListPage
      lang={lang}
      today={today}
      year={year}
      lines={lines.toSorted((a, b) => Number(b.own) - Number(a.own))}
      years={years}
      unopened={unopened && may(actor, 'plan.publish', { councilId }) ? unopened : null}
      deadline={mostCommon(plans.map((plan) => plan.deadline))}
    />
  )
  const title = year === null ? commonTexts[lang].all : commonTexts[lang].allOf(year)
  return c.render(page, { title, section: actionPlanPaths.all, wide: true })
})

async function linesOf(
  c: WorkspaceContext,
  plans: readonly ActionPlan[],
  districtId: DistrictId,
  year: number,
): Promise<readonly PlanLine[]> {
  const { db, actor, today } = c.var
  const answers = await answersOf(
    db,
    plans.map((plan) => plan.id),
  )
  const measures = await measuresOf(db, { districtId, year }, today)
  const gaps = await gapsByPlan(db, districtId, plans, measures, today)
  return plans.map((plan) => {
    const rows = answers.filter((answer) => answer.actionPlanId === plan.id)
    const own = gaps.get(plan.id)
    return {
      plan,
      own: actor.seats.some((seat) => seat.councilId === plan.councilId),
      answered: rows.filter((answer) => answer.stance !== null).length,
      areas: rows.length,
      measures: measures.filter(({ state, councils }) => isInPlan(state) && councils.includes(plan.councilId))
        .length,
      gaps: own ? gapCount(own) : 0,
    }
  })
}

/** The day that occurs most often; the earliest of several such. */
function mostCommon(days: readonly CalendarDate[]): CalendarDate | null {
  const count = (day: CalendarDate) => days.filter((other) => other === day).length
  return days.toSorted((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0] ?? null
}
