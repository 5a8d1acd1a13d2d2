export { activitiesOf, findActivity } from './activity-queries.ts'
export { areaName } from './area-name.ts'
export { areasFor } from './area-queries.ts'
export { bindIndicator, freeIndicator, type BindIndicatorOutcome } from './bind-indicator.ts'
export { borrowMeasure, type BorrowOutcome } from './borrow-measure.ts'
export { carryMeasure } from './carry-measure.ts'
export {
  addActivity,
  changeActivity,
  removeActivity,
  type ActivityChange,
  type ChangeActivityOutcome,
} from './change-activities.ts'
export {
  addIndicator,
  changeIndicator,
  recordValue,
  type AddIndicatorOutcome,
  type ChangeIndicatorOutcome,
  type IndicatorRefusal,
  type RecordValueOutcome,
} from './change-indicators.ts'
export { followedFigures, type FollowedFigures } from './followed-figures.ts'
export { refreshBoundIndicators } from './follow-figures.ts'
export { measureGaps, type MeasureGap } from './gaps.ts'
export {
  healthOf,
  healths,
  overrideDays,
  staleAfterDays,
  worst,
  type Health,
  type HealthReason,
  type Signals,
} from './health.ts'
export { findIndicator, indicatorColumns, indicatorsOf } from './indicator-queries.ts'
export { indicatorSignal } from './indicator-signal.ts'
export { evaluateMeasure, overrideHealth, type OverrideOutcome } from './judge-measure.ts'
export {
  isInPlan,
  isLive,
  leadsOnFrom,
  measureStates,
  measureStepNames,
  measureSteps,
  type MeasureState,
  type MeasureStepName,
} from './law.ts'
export { measuresOf, type MeasureFilter } from './line-queries.ts'
export { measureInCharge } from './measure-access.ts'
export { findMeasure } from './measure-queries.ts'
export type { MeasureRefusal } from './measure-text.ts'
export { mergeMeasures, type MergeOutcome } from './merge-measures.ts'
export { isOverdue } from './overdue.ts'
export { measurePaths } from './paths.ts'
export { refreshSignals } from './refresh-queries.ts'
export { relativesOf } from './relative-queries.ts'
export {
  reportStatus,
  showUpdate,
  writeReport,
  type ReportOutcome,
  type WriteReportOutcome,
} from './report-status.ts'
export { functionsForMeasure } from './responsible-queries.ts'
export { signalColumns, signalPlaces } from './signal-queries.ts'
export { similarMeasures } from './similar-queries.ts'
export { splitMeasure, type Split, type SplitOutcome } from './split-measure.ts'
export { takeMeasureStep, type MeasureStepOutcome } from './take-measure-step.ts'
export type * from './types.ts'
export { activityStates, evaluationKinds, originKinds, reports, verdicts } from './types.ts'
export { evaluationsOf, findUpdate, updatesOf } from './update-queries.ts'
export { measureColumns } from './write-queries.ts'
export {
  changeMeasure,
  createMeasure,
  type ChangeMeasureOutcome,
  type CreateMeasureOutcome,
} from './write-measure.ts'
