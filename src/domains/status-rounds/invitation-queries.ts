import { sql } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { Db, Tx } from '#db'
import type { MeasureId, RoundId } from '#measures'
import type { PersonId } from '#permissions'
import { stillOpen } from './request-queries.ts'
import type { InvitationId } from './types.ts'
import './tables.ts'

/** Rows of one insert: few enough for the database's limit of parameters, many enough for thousands of leads. */
const batch = 500

async function inBatches<T>(rows: readonly T[], insert: (some: readonly T[]) => Promise<unknown>) {
  for (let from = 0; from < rows.length; from += batch) await insert(rows.slice(from, from + batch))
}

/** Keeps the invitations of a round that was just opened; the first mail of each goes out today. */
export async function insertInvitations(
  tx: Tx,
  roundId: RoundId,
  invitations: readonly { readonly id: InvitationId; readonly personId: PersonId }[],
  today: CalendarDate,
): Promise<void> {
  await inBatches(invitations, (some) =>
    tx
      .insertInto('status_invitation')
      .values(
        some.map(({ id, personId }) => ({
          id,
          round_id: roundId,
          person_id: personId,
          mails: 1,
          last_mail_on: today,
          answered_at: null,
        })),
      )
      .execute(),
  )
}

/** Keeps which measures a round asks about, and by which invitation (null: nobody is there to ask). */
export async function insertRequests(
  tx: Tx,
  roundId: RoundId,
  requests: readonly { readonly measureId: MeasureId; readonly invitationId: InvitationId | null }[],
): Promise<void> {
  await inBatches(requests, (some) =>
    tx
      .insertInto('status_request')
      .values(
        some.map(({ measureId, invitationId }) => ({
          round_id: roundId,
          measure_id: measureId,
          invitation_id: invitationId,
        })),
      )
      .execute(),
  )
}

/** A link as it is kept: who it was sent to, for which invitation. */
export type NewLink = {
  readonly hash: Buffer
  readonly invitationId: InvitationId
  readonly personId: PersonId
  readonly functionTitle: string
}

/** Keeps the links of a batch of mails; only the hashes of their tokens. */
export async function insertLinks(
  tx: Tx,
  links: readonly NewLink[],
  createdAt: Date,
  expiresAt: Date,
): Promise<void> {
  await inBatches(links, (some) =>
    tx
      .insertInto('status_link')
      .values(
        some.map(({ hash, invitationId, personId, functionTitle }) => ({
          token_hash: hash,
          invitation_id: invitationId,
          person_id: personId,
          function_title: functionTitle,
          created_at: createdAt,
          expires_at: expiresAt,
        })),
      )
      .execute(),
  )
}

/** Notes that the invitations have come to a step today. @returns those that were not answered meanwhile */
export async function markMailed(
  tx: Tx,
  ids: readonly InvitationId[],
  mails: number,
  today: CalendarDate,
): Promise<ReadonlySet<InvitationId>> {
  const rows = await tx
    .updateTable('status_invitation')
    .set({ mails, last_mail_on: today })
    .where((eb) => eb('id', '=', eb.fn.any(sql<InvitationId[]>`${[...ids]}::uuid[]`)))
    .where('answered_at', 'is', null)
    .returning('id')
    .execute()
  return new Set(rows.map((row) => row.id))
}

/** A link that was once made, with everything that decides whether it still works. */
export type FoundLink = {
  readonly invitationId: InvitationId
  readonly roundId: RoundId
  readonly personId: PersonId
  readonly name: string
  readonly email: string
  readonly expiresAt: Date
}

/** The link with the hash; null for one that never was. */
export async function findLink(db: Db, hash: Buffer): Promise<FoundLink | null> {
  const row = await db
    .selectFrom('status_link as l')
    .innerJoin('status_invitation as i', 'i.id', 'l.invitation_id')
    .innerJoin('person as p', 'p.id', 'l.person_id')
    .select(['i.id as invitationId', 'i.round_id as roundId', 'l.expires_at as expiresAt'])
    .select(['p.id as personId', 'p.name', 'p.email'])
    .where('l.token_hash', '=', hash)
    .executeTakeFirst()
  return row ?? null
}

/** Holds invitations against other answers until the transaction ends; always in the same order. */
export async function holdInvitations(tx: Tx, ids: readonly InvitationId[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .selectFrom('status_invitation')
    .select('id')
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Notes on those invitations that nothing is waited for any more that they have been answered. */
export async function markAnswered(tx: Tx, ids: readonly InvitationId[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('status_invitation as i')
    .set({ answered_at: now })
    .where('i.id', 'in', [...ids])
    .where('i.answered_at', 'is', null)
    .where(
      sql<boolean>`not exists (select from status_request q join status_round r on r.id = q.round_id
        join measure m on m.id = q.measure_id where q.invitation_id = i.id and ${stillOpen})`,
    )
    .execute()
}
