/** Where a plan is put before the council, decided on and published. Ids are edition and agenda item ids. */
export const adoptionPaths = {
  steps: (edition: string) => `/arbejde/plan/${edition}/vedtagelse`,
  propose: (edition: string) => `/arbejde/plan/${edition}/foreslaa`,
  discuss: (edition: string) => `/arbejde/plan/${edition}/droeft`,
  discussed: (item: string) => `/arbejde/plan/beslutning/${item}/droeftet`,
  withdraw: (edition: string) => `/arbejde/plan/${edition}/tag-tilbage`,
  correct: (edition: string) => `/arbejde/plan/${edition}/rettelse`,
  decide: (item: string) => `/arbejde/plan/beslutning/${item}`,
  /** Where an adopted edition that cannot be published is replaced by a new one. */
  replace: (edition: string) => `/arbejde/plan/${edition}/offentliggoer/ny-udgave`,
  publish: (edition: string) => `/arbejde/plan/${edition}/offentliggoer`,
  /** Where an edition stands right after it was published: the page confirms it. */
  published: (edition: string) => `/arbejde/plan/${edition}/vedtagelse?gjort=offentliggjort`,
  /** The local councils' plans of a year; the pages of action plans serve it. */
  actionPlans: (year: number) => `/arbejde/handleplaner?aar=${year}`,
} as const
