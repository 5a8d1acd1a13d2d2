export { councils } from './councils.ts'
export { meetings } from './meetings.ts'
export { organisations } from './organisations.ts'
export { people } from './people.ts'
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
