import { sql } from 'kysely'
import type { Db } from '#db'
import { partsOf } from '#statistics/periods'
import type { AreaKey, CategoryId, DataSetId } from './tables.ts'
import type { AnalysedSeries } from './types.ts'
import { yearTotals } from './year-totals.ts'
import './tables.ts'

/** Which of a data set's series: those of the areas, of the categories, or all where a list is left out. */
export type SeriesChoice = {
  readonly areas?: readonly AreaKey[] | undefined
  readonly categories?: readonly CategoryId[] | undefined
}

/** A data set's worked out series, in the order of areas' keys and categories' positions. */
export async function analysedSeries(
  db: Db,
  dataSetId: DataSetId,
  { areas, categories }: SeriesChoice = {},
): Promise<readonly AnalysedSeries[]> {
  let query = db
    .selectFrom('analysed_series as s')
    .innerJoin('category as c', 'c.id', 's.category_id')
    .select(['s.area_key as areaKey', 's.category_id as categoryId', 'c.slug'])
    .select(['s.category_version as version', 's.vintage_number as vintage', 's.first_period as first'])
    .select(['s.origins', 's.counts', 's.statuses', 's.population', 's.shown', 's.years_shown as yearsShown'])
    .select(['s.report', 's.public_report as publicReport'])
    .where('s.data_set_id', '=', dataSetId)
    .orderBy('s.area_key')
    .orderBy('c.position')
    .orderBy('c.slug')
  if (areas) query = query.where('s.area_key', '=', sql<AreaKey>`any(${[...areas]}::text[])`)
  if (categories) query = query.where('s.category_id', '=', sql<CategoryId>`any(${[...categories]}::uuid[])`)
  const rows = await query.execute()
  return rows.map((row) => ({
    ...row,
    period: partsOf(row.first).period,
    years: yearTotals(row.first, row.counts),
  }))
}
