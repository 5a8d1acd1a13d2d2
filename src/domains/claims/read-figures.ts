import type { Db } from '#db'
import {
  analysedAreas,
  analysedSeries,
  annotationsOf,
  categoriesOf,
  categoryVersions,
  findDataSet,
  vintagesOf,
  type AnalysedSeries,
  type DataSet,
  type SeriesName,
} from '#statistics'
import { forPublic } from '#statistics/analysis'
import { setView } from '#statistics-views'
import type { Figures } from './types.ts'

/** A series as it is now, as anybody may see it, with its data set. */
export type CurrentFigures = {
  readonly dataSet: DataSet
  readonly series: AnalysedSeries
  readonly figures: Figures
}

/** What the newest figures of an area and category are, without anything withheld; null where there are none. */
export async function currentFigures(db: Db, name: SeriesName): Promise<CurrentFigures | null> {
  const dataSet = await findDataSet(db, name.set)
  const category =
    dataSet && (await categoriesOf(db, dataSet.classification)).find(({ slug }) => slug === name.category)
  if (!dataSet || !category) return null
  const [series] = await analysedSeries(db, dataSet.id, { areas: [name.area], categories: [category.id] })
  return series ? figuresOf(db, dataSet, series) : null
}

/** A worked out series with all that is said beside it; null where its area or extract is not there. */
export async function figuresOf(
  db: Db,
  dataSet: DataSet,
  series: AnalysedSeries,
): Promise<CurrentFigures | null> {
  const area = (await analysedAreas(db, dataSet.id)).find(({ key }) => key === series.areaKey)
  const vintage = (await vintagesOf(db, dataSet.id)).find(({ number }) => number === series.vintage)
  const category = (await categoryVersions(db, series.categoryId)).find(
    ({ version }) => version === series.version,
  )
  if (!area || !vintage || !category) return null
  const figures: Figures = {
    set: setView(dataSet, vintage),
    area,
    category: {
      slug: category.slug,
      name: category.name,
      definition: category.definition,
      caveat: category.caveat,
      version: category.version,
      offences: category.offenceNames,
      reports: category.reports,
    },
    series: openSeries(series),
    annotations: (await annotationsOf(db, dataSet.id))
      .filter(({ areaKey }) => areaKey === null || areaKey === series.areaKey)
      .filter(({ categoryId }) => categoryId === null || categoryId === series.categoryId)
      .map(({ areaKey, category: slug, period: at, kind, text }) => ({
        areaKey,
        category: slug,
        period: at,
        kind,
        text,
      })),
  }
  return { dataSet, series, figures }
}

function openSeries(series: AnalysedSeries): Figures['series'] {
  const { period, first, counts, statuses, population } = series
  return {
    ...forPublic({ period, first, counts, statuses, population }, series.shown),
    areaKey: series.areaKey,
    category: series.slug,
    years: series.years.map((total, n) => (series.yearsShown[n] === 'o' ? total : null)),
    report: series.publicReport,
    origins: series.origins,
  }
}
