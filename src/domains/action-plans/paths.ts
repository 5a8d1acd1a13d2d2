/** Where action plans are. Ids are plan and answer ids. */
export const actionPlanPaths = {
  all: '/arbejde/handleplaner',
  year: (year: number) => `/arbejde/handleplaner?aar=${year}`,
  /** Opens the action plans that answer a published edition of the district's plan; served by its publishing. */
  open: (edition: string) => `/arbejde/plan/${edition}/handleplaner`,
  plan: (id: string) => `/arbejde/handleplan/${id}`,
  answer: (answer: string) => `/arbejde/handleplan/svar/${answer}`,
  renameArea: (answer: string) => `/arbejde/handleplan/svar/${answer}/titel`,
  removeArea: (answer: string) => `/arbejde/handleplan/svar/${answer}/fjern`,
  addArea: (id: string) => `/arbejde/handleplan/${id}/lokalt-omraade`,
  carryOver: (id: string) => `/arbejde/handleplan/${id}/sidste-aar`,
  decideCarry: (id: string, measure: string) => `/arbejde/handleplan/${id}/sidste-aar/${measure}`,
  steps: (id: string) => `/arbejde/handleplan/${id}/vedtagelse`,
  submit: (id: string) => `/arbejde/handleplan/${id}/indsend`,
  withdraw: (id: string) => `/arbejde/handleplan/${id}/tag-tilbage`,
  schedule: (id: string) => `/arbejde/handleplan/${id}/dagsorden`,
  correct: (id: string) => `/arbejde/handleplan/${id}/rettelse`,
  deadline: (id: string) => `/arbejde/handleplan/${id}/frist`,
  /** The page of an agenda item that decides on a plan. */
  decide: (item: string) => `/arbejde/handleplan/beslutning/${item}`,
  /** What becomes public; served by the publishing of the register. */
  publish: (id: string) => `/arbejde/handleplan/${id}/offentliggoer`,
  timeline: (id: string) => `/arbejde/handleplan/${id}/tidslinje`,
} as const
