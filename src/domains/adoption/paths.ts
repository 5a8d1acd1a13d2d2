/** Where a plan is put before the council, decided on and published. Ids are edition and agenda item ids. */
export const adoptionPaths = {
  steps: (edition: string) => `/arbejde/plan/${edition}/vedtagelse`,
  propose: (edition: string) => `/arbejde/plan/${edition}/foreslaa`,
  discuss: (edition: string) => `/arbejde/plan/${edition}/droeft`,
  discussed: (item: string) => `/arbejde/plan/beslutning/${item}/droeftet`,
  withdraw: (edition: string) => `/arbejde/plan/${edition}/tag-tilbage`,
  correct: (edition: string) => `/arbejde/plan/${edition}/rettelse`,
  decide: (item: string) => `/arbejde/plan/beslutning/${item}`,
  publish: (edition: string) => `/arbejde/plan/${edition}/offentliggoer`,
} as const
