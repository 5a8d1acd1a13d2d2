import type { ActionPlanId, Stance } from '#action-plans'
import type { CalendarDate } from '#calendar'
import type {
  ActivityState,
  EvaluationKind,
  FocusAreaId,
  Health,
  IndicatorText,
  MeasureId,
  MeasureState,
  OriginKind,
  Report,
  Signals,
  Verdict,
} from '#measures'

/** A local council, or the district council, with the municipality that it is in. */
export type CouncilName = {
  readonly slug: string
  readonly nameDa: string
  readonly nameEn: string
  /** The municipality's name and the piece of its address; null for the district council. */
  readonly municipality: { readonly name: string; readonly slug: string } | null
}

/** A focus area of the district's plan for a year; `slug` is its address. */
export type Area = {
  readonly id: FocusAreaId
  readonly slug: string
  readonly number: string | null
  readonly title: string
}

/** A published edition of a council's action plan, without its text. */
export type PlanSummary = {
  readonly id: ActionPlanId
  readonly councilSlug: string
  readonly year: number
  /** 1 is the plan, higher ones are corrections. */
  readonly number: number
  readonly correctionReason: string | null
  readonly deadline: CalendarDate
  readonly submittedOn: CalendarDate
  readonly decidedOn: CalendarDate
  readonly decisionText: string
  readonly publishedAt: Date
  /** 64 hexadecimal digits. */
  readonly sha256: string
}

/** How a council answers one focus area. */
export type Answer = {
  readonly areaId: FocusAreaId
  readonly slug: string
  readonly number: string | null
  readonly title: string
  /** The council's own area. */
  readonly local: boolean
  readonly stance: Stance
  readonly reason: string
}

/** A measure in a list. */
export type Line = {
  readonly id: MeasureId
  /** Its permanent address. */
  readonly number: number
  readonly title: string
  readonly year: number
  readonly council: CouncilName
  readonly state: MeasureState
  readonly signals: Signals
  /** The last day on which `signals.override` holds. */
  readonly overrideUntil: CalendarDate | null
  readonly startsOn: CalendarDate | null
  readonly endsOn: CalendarDate | null
  readonly continuous: boolean
  readonly lastUpdateOn: CalendarDate | null
  /** The function that leads it. */
  readonly leadDa: string | null
  readonly leadEn: string | null
  readonly addedLater: boolean
  readonly areas: readonly FocusAreaId[]
  /** The slugs of the councils that take part, also of the one that leads. */
  readonly councils: readonly string[]
}

/** A dated step inside a measure. */
export type PublicActivity = {
  readonly measureId: MeasureId
  readonly title: string
  readonly organisationDa: string | null
  readonly organisationEn: string | null
  readonly dueOn: CalendarDate
  readonly state: ActivityState
}

/** What shows whether a measure works. */
export type PublicIndicator = IndicatorText & {
  readonly id: string
  readonly measureId: MeasureId
  /** The series of the public figures that its values come from; null where people write them. */
  readonly series: { readonly set: string; readonly area: string; readonly category: string } | null
  /** By day, one for each: the newest recording of a day counts. */
  readonly values: readonly {
    readonly day: CalendarDate
    readonly value: number | null
    readonly reason: string
  }[]
}

/** What somebody wrote about how it goes; the function that wrote it, never a name. */
export type PublicUpdate = {
  readonly measureId: MeasureId
  readonly writtenOn: CalendarDate
  readonly functionTitle: string
  readonly report: Report
  readonly line: string
}

/** What a half-year status or a year-end evaluation says. */
export type PublicEvaluation = {
  readonly measureId: MeasureId
  readonly kind: EvaluationKind
  readonly done: 'yes' | 'partly' | 'no'
  readonly effect: 'yes' | 'partly' | 'no' | 'unknown'
  readonly verdict: Verdict
  readonly why: string
  readonly learned: string
  readonly evaluatedOn: CalendarDate
}

/** A public measure that another one comes from or goes on in. */
export type PublicRelative = {
  readonly number: number
  readonly title: string
  readonly year: number
  readonly councilDa: string
  readonly councilEn: string
  readonly kind: OriginKind
  readonly reason: string
}

/** One measure with everything that is public of it. */
export type PublicMeasure = Line & {
  readonly problem: string
  readonly problemSource: string
  readonly targetGroup: string
  readonly purpose: string
  readonly resources: string
  readonly deputyDa: string | null
  readonly deputyEn: string | null
  readonly organisationsDa: readonly string[]
  readonly organisationsEn: readonly string[]
  readonly activities: readonly PublicActivity[]
  readonly indicators: readonly PublicIndicator[]
  readonly updates: readonly PublicUpdate[]
  readonly evaluations: readonly PublicEvaluation[]
  readonly from: readonly PublicRelative[]
  readonly into: readonly PublicRelative[]
}

/** What one council does about one focus area. */
export type CoverageCell = {
  readonly answer: Answer | null
  /** How many measures are part of the plan. */
  readonly measures: number
  /** The worst among those that go on; null where none does. */
  readonly health: Health | null
}

/** One council's row of the matrix, a cell for each area in the areas' order. */
export type CoverageRow = {
  readonly council: CouncilName
  /** The newest published edition; null before there is one. */
  readonly plan: PlanSummary | null
  /** Days after the deadline that the plan was first submitted; 0 or less is in time. Null without a plan. */
  readonly daysLate: number | null
  readonly cells: readonly CoverageCell[]
}

/** What the whole district does about the focus areas of a year. */
export type Coverage = {
  readonly year: number
  readonly areas: readonly Area[]
  /** The local councils in Danish alphabetical order. */
  readonly rows: readonly CoverageRow[]
  readonly facts: CoverageFacts
}

/** The counts that stand beside the matrix, each with what it is a part of. */
export type CoverageFacts = {
  readonly councils: number
  readonly plans: number
  readonly inTime: number
  readonly measures: number
  readonly withIndicator: number
  /** Measures that go on, so that their status can be asked. */
  readonly live: number
  /** Those of them that have told how it goes lately. */
  readonly reported: number
}
