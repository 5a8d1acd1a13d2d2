import { sql } from 'kysely'
import { dateInDenmark } from '#calendar'
import type { Db, Tx } from '#db'
import type { PersonId } from '#permissions'
import type { CategoryId, DataSetId } from '#statistics'
import type { Claimed, Evidence, KeptClaim, Since } from './types.ts'
import './tables.ts'

function rows(db: Db) {
  return db
    .selectFrom('claim as c')
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('claim_check')
          .distinctOn('claim_number')
          .select(['claim_number', 'holds', 'since', 'checked_at'])
          .orderBy('claim_number')
          .orderBy('id', 'desc')
          .as('s'),
      (join) => join.onRef('s.claim_number', '=', 'c.number'),
    )
    .select(['c.number', 'c.kind', 'c.about', 'c.claimed', 'c.evidence', 'c.made_at'])
    .select(['c.data_set_id', 'c.category_id', 'c.vintage_number', 'c.function_title'])
    .select(['s.holds', 's.since', 's.checked_at'])
    .orderBy('c.number')
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

function toClaim(row: Row): KeptClaim {
  const claimed: Claimed =
    row.about !== null && row.claimed !== null
      ? { kind: 'phrase', about: row.about, claimed: row.claimed }
      : { kind: 'chart' }
  return {
    ...claimed,
    number: row.number,
    evidence: row.evidence,
    madeOn: dateInDenmark(row.made_at),
    since: sinceOf(row),
    dataSetId: row.data_set_id,
    categoryId: row.category_id,
    vintage: row.vintage_number,
    functionTitle: row.function_title,
  }
}

function sinceOf({ holds, since, checked_at }: Row): Since | null {
  if (holds === null || since === null || checked_at === null) return null
  return { holds, evidence: since, notedOn: dateInDenmark(checked_at) }
}

/** The claims with these numbers; unknown numbers are not there. */
export async function knownClaims(
  db: Db,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, KeptClaim>> {
  if (numbers.length === 0) return new Map()
  const found = await rows(db)
    .where('c.number', '=', sql<number>`any(${[...new Set(numbers)]}::integer[])`)
    .execute()
  return new Map(found.map((row) => [row.number, toClaim(row)]))
}

/** Every phrase that was ever made from a data set, in the order of making. */
export async function phrasesOf(db: Db, dataSetId: DataSetId): Promise<readonly KeptClaim[]> {
  const found = await rows(db).where('c.data_set_id', '=', dataSetId).where('c.kind', '=', 'phrase').execute()
  return found.map(toClaim)
}

/** The claims that newer figures no longer bear, by what was last noted. */
export async function unsupportedClaims(db: Db): Promise<readonly KeptClaim[]> {
  const found = await rows(db).where('s.holds', '=', false).execute()
  return found.map(toClaim)
}

/** What a new claim consists of. */
export type NewClaim = Claimed & {
  readonly dataSetId: DataSetId
  readonly categoryId: CategoryId
  readonly evidence: Evidence
}

function columnsOf(claim: NewClaim) {
  return {
    kind: claim.kind,
    data_set_id: claim.dataSetId,
    area_key: claim.evidence.area.key,
    category_id: claim.categoryId,
    about: claim.kind === 'phrase' ? claim.about : null,
    claimed: claim.kind === 'phrase' ? claim.claimed : null,
  }
}

/** The number of a claim that says the same from the very same figures, or null. */
export async function sameClaim(db: Db, claim: NewClaim): Promise<number | null> {
  const { about, claimed, ...same } = columnsOf(claim)
  let query = db.selectFrom('claim').select('number')
  for (const [column, value] of Object.entries(same))
    query = query.where(sql.ref(column), '=', sql.val(value))
  const row = await query
    .where('about', 'is not distinct from', about)
    .where('claimed', 'is not distinct from', claimed)
    .where('evidence', '=', sql<Evidence>`${JSON.stringify(claim.evidence)}::jsonb`)
    .executeTakeFirst()
  return row?.number ?? null
}

/** Keeps a claim for ever. */
export async function insertClaim(
  tx: Tx,
  claim: NewClaim,
  by: { readonly personId: PersonId | null; readonly functionTitle: string },
  now: Date,
): Promise<number> {
  const row = await tx
    .insertInto('claim')
    .values({
      ...columnsOf(claim),
      category_version: claim.evidence.category.version,
      vintage_number: claim.evidence.set.vintage,
      evidence: JSON.stringify(claim.evidence),
      made_at: now,
      made_by: by.personId,
      function_title: by.functionTitle,
    })
    .returning('number')
    .executeTakeFirstOrThrow()
  return row.number
}

/** Notes that newer figures no longer bear a claim, or bear it again. */
export async function insertCheck(
  tx: Tx,
  number: number,
  since: Omit<Since, 'notedOn'>,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('claim_check')
    .values({
      claim_number: number,
      vintage_number: since.evidence.set.vintage,
      holds: since.holds,
      since: JSON.stringify(since.evidence),
      checked_at: now,
    })
    .execute()
}
