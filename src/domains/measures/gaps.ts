import { isInPlan } from './law.ts'
import type { MeasureLine } from './types.ts'

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

/** What a measure lacks; nothing for an idea or a dropped one, which are not part of the plan. */
export function measureGaps(measure: MeasureLine): readonly MeasureGap[] {
  if (!isInPlan(measure.state)) return []
  const { lead, deputy } = measure
  const dated = measure.startsOn !== null && (measure.continuous || measure.endsOn !== null)
  const gaps: readonly (MeasureGap | null)[] = [
    measure.areas.length === 0 ? 'no-area' : null,
    lead === null ? 'no-lead' : lead.holder === null ? 'lead-vacant' : null,
    deputy === null ? 'no-deputy' : deputy.holder === null ? 'deputy-vacant' : null,
    measure.problem.trim() === '' ? 'no-problem' : null,
    measure.indicators === 0 ? 'no-indicator' : null,
    dated ? null : 'no-dates',
  ]
  return gaps.filter((gap) => gap !== null)
}
