export { planDocument, sealed, type PlanDocument } from './canonical.ts'
export { DecisionForm } from './decision-form.tsx'
export { decideOnPlan, type DecideOutcome, type PlanDecision } from './decide-plan.ts'
export { proposePlan, withdrawPlan, type ProposeOutcome, type WithdrawOutcome } from './propose-plan.ts'
export {
  adoptedVersion,
  discussedOn,
  lockEdition,
  moveEdition,
  newestProposal,
  type AdoptedVersion,
  type ProposalId,
} from './queries.ts'
export { partsWithGaps, type Gap, type PartWithGaps } from './readiness.ts'
export { adoptionPaths } from './paths.ts'
export { adoptionRoutes } from './routes.tsx'
export { replaceAdopted, startCorrection, type CorrectionOutcome } from './start-correction.ts'
export { readDecision, whyNotRecorded, type TypedDecision } from './read-decision.ts'
export { StepTrail } from './stepper.tsx'
