import { statisticsPaths } from '#statistics'

const root = statisticsPaths.import

/** Where figures are taken in and taken care of, beside what `statisticsPaths` names. */
export const figuresPaths = {
  newSet: `${root}/nyt`,
  changeSet: (set: string) => `${statisticsPaths.vintages(set)}/ret`,
  intake: (id: string) => `${root}/fil/${id}`,
  columns: (id: string) => `${root}/fil/${id}/kolonner`,
  origin: (id: string) => `${root}/fil/${id}/oplysninger`,
  discard: (id: string) => `${root}/fil/${id}/kasser`,
  retireCategory: (set: string, category: string) => `${statisticsPaths.categoryForm(set, category)}/udgaar`,
  removeAnnotation: (set: string, id: string) => `${statisticsPaths.annotations(set)}/${id}/fjern`,
} as const

/** Words that are an address of something else, so that no data set can have them as its code. */
export const takenCodes: ReadonlySet<string> = new Set([
  'nyt',
  'fil',
  'folketal',
  'indstillinger',
  'saadan-laeses-tallene',
  'udsagn',
])

/** The word in the place of a category's slug where a new one is written. */
export const newCategory = 'ny'
