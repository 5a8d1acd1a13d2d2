import type { Db, Tx } from '#db'
import { newId } from '#id'
import './tables.ts'

/** A mail to be sent; `expiresAt` is when its content loses its use (a sign-in link), or null. */
export type Mail = {
  readonly recipient: string
  readonly subject: string
  readonly body: string
  readonly expiresAt: Date | null
}

/** A mail as the operator sees it; the body is gone once it was sent or has expired. */
export type OutboxMail = {
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly body: string | null
  readonly createdAt: Date
  readonly sentAt: Date | null
  readonly attempts: number
  readonly lastError: string | null
}

/** About two days of trying: the waits double from half a minute. */
const mostAttempts = 13
const firstWaitMs = 30_000

/** Puts a mail in the outbox, in the transaction of the deed that it tells of. */
export async function queueMail(tx: Tx, mail: Mail): Promise<void> {
  await queueMails(tx, [mail])
}

/** Rows of one insert: within the database's limit of parameters, and few round trips for thousands of mails. */
const batch = 500

/** Puts any number of mails in the outbox, in the transaction of the deed that they tell of. */
export async function queueMails(tx: Tx, mails: readonly Mail[]): Promise<void> {
  for (let from = 0; from < mails.length; from += batch) {
    const rows = mails.slice(from, from + batch).map((mail) => ({
      id: newId(),
      recipient: mail.recipient,
      subject: mail.subject,
      body: mail.body,
      expires_at: mail.expiresAt,
      sent_at: null,
      last_error: null,
    }))
    await tx.insertInto('mail').values(rows).execute()
  }
}

/** The newest mails, at most `limit`. */
export async function outbox(db: Db, limit: number): Promise<readonly OutboxMail[]> {
  return db
    .selectFrom('mail')
    .select(['id', 'recipient', 'subject', 'body', 'attempts'])
    .select(['created_at as createdAt', 'sent_at as sentAt', 'last_error as lastError'])
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute()
}

/** A mail that is due to be sent, with how often that was tried. */
export type WaitingMail = {
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly body: string
  readonly attempts: number
}

/** Takes the oldest waiting mail for this transaction alone; null when none waits. */
export async function takeWaitingMail(tx: Tx, now: Date): Promise<WaitingMail | null> {
  const row = await tx
    .selectFrom('mail')
    .select(['id', 'recipient', 'subject', 'body', 'attempts'])
    .where('sent_at', 'is', null)
    .where('body', 'is not', null)
    .where('attempts', '<', mostAttempts)
    .where('next_attempt_at', '<=', now)
    .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', now)]))
    .orderBy('attempts')
    .orderBy('created_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row?.body ? { ...row, body: row.body } : null
}

/** Notes that a mail was sent; its body is no longer kept. */
export async function markSent(tx: Tx, id: string, now: Date): Promise<void> {
  await tx
    .updateTable('mail')
    .set({ sent_at: now, body: null, last_error: null })
    .where('id', '=', id)
    .execute()
}

/** Notes a failed attempt; the next one waits twice as long as the one before. */
export async function markFailed(
  tx: Tx,
  id: string,
  error: string,
  attempts: number,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('mail')
    .set({
      attempts: attempts + 1,
      next_attempt_at: new Date(now.getTime() + firstWaitMs * 2 ** attempts),
      last_error: error.slice(0, 300),
    })
    .where('id', '=', id)
    .execute()
}

/** Removes the content of mails whose use has passed, so that no old link lies about. */
export async function dropExpiredBodies(tx: Tx, now: Date): Promise<void> {
  await tx
    .updateTable('mail')
    .set({ body: null })
    .where('expires_at', '<=', now)
    .where('body', 'is not', null)
    .execute()
}
