import type { Db } from '#db'
import type { Format, Warning } from '#statistics/reading'
import type { VintageDifference } from './difference.ts'
import type { DataSetId, VintageId } from './tables.ts'
import type { Vintage } from './types.ts'
import './tables.ts'

/** A data set's extracts, the one whose figures stand first: the last drawn, of those of one day the last taken in. */
export async function vintagesOf(db: Db, dataSetId: DataSetId): Promise<readonly Vintage[]> {
  const rows = await db
    .selectFrom('vintage')
    .select(['id', 'number', 'drawn_on as drawnOn', 'drawn_by as drawnBy', 'note', 'file_name as fileName'])
    .select([
      'format',
      'sha256',
      'first_period as firstPeriod',
      'last_period as lastPeriod',
      'cells',
      'total',
    ])
    .select(['taken_at as takenAt', 'function_title as functionTitle', 'warnings', 'metadata'])
    .where('data_set_id', '=', dataSetId)
    .orderBy('drawn_on', 'desc')
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => ({
    ...row,
    format: row.format as Format,
    warnings: row.warnings as readonly Warning[],
  }))
}

/** What differences say that were noted before these counts were. */
const uncounted = { unfinishedCells: 0, unknownCells: 0, withdrawn: [], absent: [] }

/** What an extract changed in its data set when it was taken. */
export async function vintageDifference(db: Db, id: VintageId): Promise<VintageDifference> {
  const row = await db
    .selectFrom('vintage_difference')
    .select('difference')
    .where('vintage_id', '=', id)
    .executeTakeFirstOrThrow()
  return { ...uncounted, ...row.difference }
}
