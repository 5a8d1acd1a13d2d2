import type { ColumnType, GeneratedAlways } from 'kysely'
import type { ActionPlanId, Stance } from '#action-plans'
import type { CalendarDate } from '#calendar'
import type {
  ActivityState,
  EvaluationKind,
  FocusAreaId,
  Health,
  IndicatorSignal,
  MeasureId,
  MeasureState,
  OriginKind,
  Report,
  Signals,
  Verdict,
} from '#measures'

type ActionPlanTable = {
  action_plan_id: ActionPlanId
  district_key: string
  council_slug: string
  year: number
  number: number
  correction_reason: string | null
  deadline: CalendarDate
  submitted_on: CalendarDate
  decided_on: CalendarDate
  decision_text: string
  published_at: ColumnType<Date, Date | string, never>
  canonical: string
  sha256: string
}

type LocalAnswerTable = {
  action_plan_id: ActionPlanId
  position: number
  focus_area_id: FocusAreaId
  slug: string
  number: string | null
  title: string
  local: boolean
  stance: Stance
  reason: string
}

type MeasureTable = {
  measure_id: MeasureId
  number: number
  district_key: string
  council_slug: string
  year: number
  title: string
  problem: string
  problem_source: string
  target_group: string
  purpose: string
  resources: string
  starts_on: CalendarDate | null
  ends_on: CalendarDate | null
  continuous: boolean
  lead_da: string | null
  lead_en: string | null
  deputy_da: string | null
  deputy_en: string | null
  organisations_da: readonly string[]
  organisations_en: readonly string[]
  added_later: boolean
  state: MeasureState
  override_health: Health | null
  override_until: CalendarDate | null
  next_due_on: CalendarDate | null
  last_update_on: CalendarDate | null
  reported_health: Signals['report']
  indicator_signal: IndicatorSignal | null
  indicator_due_on: CalendarDate | null
  words: GeneratedAlways<string>
}

type ActivityTable = {
  activity_id: string
  measure_id: MeasureId
  position: number
  title: string
  organisation_da: string | null
  organisation_en: string | null
  due_on: CalendarDate
  state: ActivityState
}

type IndicatorTable = {
  indicator_id: string
  measure_id: MeasureId
  position: number
  name: string
  unit: string
  direction: 'up' | 'down'
  /** `numeric` comes and goes as text. */
  baseline: string | null
  baseline_on: CalendarDate | null
  baseline_unknown: string
  target: string
  target_on: CalendarDate
  source: string
}

type IndicatorValueTable = {
  value_id: number
  indicator_id: string
  measured_on: CalendarDate
  value: string | null
  unknown_reason: string
  recorded_on: CalendarDate
}

type IndicatorSeriesTable = {
  indicator_id: string
  data_set: string
  area_key: string
  category_slug: string
}

type MeasureUpdateTable = {
  update_id: number
  measure_id: MeasureId
  written_on: CalendarDate
  function_title: string
  report: Report
  line: string
}

type EvaluationTable = {
  evaluation_id: number
  measure_id: MeasureId
  kind: EvaluationKind
  done: 'yes' | 'partly' | 'no'
  effect: 'yes' | 'partly' | 'no' | 'unknown'
  verdict: Verdict
  why: string
  learned: string
  evaluated_on: CalendarDate
}

type OriginTable = { measure_id: MeasureId; from_number: number; kind: OriginKind; reason: string }

declare module '#db/tables' {
  interface Tables {
    'published.action_plan': ActionPlanTable
    'published.local_answer': LocalAnswerTable
    'published.measure': MeasureTable
    'published.measure_area': { measure_id: MeasureId; focus_area_id: FocusAreaId }
    'published.measure_council': { measure_id: MeasureId; council_slug: string }
    'published.measure_origin': OriginTable
    'published.activity': ActivityTable
    'published.indicator': IndicatorTable
    'published.indicator_value': IndicatorValueTable
    'published.indicator_series': IndicatorSeriesTable
    'published.measure_update': MeasureUpdateTable
    'published.evaluation': EvaluationTable
  }
}
