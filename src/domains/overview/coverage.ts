import { actionPlansOf, answersOf, type LocalAnswer } from '#action-plans'
import type { CalendarDate } from '#calendar'
import type { DistrictId } from '#councils'
import type { Db } from '#db'
import { areasFor, healthOf, isLive, worst, type FocusAreaId } from '#measures'
import type { CoverageFilter } from './coverage-filter.ts'
import { countDistrictMeasures, coverageGroups, localCouncilsOf, type MeasureGroup } from './queries.ts'
import type { AreaCell, CouncilCoverage, Coverage, OtherCell } from './types.ts'

/** What every local council of a district does in a year about every focus area, by the newest editions. */
export async function coverageOf(
  db: Db,
  districtId: DistrictId,
  year: number,
  today: CalendarDate,
  filter: CoverageFilter,
): Promise<Coverage> {
  const areas = await areasFor(db, districtId, year, null)
  const councils = await localCouncilsOf(db, districtId)
  const plans = await actionPlansOf(db, districtId, year)
  const answers = await answersOf(
    db,
    plans.map((plan) => plan.id),
  )
  const groups = await coverageGroups(db, districtId, year, filter, today)
  const columns = new Set<string>(areas.map((area) => area.id))
  const groupsOf = groupedBy(groups, (group) => `${group.councilId} ${group.areaId}`)
  const answersOfPlan = groupedBy(answers, (answer) => answer.actionPlanId)
  const rows = councils.map((council): CouncilCoverage => {
    const plan = plans.find((plan) => plan.councilId === council.id) ?? null
    const own = plan ? (answersOfPlan.get(plan.id) ?? []) : []
    const cell = (areaId: FocusAreaId): AreaCell =>
      cellOf(
        areaId,
        own.find((answer) => answer.focusAreaId === areaId),
        groupsOf.get(`${council.id} ${areaId}`) ?? [],
      )
    return {
      council,
      plan,
      cells: areas.map((area) => cell(area.id)),
      others: own
        .filter((answer) => !columns.has(answer.focusAreaId))
        .map(({ focusAreaId, number, title, local }): OtherCell => ({
          ...cell(focusAreaId),
          number,
          title,
          local,
        })),
    }
  })
  const districtMeasures = await countDistrictMeasures(db, districtId, year, filter)
  return { year, today, filter, areas, rows: inOrder(rows, filter), districtMeasures }
}

function groupedBy<T>(things: readonly T[], key: (thing: T) => string): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(things, key)
}

/** What a council's answer and its measures come to for one area. */
function cellOf(
  areaId: FocusAreaId,
  answer: LocalAnswer | undefined,
  groups: readonly MeasureGroup[],
): AreaCell {
  const measures = groups.reduce((sum, group) => sum + group.count, 0)
  return {
    areaId,
    stance: answer?.stance ?? null,
    review: answer?.review ?? null,
    measures,
    health: worst(groups.map((group) => healthOf(group).health)),
    ended: measures > 0 && groups.every(({ state }) => !isLive(state) && state !== 'idea'),
  }
}

/** Whether a cell is a gap: no answer, one to be looked at again, or measures promised and none there. */
function isGap({ stance, review, measures }: AreaCell): boolean {
  return stance === null || review !== null || (stance !== 'not-relevant' && measures === 0)
}

/** How many gaps a council's row has. */
export function gapsIn({ cells }: Pick<CouncilCoverage, 'cells'>): number {
  return cells.filter(isGap).length
}

function inOrder(rows: readonly CouncilCoverage[], { order }: CoverageFilter): readonly CouncilCoverage[] {
  return order === 'navn' ? rows : rows.toSorted((a, b) => gapsIn(b) - gapsIn(a))
}
