import type { CalendarDate } from '#calendar'
import type { DistrictId } from '#councils'
import type { Db } from '#db'
import {
  areasFor,
  evaluationsOf,
  measuresOf,
  type Evaluation,
  type FocusArea,
  type MeasureLine,
} from '#measures'

/** The newest evaluation of a measure. */
export type Lesson = { readonly measure: MeasureLine; readonly evaluation: Evaluation }

/** What the local councils learned about one focus area in a year, newest first. */
export type AreaLessons = { readonly area: FocusArea; readonly lessons: readonly Lesson[] }

/**
 * What was learned in a year about each focus area of the district's plan: the newest evaluation of every
 * measure that has one, in each of its areas; also those that are not public.
 */
export async function lessonsOf(
  db: Db,
  districtId: DistrictId,
  year: number,
  today: CalendarDate,
): Promise<readonly AreaLessons[]> {
  const measures = await measuresOf(db, { districtId, year }, today)
  const byId = new Map(measures.map((measure) => [measure.id, measure]))
  const newest = new Map<string, Lesson>()
  for (const evaluation of await evaluationsOf(db, [...byId.keys()])) {
    const measure = byId.get(evaluation.measureId)
    if (measure && !newest.has(measure.id)) newest.set(measure.id, { measure, evaluation })
  }
  const lessons = [...newest.values()]
  return (await areasFor(db, districtId, year, null)).map((area) => ({
    area,
    lessons: lessons.filter(({ measure }) => measure.areas.includes(area.id)),
  }))
}
