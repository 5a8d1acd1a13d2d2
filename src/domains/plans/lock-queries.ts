import '#councils'
import { sql } from 'kysely'
import type { Db, Tx } from '#db'
import type { PersonId } from '#permissions'
import './tables.ts'
import type { EditionId, PartId, PartLock } from './types.ts'

function selectLocks(db: Db) {
  return db
    .selectFrom('part_lock')
    .innerJoin('person', 'person.id', 'part_lock.person_id')
    .select(['part_id as partId', 'person_id as personId', 'person.name', 'since', 'seen_at as seenAt'])
    .$castTo<PartLock>()
}

/** Who writes in the part, also when the last sign of life is old; null when nobody does. */
export async function lockOn(db: Db, partId: PartId): Promise<PartLock | null> {
  return (await selectLocks(db).where('part_id', '=', partId).executeTakeFirst()) ?? null
}

/** Who writes where in an edition. */
export async function locksIn(db: Db, editionId: EditionId): Promise<readonly PartLock[]> {
  return selectLocks(db)
    .where('part_id', 'in', (eb) =>
      eb.selectFrom('plan_part').select('plan_part.id').where('edition_id', '=', editionId),
    )
    .execute()
}

/**
 * Takes the part for a person, or shows that they still write in it, unless somebody else has shown a
 * sign of life after `givenUpBefore`. Two who try at once: one gets it.
 *
 * @returns whether the person has it now
 */
export async function takeLock(
  tx: Tx,
  partId: PartId,
  personId: PersonId,
  now: Date,
  givenUpBefore: Date,
): Promise<boolean> {
  const row = await tx
    .insertInto('part_lock')
    .values({ part_id: partId, person_id: personId, since: now, seen_at: now })
    .onConflict((conflict) =>
      conflict
        .column('part_id')
        .doUpdateSet({
          person_id: personId,
          since: sql<Date>`case when part_lock.person_id = ${personId} then part_lock.since else ${now} end`,
          seen_at: now,
        })
        .where((eb) =>
          eb.or([eb('part_lock.person_id', '=', personId), eb('part_lock.seen_at', '<=', givenUpBefore)]),
        ),
    )
    .returning('part_id')
    .executeTakeFirst()
  return row !== undefined
}

/** Gives the part up, if the person has it. */
export async function dropLock(tx: Tx, partId: PartId, personId: PersonId): Promise<void> {
  await tx.deleteFrom('part_lock').where('part_id', '=', partId).where('person_id', '=', personId).execute()
}
