import { expect } from 'vitest'
import { auditRelease } from './audit-release.ts'
import type { DisclosedSeries, Release, ReleasedSeries, Shown } from './disclosure-types.ts'
import { withhold } from './withhold.ts'

/** The district's area, that of the total of all others. */
export const district = 'kreds'
const sum = (numbers: readonly number[]) => numbers.reduce((total, value) => total + value, 0)

/** Quarterly series of municipalities from 2024 on, with the district's total of them. */
export function quarters(
  rows: Readonly<Record<string, readonly (number | null)[]>>,
  category = 'a',
): readonly DisclosedSeries[] {
  const all = Object.values(rows)
  const total = (all[0] ?? []).map((_, at) => {
    const column = all.map((row) => row[at] ?? null)
    return column.every((count) => count !== null) ? sum(column) : null
  })
  return Object.entries({ ...rows, [district]: total }).map(([area, counts]) => ({
    area,
    category,
    period: 4,
    first: '2024-Q1',
    counts,
  }))
}

/** A release of municipalities and their district, with a threshold of 5. */
export function releaseOf(series: readonly DisclosedSeries[], more: Partial<Release> = {}): Release {
  const areas = [...new Set(series.map(({ area }) => area))].filter((area) => area !== district)
  return { series, partOf: new Map(areas.map((area) => [area, district])), threshold: 5, ...more }
}

/** What a release has open, as the register keeps it. */
export function opened({ series }: Release, shown: readonly Shown[]): readonly ReleasedSeries[] {
  return series.map(({ area, category, first, counts }, i) => ({
    area,
    category,
    first,
    counts: counts.map((count, at) => (shown[i]?.shown[at] === 'w' ? null : count)),
    years: Array.from(shown[i]?.yearsShown ?? '', (letter, year) => {
      const own = counts.slice(4 * year, 4 * year + 4)
      const isWhole = own.length === 4 && own.every((count) => count !== null)
      return letter === 'w' || !isWhole ? null : sum(own.map((count) => count ?? 0))
    }),
  }))
}

/** What may be shown of each series, its periods and its years, by area and category. */
export const lettersOf = (release: Release) =>
  Object.fromEntries(
    withhold(release).shown.map(({ shown, yearsShown }, i) => [
      `${release.series[i]?.area} ${release.series[i]?.category}`,
      `${shown}/${yearsShown}`,
    ]),
  )

/** Withholds what has to be, and expects that nothing of it can be worked out. */
export function expectSafe(release: Release): readonly Shown[] {
  const { shown, lost } = withhold(release)
  expect(lost).toBe(0)
  expect(auditRelease(release, shown).exposedCounts).toEqual([])
  return shown
}
