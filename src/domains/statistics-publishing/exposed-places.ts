import type { Audit } from '#statistics/analysis'
import type { ExposedPlace } from './release-types.ts'

/**
 * The places of exposed counts, with categories by slug.
 *
 * @param slugs of categories by identity; one that is no longer followed is called as it was counted
 */
export function exposedPlaces(
  counts: Audit['exposedCounts'],
  slugs: ReadonlyMap<string, string>,
): readonly ExposedPlace[] {
  const slugOf = (category: string): string => slugs.get(category) ?? category
  return counts.map(({ area, category, without = [], period }) => ({
    areaKey: area,
    category: slugOf(category),
    without: without.map(slugOf),
    when: period,
  }))
}
