import type { Actor, CouncilId } from '#permissions'

/**
 * Whether the actor sits on the council and so sees its closed items: chair, member or secretary, as
 * holder or deputy. The database function `sits_on` says the same, and has the last word.
 */
export function sitsOn(actor: Actor, councilId: CouncilId): boolean {
  return actor.seats.some(
    (seat) => seat.councilId === councilId && ['chair', 'member', 'secretary'].includes(seat.role),
  )
}
