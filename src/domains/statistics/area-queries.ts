import { sql } from 'kysely'
import type { Db } from '#db'
import type { AreaKey, DataSetId } from './tables.ts'
import './tables.ts'

/** The keys that a data set has worked out series of, with the name that its files give the area, if any. */
export async function analysedAreaKeys(
  db: Db,
  dataSetId: DataSetId,
): Promise<readonly { readonly key: AreaKey; readonly name: string | null }[]> {
  return db
    .selectFrom('analysed_series as s')
    .leftJoin('statistics_area as a', (join) =>
      join
        .onRef('a.data_set_id', '=', 's.data_set_id')
        .on('s.area_key', '=', sql<AreaKey>`coalesce(a.municipality_code, a.code)`),
    )
    .select('s.area_key as key')
    .select((eb) => eb.fn.min('a.name').as('name'))
    .where('s.data_set_id', '=', dataSetId)
    .groupBy('s.area_key')
    .execute()
}
