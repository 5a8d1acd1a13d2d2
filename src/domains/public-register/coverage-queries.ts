import { sql } from 'kysely'
import { addDays, daysBetween, type CalendarDate } from '#calendar'
import type { Db } from '#db'
import {
  healthOf,
  signalColumns,
  signalPlaces,
  staleAfterDays,
  worst,
  type FocusAreaId,
  type Health,
} from '#measures'
import { areasOf, councilsOf } from './common-queries.ts'
import { answersOf, plansOf } from './plan-queries.ts'
import type { Answer, Coverage, CoverageCell, CoverageFacts, CoverageRow, PlanSummary } from './types.ts'
import './tables.ts'

/** Measures of one council and focus area that are alike in everything that decides how they go. */
type Count = {
  readonly council: string
  readonly area: FocusAreaId
  readonly measures: number
  readonly health: Health | null
}

/** What every local council of a district does about the focus areas of a year, as far as it is public. */
export async function coverageOf(
  db: Db,
  district: string,
  year: number,
  today: CalendarDate,
): Promise<Coverage> {
  const [areas, councils, editions, counts, measures] = await Promise.all([
    areasOf(db, district, year),
    councilsOf(db, district),
    plansOf(db, district, year),
    countsOf(db, district, year, today),
    measureFacts(db, district, year, today),
  ])
  const plans = Map.groupBy(editions, (plan) => plan.councilSlug)
  const newest = [...plans.values()].flatMap((editions) => editions.slice(0, 1))
  const answers = await answersOf(
    db,
    newest.map((plan) => plan.id),
  )
  const cells = cellsFrom(answers, newest, counts)
  const local = councils.filter((council) => council.municipality !== null)
  const rows = local.map((council): CoverageRow => {
    const editions = plans.get(council.slug) ?? []
    return {
      council,
      plan: editions[0] ?? null,
      daysLate: daysLate(editions),
      cells: areas.map((area) => cells(council.slug, area.id)),
    }
  })
  return { year, areas, rows, facts: { ...planFacts(rows), ...measures } }
}

/** How long after its deadline a plan was first submitted; null of no editions. */
function daysLate(editions: readonly PlanSummary[]): number | null {
  const first = editions.at(-1)
  return first ? daysBetween(first.deadline, first.submittedOn) : null
}

function planFacts(rows: readonly CoverageRow[]): Pick<CoverageFacts, 'councils' | 'plans' | 'inTime'> {
  const published = rows.filter((row) => row.plan !== null)
  return {
    councils: rows.length,
    plans: published.length,
    inTime: published.filter((row) => (row.daysLate ?? 0) <= 0).length,
  }
}

/** Finds what a council does about an area, from its answers and the counts of its measures. */
function cellsFrom(
  answers: readonly (Answer & { readonly planId: string })[],
  newest: readonly PlanSummary[],
  counts: readonly Count[],
): (council: string, area: FocusAreaId) => CoverageCell {
  const councilOf = new Map<string, string>(newest.map((plan) => [plan.id, plan.councilSlug]))
  const answered = new Map(
    answers.map((answer) => [`${councilOf.get(answer.planId)} ${answer.areaId}`, answer]),
  )
  const counted = Map.groupBy(counts, (count) => `${count.council} ${count.area}`)
  return (council, area) => {
    const own = counted.get(`${council} ${area}`) ?? []
    return {
      answer: answered.get(`${council} ${area}`) ?? null,
      measures: own.reduce((sum, count) => sum + count.measures, 0),
      health: worst(own.map((count) => count.health)),
    }
  }
}

/** Counts measures by council, area and everything that decides how they go, so that few rows come back. */
async function countsOf(
  db: Db,
  district: string,
  year: number,
  today: CalendarDate,
): Promise<readonly Count[]> {
  const rows = await db
    .selectFrom('published.measure as m')
    .innerJoin('published.measure_council as c', 'c.measure_id', 'm.measure_id')
    .innerJoin('published.measure_area as a', 'a.measure_id', 'm.measure_id')
    .select(signalColumns(today))
    .select(['c.council_slug as council', 'a.focus_area_id as area'])
    .select(sql<number>`count(*)`.as('measures'))
    .where('m.district_key', '=', district)
    .where('m.year', '=', year)
    .where('m.state', '<>', 'dropped')
    .groupBy([signalPlaces, 'c.council_slug', 'a.focus_area_id'])
    .execute()
  return rows.map(({ council, area, measures, ...signals }) => ({
    council,
    area,
    measures,
    health: healthOf(signals).health,
  }))
}

async function measureFacts(
  db: Db,
  district: string,
  year: number,
  today: CalendarDate,
): Promise<Pick<CoverageFacts, 'measures' | 'withIndicator' | 'live' | 'reported'>> {
  const live = sql`m.state in ('planned', 'under-way')`
  const measured = sql`exists (select from published.indicator i where i.measure_id = m.measure_id)`
  const since = addDays(today, -staleAfterDays)
  return db
    .selectFrom('published.measure as m')
    .select([
      sql<number>`count(*)`.as('measures'),
      sql<number>`count(*) filter (where ${measured})`.as('withIndicator'),
      sql<number>`count(*) filter (where ${live})`.as('live'),
      sql<number>`count(*) filter (where ${live} and m.last_update_on >= ${since})`.as('reported'),
    ])
    .where('m.district_key', '=', district)
    .where('m.year', '=', year)
    .where('m.state', '<>', 'dropped')
    .executeTakeFirstOrThrow()
}
