import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import { authorise, type Actor } from '#permissions'
import { deleteHolding, lockFunction, touchFunction, updateLastDay } from './change-queries.ts'
import { findFunction, findHolding } from './member-queries.ts'
import type { HoldingId } from './tables.ts'

export type EndHoldingOutcome =
  | { readonly kind: 'ended' }
  | { readonly kind: 'no-such-holding' }
  | { readonly kind: 'before-start'; readonly from: CalendarDate }
  | { readonly kind: 'ends-earlier'; readonly to: CalendarDate }

/** Sets the last day of somebody's time in a function; it can be brought forward, not put off. */
export async function endHolding(
  tx: Tx,
  actor: Actor,
  id: HoldingId,
  lastDay: CalendarDate,
): Promise<EndHoldingOutcome> {
  const known = await findHolding(tx, id)
  const target = known ? await findFunction(tx, known.functionId) : null
  if (!target) return { kind: 'no-such-holding' }
  const seat = authorise(actor, 'directory.edit', { councilId: target.councilId })
  await lockFunction(tx, target.id)
  const holding = await findHolding(tx, id)
  if (!holding) return { kind: 'no-such-holding' }
  if (lastDay < holding.from) return { kind: 'before-start', from: holding.from }
  if (holding.to !== null && holding.to < lastDay) return { kind: 'ends-earlier', to: holding.to }
  await updateLastDay(tx, id, lastDay)
  await touchFunction(tx, target.id)
  const subject = { kind: 'function', id: target.id }
  await record(tx, actor, seat, 'function.vacated', subject, { person: holding.personId, to: lastDay })
  return { kind: 'ended' }
}

export type WithdrawOutcome =
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'no-such-holding' }
  | { readonly kind: 'has-begun' }

/** Takes back a place that has not begun yet; what has begun is history and can only be ended. */
export async function withdrawHolding(
  tx: Tx,
  actor: Actor,
  id: HoldingId,
  today: CalendarDate,
): Promise<WithdrawOutcome> {
  const holding = await findHolding(tx, id)
  const target = holding ? await findFunction(tx, holding.functionId) : null
  if (!holding || !target) return { kind: 'no-such-holding' }
  const seat = authorise(actor, 'directory.edit', { councilId: target.councilId })
  if (holding.from <= today) return { kind: 'has-begun' }
  await deleteHolding(tx, id)
  await touchFunction(tx, target.id)
  const subject = { kind: 'function', id: target.id }
  await record(tx, actor, seat, 'function.withdrawn', subject, {
    person: holding.personId,
    from: holding.from,
  })
  return { kind: 'withdrawn' }
}
