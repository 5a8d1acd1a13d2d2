import { withhold, type CountSeries, type Release, type Shown } from '#statistics/analysis'
import { categoryLinks, type Counted } from './category-links.ts'
import { districtKey, districtOfKey, districtOfMunicipality } from './police-districts.ts'
import type { AreaKey } from './tables.ts'

/** Longest search for patterns that withhold less; whatever is found by then is safe. */
const patienceMs = 20_000

/** A series that is to be shown to the public: its category by identity, with what it counts. */
export type SeriesToShow = {
  readonly areaKey: AreaKey
  readonly category: Counted
  readonly series: Pick<CountSeries, 'period' | 'first' | 'counts'>
  /** Only totals of years are shown, by choice. */
  readonly byYear?: boolean
}

/** What was shown before: release by release, by claims and charts, and series that are shown no longer, as of now. */
export type ShownBefore = {
  readonly earlier: NonNullable<Release['earlier']>
  readonly claimed: NonNullable<Release['claimed']>
  readonly former: readonly SeriesToShow[]
}

/** What may be shown of each series to the public, all of them together and with everything shown before. */
export function shownOf(
  series: readonly SeriesToShow[],
  threshold: number,
  before: ShownBefore,
): readonly Shown[] {
  return shownTogether(series, disclosedTogether(series, threshold, before), patienceMs)
}

/** What may be shown of each series by a search of so many milliseconds. */
export function shownTogether(
  series: readonly SeriesToShow[],
  release: Release,
  milliseconds: number,
): readonly Shown[] {
  return withhold(release, { now: () => performance.now(), milliseconds }).shown.slice(0, series.length)
}

/**
 * The tables that series make up: which areas and which categories are part of which. Series that are no longer shown
 * come last.
 */
export function disclosedTogether(
  now: readonly SeriesToShow[],
  threshold: number,
  { earlier, claimed, former }: ShownBefore,
): Release {
  const series = [...now, ...former]
  const keys = new Set(series.map(({ areaKey }) => areaKey))
  const partOf = new Map<AreaKey, AreaKey>()
  for (const key of keys) {
    const whole = wholeOf(key, keys)
    if (whole !== null) partOf.set(key, whole)
  }
  const categories = new Map(series.map(({ category }) => [category.id, category]))
  return {
    series: series.map(({ areaKey, category, series: { period, first, counts }, byYear = false }, i) => ({
      area: areaKey,
      category: category.id,
      period,
      first,
      counts,
      byYear: byYear || i >= now.length,
      former: i >= now.length,
    })),
    partOf,
    links: categoryLinks([...categories.values()]),
    threshold,
    earlier,
    claimed,
  }
}

/** The area whose figures hold those of another: a municipality's police district, or the country. */
function wholeOf(key: AreaKey, keys: ReadonlySet<AreaKey>): AreaKey | null {
  if (key === '000') return null
  const isDistrict = districtOfKey(key) !== null
  const district = isDistrict ? null : districtOfMunicipality(key)
  if (!isDistrict && !district) return null
  if (district && district.municipalities.includes(key) && keys.has(districtKey(district)))
    return districtKey(district)
  return keys.has('000') ? '000' : null
}
