import type { Db } from '#db'
import './tables.ts'

/** Counts from 1 up to but not including this are withheld from what is published. */
export async function thresholdOf(db: Db): Promise<number> {
  const row = await db.selectFrom('statistics_setting').select('threshold').executeTakeFirstOrThrow()
  return row.threshold
}
