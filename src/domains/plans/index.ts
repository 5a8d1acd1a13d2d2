export { addPart, arrangePart, movePart, type ArrangeOutcome } from './arrange-parts.ts'
export { commentPart, resolveComment, type CommentOutcome } from './comment-part.ts'
export { decidePart, type DecidePartOutcome, type PartDecision } from './decide-part.ts'
export { discardEdition, restoreEdition } from './discard-edition.ts'
export { freeYear, type YearOutcome } from './free-year.ts'
export { keepRest } from './keep-rest.ts'
export { isEditable, leadsOn, lifecycle, type Transition, type TransitionName } from './lifecycle.ts'
export { openCommentsOf, openEdition } from './lifecycle-queries.ts'
export { lockOn, locksIn } from './lock-queries.ts'
export { isAlive } from './part-access.ts'
export { keepWriting, pageLeft, stopWriting } from './part-locks.ts'
export type { TextProblems } from './part-text.ts'
export { planPaths } from './paths.ts'
export {
  createEdition,
  editionByYear,
  editionsOf,
  findEdition,
  findPart,
  holdYears,
  insertPart,
  partsById,
  partsOf,
} from './queries.ts'
export { renameEdition, type RenameOutcome } from './rename-edition.ts'
export {
  keepTheirs,
  restoreText,
  savePart,
  type Draft,
  type RestoreOutcome,
  type SaveOutcome,
} from './save-part.ts'
export {
  canBeCarriedOn,
  startEmptyPlan,
  startNextPlan,
  type EmptyOutcome,
  type StartOutcome,
} from './start-plan.ts'
export type {
  Carry,
  Edition,
  EditionId,
  EditionState,
  NewEdition,
  NewPart,
  Part,
  PartComment,
  PartId,
  PartIdentity,
  PartKind,
  PartLock,
  PlanId,
  SavedText,
} from './types.ts'
export { commentsOn, openComments, savedText, savedTexts } from './writing-queries.ts'
