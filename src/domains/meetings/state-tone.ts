import type { MeetingState } from './tables.ts'

/** The tone of a meeting's state; the word beside it carries the meaning. */
export const stateTone = {
  planned: 'wait',
  held: 'good',
  cancelled: 'neutral',
} as const satisfies Record<MeetingState, string>
