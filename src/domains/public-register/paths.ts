import type { Lang } from '#texts'

/** The addresses of the public register; English pages have the same ones below /en. */
export function registerPaths(lang: Lang) {
  const root = lang === 'da' ? '' : '/en'
  return {
    front: root === '' ? '/' : root,
    coverage: `${root}/daekning`,
    /** The matrix of one year; the one in force has the address without a year. */
    coverageOf: (year: number, inForce: number | null) => `${root}/daekning${yearQuery(year, inForce)}`,
    cell: (council: string, area: string, year: number, inForce: number | null) =>
      `${root}/daekning/${council}/${area}${yearQuery(year, inForce)}`,
    area: (area: string, year: number, inForce: number | null) =>
      `${root}/indsatsomraade/${area}${yearQuery(year, inForce)}`,
    areaPattern: `${root}/indsatsomraade/:area`,
    measures: `${root}/indsatser`,
    measuresFor: (filter: MeasureQuery) => `${root}/indsatser${query(filter)}`,
    measure: (number: number) => `${root}/indsats/${number}`,
    measurePattern: `${root}/indsats/:number{[1-9][0-9]{0,8}}`,
    municipality: (slug: string) => `${root}/kommune/${slug}`,
    /** The text of a focus area in the district's plan. */
    planPart: (year: number, slug: string) => `${root}/plan/${year}#${slug}`,
    actionPlan: (year: number, council: string) => `${root}/handleplan/${year}/${council}`,
    actionPlanEdition: (year: number, council: string, number: number) =>
      `${root}/handleplan/${year}/${council}/udgave/${number}`,
    actionPlanPattern: `${root}/handleplan/:year{[0-9]{4}}/:council{[a-z0-9-]+}`,
    editionPattern: `${root}/handleplan/:year{[0-9]{4}}/:council{[a-z0-9-]+}/udgave/:number{[0-9]{1,4}}`,
    check: `${root}/kontrol`,
    /** The page of a series of the public figures. */
    figures: (set: string, area: string, category: string) =>
      `${root}/tal/${set}/omraade/${area}/${category}`,
  } as const
}

/** What is the same in every language. */
export const registerData = {
  planJson: (year: number, council: string) => `/handleplan/${year}/${council}.json`,
  planHash: (year: number, council: string) => `/handleplan/${year}/${council}.sha256`,
  editionJson: (year: number, council: string, number: number) =>
    `/handleplan/${year}/${council}/udgave/${number}.json`,
  editionHash: (year: number, council: string, number: number) =>
    `/handleplan/${year}/${council}/udgave/${number}.sha256`,
  measuresJson: '/aabne-data/indsatser.json',
  measuresCsv: '/aabne-data/indsatser.csv',
  coverageJson: '/aabne-data/daekning.json',
  coverageCsv: '/aabne-data/daekning.csv',
  /** The same data of another year than the one in force. */
  ofYear: (path: string, year: number, inForce: number | null) => `${path}${yearQuery(year, inForce)}`,
} as const

/** What a list of measures is narrowed to; empty is no wish. */
export type MeasureQuery = {
  readonly q: string
  readonly raad: string
  readonly omraade: string
  readonly tilstand: string
  readonly aar: string
  readonly side: string
}

function query(filter: MeasureQuery): string {
  const wishes = Object.entries(filter).filter(([, wish]) => wish !== '')
  return wishes.length === 0 ? '' : `?${new URLSearchParams(wishes)}`
}

function yearQuery(year: number, inForce: number | null): string {
  return year === inForce ? '' : `?aar=${year}`
}
