export { unaccountedWords } from './accounting.ts'
export { correct, type Correction } from './corrections.ts'
export { toParts, type PlanPart } from './parts.ts'
export {
  whyLeftOut,
  type Block,
  type BlockKind,
  type LeftOut,
  type LeftOutCode,
  type Level,
  type Proposal,
  type ReadOutcome,
  type ReadRefusal,
  type Role,
  type UnsureCode,
} from './proposal.ts'
export { readPlan } from './read-plan.ts'
export { serveReading } from './reading-process.ts'
export { refusalText, refusalTexts } from './refusals.ts'
export { summary, type Summary } from './summary.ts'
