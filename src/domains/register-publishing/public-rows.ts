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
  Verdict,
} from '#measures'

/** A published action plan: these fields and no others are public. */
export type PublicActionPlan = {
  readonly action_plan_id: ActionPlanId
  readonly district_key: string
  readonly council_slug: string
  readonly year: number
  readonly number: number
  readonly correction_reason: string | null
  readonly deadline: CalendarDate
  readonly submitted_on: CalendarDate
  readonly decided_on: CalendarDate
  readonly decision_text: string
  readonly canonical: string
  readonly sha256: string
}

/** How a council answers one focus area: these fields and no others are public. */
export type PublicAnswer = {
  readonly position: number
  readonly focus_area_id: FocusAreaId
  readonly slug: string
  readonly number: string | null
  readonly title: string
  readonly local: boolean
  readonly stance: Stance
  readonly reason: string
}

type Rows<T> = readonly Readonly<T>[]
type OfMeasure = { readonly measure_id: MeasureId }

/** A public measure. Those who lead it are functions, never persons; organisations stand by name. */
export type PublicMeasure = OfMeasure & {
  readonly number: number
  readonly district_key: string
  /** The council that leads it. */
  readonly council_slug: string
  readonly year: number
  readonly title: string
  readonly problem: string
  readonly problem_source: string
  readonly target_group: string
  readonly purpose: string
  readonly resources: string
  readonly starts_on: CalendarDate | null
  readonly ends_on: CalendarDate | null
  readonly continuous: boolean
  readonly lead_da: string | null
  readonly lead_en: string | null
  readonly deputy_da: string | null
  readonly deputy_en: string | null
  readonly organisations_da: readonly string[]
  readonly organisations_en: readonly string[]
  /** Not in the text that the council adopted. */
  readonly added_later: boolean
  readonly state: MeasureState
  readonly override_health: Health | null
  readonly override_until: CalendarDate | null
  readonly next_due_on: CalendarDate | null
  readonly last_update_on: CalendarDate | null
  readonly reported_health: 'on-plan' | 'behind' | 'at-risk' | null
  readonly indicator_signal: IndicatorSignal | null
  readonly indicator_due_on: CalendarDate | null
}

/** What belongs to public measures, each in a fixed order. */
export type Belongings = {
  readonly areas: Rows<OfMeasure & { readonly focus_area_id: FocusAreaId }>
  readonly councils: Rows<OfMeasure & { readonly council_slug: string }>
  readonly origins: Rows<
    OfMeasure & { readonly from_number: number; readonly kind: OriginKind; readonly reason: string }
  >
  readonly activities: Rows<
    OfMeasure & {
      readonly activity_id: string
      readonly position: number
      readonly title: string
      readonly organisation_da: string | null
      readonly organisation_en: string | null
      readonly due_on: CalendarDate
      readonly state: ActivityState
    }
  >
  readonly indicators: Rows<
    OfMeasure & {
      readonly indicator_id: string
      readonly position: number
      readonly name: string
      readonly unit: string
      readonly direction: 'up' | 'down'
      readonly baseline: string | null
      readonly baseline_on: CalendarDate | null
      readonly baseline_unknown: string
      readonly target: string
      readonly target_on: CalendarDate
      readonly source: string
    }
  >
  /** Indicators that follow a series of the public figures. */
  readonly series: Rows<{
    readonly indicator_id: string
    readonly data_set: string
    readonly area_key: string
    readonly category_slug: string
  }>
  /** Those that people wrote: the values of a series come from its releases. */
  readonly values: Rows<{
    readonly value_id: number
    readonly indicator_id: string
    readonly measured_on: CalendarDate
    readonly value: string | null
    readonly unknown_reason: string
    readonly recorded_on: CalendarDate
  }>
  readonly updates: Rows<
    OfMeasure & {
      readonly update_id: number
      readonly written_on: CalendarDate
      readonly function_title: string
      readonly report: Report
      readonly line: string
    }
  >
  readonly evaluations: Rows<
    OfMeasure & {
      readonly evaluation_id: number
      readonly kind: EvaluationKind
      readonly done: 'yes' | 'partly' | 'no'
      readonly effect: 'yes' | 'partly' | 'no' | 'unknown'
      readonly verdict: Verdict
      readonly why: string
      readonly learned: string
      readonly evaluated_on: CalendarDate
    }
  >
}

/** The public measures that one council leads in one year, by number, with what belongs to them. */
export type PublicRegister = Belongings & { readonly measures: readonly PublicMeasure[] }
