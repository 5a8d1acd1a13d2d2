import { createHash } from 'node:crypto'
import { theDistrict } from '#councils'
import type { Db } from '#db'
import {
  analysedAreas,
  analysedSeries,
  annotationsOf,
  categoriesOf,
  discloseAside,
  shownBefore,
  thresholdOf,
  vintagesOf,
  type AnalysedSeries,
  type Category,
  type DataSet,
  type Disclosed,
  type Vintage,
  type ByYear,
} from '#statistics'
import { byYearValue } from './by-year.ts'
import { exposedPlaces } from './exposed-places.ts'
import { figuresDocument } from './figures-document.ts'
import { publicAnnotations, publicArea, publicCategory, publicRelease, publicSeries } from './projection.ts'
import { publishedFigures } from './published-queries.ts'
import { keptReleases, type KeptRelease } from './queries.ts'
import type { StatisticsRelease } from './release-types.ts'
import type { PublicFigures, ReleaseAudit } from './types.ts'

/** Why there is nothing that could be published now. */
export type NotReady = 'being-analysed' | 'no-figures'

/**
 * Prepares the publication of a data set's newest figures. Changes nothing.
 *
 * @param byYear the series that are to be shown by year only; null: those of the last release
 */
export async function prepareStatistics(
  db: Db,
  dataSet: DataSet,
  byYear: readonly ByYear[] | null,
): Promise<StatisticsRelease | NotReady> {
  if (dataSet.analysing) return 'being-analysed'
  const known = new Map(
    (await categoriesOf(db, dataSet.classification)).map((category) => [category.id as string, category]),
  )
  const series = (await analysedSeries(db, dataSet.id)).filter(({ categoryId }) => known.has(categoryId))
  const vintage = (await vintagesOf(db, dataSet.id)).find(({ number }) => number === series[0]?.vintage)
  if (!vintage) return 'no-figures'
  const releases = await keptReleases(db, dataSet.id)
  const chosen = (byYear ?? releases[0]?.byYear ?? []).filter((one) => isIn(series, one))
  const threshold = await thresholdOf(db)
  const before = await shownBefore(db, dataSet)
  const disclosed = await discloseAside({ series, categories: known, threshold, before, byYear: chosen })
  const parts = { dataSet, vintage, series, known, threshold, releases }
  const figures = await figuresOf(db, parts, disclosed)
  return releaseOf(parts, disclosed, chosen, figures, {
    areas: await analysedAreas(db, dataSet.id),
    before: await publishedFigures(db, dataSet.code),
  })
}

function isIn(series: readonly AnalysedSeries[], { areaKey, category }: ByYear): boolean {
  return series.some((one) => one.areaKey === areaKey && one.slug === category)
}

type Parts = {
  readonly dataSet: DataSet
  readonly vintage: Vintage
  readonly series: readonly AnalysedSeries[]
  readonly known: ReadonlyMap<string, Category>
  readonly threshold: number
  readonly releases: readonly KeptRelease[]
}

async function figuresOf(
  db: Db,
  { dataSet, vintage, series, known, threshold, releases }: Parts,
  { open, audit }: Disclosed,
): Promise<PublicFigures> {
  const used = new Set(series.map(({ categoryId }) => categoryId as string))
  const categories = [...known.values()].filter(({ id }) => used.has(id)).map(publicCategory)
  const areas = (await analysedAreas(db, dataSet.id)).map(publicArea)
  return {
    release: publicRelease(dataSet, vintage, {
      number: (releases[0]?.number ?? 0) + 1,
      district_key: (await theDistrict(db))?.key ?? '',
      threshold,
      cells_open: audit.open,
      cells_withheld: audit.withheld,
    }),
    categories,
    areas,
    series: open.map(publicSeries),
    annotations: publicAnnotations(
      await annotationsOf(db, dataSet.id),
      new Set(areas.map(({ key }) => key)),
      new Set(categories.map(({ slug }) => slug)),
    ),
  }
}

function releaseOf(
  { dataSet, vintage, series, releases }: Parts,
  { open, shown, audit, coarser }: Disclosed,
  byYear: readonly ByYear[],
  figures: PublicFigures,
  around: Pick<StatisticsRelease, 'areas' | 'before'>,
): StatisticsRelease {
  const slugs = new Map(series.map(({ categoryId, slug }) => [categoryId as string, slug]))
  const named = ({ area, category }: { readonly area: string; readonly category: string }) => ({
    areaKey: area,
    category: slugs.get(category) ?? category,
  })
  const { sha256 } = figuresDocument(figures)
  return {
    dataSet,
    vintage,
    figures,
    releases,
    byYear,
    exposed: exposedPlaces(audit.exposedCounts, slugs),
    sha256,
    ...around,
    cells: series.map((one, i) => cellsOf(one, shown[i])),
    audit: asKept(audit),
    proposals: coarser.map((one) => ({
      ...named(one),
      share: one.blank,
      instead: one.instead,
      parts: one.parts.map((part) => slugs.get(part) ?? part),
    })),
    open: series.map(({ areaKey, categoryId, first }, i) => ({
      areaKey,
      categoryId,
      first,
      counts: open[i]?.open.counts ?? [],
      years: open[i]?.years ?? [],
    })),
    changed: isNew(figures, releases[0]),
    fingerprint: createHash('sha256')
      .update([sha256, audit.exposed, ...byYear.map(byYearValue)].join('\n'))
      .digest('hex'),
  }
}

/** Whether the figures are others than those of the last release: publishing the same again is no release. */
function isNew(figures: PublicFigures, last: KeptRelease | undefined): boolean {
  if (!last) return true
  const release = { ...figures.release, number: last.number }
  return figuresDocument({ ...figures, release }).sha256 !== last.sha256
}

function asKept({ narrowest, exposedCounts: _listed, ...audit }: Disclosed['audit']): ReleaseAudit {
  if (narrowest === null) return { ...audit, narrowest: null }
  const { low, high } = narrowest
  return { ...audit, narrowest: { low, high: Number.isFinite(high) ? high : null } }
}

function cellsOf(
  { areaKey, slug, counts, years }: AnalysedSeries,
  letters: Disclosed['shown'][number] | undefined,
): StatisticsRelease['cells'][number] {
  const cells = [
    ...counts.map((count, at) => (count === null ? '' : letters?.shown[at])),
    ...years.map((total, at) => (total === null ? '' : letters?.yearsShown[at])),
  ]
  const count = (letter: string): number => cells.filter((cell) => cell === letter).length
  return { areaKey, category: slug, open: count('o'), withheld: count('w') }
}
