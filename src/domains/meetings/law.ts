import type { CalendarDate } from '#calendar'
import type { Action } from '#permissions'
import type { MeetingState } from './tables.ts'

/** What can stand in the way of a step even when its state is right. */
export type Guard = 'has-begun' | 'nothing-decided'

/** One step in a meeting's life: from where, to where, who may, and what must be true. */
export type MeetingStep = {
  readonly from: MeetingState
  readonly to: MeetingState
  readonly action: Action
  readonly guard: Guard | null
}

/**
 * A meeting's whole life. Taking back that a meeting was held asks for the right to record decisions:
 * only those who sit on the council see every decision, also on closed items.
 */
export const meetingSteps = {
  hold: { from: 'planned', to: 'held', action: 'meeting.edit', guard: 'has-begun' },
  cancel: { from: 'planned', to: 'cancelled', action: 'meeting.edit', guard: null },
  resume: { from: 'cancelled', to: 'planned', action: 'meeting.edit', guard: null },
  reopen: { from: 'held', to: 'planned', action: 'decision.record', guard: 'nothing-decided' },
} as const satisfies Record<string, MeetingStep>

export type MeetingStepName = keyof typeof meetingSteps

export const meetingStepNames = Object.keys(meetingSteps) as readonly MeetingStepName[]

/** What each state leaves open. Items that are decided can never be changed, whatever the state. */
export const openWhile = {
  planned: { details: true, agenda: true, decisions: false },
  held: { details: false, agenda: true, decisions: true },
  cancelled: { details: false, agenda: false, decisions: false },
} as const satisfies Record<MeetingState, Readonly<Record<'details' | 'agenda' | 'decisions', boolean>>>

/** What a guard looks at: the meeting's day and how many of its items are decided. */
export type MeetingFacts = {
  readonly state: MeetingState
  readonly heldOn: CalendarDate
  readonly decided: number
}

const guards: Readonly<Record<Guard, (meeting: MeetingFacts, today: CalendarDate) => boolean>> = {
  'has-begun': (meeting, today) => meeting.heldOn <= today,
  'nothing-decided': (meeting) => meeting.decided === 0,
}

/** Why a step cannot be taken now, or null when it can. Who may take it is asked elsewhere. */
export function inTheWay(
  name: MeetingStepName,
  meeting: MeetingFacts,
  today: CalendarDate,
): 'wrong-state' | Guard | null {
  const step: MeetingStep = meetingSteps[name]
  if (meeting.state !== step.from) return 'wrong-state'
  return step.guard === null || guards[step.guard](meeting, today) ? null : step.guard
}
