import type { Actor, CouncilId, FunctionId, Seat } from './actor.ts'
import { permissions, type Action, type Rule } from './table.ts'

/** Whose thing an action is on, and to which functions it is assigned, if any. */
export type Target = {
  readonly councilId: CouncilId
  readonly assignedTo?: FunctionId | null | readonly (FunctionId | null)[]
}

/** The actor may not do this. Becomes a 403 page. */
export class Forbidden extends Error {
  readonly action: Action
  constructor(action: Action) {
    super(`not allowed: ${action}`)
    this.action = action
  }
}

/**
 * The seat that allows the actor to do it, or null. A holder's seat goes before a deputy's, so that the
 * audit log names the strongest one.
 */
export function seatThatMay(actor: Actor, action: Action, target: Target): Seat | null {
  const rules: readonly Rule[] = permissions[action]
  const allowing = actor.seats.filter((seat) => rules.some((rule) => allows(rule, seat, target)))
  return allowing.find((seat) => !seat.asDeputy) ?? allowing[0] ?? null
}

/** Whether the actor may do it. For pages that decide what to offer; commands call `authorise`. */
export function may(actor: Actor, action: Action, target: Target): boolean {
  return seatThatMay(actor, action, target) !== null
}

/**
 * Every command's first line.
 *
 * @returns the seat in which the actor does it, for the audit log
 * @throws Forbidden when no rule of the permission table allows it
 */
export function authorise(actor: Actor, action: Action, target: Target): Seat {
  const seat = seatThatMay(actor, action, target)
  if (!seat) throw new Forbidden(action)
  return seat
}

function allows(rule: Rule, seat: Seat, target: Target): boolean {
  if ('assigned' in rule) return [target.assignedTo].flat().includes(seat.functionId)
  return (
    rule.seat === seat.councilKind &&
    rule.roles.includes(seat.role) &&
    (rule.on === 'any' || seat.councilId === target.councilId)
  )
}
