import type { SubjectKind } from './tables.ts'

/** Where the meetings of the councils are. */
export const meetingPaths = {
  list: '/arbejde/moeder',
  newMeeting: '/arbejde/moeder/nyt',
  meeting: (id: string) => `/arbejde/moeder/${id}`,
  change: (id: string) => `/arbejde/moeder/${id}/rediger`,
  step: (id: string) => `/arbejde/moeder/${id}/skridt`,
  addItem: (id: string) => `/arbejde/moeder/${id}/punkt`,
  item: (id: string) => `/arbejde/moeder/punkt/${id}`,
  moveItem: (id: string) => `/arbejde/moeder/punkt/${id}/flyt`,
  decide: (id: string) => `/arbejde/moeder/punkt/${id}/beslutning`,
} as const

/** Where an item is decided on that is about a plan; the plans serve these pages. Ids are of items. */
export const subjectPaths = {
  'plan-edition': (id: string) => `/arbejde/plan/beslutning/${id}`,
  'action-plan': (id: string) => `/arbejde/handleplan/beslutning/${id}`,
} as const satisfies Record<SubjectKind, (id: string) => string>
