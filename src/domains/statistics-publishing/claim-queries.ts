import { sql } from 'kysely'
import type { Evidence } from '#claims'
import { dateInDenmark } from '#calendar'
import type { Db, Tx } from '#db'

/** A phrase in a published plan, and what was last noted of it. */
export type PublicPhrase = {
  readonly number: number
  readonly about: string
  readonly claimed: string
  readonly evidence: Evidence
  /** Whether the newest figures that anything was noted of bear it; it held when it was made. */
  readonly holds: boolean
  /** How many notes there are. */
  readonly notes: number
}

/** The public phrases from a data set, by its code. */
export async function publicPhrases(db: Db, dataSet: string): Promise<readonly PublicPhrase[]> {
  const rows = await db
    .selectFrom('published.claim as c')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('published.claim_since as s')
          .select(['s.holds', 's.position'])
          .whereRef('s.claim_number', '=', 'c.number')
          .orderBy('s.position', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .select(['c.number', 'c.about', 'c.claimed', 'c.evidence', 'last.holds', 'last.position'])
    .where(sql`c.evidence -> 'set' ->> 'code'`, '=', dataSet)
    .where('c.kind', '=', 'phrase')
    .orderBy('c.number')
    .execute()
  return rows.flatMap(({ about, claimed, holds, position, ...row }) =>
    about === null || claimed === null
      ? []
      : [{ ...row, about, claimed, holds: holds ?? true, notes: position ?? 0 }],
  )
}

/** Makes it public how newer figures stand to a phrase. */
export async function insertSince(
  tx: Tx,
  { number, notes }: PublicPhrase,
  { holds, since }: { readonly holds: boolean; readonly since: Evidence },
  now: Date,
): Promise<void> {
  await tx
    .insertInto('published.claim_since')
    .values({
      claim_number: number,
      position: notes + 1,
      holds,
      since: JSON.stringify(since),
      noted_on: dateInDenmark(now),
    })
    .execute()
}
