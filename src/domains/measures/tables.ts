import type { Generated, GeneratedAlways } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { CouncilId, FunctionId, PersonId } from '#permissions'
import type { AreaKey, CategoryId, DataSetId } from '#statistics'
import type { Health } from './health.ts'
import type { MeasureState } from './law.ts'
import type {
  ActivityId,
  ActivityState,
  EvaluationText,
  FocusAreaId,
  IndicatorId,
  IndicatorSeriesId,
  IndicatorSignal,
  MeasureId,
  OriginKind,
  Report,
  RoundId,
} from './types.ts'
import type { DistrictId, OrganisationId } from '#councils'

type MeasureTable = {
  id: MeasureId
  number: GeneratedAlways<number>
  district_id: DistrictId
  council_id: CouncilId
  year: number
  title: string
  problem: Generated<string>
  problem_source: Generated<string>
  target_group: Generated<string>
  purpose: Generated<string>
  resources: Generated<string>
  note: Generated<string>
  starts_on: CalendarDate | null
  ends_on: CalendarDate | null
  continuous: Generated<boolean>
  state: MeasureState
  state_reason: Generated<string>
  lead_function_id: FunctionId | null
  deputy_function_id: FunctionId | null
  public: Generated<boolean>
  override_health: Health | null
  override_reason: Generated<string>
  override_until: CalendarDate | null
  next_due_on: CalendarDate | null
  last_update_on: CalendarDate | null
  reported_health: 'on-plan' | 'behind' | 'at-risk' | null
  indicator_signal: IndicatorSignal | null
  indicator_due_on: CalendarDate | null
  revision: Generated<number>
  created_at: Generated<Date>
  updated_at: Generated<Date>
  words: GeneratedAlways<string>
}

type ActivityTable = {
  id: ActivityId
  measure_id: MeasureId
  position: number
  title: string
  organisation_id: OrganisationId | null
  due_on: CalendarDate
  state: ActivityState
  revision: Generated<number>
}

type IndicatorTable = {
  id: IndicatorId
  measure_id: MeasureId
  position: number
  name: string
  unit: string
  direction: 'up' | 'down'
  /** `numeric` comes and goes as text. */
  baseline: string | null
  baseline_on: CalendarDate | null
  baseline_unknown: Generated<string>
  target: string
  target_on: CalendarDate
  source: string
  signal: Generated<IndicatorSignal>
  revision: Generated<number>
}

type IndicatorValueTable = {
  id: GeneratedAlways<number>
  indicator_id: IndicatorId
  measured_on: CalendarDate
  value: string | null
  unknown_reason: Generated<string>
  recorded_by: PersonId | null
  function_title: string
  recorded_at: Generated<Date>
  series_id: Generated<IndicatorSeriesId | null>
  withheld: Generated<boolean>
}

type IndicatorSeriesTable = {
  id: IndicatorSeriesId
  indicator_id: IndicatorId
  data_set_id: DataSetId
  area_key: AreaKey
  category_id: CategoryId
  bound_at: Generated<Date>
  bound_by: PersonId | null
  function_title: string
  ended_at: Date | null
}

type MeasureUpdateTable = {
  id: GeneratedAlways<number>
  measure_id: MeasureId
  written_on: CalendarDate
  written_at: Generated<Date>
  written_by: PersonId | null
  function_title: string
  report: Report
  line: string
  public: boolean
  round_id: RoundId | null
}

type EvaluationTable = EvaluationText & {
  id: GeneratedAlways<number>
  measure_id: MeasureId
  evaluated_on: CalendarDate
  evaluated_by: PersonId | null
  function_title: string
}

declare module '#db/tables' {
  interface Tables {
    measure: MeasureTable
    measure_area: { measure_id: MeasureId; focus_area_id: FocusAreaId }
    measure_council: { measure_id: MeasureId; council_id: CouncilId }
    measure_organisation: { measure_id: MeasureId; organisation_id: OrganisationId }
    measure_origin: { measure_id: MeasureId; from_measure_id: MeasureId; kind: OriginKind }
    activity: ActivityTable
    indicator: IndicatorTable
    indicator_value: IndicatorValueTable
    indicator_series: IndicatorSeriesTable
    measure_update: MeasureUpdateTable
    evaluation: EvaluationTable
  }
}
