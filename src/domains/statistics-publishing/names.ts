import type { ByYear } from '#statistics'
import type { Lang } from '#texts'
import type { StatisticsRelease } from './release-types.ts'
import { placeNames } from './shown-rows.ts'

/** What a series is called for a reader: "Indbrud, Læsø". */
export type Names = (series: ByYear) => string

/** The names of a release's series, and of those that only the one before it had. */
export function namesOf(
  { figures, before }: Pick<StatisticsRelease, 'figures' | 'before'>,
  lang: Lang,
): Names {
  const { areas, categories } = placeNames([...(before ? [before] : []), figures], lang)
  return ({ areaKey, category }) =>
    `${categories.get(category) ?? category}, ${areas.get(areaKey) ?? areaKey}`
}
