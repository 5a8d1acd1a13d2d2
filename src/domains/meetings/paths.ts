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
  /** The page where a plan is decided on; the plans serve it. */
  decidePlan: (id: string) => `/arbejde/plan/beslutning/${id}`,
} as const
