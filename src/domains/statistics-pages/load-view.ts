import type { Db } from '#db'
import { theDistrict } from '#councils'
import {
  analysedAreas,
  analysedSeries,
  annotationsOf,
  categoriesOf,
  districtKey,
  districtOfKey,
  vintagesOf,
  type AnalysedArea,
  type AnalysedSeries,
  type AreaKey,
  type Category,
  type DataSet,
  type Vintage,
} from '#statistics'
import { setView, type CategoryView, type StatisticsView } from '#statistics-views'

/** A data set that has been worked out, and what its pages can be about. */
export type Ground = {
  readonly dataSet: DataSet
  /** The newest first. */
  readonly vintages: readonly Vintage[]
  readonly areas: readonly AnalysedArea[]
  readonly categories: readonly Category[]
  /** The installation's own police district; null where the data set has no figures of it. */
  readonly home: AreaKey | null
}

/** What there is to show of a data set; null before its first extract has been worked out. */
export async function groundOf(db: Db, dataSet: DataSet): Promise<Ground | null> {
  const vintages = await vintagesOf(db, dataSet.id)
  if (dataSet.analysedAt === null || vintages.length === 0) return null
  const [areas, district] = [await analysedAreas(db, dataSet.id), await theDistrict(db)]
  const own = district && districtKey(district)
  return {
    dataSet,
    vintages,
    areas,
    categories: await categoriesOf(db, dataSet.classification),
    home: areas.find(({ key }) => key === own)?.key ?? null,
  }
}

/** The own district and its municipalities; of a data set without them, all areas. */
export function ownAreas({ areas, home }: Ground): readonly AnalysedArea[] {
  const own = areas.filter(({ key, tile }) => key === home || tile !== null)
  return own.length > 0 ? own : areas
}

/** An area with those to go on to: of another police district its municipalities, else the own ones. */
export function areasAround(ground: Ground, area: AnalysedArea): readonly AnalysedArea[] {
  const own = ownAreas(ground)
  if (own.includes(area)) return own
  const within = districtOfKey(area.key)?.municipalities ?? []
  return [area, ...ground.areas.filter(({ key }) => within.includes(key))]
}

/** What a page shows: the areas that it names, and of which areas and categories it has series. */
type Shown = {
  readonly areas: readonly AnalysedArea[]
  readonly series: readonly AnalysedArea[]
  readonly categories: readonly Category[]
}

/** Reads the figures of a page, those of the newest analysis with all counts. */
export async function viewOf(db: Db, ground: Ground, shown: Shown): Promise<StatisticsView> {
  const { dataSet, vintages } = ground
  const series = await analysedSeries(db, dataSet.id, {
    areas: shown.series.map(({ key }) => key),
    categories: shown.categories.map(({ id }) => id),
  })
  const counted = series[0]?.vintage
  const vintage = vintages.find(({ number }) => number === counted) ?? vintages[0]
  if (!vintage) throw new Error(`${dataSet.code} has no extract`)
  return {
    set: setView(dataSet, vintage),
    areas: shown.areas,
    categories: withFigures(shown.categories, series).map(categoryView),
    series: series.map(seriesView),
    annotations: await annotationsOf(db, dataSet.id),
  }
}

/** Of several categories those that the data set has figures of; one that was asked for stays. */
function withFigures(
  categories: readonly Category[],
  series: readonly AnalysedSeries[],
): readonly Category[] {
  if (categories.length === 1) return categories
  return categories.filter(({ id }) => series.some(({ categoryId }) => categoryId === id))
}

function categoryView({ offenceCodes, offenceNames, ...category }: Category): CategoryView {
  const offences = offenceCodes.map((code, n) => {
    const name = offenceNames[n] ?? code
    return name === code ? code : `${code} ${name}`
  })
  return { ...category, offences }
}

function seriesView({ slug, ...series }: AnalysedSeries): StatisticsView['series'][number] {
  return { ...series, category: slug }
}
