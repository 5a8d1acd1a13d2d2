import '#councils'
import type { Db, Tx } from '#db'
import { newId, type Id } from '#id'
import type { PersonId } from '#permissions'
import './tables.ts'

export type SessionId = Id<'session'>

/** A signed-in browser as its owner sees it in the list. */
export type SessionRow = {
  readonly id: SessionId
  readonly device: string
  readonly createdAt: Date
  readonly seenAt: Date
}

/** Somebody who can sign in. */
export type Account = { readonly id: PersonId; readonly name: string; readonly email: string }

/** The person with the address, upper and lower case alike; null for unknown or closed accounts. */
export async function accountByEmail(db: Db, email: string): Promise<Account | null> {
  const row = await db
    .selectFrom('person')
    .select(['id', 'name', 'email'])
    .where((eb) => eb(eb.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** Keeps a new one-time link; only its hash. */
export async function insertLink(
  tx: Tx,
  personId: PersonId,
  tokenHash: Buffer,
  expiresAt: Date,
): Promise<void> {
  await tx
    .insertInto('sign_in_link')
    .values({ token_hash: tokenHash, person_id: personId, expires_at: expiresAt })
    .execute()
}

/** Whom a link that is unused and in time would sign in; null otherwise. Uses nothing up. */
export async function linkOwner(db: Db, tokenHash: Buffer, now: Date): Promise<Account | null> {
  const row = await db
    .selectFrom('sign_in_link')
    .innerJoin('person', 'person.id', 'sign_in_link.person_id')
    .select(['person.id', 'person.name', 'person.email'])
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** Uses a link up; false when somebody was first. */
export async function useLink(tx: Tx, tokenHash: Buffer, now: Date): Promise<boolean> {
  const result = await tx
    .updateTable('sign_in_link')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Makes every other unused link of a person worthless. */
export async function dropLinks(tx: Tx, personId: PersonId): Promise<void> {
  await tx.deleteFrom('sign_in_link').where('person_id', '=', personId).where('used_at', 'is', null).execute()
}

/** How many sign-ins were asked for since an instant: for the address, from the network address, and for the one from the other. */
export async function attemptsSince(
  db: Db,
  emailHash: Buffer,
  networkHash: Buffer,
  since: Date,
): Promise<{ readonly pair: number; readonly email: number; readonly network: number }> {
  const row = await db
    .selectFrom('sign_in_attempt')
    .select((eb) => [
      eb.fn
        .countAll<number>()
        .filterWhere('email_hash', '=', emailHash)
        .filterWhere('network_hash', '=', networkHash)
        .as('pair'),
      eb.fn.countAll<number>().filterWhere('email_hash', '=', emailHash).as('email'),
      eb.fn.countAll<number>().filterWhere('network_hash', '=', networkHash).as('network'),
    ])
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return row
}

/** Counts one more, and forgets those older than `forgetBefore`. */
export async function insertAttempt(
  tx: Tx,
  emailHash: Buffer,
  networkHash: Buffer,
  now: Date,
  forgetBefore: Date,
): Promise<void> {
  await tx.deleteFrom('sign_in_attempt').where('at', '<', forgetBefore).execute()
  await tx
    .insertInto('sign_in_attempt')
    .values({ at: now, email_hash: emailHash, network_hash: networkHash })
    .execute()
}

/** Opens a session; only the hash of its token is kept. */
export async function insertSession(
  tx: Tx,
  personId: PersonId,
  tokenHash: Buffer,
  device: string,
  now: Date,
  expiresAt: Date,
): Promise<SessionId> {
  const id = newId<'session'>()
  await tx
    .insertInto('session')
    .values({
      id,
      token_hash: tokenHash,
      person_id: personId,
      device,
      created_at: now,
      seen_at: now,
      expires_at: expiresAt,
    })
    .execute()
  return id
}

/** The living session with the token, and whose it is; null when closed, expired or idle since before `idleSince`. */
export async function findSession(
  db: Db,
  tokenHash: Buffer,
  now: Date,
  idleSince: Date,
): Promise<{ id: SessionId; seenAt: Date; account: Account } | null> {
  const row = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person_id')
    .select(['session.id', 'session.seen_at', 'person.id as personId', 'person.name', 'person.email'])
    .where('token_hash', '=', tokenHash)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .where('seen_at', '>', idleSince)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    seenAt: row.seen_at,
    account: { id: row.personId, name: row.name, email: row.email },
  }
}

/** Notes that a session is in use. */
export async function touchSession(tx: Tx, id: SessionId, now: Date): Promise<void> {
  await tx.updateTable('session').set({ seen_at: now }).where('id', '=', id).execute()
}

/** The person's living sessions, last used first. */
export async function sessionsOf(
  db: Db,
  personId: PersonId,
  now: Date,
  idleSince: Date,
): Promise<readonly SessionRow[]> {
  const rows = await db
    .selectFrom('session')
    .select(['id', 'device', 'created_at as createdAt', 'seen_at as seenAt'])
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .where('seen_at', '>', idleSince)
    .orderBy('seen_at', 'desc')
    .execute()
  return rows
}

/** Closes one of the person's sessions; false when it is not theirs or already closed. */
export async function revokeSession(tx: Tx, personId: PersonId, id: SessionId, now: Date): Promise<boolean> {
  const result = await tx
    .updateTable('session')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** What this installation was set up as; null before it was. */
export async function installationKind(db: Db): Promise<'demonstration' | 'real' | null> {
  const row = await db.selectFrom('installation').select('kind').executeTakeFirst()
  return row?.kind ?? null
}

/** Decides once what this installation is; the database refuses every later change. */
export async function decideInstallation(tx: Tx, kind: 'demonstration' | 'real'): Promise<void> {
  await tx.insertInto('installation').values({ kind }).execute()
}

/** The names of people by their identity. */
export async function personNames(db: Db, ids: readonly PersonId[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}
