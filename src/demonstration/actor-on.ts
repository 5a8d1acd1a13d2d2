import type { CalendarDate } from '#calendar'
import { seatsOf } from '#councils'
import { actAs, type Tx } from '#db'
import type { Actor } from '#permissions'
import type { Seeded } from './queries.ts'

/**
 * Whoever holds a function, with the seats of a day; what follows happens on their behalf.
 *
 * @param key of a function
 */
export async function actorOn(tx: Tx, seeded: Seeded, key: string, day: CalendarDate): Promise<Actor> {
  const personId = seeded.holders.get(key)
  if (!personId) throw new Error(`nobody of the demonstration is ${key}`)
  await actAs(tx, personId)
  return { personId, name: '', email: '', seats: await seatsOf(tx, personId, day) }
}
