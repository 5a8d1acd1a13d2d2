import type { ByYear } from '#statistics'
import type { Lang } from '#texts'
import type { ExposedPlace, StatisticsRelease } from './release-types.ts'
import { placeNames } from './shown-rows.ts'

/** What a series is called for a reader: "Indbrud, Læsø". */
export type Names = (series: ByYear & Partial<Pick<ExposedPlace, 'without'>>) => string

/** The names of a release's series, and of those that only the one before it had. */
export function namesOf(
  { figures, before }: Pick<StatisticsRelease, 'figures' | 'before'>,
  lang: Lang,
): Names {
  const { areas, categories } = placeNames([...(before ? [before] : []), figures], lang)
  return ({ areaKey, category, without = [] }) => {
    const counted = minus([category, ...without].map((slug) => categories.get(slug) ?? slug))
    return `${counted}, ${areas.get(areaKey) ?? areaKey}`
  }
}

/** A category without parts of it, by name: the same in both languages. */
export function minus(names: readonly string[]): string {
  return names.join(' minus ')
}
