import { createHash } from 'node:crypto'
import type { PublicEvidence } from '#claims'
import type { Db } from '#db'
import { familyOf } from '#statistics'
import { openDataCsv, togetherOf, type OpenDataSeries, type Statuses } from '#statistics/analysis'
import { partsOf } from '#statistics/periods'
import type { CategoryView, SeriesView } from '#statistics-views'
import { areasOf, categoriesOf, newestReleases, seriesOf, type Release } from './queries.ts'

/** A release as CSV: every count that is open, and where the others are missing or withheld. */
export async function figuresCsv(db: Db, release: Release): Promise<string> {
  const [areas, categories, series] = [
    await areasOf(db, release.id),
    await categoriesOf(db, release.id),
    await seriesOf(db, release, {}),
  ]
  const areaNames = new Map(areas.map(({ key, name }) => [key, name]))
  const bySlug = new Map(categories.map((category) => [category.slug, category]))
  return openDataCsv({
    dataSet: release.set.code,
    unit: release.set.unit,
    drawnOn: release.set.drawnOn,
    series: series.map((one) =>
      openSeries(
        one,
        areaNames.get(one.areaKey) ?? one.areaKey,
        bySlug.get(one.category) ?? {
          slug: one.category,
          name: { da: one.category, en: one.category },
          version: 1,
        },
      ),
    ),
  })
}

/** The figures behind a public claim or chart as CSV, from which what it says can be worked out by itself. */
export function claimCsv({ evidence }: PublicEvidence): string {
  const { set, area, category, series } = evidence
  const together = togetherOf(series.report)
  return openDataCsv({
    dataSet: set.code,
    unit: set.unit,
    drawnOn: set.drawnOn,
    series: [{ ...openSeries(series, area.name, category), ...(together ? { together } : {}) }],
  })
}

function openSeries(
  { areaKey, category: _slug, report: _report, ...counts }: SeriesView,
  name: string,
  { slug, name: categoryName, version }: Pick<CategoryView, 'slug' | 'name' | 'version'>,
): OpenDataSeries {
  return {
    ...counts,
    area: { key: areaKey, name },
    category: { slug, name: categoryName, version },
    yearStatuses: yearStatuses(counts),
    family: familyOf(areaKey),
  }
}

/** A release with the fingerprint of its CSV: what `sha256sum` says of the download. */
export type ReleaseData = Release & { readonly csvSha256: string }

/** The newest release of every data set, with the fingerprints of its downloads. */
export async function newestData(db: Db): Promise<readonly ReleaseData[]> {
  const releases: ReleaseData[] = []
  for (const release of await newestReleases(db))
    releases.push({ ...release, csvSha256: sha256(await figuresCsv(db, release)) })
  return releases
}

/** What `sha256sum` says of a text as a file. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Why a year's total is not there: one of its periods is not, or it is withheld. */
function yearStatuses({
  period,
  first,
  statuses,
  years,
}: Pick<SeriesView, 'period' | 'first' | 'statuses' | 'years'>): Statuses {
  const lead = partsOf(first).sub - 1
  return years
    .map((total, year) => {
      if (total !== null) return total === 0 ? 'z' : 'o'
      const start = year * period - lead
      const own = start < 0 ? '' : statuses.slice(start, start + period)
      return own.length < period || own.includes('m') ? 'm' : 'w'
    })
    .join('')
}
