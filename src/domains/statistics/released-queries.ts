import { sql } from 'kysely'
import type { Db } from '#db'
import type { ReleasedSeries } from '#statistics/analysis'
import type { DataSetId } from './tables.ts'
import './tables.ts'

/**
 * Everything of a data set that readers have been able to read, or will be: what each release had open, and the figures
 * behind claims and charts in published and adopted plans, extract by extract. Categories by their identity.
 *
 * @param without numbers of claims that are left out
 */
export async function everReleased(
  db: Db,
  dataSetId: DataSetId,
  without: readonly number[] = [],
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
    .selectFrom('claim as c')
    .select(['c.vintage_number', 'c.area_key as area', 'c.category_id as category', 'c.evidence'])
    .where('c.data_set_id', '=', dataSetId)
    .where(sql<boolean>`c.number <> all(${[...without]}::integer[])`)
    .where((eb) =>
      eb.or([
        eb.exists(eb.selectFrom('published.claim as p').whereRef('p.number', '=', 'c.number')),
        eb.exists(
          eb
            .selectFrom('adopted_version as a')
            .where(sql<boolean>`a.canonical ~ ('\{nr=\W*' || c.number || '\W*\}')`),
        ),
      ]),
    )
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
