import type { CalendarDate } from '#calendar'
import { drawnOf, type SentenceContext } from '#statistics/analysis'
import type { Lang } from '#texts'
import type { AreaView, CategoryView, SeriesView, SetView, StatisticsPaths, StatisticsView } from './types.ts'
import { viewTexts } from './view-texts.ts'

/** What every page of figures is drawn from. */
export type PageProps = {
  readonly lang: Lang
  readonly view: StatisticsView
  readonly paths: StatisticsPaths
}

/** A series with its area and category. */
export type Placed = {
  readonly area: AreaView
  readonly category: CategoryView
  readonly series: SeriesView
}

/** Of an area and category; null where it is not in the view. */
export function placedIn(view: StatisticsView, areaKey: string, slug: string): Placed | null {
  const area = view.areas.find(({ key }) => key === areaKey)
  const category = view.categories.find((one) => one.slug === slug)
  const series = view.series.find((one) => one.areaKey === areaKey && one.category === slug)
  return area && category && series ? { area, category, series } : null
}

/** All series of an area, in the order of the categories. */
export function ofArea(view: StatisticsView, areaKey: string): readonly Placed[] {
  return view.categories.flatMap(({ slug }) => placedIn(view, areaKey, slug) ?? [])
}

/** All series of a category: the municipalities in the order of the map, then the other areas in their own. */
export function ofCategory(view: StatisticsView, slug: string): readonly Placed[] {
  const off = view.areas.filter(({ tile }) => tile === null)
  return [...municipalitiesOf(view), ...off].flatMap(({ key }) => placedIn(view, key, slug) ?? [])
}

/** How an area is named on a page: "Aalborg", "Politikredsen Nordjylland", "Hele landet". */
export function areaName({ kind, name }: Pick<AreaView, 'kind' | 'name'>, lang: Lang): string {
  const t = viewTexts[lang]
  if (kind === 'country') return t.country
  return kind === 'district' ? t.district(name) : name
}

/** The same within a sentence: "politikredsen Nordjylland", "hele landet". */
export function areaInSentence(area: Pick<AreaView, 'kind' | 'name'>, lang: Lang): string {
  const name = areaName(area, lang)
  const isWord = area.kind === 'country' || (area.kind === 'district' && lang === 'da')
  return isWord ? name.slice(0, 1).toLowerCase() + name.slice(1) : name
}

type Named = {
  readonly area: Pick<AreaView, 'kind' | 'name'>
  readonly category: Pick<CategoryView, 'name'>
}

/** How a series is named as a heading: "Aalborg: Indbrud". */
export function seriesName({ area, category }: Named, lang: Lang): string {
  return `${areaName(area, lang)}: ${category.name[lang]}`
}

/** What the sentences about a series must know. */
export function contextOf(
  { set }: StatisticsView,
  { area, category, series }: Placed,
  lang: Lang,
): SentenceContext {
  return {
    area: areaName(area, lang),
    category: category.name,
    unit: set.unit,
    drawnOn: drawnDay(set, series),
  }
}

/** The day that what is said of a series goes by: that of its latest count. */
export function drawnDay(set: SetView, { report, origins = [] }: SeriesView): CalendarDate {
  return drawnOf(report, origins) ?? set.drawnOn
}

/** The SHA-256 of the file that all of a series is from; null where it is from several, or is not to be known. */
export function fileSha256({ vintage, sha256 }: SetView, { origins = [] }: SeriesView): string | null {
  return origins.every(({ number }) => number === vintage) ? sha256 : null
}

/** The municipalities that have a place on the tile map, row by row. */
export function municipalitiesOf(
  view: StatisticsView,
): readonly (AreaView & { tile: NonNullable<AreaView['tile']> })[] {
  return view.areas
    .flatMap((area) => (area.tile ? [{ ...area, tile: area.tile }] : []))
    .toSorted((a, b) => a.tile.row - b.tile.row || a.tile.column - b.tile.column)
}
