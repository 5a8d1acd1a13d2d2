import type { Db, Tx } from '#db'
import type { Actor, PersonId, Seat } from '#permissions'
import './tables.ts'

/** What an entry of the log is about: the kind of thing and its identity. */
export type Subject = { readonly kind: string; readonly id: string }

/** One line of the log, newest knowledge of the person's name beside it. */
export type AuditEntry = {
  readonly id: number
  readonly at: Date
  readonly functionTitle: string | null
  readonly action: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly personId: PersonId | null
}

/**
 * Writes down who did what, in which function, to what; in the same transaction as the deed, so that
 * neither is ever there without the other. The database sets the time (UTC).
 *
 * @param detail facts worth keeping; never texts, names of persons or secrets
 */
export async function record(
  tx: Tx,
  actor: Actor | null,
  seat: Seat | null,
  action: string,
  subject: Subject,
  detail: Readonly<Record<string, string | number | boolean | null>> = {},
): Promise<void> {
  await tx
    .insertInto('audit_entry')
    .values({
      person_id: actor?.personId ?? null,
      function_id: seat?.functionId ?? null,
      function_title: seat?.titleDa ?? null,
      action,
      subject_kind: subject.kind,
      subject_id: subject.id,
      detail: JSON.stringify(detail),
    })
    .execute()
}

/** The log, newest first: at most `limit` entries older than entry `before` (null: from the newest). */
export async function auditEntries(
  db: Db,
  limit: number,
  before: number | null,
): Promise<readonly AuditEntry[]> {
  let query = db
    .selectFrom('audit_entry')
    .select(['id', 'at', 'function_title as functionTitle', 'action', 'subject_kind as subjectKind'])
    .select(['subject_id as subjectId', 'person_id as personId'])
    .orderBy('id', 'desc')
    .limit(limit)
  if (before !== null) query = query.where('id', '<', before)
  return query.execute()
}
