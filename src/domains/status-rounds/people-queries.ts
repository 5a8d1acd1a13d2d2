import { sql } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { DistrictId } from '#councils'
import type { Db } from '#db'
import type { CouncilId, FunctionId, PersonId, Role } from '#permissions'
import { stillOpen } from './request-queries.ts'
import type { Askable, InvitationId, Placed, Round } from './types.ts'
import './tables.ts'

/** An invitation that waits for answers, with one of the measures that it waits for. */
export type WaitingMeasure = Askable & {
  readonly invitationId: InvitationId
  readonly personId: PersonId
  readonly mails: number
  readonly lastMailOn: CalendarDate | null
}

/** Every measure of the round's year that goes on today, with whoever can be asked about it. */
export async function whoCanBeAsked(db: Db, round: Round, today: CalendarDate): Promise<readonly Askable[]> {
  const rows = await measures(db)
    .where('m.district_id', '=', round.districtId)
    .where('m.year', '=', round.year)
    .where((eb) =>
      eb.or([
        eb('m.state', '=', 'under-way'),
        eb.and([eb('m.state', '=', 'planned'), eb('m.starts_on', '<=', today)]),
      ]),
    )
    .execute()
  return withPeople(rows, await placesOn(db, round.districtId, today))
}

/** What the invitations of a round still wait for, with whoever can be asked today. */
export async function whatIsWaitedFor(
  db: Db,
  round: Round,
  today: CalendarDate,
): Promise<readonly WaitingMeasure[]> {
  const rows = await measures(db)
    .innerJoin('status_request as q', 'q.measure_id', 'm.id')
    .innerJoin('status_round as r', 'r.id', 'q.round_id')
    .innerJoin('status_invitation as i', 'i.id', 'q.invitation_id')
    .select(['i.id as invitationId', 'i.person_id as personId', 'i.mails', 'i.last_mail_on as lastMailOn'])
    .where('r.id', '=', round.id)
    .where('i.answered_at', 'is', null)
    .where(stillOpen)
    .execute()
  return withPeople(rows, await placesOn(db, round.districtId, today))
}

function measures(db: Db) {
  return db
    .selectFrom('measure as m')
    .innerJoin('council as c', 'c.id', 'm.council_id')
    .leftJoin('council_function as f', 'f.id', 'm.lead_function_id')
    .select(['m.id as measureId', 'm.title', 'm.council_id as councilId'])
    .select(['c.name_da as councilDa', 'c.name_en as councilEn'])
    .select(['m.lead_function_id as leadFunctionId', 'm.deputy_function_id as deputyFunctionId'])
    .select(['f.title_da as leadDa', 'f.title_en as leadEn'])
    .orderBy('c.kind')
    .orderBy(sql`c.name_da collate "da-DK-x-icu"`)
    .orderBy('m.number')
}

type Place = Placed & { readonly councilId: CouncilId; readonly role: Role }

/**
 * Who is in each function of the district on a day; where only somebody who stands in is there, that is who.
 * Joined with the measures by `withPeople`, not in SQL: the database cannot foresee how many there are, and
 * would go through all of them for each of thousands of measures.
 */
async function placesOn(db: Db, districtId: DistrictId, today: CalendarDate): Promise<readonly Place[]> {
  return db
    .selectFrom('holding as h')
    .innerJoin('council_function as f', 'f.id', 'h.function_id')
    .innerJoin('council as c', 'c.id', 'f.council_id')
    .innerJoin('person as p', 'p.id', 'h.person_id')
    .distinctOn(['f.position', 'f.id'])
    .select(['f.id as functionId', 'f.council_id as councilId', 'f.role'])
    .select(['f.title_da as titleDa', 'f.title_en as titleEn', 'p.id as personId', 'p.name', 'p.email'])
    .where('c.district_id', '=', districtId)
    .where('p.disabled_at', 'is', null)
    .where('h.from_date', '<=', today)
    .where((eb) => eb.or([eb('h.to_date', 'is', null), eb('h.to_date', '>=', today)]))
    .where((eb) => eb.or([eb('f.ended_on', 'is', null), eb('f.ended_on', '>=', today)]))
    .orderBy('f.position')
    .orderBy('f.id')
    .orderBy('h.as_deputy')
    .execute()
}

type Led = Omit<Askable, 'lead' | 'deputy' | 'chair'> & {
  readonly councilId: CouncilId
  readonly leadFunctionId: FunctionId | null
  readonly deputyFunctionId: FunctionId | null
}

function withPeople<Row extends Led>(rows: readonly Row[], places: readonly Place[]) {
  const byFunction = new Map(places.map((place) => [place.functionId, place]))
  const chairs = places.filter((place) => place.role === 'chair')
  // The first of several chairs of a council counts: a later entry of a map replaces an earlier one.
  const chairOf = new Map(chairs.toReversed().map((place) => [place.councilId, place]))
  const placeOf = (id: FunctionId | null): Place | null => (id && byFunction.get(id)) ?? null
  return rows.map((row) => ({
    ...row,
    lead: placeOf(row.leadFunctionId),
    deputy: placeOf(row.deputyFunctionId),
    chair: chairOf.get(row.councilId) ?? null,
  }))
}
