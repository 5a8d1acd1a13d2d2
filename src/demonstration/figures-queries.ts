import type { Db } from '#db'
import type { DataSetId } from '#statistics'

/** Whether figures of a data set were ever published. */
export async function wasReleased(db: Db, id: DataSetId): Promise<boolean> {
  const row = await db
    .selectFrom('statistics_release')
    .select('number')
    .where('data_set_id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}
