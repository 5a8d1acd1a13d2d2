export {
  type EditionState,
  isEditable,
  leadsOn,
  lifecycle,
  type Transition,
  type TransitionName,
} from './lifecycle.ts'
export { freeYear, type YearOutcome } from './free-year.ts'
export { planPaths } from './paths.ts'
export { openCommentsOf, openEdition } from './lifecycle-queries.ts'
export {
  createEdition,
  editionByYear,
  editionsOf,
  findEdition,
  findPart,
  holdYears,
  insertPart,
  partsOf,
} from './queries.ts'
export { planRoutes } from './routes.ts'
export { startEmptyPlan, startNextPlan, type EmptyOutcome, type StartOutcome } from './start-plan.ts'
export type {
  Carry,
  Edition,
  EditionId,
  NewEdition,
  NewPart,
  Part,
  PartId,
  PartIdentity,
  PartKind,
  PlanId,
} from './types.ts'
