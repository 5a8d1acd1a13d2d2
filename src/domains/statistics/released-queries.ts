import type { Db } from '#db'
import type { ReleasedSeries } from '#statistics/analysis'
import type { DataSetId } from './tables.ts'
import './tables.ts'

/**
 * Everything of a data set that readers have been able to read: what each release had open, and the figures behind
 * claims and charts in published plans, extract by extract. Categories by their identity.
 */
export async function everReleased(
  db: Db,
  dataSetId: DataSetId,
): Promise<readonly (readonly ReleasedSeries[])[]> {
  const released = await db
    .selectFrom('released_series as s')
    .innerJoin('statistics_release as r', 'r.id', 's.release_id')
    .select(['r.number', 's.area_key as area', 's.category_id as category', 's.first_period as first'])
    .select(['s.counts', 's.years'])
    .where('r.data_set_id', '=', dataSetId)
    .orderBy('r.number')
    .execute()
  const claimed = await db
    .selectFrom('published.claim as p')
    .innerJoin('claim as c', 'c.number', 'p.number')
    .select(['c.vintage_number', 'c.area_key as area', 'c.category_id as category', 'p.evidence'])
    .where('c.data_set_id', '=', dataSetId)
    .orderBy('c.number')
    .execute()
  const fromClaims = claimed.map(({ evidence: { series }, ...row }) => ({
    ...row,
    first: series.first,
    counts: series.counts,
    years: series.years,
  }))
  return [
    ...Map.groupBy(released, ({ number }) => number).values(),
    ...Map.groupBy(fromClaims, ({ vintage_number }) => vintage_number).values(),
  ]
}
