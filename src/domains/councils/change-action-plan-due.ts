import { record } from '#audit'
import type { Tx } from '#db'
import { authorise, type Actor } from '#permissions'
import { updateActionPlanDue } from './change-queries.ts'
import { isDayOfYear } from './day-of-year.ts'
import { districtCouncilId, theDistrict } from './queries.ts'

export type ChangeDueOutcome = { readonly kind: 'changed' } | { readonly kind: 'no-such-day' }

/**
 * Changes the day on which action plans are due, for those that are opened from now on.
 *
 * @param monthAndDay `MM-DD`; 02-29 means 02-28 in a year without it
 * @throws Error before a district has been set up
 */
export async function changeActionPlanDue(
  tx: Tx,
  actor: Actor,
  monthAndDay: string,
): Promise<ChangeDueOutcome> {
  const seat = authorise(actor, 'status-round.arrange', { councilId: await districtCouncilId(tx) })
  if (!isDayOfYear(monthAndDay)) return { kind: 'no-such-day' }
  const district = await theDistrict(tx)
  if (!district) throw new Error('no district has been set up')
  await updateActionPlanDue(tx, district.id, monthAndDay)
  const detail = { from: district.actionPlanDue, to: monthAndDay }
  await record(
    tx,
    actor,
    seat,
    'district.action-plan-due-changed',
    { kind: 'district', id: district.id },
    detail,
  )
  return { kind: 'changed' }
}
