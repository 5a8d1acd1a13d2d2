import type { Report } from '#measures'

/** The tone of a report; the word beside it carries the meaning. */
export const reportTone = {
  'on-plan': 'good',
  behind: 'wait',
  'at-risk': 'bad',
  done: 'good',
  stopped: 'neutral',
} as const satisfies Record<Report, string>
