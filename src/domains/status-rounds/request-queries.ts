import { sql } from 'kysely'
import type { Db } from '#db'
import type { Report, RoundId } from '#measures'
import type { CouncilId, FunctionId } from '#permissions'
import type { InvitationId, Said, StatusRequest } from './types.ts'
import './tables.ts'

const openedDay = sql`(r.opened_at at time zone 'Europe/Copenhagen')::date`
const closedDay = sql`coalesce((r.closed_at at time zone 'Europe/Copenhagen')::date, 'infinity')`

/**
 * Whether an update (`u`) answers a request (`q`) of a round (`r`): one given in the round, or one that was
 * written in the register while the round was open. Who has said how it goes is not asked again.
 */
const answers = sql<boolean>`u.measure_id = q.measure_id and (u.round_id = q.round_id
  or (u.round_id is null and u.written_on between ${openedDay} and ${closedDay}))`

/** Whether a request (`q`) of a round (`r`) has been answered. */
export const answeredInRound = sql<boolean>`exists (select from measure_update u where ${answers})`

/**
 * Whether a request (`q`) counts while it has no answer: in an open round where its measure (`m`) still goes
 * on, in a closed one where it still went on then.
 */
export const countsUnanswered = sql<boolean>`case when r.closed_at is null then m.state in ('planned', 'under-way')
  else not q.moot end`

/** A request that is still waited for: `m`, `q` and `r` as above. */
export const stillOpen = sql<boolean>`${countsUnanswered} and not ${answeredInRound}`

/** Which requests: those of a round or one of its councils, of an invitation, or of functions in open rounds. */
export type RequestFilter =
  | { readonly roundId: RoundId; readonly councilId: CouncilId | null }
  | { readonly invitationId: InvitationId }
  | { readonly leadOrDeputy: readonly FunctionId[] }

/** The requests with what was said before and in the round, by council (the district's first) and number. */
export async function requestsOf(db: Db, filter: RequestFilter): Promise<readonly StatusRequest[]> {
  let query = requests(db)
  if ('roundId' in filter) {
    query = query.where('q.round_id', '=', filter.roundId)
    if (filter.councilId) query = query.where('m.council_id', '=', filter.councilId)
  } else if ('invitationId' in filter) {
    query = query.where('q.invitation_id', '=', filter.invitationId)
  } else {
    const mine = sql<FunctionId[]>`${[...filter.leadOrDeputy]}::uuid[]`
    query = query
      .where('r.opened_at', 'is not', null)
      .where('r.closed_at', 'is', null)
      .where((eb) =>
        eb.or([
          eb('m.lead_function_id', '=', eb.fn.any(mine)),
          eb('m.deputy_function_id', '=', eb.fn.any(mine)),
        ]),
      )
  }
  return (await query.execute()).map(({ before, answer, ...row }) => ({
    ...row,
    before: before && said(before),
    answer: answer && said(answer),
  }))
}

function requests(db: Db) {
  return db
    .selectFrom('status_request as q')
    .innerJoin('status_round as r', 'r.id', 'q.round_id')
    .innerJoin('measure as m', 'm.id', 'q.measure_id')
    .innerJoin('council as c', 'c.id', 'm.council_id')
    .leftJoin('council_function as f', 'f.id', 'm.lead_function_id')
    .select(['q.round_id as roundId', 'q.measure_id as measureId', 'q.invitation_id as invitationId'])
    .select(['m.number', 'm.title', 'm.public', 'm.council_id as councilId'])
    .select(countsUnanswered.as('countsUnanswered'))
    .select(['c.slug as councilSlug', 'c.name_da as councilDa', 'c.name_en as councilEn'])
    .select(['m.lead_function_id as leadFunctionId', 'm.deputy_function_id as deputyFunctionId'])
    .select(['f.title_da as leadDa', 'f.title_en as leadEn'])
    .select([
      sql<SaidRow | null>`(${saidRow} where u.measure_id = q.measure_id and u.written_on < ${openedDay}
        and u.round_id is distinct from q.round_id order by u.id desc limit 1)`.as('before'),
      sql<SaidRow | null>`(${saidRow} where ${answers} order by u.id desc limit 1)`.as('answer'),
    ])
    .orderBy('c.kind')
    .orderBy(sql`c.name_da collate "da-DK-x-icu"`)
    .orderBy('m.number')
}

/** An update as one JSON array, so that a subquery can bring it whole. */
type SaidRow = readonly [Report, string, boolean, Said['writtenOn'], string]
const saidRow = sql`select json_build_array(u.report, u.line, u.public, u.written_on, u.function_title)
  from measure_update u`

function said([report, line, isPublic, writtenOn, functionTitle]: SaidRow): Said {
  return { report, line, public: isPublic, writtenOn, functionTitle }
}
