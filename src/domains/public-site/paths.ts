import type { Lang } from '#texts'

/** The addresses of the public site; English pages have the same ones below /en. */
export function paths(lang: Lang) {
  const root = lang === 'da' ? '' : '/en'
  return {
    front: root === '' ? '/' : root,
    newestPlan: `${root}/plan`,
    plan: (year: number) => `${root}/plan/${year}`,
    part: (year: number, slug: string) => `${root}/plan/${year}#${slug}`,
    edition: (year: number, number: number) => `${root}/plan/${year}/udgave/${number}`,
    differences: (year: number) => `${root}/plan/${year}/forskelle`,
    between: (from: EditionKey, to: EditionKey) =>
      `${root}/plan/${to.year}/forskelle?fra=${editionKey(from)}&til=${editionKey(to)}`,
    plans: `${root}/planer`,
    councils: `${root}/raad`,
    council: (slug: string) => `${root}/raad#${slug}`,
    municipality: (slug: string) => `${root}/kommune/${slug}`,
    search: `${root}/soeg`,
    check: `${root}/kontrol`,
    about: `${root}/om`,
    accessibility: `${root}/was`,
    openData: `${root}/aabne-data`,
  } as const
}

/** What is the same in every language. */
export const data = {
  editionJson: (year: number, number: number) => `/plan/${year}/udgave/${number}.json`,
  editionHash: (year: number, number: number) => `/plan/${year}/udgave/${number}.sha256`,
  planJson: (year: number) => `/plan/${year}.json`,
  planHash: (year: number) => `/plan/${year}.sha256`,
  councilsJson: '/aabne-data/raad.json',
  councilsCsv: '/aabne-data/raad.csv',
  feed: '/feed.atom',
  sitemap: '/sitemap.xml',
  workspace: '/arbejde',
} as const

/** Which edition of which year. */
export type EditionKey = { readonly year: number; readonly number: number }

/** An edition in an address: "2026-1". */
export function editionKey({ year, number }: EditionKey): string {
  return `${year}-${number}`
}

/** Reads "2026-1"; null for anything else. */
export function parseEditionKey(text: string): EditionKey | null {
  const match = /^(\d{4})-(\d{1,4})$/.exec(text)
  return match ? { year: Number(match[1]), number: Number(match[2]) } : null
}

/** The same page in another language. */
export function inLanguage(path: string, lang: Lang): string {
  const danish = path === '/en' ? '/' : path.replace(/^\/en\//, '/')
  if (lang === 'da') return danish
  return danish === '/' ? '/en' : `/en${danish}`
}
