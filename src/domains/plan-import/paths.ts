/** Where a plan is taken in from a document. */
export const planImportPaths = {
  upload: '/arbejde/plan/import',
  review: (id: string) => `/arbejde/plan/import/${id}`,
  correct: (id: string) => `/arbejde/plan/import/${id}/ret`,
  editText: (id: string) => `/arbejde/plan/import/${id}/tekst`,
  save: (id: string) => `/arbejde/plan/import/${id}/gem`,
  discard: (id: string) => `/arbejde/plan/import/${id}/kasser`,
} as const
