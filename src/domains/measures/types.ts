import type { CalendarDate } from '#calendar'
import type { DistrictId, OrganisationId } from '#councils'
import type { Id } from '#id'
import type { CouncilId, FunctionId, PersonId } from '#permissions'
import type { AreaKey, CategoryId, DataSetId } from '#statistics'
import type { Health, Signals } from './health.ts'
import type { MeasureState } from './law.ts'

export type MeasureId = Id<'measure'>
export type ActivityId = Id<'activity'>
export type IndicatorId = Id<'indicator'>
export type IndicatorSeriesId = Id<'indicator-series'>
/** A focus area of the district plan (its identity over the years), or a local council's own. */
export type FocusAreaId = Id<'part-identity'>
export type RoundId = Id<'status-round'>

/** A focus area to choose from. `number` is as in the district plan; a council's own (`local`) has none. */
export type FocusArea = {
  readonly id: FocusAreaId
  readonly number: string | null
  readonly title: string
  readonly local: boolean
}

/** What people write about a measure. Dates are days in Denmark, both included; a continuous one has no end. */
export type MeasureText = {
  readonly title: string
  readonly problem: string
  /** The figures or the decision that show the problem. */
  readonly problemSource: string
  readonly targetGroup: string
  readonly purpose: string
  readonly resources: string
  /** Internal, never published. */
  readonly note: string
  readonly startsOn: CalendarDate | null
  readonly endsOn: CalendarDate | null
  readonly continuous: boolean
  readonly leadFunctionId: FunctionId | null
  readonly deputyFunctionId: FunctionId | null
  readonly public: boolean
  readonly areas: readonly FocusAreaId[]
  /** The councils that take part beside the one that leads. */
  readonly partners: readonly CouncilId[]
  readonly organisations: readonly OrganisationId[]
}

/** A function that leads or stands in, with whoever holds it that day; `holder` null is a visible gap. */
export type Responsible = {
  readonly functionId: FunctionId
  readonly titleDa: string
  readonly titleEn: string
  /** The name of the holder, or of who stands in for the holder. */
  readonly holder: string | null
}

/** One measure of one year with everything but its activities, indicators and updates. */
export type Measure = MeasureText & {
  readonly id: MeasureId
  /** Short and permanent; its public address. */
  readonly number: number
  readonly districtId: DistrictId
  /** The council that leads it. */
  readonly councilId: CouncilId
  readonly councilSlug: string
  readonly councilDa: string
  readonly councilEn: string
  readonly year: number
  readonly state: MeasureState
  readonly stateReason: string
  readonly lead: Responsible | null
  readonly deputy: Responsible | null
  readonly override: Override | null
  readonly signals: Signals
  readonly lastUpdateOn: CalendarDate | null
  readonly revision: number
}

/** Somebody's own word for a measure's health, until a day (included). The reason is internal. */
export type Override = { readonly health: Health; readonly reason: string; readonly until: CalendarDate }

/** A measure in a list. */
export type MeasureLine = Pick<
  Measure,
  | 'id'
  | 'number'
  | 'councilId'
  | 'councilSlug'
  | 'councilDa'
  | 'councilEn'
  | 'year'
  | 'title'
  | 'state'
  | 'public'
  | 'lead'
  | 'deputy'
  | 'signals'
  | 'startsOn'
  | 'endsOn'
  | 'continuous'
  | 'lastUpdateOn'
  | 'problem'
> & {
  readonly areas: readonly FocusAreaId[]
  /** Also the leading council. */
  readonly councils: readonly CouncilId[]
  readonly organisations: readonly OrganisationId[]
  readonly indicators: number
}

export const activityStates = ['planned', 'under-way', 'done', 'dropped'] as const
export type ActivityState = (typeof activityStates)[number]

/** A dated step inside a measure. */
export type Activity = {
  readonly id: ActivityId
  readonly measureId: MeasureId
  readonly position: number
  readonly title: string
  readonly organisationId: OrganisationId | null
  readonly organisationDa: string | null
  readonly organisationEn: string | null
  readonly dueOn: CalendarDate
  readonly state: ActivityState
  readonly revision: number
}

