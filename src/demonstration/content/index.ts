export { councils } from './councils.ts'
export { meetings } from './meetings.ts'
export { organisations } from './organisations.ts'
export { people } from './people.ts'
export { plan2026 } from './plan-2026.ts'
export { draft2027 } from './plan-2027-draft.ts'
export { aboutTheSite, accessibilityStatement } from './texts-for-about.ts'
export type {
  CouncilKey,
  DemoAgendaItem,
  DemoComment,
  DemoCouncil,
  DemoDeputy,
  DemoDraftPart,
  DemoFunction,
  DemoHolder,
  DemoMeeting,
  DemoOrganisation,
  DemoOutcome,
  DemoPart,
  DemoRole,
  DemoText,
} from './types.ts'
