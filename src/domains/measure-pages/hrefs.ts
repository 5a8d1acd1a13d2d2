import { measurePaths } from '#measures'

/** Where a measure is taken as a starting point, with the council (slug), year and areas to take it for. */
export function borrowHref(id: string, council: string, year: string, areas: readonly string[] = []): string {
  const query = new URLSearchParams({ ...(council ? { raad: council } : {}), ...(year ? { aar: year } : {}) })
  for (const area of areas) query.append('omraade', area)
  const text = query.toString()
  return text === '' ? measurePaths.borrow(id) : `${measurePaths.borrow(id)}?${text}`
}

/** A measure's page right after something was saved: `what` says what, and the page says so. */
export function savedHref(id: string, what: string, at = ''): string {
  return `${measurePaths.measure(id)}?gemt=${what}${at === '' ? '' : `#${at}`}`
}

/** A measure's permanent public address. */
export function publicHref(number: number): string {
  return `/indsats/${number}`
}
