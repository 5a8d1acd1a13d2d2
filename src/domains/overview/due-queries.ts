import { sql } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { DistrictId } from '#councils'
import type { Db } from '#db'
import type { MeasureId } from '#measures'
import type { ActionPlanId } from '#action-plans'

/** A day that comes, and the council it is about. */
type Dated = { readonly day: CalendarDate; readonly councilDa: string; readonly councilEn: string }

/** An open activity of a measure that goes on. */
export type DueActivity = Dated & {
  readonly title: string
  readonly measureId: MeasureId
  readonly measure: string
}

/** The open activities of a district that are due from one day to another, both included, the earliest first. */
export async function dueActivities(
  db: Db,
  districtId: DistrictId,
  from: CalendarDate,
  to: CalendarDate,
): Promise<readonly DueActivity[]> {
  return db
    .selectFrom('activity as a')
    .innerJoin('measure as m', 'm.id', 'a.measure_id')
    .innerJoin('council as c', 'c.id', 'm.council_id')
    .select(['a.due_on as day', 'a.title', 'm.id as measureId', 'm.title as measure'])
    .select(['c.name_da as councilDa', 'c.name_en as councilEn'])
    .where('m.district_id', '=', districtId)
    .where('m.state', 'in', ['planned', 'under-way'])
    .where('a.state', 'in', ['planned', 'under-way'])
    .where('a.due_on', '>=', from)
    .where('a.due_on', '<=', to)
    .orderBy('a.due_on')
    .orderBy(sql`c.name_da collate "da-DK-x-icu"`)
    .orderBy('m.number')
    .orderBy('a.position')
    .execute()
}

/** An action plan that is to be submitted. */
export type DuePlan = Dated & { readonly planId: ActionPlanId; readonly year: number }

/** The action plans of a district, of any year, whose deadline is from one day to another and that are drafts. */
export async function duePlans(
  db: Db,
  districtId: DistrictId,
  from: CalendarDate,
  to: CalendarDate,
): Promise<readonly DuePlan[]> {
  return db
    .selectFrom('action_plan as p')
    .innerJoin('council as c', 'c.id', 'p.council_id')
    .select(['p.deadline as day', 'p.id as planId', 'p.year'])
    .select(['c.name_da as councilDa', 'c.name_en as councilEn'])
    .where('c.district_id', '=', districtId)
    .where('p.state', '=', 'draft')
    .where('p.number', '=', 1)
    .where('p.deadline', '>=', from)
    .where('p.deadline', '<=', to)
    .orderBy('p.deadline')
    .orderBy(sql`c.name_da collate "da-DK-x-icu"`)
    .execute()
}
