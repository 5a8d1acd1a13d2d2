import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import { authorise, type Actor, type CouncilId, type FunctionId, type Role } from '#permissions'
import {
  insertFunction,
  lockFunction,
  updateFunction,
  updateLastDay,
  type FunctionDetails,
} from './change-queries.ts'
import { findFunction, holdingsOfFunction, type Holding } from './member-queries.ts'

/** Creates a function in a council. Its role stays as it is; another role is another function. */
export async function createFunction(
  tx: Tx,
  actor: Actor,
  councilId: CouncilId,
  role: Role,
  details: FunctionDetails,
): Promise<FunctionId> {
  const seat = authorise(actor, 'directory.edit', { councilId })
  const id = await insertFunction(tx, councilId, role, details)
  await record(tx, actor, seat, 'function.created', { kind: 'function', id }, { role })
  return id
}

export type ChangeFunctionOutcome =
  | { readonly kind: 'changed' }
  | { readonly kind: 'no-such-function' }
  | { readonly kind: 'changed-meanwhile' }

/** Changes a function's titles, organisation and note. */
export async function changeFunction(
  tx: Tx,
  actor: Actor,
  id: FunctionId,
  revision: number,
  details: FunctionDetails,
): Promise<ChangeFunctionOutcome> {
  const target = await findFunction(tx, id)
  if (!target) return { kind: 'no-such-function' }
  const seat = authorise(actor, 'directory.edit', { councilId: target.councilId })
  if (!(await updateFunction(tx, id, revision, details))) return { kind: 'changed-meanwhile' }
  await record(tx, actor, seat, 'function.changed', { kind: 'function', id })
  return { kind: 'changed' }
}

export type EndFunctionOutcome =
  | { readonly kind: 'ended' }
  | { readonly kind: 'no-such-function' }
  | { readonly kind: 'already-ended'; readonly endedOn: CalendarDate }
  | { readonly kind: 'begins-later'; readonly holding: Holding }
  | { readonly kind: 'changed-meanwhile' }

/** Ends a function after a day; whoever is in it stops with it. Somebody who begins later is in the way. */
export async function endFunction(
  tx: Tx,
  actor: Actor,
  id: FunctionId,
  revision: number,
  lastDay: CalendarDate,
): Promise<EndFunctionOutcome> {
  const target = await findFunction(tx, id)
  if (!target) return { kind: 'no-such-function' }
  const seat = authorise(actor, 'directory.edit', { councilId: target.councilId })
  if (revision !== (await lockFunction(tx, id))) return { kind: 'changed-meanwhile' }
  if (target.endedOn !== null) return { kind: 'already-ended', endedOn: target.endedOn }
  const holdings = await holdingsOfFunction(tx, id)
  const later = holdings.find((holding) => holding.from > lastDay)
  if (later) return { kind: 'begins-later', holding: later }
  for (const holding of holdings)
    if (holding.to === null || holding.to > lastDay) await updateLastDay(tx, holding.id, lastDay)
  await updateFunction(tx, id, revision, { endedOn: lastDay })
  await record(tx, actor, seat, 'function.ended', { kind: 'function', id }, { lastDay })
  return { kind: 'ended' }
}
