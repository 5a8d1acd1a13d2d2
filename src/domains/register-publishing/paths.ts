/** Where what became of the register is published; an action plan has its page among its own paths. */
export const registerPublishingPaths = {
  districtMeasures: '/arbejde/indsatser/offentliggoer',
  districtMeasuresOf: (year: number) => `/arbejde/indsatser/offentliggoer?aar=${year}`,
} as const
