import { isInPlan } from './law.ts'
import type { FocusAreaId, MeasureLine } from './types.ts'

/** What a measure lacks before its council can submit its plan. */
export type MeasureGap =
  | 'no-area'
  | 'no-lead'
  | 'lead-vacant'
  | 'no-deputy'
  | 'deputy-vacant'
  | 'no-problem'
  | 'no-indicator'
  | 'no-dates'

/**
 * What a measure lacks; nothing for an idea or a dropped one, which are not part of the plan.
 *
 * @param areas those of the plan that it stands in: one that answers none of them lacks an area; omitted: any do
 */
export function measureGaps(
  measure: MeasureLine,
  areas: readonly FocusAreaId[] = measure.areas,
): readonly MeasureGap[] {
  if (!isInPlan(measure.state)) return []
  const { lead, deputy } = measure
  const dated = measure.startsOn !== null && (measure.continuous || measure.endsOn !== null)
  const gaps: readonly (MeasureGap | null)[] = [
    measure.areas.some((area) => areas.includes(area)) ? null : 'no-area',
    lead === null ? 'no-lead' : lead.holder === null ? 'lead-vacant' : null,
    deputy === null ? 'no-deputy' : deputy.holder === null ? 'deputy-vacant' : null,
    measure.problem.trim() === '' ? 'no-problem' : null,
    measure.indicators === 0 ? 'no-indicator' : null,
    dated ? null : 'no-dates',
  ]
  return gaps.filter((gap) => gap !== null)
}
