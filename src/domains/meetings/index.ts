export { addAgendaItem, type AddItemOutcome, type NewAgendaItem } from './add-agenda-item.ts'
export { meetingPaths } from './paths.ts'
export { planMeeting } from './plan-meeting.ts'
export {
  agendaItem,
  agendaOf,
  findMeeting,
  meetingsOf,
  type AgendaItem,
  type Decision,
  type ItemSubject,
  type Meeting,
  type MeetingDetails,
} from './queries.ts'
export { recordDecision, type NewDecision, type RecordDecisionOutcome } from './record-decision.ts'
export { takeStep, type StepOutcome } from './take-step.ts'
export {
  decisionOutcomes,
  type AgendaItemId,
  type DecisionId,
  type DecisionOutcome,
  type MeetingId,
  type MeetingKind,
  type MeetingState,
} from './tables.ts'
export { meetingRoutes } from './routes.tsx'
