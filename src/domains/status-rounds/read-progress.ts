import type { CalendarDate } from '#calendar'
import { seatsOf } from '#councils'
import type { Db } from '#db'
import type { RoundId } from '#measures'
import type { CouncilId, PersonId } from '#permissions'
import { isOpen, progressOf, type RoundProgress } from './progress.ts'
import { requestsOf } from './request-queries.ts'
import { findRound } from './round-queries.ts'
import type { Round, StatusRequest } from './types.ts'

/** How far the round has come with the measures that a council leads; null is all councils. */
export async function roundProgress(
  db: Db,
  roundId: RoundId,
  councilId: CouncilId | null,
): Promise<RoundProgress> {
  return progressOf(await requestsOf(db, { roundId, councilId }))
}

/** What waits for a person in an open round. */
export type OpenRequests = { readonly round: Round; readonly count: number }

/** What waits today for a person, who leads or is the deputy, in each open round. */
export async function openRequestsOf(
  db: Db,
  personId: PersonId,
  today: CalendarDate,
): Promise<readonly OpenRequests[]> {
  const open = (await requestsFor(db, personId, today)).filter(isOpen)
  const found = await Promise.all(
    [...Map.groupBy(open, (request) => request.roundId)].map(async ([id, some]) => ({
      round: await findRound(db, id),
      count: some.length,
    })),
  )
  return found.flatMap(({ round, count }) => (round ? [{ round, count }] : []))
}

/** The requests of open rounds about what a person leads, or is the deputy for, today; also answered ones. */
export async function requestsFor(
  db: Db,
  personId: PersonId,
  today: CalendarDate,
): Promise<readonly StatusRequest[]> {
  const functions = (await seatsOf(db, personId, today)).map((seat) => seat.functionId)
  return functions.length === 0 ? [] : requestsOf(db, { leadOrDeputy: functions })
}
