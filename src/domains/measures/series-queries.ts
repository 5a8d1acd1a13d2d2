import { sql } from 'kysely'
import type { Db, Tx } from '#db'
import { newId } from '#id'
import type { PersonId } from '#permissions'
import type { DataSetId } from '#statistics'
import type { IndicatorId, IndicatorSeriesId, MeasureId, SeriesKey, SeriesValue } from './types.ts'
import './tables.ts'

/** An indicator that follows a series, with the measure that it belongs to. */
export type Follower = SeriesKey & {
  readonly seriesId: IndicatorSeriesId
  readonly indicatorId: IndicatorId
  readonly measureId: MeasureId
  readonly year: number
}

function followers(db: Db) {
  return db
    .selectFrom('indicator_series as s')
    .innerJoin('indicator as i', 'i.id', 's.indicator_id')
    .innerJoin('measure as m', 'm.id', 'i.measure_id')
    .select(['s.id as seriesId', 's.indicator_id as indicatorId', 'i.measure_id as measureId', 'm.year'])
    .select(['s.data_set_id as dataSetId', 's.area_key as areaKey', 's.category_id as categoryId'])
    .where('s.ended_at', 'is', null)
}

/**
 * The indicators that follow a data set, measure by measure. Their measures are held until the transaction ends,
 * always in the same order.
 */
export function holdFollowers(tx: Tx, dataSetId: DataSetId): Promise<readonly Follower[]> {
  return followers(tx)
    .where('s.data_set_id', '=', dataSetId)
    .orderBy('m.id')
    .orderBy('i.position')
    .orderBy('i.id')
    .forUpdate('m')
    .execute()
}

/** The series that an indicator follows, or null. */
export async function followerOf(db: Db, id: IndicatorId): Promise<Follower | null> {
  return (await followers(db).where('s.indicator_id', '=', id).executeTakeFirst()) ?? null
}

/** Lets an indicator follow a series from now on. */
export async function insertSeries(
  tx: Tx,
  indicatorId: IndicatorId,
  { dataSetId, areaKey, categoryId }: SeriesKey,
  by: { readonly personId: PersonId; readonly functionTitle: string },
): Promise<void> {
  await tx
    .insertInto('indicator_series')
    .values({
      id: newId<'indicator-series'>(),
      indicator_id: indicatorId,
      data_set_id: dataSetId,
      area_key: areaKey,
      category_id: categoryId,
      bound_by: by.personId,
      function_title: by.functionTitle,
    })
    .execute()
}

/** Lets a copy of an indicator follow what that one follows, by the word of whoever bound it. */
export async function copySeries(tx: Tx, from: IndicatorId, to: IndicatorId): Promise<void> {
  await sql`insert into kredsplan.indicator_series
      (id, indicator_id, data_set_id, area_key, category_id, bound_by, function_title)
    select ${newId<'indicator-series'>()}, ${to}, data_set_id, area_key, category_id, bound_by, function_title
    from kredsplan.indicator_series where indicator_id = ${from} and ended_at is null`.execute(tx)
}

/** Ends that an indicator follows a series; what it recorded stays. */
export async function endSeries(tx: Tx, id: IndicatorSeriesId): Promise<void> {
  await tx
    .updateTable('indicator_series')
    .set({ ended_at: sql<Date>`now()` })
    .where('id', '=', id)
    .execute()
}

/**
 * Keeps what a series says of years, for good.
 *
 * @param extract of a value in words: which extract of which figures
 */
export async function insertSeriesValues(
  tx: Tx,
  { indicatorId, seriesId }: Follower,
  values: readonly SeriesValue[],
  extract: (value: SeriesValue) => string,
): Promise<void> {
  if (values.length === 0) return
  await tx
    .insertInto('indicator_value')
    .values(
      values.map((one) => ({
        indicator_id: indicatorId,
        measured_on: one.measuredOn,
        value: one.value === null ? null : String(one.value),
        unknown_reason: one.unknownReason,
        function_title: extract(one),
        series_id: seriesId,
        withheld: one.withheld,
      })),
    )
    .execute()
}
