import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import type { DistrictId } from '#councils'
import type { Db, Tx } from '#db'
import type { RoundId } from '#measures'
import type { Actor } from '#permissions'
import { holdToArrange, seatToArrange } from './round-access.ts'
import { holdRounds, insertRounds, roundsOf, updateDates } from './round-queries.ts'
import type { Round, RoundDates } from './types.ts'

/** Why a round cannot have the dates. */
type DatesRefusal =
  | { readonly kind: 'ends-before-start' }
  | { readonly kind: 'in-the-past' }
  | { readonly kind: 'not-of-year' }
  | { readonly kind: 'overlaps'; readonly with: Round }

export type AddRoundOutcome = { readonly kind: 'added'; readonly id: RoundId } | DatesRefusal

/** Adds a round to a year. One that has these very dates is that round: a second press adds none. */
export async function addRound(
  tx: Tx,
  actor: Actor,
  districtId: DistrictId,
  year: number,
  dates: RoundDates,
  today: CalendarDate,
): Promise<AddRoundOutcome> {
  const seat = await seatToArrange(tx, actor)
  await holdRounds(tx)
  const same = (await roundsOf(tx, districtId, year)).find(
    (round) => round.opensOn === dates.opensOn && round.dueOn === dates.dueOn,
  )
  if (same) return { kind: 'added', id: same.id }
  const refusal = await wrongDates(tx, { districtId, year, id: null }, dates, today)
  if (refusal) return refusal
  const [id] = await insertRounds(tx, districtId, year, [dates])
  if (!id) throw new Error('a round was not inserted')
  await record(tx, actor, seat, 'status-round.added', { kind: 'status-round', id }, dates)
  return { kind: 'added', id }
}

export type ChangeRoundOutcome =
  | { readonly kind: 'changed' }
  | { readonly kind: 'changed-meanwhile'; readonly now: Round }
  | { readonly kind: 'opened-already' }
  | DatesRefusal

/** Moves a round that has not been opened. */
export async function changeRound(
  tx: Tx,
  actor: Actor,
  id: RoundId,
  revision: number,
  dates: RoundDates,
  today: CalendarDate,
): Promise<ChangeRoundOutcome> {
  await holdRounds(tx)
  const { round, seat } = await holdToArrange(tx, actor, id)
  if (round.openedAt) return { kind: 'opened-already' }
  if (round.opensOn === dates.opensOn && round.dueOn === dates.dueOn) return { kind: 'changed' }
  const refusal = await wrongDates(tx, round, dates, today)
  if (refusal) return refusal
  if (round.revision !== revision) return { kind: 'changed-meanwhile', now: round }
  await updateDates(tx, id, dates)
  await record(tx, actor, seat, 'status-round.changed', { kind: 'status-round', id }, dates)
  return { kind: 'changed' }
}

async function wrongDates(
  db: Db,
  { districtId, year, id }: Pick<Round, 'districtId' | 'year'> & { readonly id: RoundId | null },
  { opensOn, dueOn }: RoundDates,
  today: CalendarDate,
): Promise<DatesRefusal | null> {
  if (dueOn < opensOn) return { kind: 'ends-before-start' }
  if (dueOn < today) return { kind: 'in-the-past' }
  if (!opensOn.startsWith(`${year}-`)) return { kind: 'not-of-year' }
  const other = (await roundsOf(db, districtId, year)).find(
    (round) => round.id !== id && round.opensOn <= dueOn && opensOn <= round.dueOn,
  )
  return other ? { kind: 'overlaps', with: other } : null
}
