import type { Db } from '#db'
import { areaName, seriesName } from '#statistics-views'
import type { Lang } from '#texts'
import { publicStatisticsPaths } from './paths.ts'
import { searchFigures, type FiguresFound } from './search-queries.ts'

/** A page of figures that a search found, and the data set that it is of. */
export type FoundPage = { readonly href: string; readonly text: string; readonly of: string }

/** So many pages of figures one search names; more words lead closer. */
const mostPages = 20

/** The pages of public figures that have all the words of a search, the best first; `cut` says that there is more. */
export async function foundPages(
  db: Db,
  words: string,
  lang: Lang,
): Promise<{ readonly pages: readonly FoundPage[]; readonly cut: boolean }> {
  const found = await searchFigures(db, words, mostPages + 1)
  return {
    pages: found.slice(0, mostPages).map((one) => ({ ...pageOf(one, lang), of: one.title[lang] })),
    cut: found.length > mostPages,
  }
}

function pageOf(
  { set, title, area, category }: FiguresFound,
  lang: Lang,
): { readonly href: string; readonly text: string } {
  const paths = publicStatisticsPaths(lang)
  if (area && category)
    return { href: paths.series(set, area.key, category.slug), text: seriesName({ area, category }, lang) }
  if (area) return { href: paths.area(set, area.key), text: areaName(area, lang) }
  if (category) return { href: paths.category(set, category.slug), text: category.name[lang] }
  return { href: paths.set(set), text: title[lang] }
}
