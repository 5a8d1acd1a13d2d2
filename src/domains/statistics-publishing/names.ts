import type { ByYear } from '#statistics'
import { areaName } from '#statistics-views'
import type { Lang } from '#texts'
import type { StatisticsRelease } from './release-types.ts'
import type { PublicFigures } from './types.ts'

/** What a series is called for a reader: "Indbrud, Læsø". */
export type Names = (series: ByYear) => string

/** The names of a release's series, and of those that only the one before it had. */
export function namesOf(
  { figures, before }: Pick<StatisticsRelease, 'figures' | 'before'>,
  lang: Lang,
): Names {
  const { areas, categories } = namesIn([...(before ? [before] : []), figures], lang)
  return ({ areaKey, category }) =>
    `${categories.get(category) ?? category}, ${areas.get(areaKey) ?? areaKey}`
}

function namesIn(figures: readonly PublicFigures[], lang: Lang) {
  return {
    areas: new Map(figures.flatMap(({ areas }) => areas.map((area) => [area.key, areaName(area, lang)]))),
    categories: new Map(
      figures.flatMap(({ categories }) =>
        categories.map(({ slug, name_da, name_en }) => [slug, lang === 'da' ? name_da : name_en]),
      ),
    ),
  }
}
