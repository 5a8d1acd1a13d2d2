import { statisticsPaths } from '#statistics'

/** What the writer was doing when claims were asked for: the section, and the field of its page that waits for one. */
export type Writing = { readonly part: string; readonly field: string }

/** The page with all data sets, or of one series of one, or of one claim, without losing what the writer was doing. */
export function hrefWith(
  path: string,
  { part, field }: Writing,
  more: Readonly<Record<string, string>> = {},
): string {
  const entries = Object.entries({ ...more, del: part, felt: field }).filter(([, value]) => value !== '')
  const query = new URLSearchParams(entries).toString()
  return query === '' ? path : `${path}?${query}`
}

/** Putting a claim or chart at the end of a section. */
export function putInPath(number: number): string {
  return `${statisticsPaths.claim(number)}/saet-ind`
}

/** Putting a drafted chapter into a section. */
export function putChapterPath(set: string): string {
  return `${statisticsPaths.draftChapter(set)}/saet-ind`
}
