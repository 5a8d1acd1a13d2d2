import { addDays, type CalendarDate } from '#calendar'
import type { Tx } from '#db'
import type { PersonId } from '#permissions'
import { insertHolding, lockFunction, touchFunction, updateLastDay } from './change-queries.ts'
import { holdingsOfFunction, type CouncilFunction, type Holding } from './member-queries.ts'

/** A place in a function: both days included, `to` null until further notice. */
export type Place = {
  readonly asDeputy: boolean
  readonly from: CalendarDate
  readonly to: CalendarDate | null
}

/** Whether a place can be taken: `present` is who leaves it the day before. */
export type RoomOutcome = { readonly kind: 'room'; readonly present: Holding | null } | NoRoom

export type NoRoom =
  | { readonly kind: 'ends-before-start' }
  | { readonly kind: 'function-ended'; readonly endedOn: CalendarDate }
  | { readonly kind: 'already-there'; readonly holding: Holding }
  | { readonly kind: 'overlaps'; readonly holding: Holding }
  | { readonly kind: 'changed-meanwhile' }

const forEver: CalendarDate = '9999-12-31'

/**
 * Looks whether a place in a function is free, and keeps the function for this transaction. Whoever is
 * there the day before makes room; whoever begins on or after the first day is in the way.
 *
 * @param revision what the function was when the page was shown; null where no page was
 * @param personId who is to have it; null for somebody not known yet
 */
export async function lookForRoom(
  tx: Tx,
  target: Pick<CouncilFunction, 'id' | 'endedOn'>,
  revision: number | null,
  place: Place,
  personId: PersonId | null,
): Promise<RoomOutcome> {
  const current = await lockFunction(tx, target.id)
  if (revision !== null && revision !== current) return { kind: 'changed-meanwhile' }
  const last = place.to ?? forEver
  if (last < place.from) return { kind: 'ends-before-start' }
  if (target.endedOn !== null && target.endedOn < last)
    return { kind: 'function-ended', endedOn: target.endedOn }
  const overlapping = (await holdingsOfFunction(tx, target.id)).filter(
    (holding) =>
      holding.asDeputy === place.asDeputy && holding.from <= last && (holding.to ?? forEver) >= place.from,
  )
  const same = overlapping.find((holding) => holding.personId === personId)
  if (same) return { kind: 'already-there', holding: same }
  const later = overlapping.findLast((holding) => holding.from >= place.from)
  if (later) return { kind: 'overlaps', holding: later }
  return { kind: 'room', present: overlapping[0] ?? null }
}

/** Takes a place that `lookForRoom` found free in the same transaction: history stays right. */
export async function takePlace(
  tx: Tx,
  target: Pick<CouncilFunction, 'id'>,
  present: Holding | null,
  place: Place,
  personId: PersonId,
): Promise<void> {
  if (present) await updateLastDay(tx, present.id, addDays(place.from, -1))
  await insertHolding(tx, target.id, { ...place, personId })
  await touchFunction(tx, target.id)
}
