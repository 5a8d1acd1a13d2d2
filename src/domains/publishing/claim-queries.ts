import { sql } from 'kysely'
import { claimsIn, knownClaims, type KeptClaim } from '#claims'
import type { Db, Tx } from '#db'
import type { PublicClaim, PublicPart } from './projection.ts'

/** The claims and charts in parts of a plan that are not public yet, by number. What is public stays as it was. */
export async function claimsToPublish(db: Db, parts: readonly PublicPart[]): Promise<readonly KeptClaim[]> {
  const numbers = parts.flatMap(({ body }) => claimsIn(body).map(({ number }) => number))
  const known = await knownClaims(db, numbers)
  const already = await publicNumbers(db, [...known.keys()])
  return [...known.values()]
    .filter(({ number }) => !already.has(number))
    .toSorted((a, b) => a.number - b.number)
}

async function publicNumbers(db: Db, numbers: readonly number[]): Promise<ReadonlySet<number>> {
  if (numbers.length === 0) return new Set()
  const rows = await db
    .selectFrom('published.claim')
    .select('number')
    .where('number', '=', sql<number>`any(${[...numbers]}::integer[])`)
    .execute()
  return new Set(rows.map(({ number }) => number))
}

/** Makes claims and charts public, for good. */
export async function insertClaims(tx: Tx, claims: readonly PublicClaim[]): Promise<void> {
  if (claims.length === 0) return
  await tx
    .insertInto('published.claim')
    .values(claims.map((claim) => ({ ...claim, evidence: JSON.stringify(claim.evidence) })))
    .execute()
}
