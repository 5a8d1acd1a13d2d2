export { actionPlans, rounds } from './action-plans.ts'
export { councils } from './councils.ts'
export { youthCategories } from './figures-categories.ts'
export { claims2026, claims2027, claimsBefore, type DemoClaims } from './figures-claims.ts'
export { chargesSet, publisher, reportsSet, type DemoDataSet, type DemoExtract } from './figures-extracts.ts'
export { population } from './figures-people.ts'
export { localMeetings } from './local-meetings.ts'
export { measures } from './measures.ts'
export { meetings } from './meetings.ts'
export { organisations } from './organisations.ts'
export { people } from './people.ts'
export { plan2026 } from './plan-2026.ts'
export { draft2027 } from './plan-2027-draft.ts'
export type {
  DemoActionPlan,
  DemoDay,
  DemoIndicator,
  DemoLocalMeeting,
  DemoMeasure,
  DemoRound,
} from './register-types.ts'
export { aboutTheSite, accessibilityStatement } from './texts-for-about.ts'
export type { DemoAgendaItem, DemoFunction, DemoHolder, DemoMeeting, DemoOrganisation } from './types.ts'
