export { actionPlanDocument } from './action-plan-document.ts'
export { answerArea, type AnswerOutcome } from './answer-area.ts'
export { carryOversOf } from './carry-overs.ts'
export { changeDeadline, type ChangeDeadlineOutcome } from './change-deadline.ts'
export { markPublished } from './change-queries.ts'
export { deadlineIn, isLate } from './deadline.ts'
export { decideCarryOver, type CarryText, type DecideCarryOutcome } from './decide-carry-over.ts'
export {
  decideOnActionPlan,
  type ActionPlanDecision,
  type DecideOnActionPlanOutcome,
} from './decide-on-action-plan.ts'
export {
  actionPlanStates,
  actionPlanSteps,
  stepLeadsOn,
  type ActionPlanState,
  type ActionPlanStepName,
} from './lifecycle.ts'
export {
  addLocalArea,
  removeLocalArea,
  renameLocalArea,
  type AddLocalAreaOutcome,
  type RemoveLocalAreaOutcome,
  type RenameLocalAreaOutcome,
} from './local-areas.ts'
export { openActionPlans, type Opening } from './open-action-plans.ts'
export { actionPlanPaths } from './paths.ts'
export { gapsByPlan, gapsIn, planGaps } from './plan-gaps.ts'
export {
  actionPlanFor,
  actionPlansOf,
  adoptedActionPlan,
  agendaItemFor,
  answersOf,
  editionsOfActionPlan,
  findActionPlan,
  findAnswer,
  newestSubmission,
  openActionPlan,
  yearsWithActionPlans,
  type Submission,
} from './queries.ts'
export {
  canDecide,
  scheduleActionPlan,
  type DecidingMeeting,
  type ScheduleOutcome,
} from './schedule-action-plan.ts'
export {
  startActionPlanCorrection,
  type ActionPlanCorrectionOutcome,
} from './start-action-plan-correction.ts'
export {
  submitActionPlan,
  withdrawActionPlan,
  type SubmitOutcome,
  type WithdrawOutcome,
} from './submit-action-plan.ts'
export type * from './types.ts'
export { stances } from './types.ts'
