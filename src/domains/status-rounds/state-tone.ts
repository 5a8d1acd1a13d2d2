import type { RoundState } from './round-dates.ts'

/** The tone of a round's state; the word beside it carries the meaning. */
export const stateTone = {
  planned: 'wait',
  missed: 'bad',
  open: 'info',
  closed: 'neutral',
} as const satisfies Record<RoundState, string>
