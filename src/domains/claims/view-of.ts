import type { StatisticsView } from '#statistics-views'
import type { Figures } from './types.ts'

/** Figures as a page of figures takes them: a view of one series. */
export function viewOf({ set, area, category, series, annotations }: Figures): StatisticsView {
  return { set, areas: [area], categories: [category], series: [series], annotations }
}
