import type { Db, Tx } from '#db'
import './tables.ts'

/** Counts from 1 up to but not including this are withheld from what is published. */
export async function thresholdOf(db: Db): Promise<number> {
  const row = await db.selectFrom('statistics_setting').select('threshold').executeTakeFirstOrThrow()
  return row.threshold
}

/** The setting with its revision. */
export async function thresholdSetting(
  db: Db,
): Promise<{ readonly threshold: number; readonly revision: number }> {
  return db.selectFrom('statistics_setting').select(['threshold', 'revision']).executeTakeFirstOrThrow()
}

/** Changes the threshold if nobody has since the revision; false where somebody has. */
export async function updateThreshold(tx: Tx, threshold: number, revision: number): Promise<boolean> {
  const row = await tx
    .updateTable('statistics_setting')
    .set((eb) => ({ threshold, revision: eb('revision', '+', 1) }))
    .where('revision', '=', revision)
    .returning('threshold')
    .executeTakeFirst()
  return row !== undefined
}
