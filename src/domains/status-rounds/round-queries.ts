import { sql } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { DistrictId } from '#councils'
import type { Db, Tx } from '#db'
import { newId } from '#id'
import type { RoundId } from '#measures'
import { answeredInRound, countsUnanswered } from './request-queries.ts'
import type { Counts, Round, RoundDates } from './types.ts'
import './tables.ts'

function rounds(db: Db) {
  return db
    .selectFrom('status_round as r')
    .select(['r.id', 'r.district_id as districtId', 'r.year', 'r.number', 'r.revision'])
    .select(['r.opens_on as opensOn', 'r.due_on as dueOn'])
    .select(['r.opened_at as openedAt', 'r.closed_at as closedAt'])
}

/** The rounds of a district's year, in the order in which they open. */
export async function roundsOf(db: Db, districtId: DistrictId, year: number): Promise<readonly Round[]> {
  return rounds(db)
    .where('r.district_id', '=', districtId)
    .where('r.year', '=', year)
    .orderBy('r.opens_on')
    .orderBy('r.number')
    .execute()
}

/** The round, or null. */
export async function findRound(db: Db, id: RoundId): Promise<Round | null> {
  return (await rounds(db).where('r.id', '=', id).executeTakeFirst()) ?? null
}

/** The round of a district's year that was opened last, by that day; null before the first. */
export async function latestRound(
  db: Db,
  districtId: DistrictId,
  year: number,
  today: CalendarDate,
): Promise<Round | null> {
  const row = await rounds(db)
    .where('r.district_id', '=', districtId)
    .where('r.year', '=', year)
    .where('r.opened_at', 'is not', null)
    .where('r.opens_on', '<=', today)
    .orderBy('r.opened_at', 'desc')
    .executeTakeFirst()
  return row ?? null
}

/** The years in which the district has rounds, newest first. */
export async function yearsWithRounds(db: Db, districtId: DistrictId): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('status_round')
    .select('year')
    .distinct()
    .where('district_id', '=', districtId)
    .orderBy('year', 'desc')
    .execute()
  return rows.map((row) => row.year)
}

/** How far each of the rounds has come; none for a round that was not opened. */
export async function countsOf(db: Db, ids: readonly RoundId[]): Promise<ReadonlyMap<RoundId, Counts>> {
  const rows = await db
    .selectFrom('status_request as q')
    .innerJoin('status_round as r', 'r.id', 'q.round_id')
    .innerJoin('measure as m', 'm.id', 'q.measure_id')
    .select(['q.round_id as id', 'q.invitation_id as invitationId'])
    .select([answeredInRound.as('answered'), countsUnanswered.as('waits')])
    .where((eb) => eb('q.round_id', '=', eb.fn.any(sql<RoundId[]>`${[...ids]}::uuid[]`)))
    .execute()
  const counts = new Map<RoundId, Counts>()
  for (const row of rows) {
    const so = counts.get(row.id) ?? { asked: 0, answered: 0, unasked: 0 }
    const open = !row.answered && row.waits
    counts.set(row.id, {
      asked: so.asked + (row.answered || open ? 1 : 0),
      answered: so.answered + (row.answered ? 1 : 0),
      unasked: so.unasked + (open && row.invitationId === null ? 1 : 0),
    })
  }
  return counts
}

/** One transaction at a time plans or opens rounds: two presses of the same button do it once. */
export async function holdRounds(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('kredsplan status rounds'))`.execute(tx)
}

/** Finds a round and holds it until the transaction ends; null where there is none. */
export async function holdRound(tx: Tx, id: RoundId): Promise<Round | null> {
  await tx.selectFrom('status_round').select('id').where('id', '=', id).forUpdate().execute()
  return findRound(tx, id)
}

/** Keeps new rounds of a year; their numbers go on from the highest there is. */
export async function insertRounds(
  tx: Tx,
  districtId: DistrictId,
  year: number,
  dates: readonly RoundDates[],
): Promise<readonly RoundId[]> {
  const so = await roundsOf(tx, districtId, year)
  const highest = Math.max(0, ...so.map((round) => round.number))
  const rows = dates.map(({ opensOn, dueOn }, index) => ({
    id: newId<'status-round'>(),
    district_id: districtId,
    year,
    number: highest + index + 1,
    opens_on: opensOn,
    due_on: dueOn,
    opened_at: null,
    closed_at: null,
  }))
  await tx.insertInto('status_round').values(rows).execute()
  return rows.map((row) => row.id)
}

/** Moves a round that is held. */
export async function updateDates(tx: Tx, id: RoundId, { opensOn, dueOn }: RoundDates): Promise<void> {
  await tx
    .updateTable('status_round')
    .set((eb) => ({ opens_on: opensOn, due_on: dueOn, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Opens a round; one that is opened before its day opens on that day. */
export async function markOpened(tx: Tx, round: Round, today: CalendarDate, now: Date): Promise<void> {
  const opensOn = today < round.opensOn ? today : round.opensOn
  await tx
    .updateTable('status_round')
    .set((eb) => ({ opened_at: now, opens_on: opensOn, revision: eb('revision', '+', 1) }))
    .where('id', '=', round.id)
    .execute()
}

/** Closes a round. */
export async function markClosed(tx: Tx, id: RoundId, now: Date): Promise<void> {
  await sql`update status_request q set moot = true from status_round r, measure m
    where r.id = ${id} and q.round_id = r.id and m.id = q.measure_id
      and not ${countsUnanswered} and not ${answeredInRound}`.execute(tx)
  await tx
    .updateTable('status_round')
    .set((eb) => ({ closed_at: now, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Every round that takes answers, of all districts or of one. */
export async function openRounds(db: Db, districtId: DistrictId | null): Promise<readonly Round[]> {
  let query = rounds(db).where('r.opened_at', 'is not', null).where('r.closed_at', 'is', null)
  if (districtId) query = query.where('r.district_id', '=', districtId)
  return query.orderBy('r.opens_on').orderBy('r.id').execute()
}

/** Every round whose day has come and whose due day has not passed, and that was not opened. */
export async function roundsToOpen(db: Db, today: CalendarDate): Promise<readonly Round[]> {
  return rounds(db)
    .where('r.opened_at', 'is', null)
    .where('r.opens_on', '<=', today)
    .where('r.due_on', '>=', today)
    .orderBy('r.opens_on')
    .orderBy('r.id')
    .execute()
}
