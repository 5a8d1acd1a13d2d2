/** Where status rounds are, and where leads answer them. Ids are round ids, slugs those of councils. */
export const statusRoundPaths = {
  /** What waits for the signed-in reader. */
  mine: '/arbejde/status',
  /** The page behind the link in a mail; takes no signing in. */
  link: (token: string) => `/arbejde/status/${token}`,
  all: '/arbejde/runder',
  year: (year: number) => `/arbejde/runder?aar=${year}`,
  propose: '/arbejde/runder/forslag',
  add: '/arbejde/runder/ny',
  round: (id: string) => `/arbejde/runder/${id}`,
  council: (id: string, slug: string) => `/arbejde/runder/${id}?raad=${slug}`,
  change: (id: string) => `/arbejde/runder/${id}/datoer`,
  open: (id: string) => `/arbejde/runder/${id}/aabn`,
  close: (id: string) => `/arbejde/runder/${id}/luk`,
} as const
