/** Where the register of measures is. Ids are measure, activity and indicator ids. */
export const measurePaths = {
  all: '/arbejde/indsatser',
  new: '/arbejde/indsatser/ny',
  newFor: (council: string, year: number, area: string | null) =>
    `/arbejde/indsatser/ny?raad=${council}&aar=${year}${area === null ? '' : `&omraade=${area}`}`,
  similar: '/arbejde/indsatser/lignende',
  measure: (id: string) => `/arbejde/indsats/${id}`,
  change: (id: string) => `/arbejde/indsats/${id}/rediger`,
  step: (id: string) => `/arbejde/indsats/${id}/skridt`,
  report: (id: string) => `/arbejde/indsats/${id}/status`,
  override: (id: string) => `/arbejde/indsats/${id}/vurdering`,
  evaluate: (id: string) => `/arbejde/indsats/${id}/evaluering`,
  split: (id: string) => `/arbejde/indsats/${id}/del`,
  merge: (id: string) => `/arbejde/indsats/${id}/saml`,
  borrow: (id: string) => `/arbejde/indsats/${id}/laan`,
  addActivity: (id: string) => `/arbejde/indsats/${id}/aktiviteter`,
  activity: (activity: string) => `/arbejde/indsats/aktivitet/${activity}`,
  addIndicator: (id: string) => `/arbejde/indsats/${id}/indikatorer`,
  indicator: (indicator: string) => `/arbejde/indsats/indikator/${indicator}`,
  addValue: (indicator: string) => `/arbejde/indsats/indikator/${indicator}/vaerdi`,
  followFigures: (indicator: string) => `/arbejde/indsats/indikator/${indicator}/tal`,
  updateVisibility: (id: string) => `/arbejde/indsats/${id}/status/synlighed`,
} as const
