import { actionPlansOf, gapsByPlan, isLate, type ActionPlan, type PlanGaps } from '#action-plans'
import type { CalendarDate } from '#calendar'
import { councilsOf, type DistrictId } from '#councils'
import type { Db } from '#db'
import { healthOf, isLive, measuresOf, type MeasureLine, type Responsible } from '#measures'
import { may, type Actor } from '#permissions'
import type { Lang } from '#texts'
import { coverageOf } from './coverage.ts'
import { wholeCoverage } from './coverage-filter.ts'
import { dueSoon, type Due } from './due.ts'
import { explained } from './explain.ts'
import type { ExplainedMeasure } from './cell-page.tsx'
import { firstEditionsOf, localCouncilsOf, type FirstEdition } from './queries.ts'
import type { Coverage, LocalCouncil } from './types.ts'

/** How a deadline went: kept, kept late, passed without a plan, or still to come. */
export type DeadlineState = 'met' | 'late' | 'missed' | 'open'

/** A council's plan with its deadline and all that is missing in it. */
export type CouncilLine = {
  readonly council: LocalCouncil
  /** The newest edition; null where the year has none. */
  readonly plan: ActionPlan | null
  /** The edition that had a deadline to keep. */
  readonly first: FirstEdition | null
  readonly deadline: DeadlineState | null
  readonly gaps: PlanGaps
}

/** A function that leads or stands in and that nobody holds, with the measures that go on in spite of it. */
type Vacancy = { readonly responsible: Responsible; readonly measures: readonly MeasureLine[] }

/** What the secretariat's overview shows. */
export type OverviewData = {
  readonly coverage: Coverage
  readonly lines: readonly CouncilLine[]
  /** All of the district's year, also ideas and what was dropped. */
  readonly measures: readonly MeasureLine[]
  /** Measures that go on. */
  readonly live: readonly MeasureLine[]
  /** Those of them that are at risk, with why. */
  readonly atRisk: readonly ExplainedMeasure[]
  readonly vacancies: readonly Vacancy[]
  readonly due: readonly Due[]
}

/** Reads all that the overview of a district's year shows. */
export async function overviewData(
  db: Db,
  actor: Actor,
  lang: Lang,
  districtId: DistrictId,
  year: number,
  today: CalendarDate,
): Promise<OverviewData> {
  const measures = await measuresOf(db, { districtId, year }, today)
  const live = measures.filter(({ state }) => isLive(state))
  const councils = (await councilsOf(db)).map((council) => council.id)
  const seen = councils.filter((councilId) => may(actor, 'meeting.see', { councilId }))
  return {
    coverage: await coverageOf(db, districtId, year, today, wholeCoverage),
    lines: await councilLines(db, districtId, year, measures, today),
    measures,
    live,
    atRisk: await explained(db, lang, live.filter(isAtRisk), today),
    vacancies: vacanciesIn(live),
    due: await dueSoon(db, lang, districtId, seen, today),
  }
}

/** Whether a measure is at risk. */
export function isAtRisk({ signals }: MeasureLine): boolean {
  return healthOf(signals).health === 'at-risk'
}

/** Every local council's plan of a year with its deadline and what is missing, by name. */
async function councilLines(
  db: Db,
  districtId: DistrictId,
  year: number,
  measures: readonly MeasureLine[],
  today: CalendarDate,
): Promise<readonly CouncilLine[]> {
  const plans = await actionPlansOf(db, districtId, year)
  const firsts = await firstEditionsOf(db, districtId, year)
  const gaps = await gapsByPlan(db, districtId, plans, measures, today)
  return (await localCouncilsOf(db, districtId)).map((council) => {
    const plan = plans.find(({ councilId }) => councilId === council.id) ?? null
    const first = firsts.find(({ councilId }) => councilId === council.id) ?? null
    return {
      council,
      plan,
      first,
      deadline: first && deadlineState(first, today),
      gaps: (plan && gaps.get(plan.id)) ?? { answers: [], measures: [], undecided: [] },
    }
  })
}

function deadlineState(first: FirstEdition, today: CalendarDate): DeadlineState {
  const late = isLate(first, today)
  if (first.submittedOn === null) return late ? 'missed' : 'open'
  return late ? 'late' : 'met'
}

/** The functions without anybody in them among those that lead or stand in, each once. */
function vacanciesIn(measures: readonly MeasureLine[]): readonly Vacancy[] {
  const vacant = measures.flatMap((line) =>
    [line.lead, line.deputy].flatMap((responsible) =>
      responsible?.holder === null ? [{ responsible, line }] : [],
    ),
  )
  const byFunction = Map.groupBy(vacant, ({ responsible }) => responsible.functionId)
  return [...byFunction.values()].flatMap((group) =>
    group[0] ? [{ responsible: group[0].responsible, measures: group.map(({ line }) => line) }] : [],
  )
}
