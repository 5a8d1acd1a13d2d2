import { HTTPException } from 'hono/http-exception'
import { record } from '#audit'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import { activitiesOf, deleteActivity, insertActivity, updateActivity } from './activity-queries.ts'
import { holdActivity, holdMeasure } from './measure-access.ts'
import type { StoredMeasure } from './measure-queries.ts'
import { refreshSignals } from './refresh-queries.ts'
import type { Activity, ActivityId, ActivityState, ActivityText, MeasureId } from './types.ts'
import { areOrganisations } from './write-queries.ts'

/** Adds a planned activity to a measure; the same title and day twice is one activity. */
export async function addActivity(
  tx: Tx,
  actor: Actor,
  id: MeasureId,
  text: ActivityText,
): Promise<{ readonly kind: 'added'; readonly id: ActivityId }> {
  const { measure, seat } = await holdMeasure(tx, actor, 'measure.edit', id)
  await refuseImpossible(tx, measure, text)
  const twin = (await activitiesOf(tx, [id])).find(
    (activity) => activity.title === text.title && activity.dueOn === text.dueOn,
  )
  if (twin) return { kind: 'added', id: twin.id }
  const activity = await insertActivity(tx, id, text, 'planned')
  await refreshSignals(tx, id)
  await record(tx, actor, seat, 'measure.activity-added', { kind: 'measure', id }, { activity })
  return { kind: 'added', id: activity }
}

export type ChangeActivityOutcome = { readonly kind: 'changed' } | { readonly kind: 'changed-meanwhile' }

/** What can be changed about an activity. */
export type ActivityChange = ActivityText & { readonly state: ActivityState }

/** Changes an activity. What is so already changes nothing, whichever `revision` it began from. */
export async function changeActivity(
  tx: Tx,
  actor: Actor,
  id: ActivityId,
  revision: number,
  change: ActivityChange,
): Promise<ChangeActivityOutcome> {
  const { measure, activity, seat } = await holdActivity(tx, actor, 'measure.edit', id)
  if (isSo(activity, change)) return { kind: 'changed' }
  if (activity.revision !== revision) return { kind: 'changed-meanwhile' }
  await refuseImpossible(tx, measure, change)
  await updateActivity(tx, id, change)
  await refreshSignals(tx, measure.id)
  const subject = { kind: 'measure', id: measure.id }
  await record(tx, actor, seat, 'measure.activity-changed', subject, { activity: id, state: change.state })
  return { kind: 'changed' }
}

/** Removes an activity for good; one that was really planned is better dropped, which keeps it. */
export async function removeActivity(tx: Tx, actor: Actor, id: ActivityId): Promise<void> {
  const { measure, seat } = await holdActivity(tx, actor, 'measure.edit', id)
  await deleteActivity(tx, id)
  await refreshSignals(tx, measure.id)
  const subject = { kind: 'measure', id: measure.id }
  await record(tx, actor, seat, 'measure.activity-removed', subject, { activity: id })
}

function isSo(activity: Activity, change: ActivityChange): boolean {
  return (
    activity.title === change.title &&
    activity.organisationId === change.organisationId &&
    activity.dueOn === change.dueOn &&
    activity.state === change.state
  )
}

/** No form sends an activity without a title, or an organisation that does not exist. */
async function refuseImpossible(tx: Tx, measure: StoredMeasure, text: ActivityText): Promise<void> {
  if (text.title.trim() === '') throw new HTTPException(400)
  if (!(await areOrganisations(tx, [text.organisationId], measure.districtId))) throw new HTTPException(404)
}