/** What people write about an activity. */
export type ActivityText = Pick<Activity, 'title' | 'organisationId' | 'dueOn'>

/** What shows whether a measure works. `direction` is the way that is better. */
export type IndicatorText = {
  readonly name: string
  readonly unit: string
  readonly direction: 'up' | 'down'
  /** Null with `baselineUnknown` saying why. */
  readonly baseline: number | null
  readonly baselineOn: CalendarDate | null
  readonly baselineUnknown: string
  readonly target: number
  readonly targetOn: CalendarDate
  readonly source: string
}

/** A series of the crime figures. */
export type SeriesKey = {
  readonly dataSetId: DataSetId
  readonly areaKey: AreaKey
  readonly categoryId: CategoryId
}

export type Indicator = IndicatorText & {
  readonly id: IndicatorId
  readonly measureId: MeasureId
  readonly position: number
  readonly signal: IndicatorSignal
  readonly revision: number
  /** The series that its values come from; null where people write them. */
  readonly series: (SeriesKey & { readonly id: IndicatorSeriesId }) | null
  /** Those of the series, or those that people wrote. By day; of several recordings for a day only the newest. */
  readonly values: readonly IndicatorValue[]
}

/** How the newest value stands to the target. */
export type IndicatorSignal = 'off-track' | 'unknown' | 'on-track' | 'reached'

/** A measured value, or null with the reason why there is none. */
export type IndicatorValue = {
  readonly measuredOn: CalendarDate
  readonly value: number | null
  readonly unknownReason: string
  /** The function that wrote it, or the extract that it comes from. */
  readonly functionTitle: string
  readonly recordedAt: Date
  /** So small that disclosure control withholds it: not judged, and never public. */
  readonly withheld: boolean
}

/** What somebody records: a value, or null with the reason why there is none. */
export type NewValue = Pick<IndicatorValue, 'measuredOn' | 'value' | 'unknownReason'>

/** What a series says of a calendar year. */
export type SeriesValue = NewValue & Pick<IndicatorValue, 'withheld'>

/** How a lead says that it goes. */
export const reports = ['on-plan', 'behind', 'at-risk', 'done', 'stopped'] as const
export type Report = (typeof reports)[number]

export type Update = {
  readonly id: number
  readonly measureId: MeasureId
  readonly writtenOn: CalendarDate
  /** The function in which it was written; never a name. */
  readonly functionTitle: string
  readonly report: Report
  readonly line: string
  readonly public: boolean
  readonly roundId: RoundId | null
}

/** What a lead reports. */
export type ReportText = Pick<Update, 'report' | 'line' | 'public'>

/** A report with who wrote it, in which function, and the status round that it answers, if any. */
export type SignedReport = ReportText & {
  readonly roundId: RoundId | null
  readonly personId: PersonId | null
  readonly functionTitle: string
}

export const evaluationKinds = ['half-year', 'year-end'] as const
export type EvaluationKind = (typeof evaluationKinds)[number]
export const verdicts = ['continue', 'adjust', 'stop'] as const
export type Verdict = (typeof verdicts)[number]

/** Done as planned? Effect seen? And what then, and why. */
export type EvaluationText = {
  readonly kind: EvaluationKind
  readonly done: 'yes' | 'partly' | 'no'
  readonly effect: 'yes' | 'partly' | 'no' | 'unknown'
  readonly verdict: Verdict
  readonly why: string
  /** What others can learn from it; feeds the list of what the local councils learned. */
  readonly learned: string
  readonly public: boolean
}

export type Evaluation = EvaluationText & {
  readonly id: number
  readonly measureId: MeasureId
  readonly evaluatedOn: CalendarDate
  readonly functionTitle: string
}

export const originKinds = ['carried', 'borrowed', 'split', 'merged'] as const
export type OriginKind = (typeof originKinds)[number]

/** A measure that another one comes from, or goes on in. */
export type Relative = {
  readonly id: MeasureId
  readonly number: number
  readonly title: string
  readonly year: number
  readonly councilDa: string
  readonly councilEn: string
  readonly kind: OriginKind
}
