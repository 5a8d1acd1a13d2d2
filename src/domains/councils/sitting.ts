import type { Actor, CouncilId, Role } from '#permissions'

/** The roles that sit on a council: they see its closed items, as holder or deputy. */
export const sittingRoles: readonly Role[] = ['chair', 'member', 'secretary']

/** Whether the actor sits on the council today, and so sees its closed items anyway. */
export function sitsOn(actor: Actor, councilId: CouncilId): boolean {
  return actor.seats.some((seat) => seat.councilId === councilId && sittingRoles.includes(seat.role))
}
