import { openDataCsv, type OpenDataSeries } from '#statistics/analysis'
import { familyOf } from '#statistics'
import type { SeriesView, StatisticsView } from '#statistics-views'

/**
 * The figures of a view as CSV in the form of the open data, so that `kredsplan analyse` reads it too. Of the
 * workspace all counts are in it, the small ones as well.
 */
export function figuresCsv({ set, areas, categories, series }: StatisticsView): string {
  const lines = series.flatMap((one) => {
    const area = areas.find(({ key }) => key === one.areaKey)
    const category = categories.find(({ slug }) => slug === one.category)
    return area && category ? [downloaded(one, area, category)] : []
  })
  return openDataCsv({ dataSet: set.code, unit: set.unit, drawnOn: set.drawnOn, series: lines })
}

type Named = Pick<OpenDataSeries, 'area' | 'category'>

function downloaded(series: SeriesView, area: Named['area'], category: Named['category']): OpenDataSeries {
  const { period, first, counts, statuses, population, years, origins } = series
  return {
    period,
    first,
    counts,
    statuses,
    population,
    years,
    ...(origins ? { origins } : {}),
    area,
    category,
    yearStatuses: years.map((total) => (total === null ? 'm' : total === 0 ? 'z' : 'o')).join(''),
    family: familyOf(area.key),
  }
}
