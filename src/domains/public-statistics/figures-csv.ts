import { createHash } from 'node:crypto'
import type { Db } from '#db'
import { familyOf } from '#statistics'
import { openDataCsv, type OpenDataSeries, type Statuses } from '#statistics/analysis'
import { partsOf } from '#statistics/periods'
import type { SeriesView } from '#statistics-views'
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
    series: series.map(({ areaKey, category, report: _report, ...counts }): OpenDataSeries => {
      const {
        slug = category,
        name = { da: category, en: category },
        version = 1,
      } = bySlug.get(category) ?? {}
      return {
        ...counts,
        area: { key: areaKey, name: areaNames.get(areaKey) ?? areaKey },
        category: { slug, name, version },
        yearStatuses: yearStatuses(counts),
        family: familyOf(areaKey),
      }
    }),
  })
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
