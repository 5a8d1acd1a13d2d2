import { sql } from 'kysely'
import type { Db, Tx } from '#db'
import { newId } from '#id'
import type { ActivityText, Activity, ActivityId, ActivityState, MeasureId } from './types.ts'
import './tables.ts'

function activities(db: Db) {
  return db
    .selectFrom('activity as a')
    .leftJoin('organisation as o', 'o.id', 'a.organisation_id')
    .select(['a.id', 'a.measure_id as measureId', 'a.position', 'a.title', 'a.due_on as dueOn', 'a.state'])
    .select(['a.organisation_id as organisationId', 'o.name_da as organisationDa'])
    .select(['o.name_en as organisationEn', 'a.revision'])
}

/** The activities of the measures, measure by measure in their order. */
export async function activitiesOf(db: Db, ids: readonly MeasureId[]): Promise<readonly Activity[]> {
  if (ids.length === 0) return []
  return activities(db)
    .where('a.measure_id', '=', sql<MeasureId>`any(${ids}::uuid[])`)
    .orderBy('a.measure_id')
    .orderBy('a.position')
    .orderBy('a.id')
    .execute()
}

/** The activity, or null. */
export async function findActivity(db: Db, id: ActivityId): Promise<Activity | null> {
  return (await activities(db).where('a.id', '=', id).executeTakeFirst()) ?? null
}

/** Keeps a new activity, last in its measure, which is held. */
export async function insertActivity(
  tx: Tx,
  measureId: MeasureId,
  text: ActivityText,
  state: ActivityState,
): Promise<ActivityId> {
  const id = newId<'activity'>()
  await tx
    .insertInto('activity')
    .values({
      id,
      measure_id: measureId,
      position: sql<number>`(select coalesce(max(position), 0) + 1 from kredsplan.activity
        where measure_id = ${measureId})`,
      title: text.title,
      organisation_id: text.organisationId,
      due_on: text.dueOn,
      state,
    })
    .execute()
  return id
}

/** Changes an activity and counts its revision up. */
export async function updateActivity(
  tx: Tx,
  id: ActivityId,
  change: ActivityText & { readonly state: ActivityState },
): Promise<void> {
  const { title, organisationId, dueOn, state } = change
  await tx
    .updateTable('activity')
    .set({ title, organisation_id: organisationId, due_on: dueOn, state })
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Removes an activity. */
export async function deleteActivity(tx: Tx, id: ActivityId): Promise<void> {
  await tx.deleteFrom('activity').where('id', '=', id).execute()
}

/** Gives activities to another measure, after those it has. */
export async function moveActivities(tx: Tx, ids: readonly ActivityId[], to: MeasureId): Promise<void> {
  await tx
    .updateTable('activity')
    .set({
      measure_id: to,
      position: sql<number>`position + (select coalesce(max(other.position), 0) from kredsplan.activity other
        where other.measure_id = ${to})`,
    })
    .where('id', '=', sql<ActivityId>`any(${ids}::uuid[])`)
    .execute()
}
