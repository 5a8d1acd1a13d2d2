/** Where the coverage matrix, the national overview and the secretariat's overview are. */
export const overviewPaths = {
  coverage: '/arbejde/daekning',
  coverageOf: (year: number) => `/arbejde/daekning?aar=${year}`,
  /** What a council (slug) does about a focus area (id). */
  cell: (council: string, area: string, year: number) => `/arbejde/daekning/${council}/${area}?aar=${year}`,
  national: '/arbejde/daekning/landet',
  nationalOf: (year: number) => `/arbejde/daekning/landet?aar=${year}`,
  overview: '/arbejde/overblik',
  overviewOf: (year: number) => `/arbejde/overblik?aar=${year}`,
  report: '/arbejde/overblik/statusrapport',
  reportOf: (year: number) => `/arbejde/overblik/statusrapport?aar=${year}`,
  /** What was learned in a year, by focus area. */
  lessons: '/arbejde/laert',
  lessonsOf: (year: number) => `/arbejde/laert?aar=${year}`,
  /** The day and month on which action plans are due from now on. */
  due: '/arbejde/overblik/frist',
  /** Another deadline for one council's action plan. */
  oneDue: '/arbejde/overblik/frist/lokalraad',
} as const
