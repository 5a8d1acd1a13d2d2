import { isLate } from '#action-plans'
import type { CalendarDate } from '#calendar'
import type { Db } from '#db'
import { healthOf } from '#measures'
import { districtsOf, nationalFacts, type MeasureGroup, type NationalFacts } from './queries.ts'
import type { DistrictBrief, DistrictLine, HealthCounts } from './types.ts'

/** One line for each district of the installation, for a year. */
export async function nationalOverview(
  db: Db,
  year: number,
  today: CalendarDate,
): Promise<readonly DistrictLine[]> {
  const districts = await districtsOf(db)
  const facts = await nationalFacts(db, year, today)
  return districts.map((district) => lineOf(district, facts, today))
}

function lineOf(district: DistrictBrief, facts: NationalFacts, today: CalendarDate): DistrictLine {
  const here = <T extends { readonly districtId: string }>(things: readonly T[]): readonly T[] =>
    things.filter((thing) => thing.districtId === district.id)
  const plans = here(facts.plans)
  const answers = here(facts.answers)
  const answered = (stance: string | null): number =>
    total(answers.filter((answer) => answer.stance === stance))
  return {
    ...district,
    councils: total(here(facts.councils)),
    plans: total(plans),
    published: total(plans.filter((plan) => plan.state === 'published')),
    late: here(facts.firstEditions).filter((plan) => isLate(plan, today)).length,
    answers: {
      covered: answered('covered'),
      partly: answered('partly'),
      'not-relevant': answered('not-relevant'),
      missing: answered(null),
    },
    measures: healthCounts(here(facts.measures)),
  }
}

function total(things: readonly { readonly count: number }[]): number {
  return things.reduce((sum, thing) => sum + thing.count, 0)
}

/** How many of the grouped measures go how. */
function healthCounts(groups: readonly MeasureGroup[]): HealthCounts {
  const counts = { 'at-risk': 0, behind: 0, unknown: 0, 'on-plan': 0, ended: 0 }
  for (const group of groups) counts[healthOf(group).health ?? 'ended'] += group.count
  return counts
}
