import type { Db } from '#db'
import {
  analysedAreas,
  analysedSeries,
  categoriesOf,
  dataSets,
  type AnalysedArea,
  type Category,
  type DataSet,
} from '#statistics'
import { runningYear, type RunningYear } from './series-years.ts'
import type { Indicator, IndicatorId } from './types.ts'

/** What an indicator follows, in words, and what its running year has come to. */
export type FollowedFigures = {
  readonly set: DataSet
  readonly area: Pick<AnalysedArea, 'key' | 'name' | 'kind'>
  /** Null where it is not followed any more. */
  readonly category: Pick<Category, 'slug' | 'name'> | null
  /** Null where the last year is whole, or where there are no figures now. */
  readonly running: RunningYear | null
  /** The years among its values that disclosure control withholds. */
  readonly withheld: readonly number[]
}

/** What the indicators follow, by indicator; those that people write values of are not there. */
export async function followedFigures(
  db: Db,
  indicators: readonly Indicator[],
): Promise<ReadonlyMap<IndicatorId, FollowedFigures>> {
  const found = new Map<IndicatorId, FollowedFigures>()
  const sets = indicators.some(({ series }) => series) ? await dataSets(db) : []
  for (const set of sets) {
    const own = indicators.filter(({ series }) => series?.dataSetId === set.id)
    if (own.length === 0) continue
    const areas = await analysedAreas(db, set.id)
    const categories = await categoriesOf(db, set.classification)
    for (const indicator of own) {
      const figures = await figuresOf(db, set, indicator, areas, categories)
      if (figures) found.set(indicator.id, figures)
    }
  }
  return found
}

async function figuresOf(
  db: Db,
  set: DataSet,
  { series, values }: Indicator,
  areas: readonly AnalysedArea[],
  categories: readonly Category[],
): Promise<FollowedFigures | null> {
  if (!series) return null
  const { areaKey, categoryId } = series
  const [analysed] = await analysedSeries(db, set.id, { areas: [areaKey], categories: [categoryId] })
  const withheld = values
    .filter((value) => value.withheld)
    .map(({ measuredOn }) => Number(measuredOn.slice(0, 4)))
  return {
    set,
    area: areas.find(({ key }) => key === areaKey) ?? { key: areaKey, name: areaKey, kind: 'other' },
    category: (analysed && categories.find(({ id }) => id === categoryId)) ?? null,
    running: analysed ? runningYear(analysed) : null,
    withheld,
  }
}
