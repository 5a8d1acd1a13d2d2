import { sql } from 'kysely'
import { claimsIn, type Claimed, type Evidence, type PublicEvidence, type Since } from '#claims'
import type { Db } from '#db'
import './tables.ts'

function claims(db: Db) {
  return db
    .selectFrom('published.claim as c')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('published.claim_since as s')
          .select(['s.holds', 's.since', 's.noted_on'])
          .whereRef('s.claim_number', '=', 'c.number')
          .orderBy('s.position', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .select(['c.number', 'c.about', 'c.claimed', 'c.evidence', 'c.made_on'])
    .select(['last.holds', 'last.since', 'last.noted_on'])
}

type Row = Awaited<ReturnType<ReturnType<typeof claims>['executeTakeFirstOrThrow']>>

function toClaim({ number, about, claimed, evidence, made_on, ...last }: Row): PublicEvidence {
  const what: Claimed =
    about !== null && claimed !== null ? { kind: 'phrase', about, claimed } : { kind: 'chart' }
  return { ...what, number, evidence: asPublic(evidence), madeOn: made_on, since: sinceOf(last) }
}

/** Evidence that was published before the fingerprint of the source's file became internal still has it. */
function asPublic(evidence: Evidence): Evidence {
  return { ...evidence, set: { ...evidence.set, sha256: null } }
}

function sinceOf({ holds, since, noted_on }: Pick<Row, 'holds' | 'since' | 'noted_on'>): Since | null {
  return holds === null || since === null || noted_on === null
    ? null
    : { holds, evidence: asPublic(since), notedOn: noted_on }
}

/** The public claims and charts with these numbers; others are not there. */
export async function claimsWith(
  db: Db,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, PublicEvidence>> {
  if (numbers.length === 0) return new Map()
  const rows = await claims(db)
    .where('c.number', '=', sql<number>`any(${[...new Set(numbers)]}::integer[])`)
    .execute()
  return new Map(rows.map((row) => [row.number, toClaim(row)]))
}

/** A section of a published plan. */
export type PlanPlace = {
  readonly year: number
  readonly slug: string
  readonly number: string | null
  readonly title: string
}

/**
 * The sections that a claim or chart stands in, in the newest edition of each year that has it, newest year first. A
 * number can be written in many ways, so every section that has a claim is read as the page reads it.
 */
export async function placesOf(db: Db, claim: number): Promise<readonly PlanPlace[]> {
  const rows = await db
    .with('newest', (with_) =>
      with_
        .selectFrom('published.plan')
        .distinctOn('year')
        .select(['edition_id', 'year'])
        .orderBy('year')
        .orderBy('number', 'desc'),
    )
    .selectFrom('newest')
    .innerJoin('published.plan_part as part', 'part.edition_id', 'newest.edition_id')
    .select(['newest.year', 'part.slug', 'part.number', 'part.title', 'part.body'])
    .where('part.body', '~', ':udsagn\\[|::diagram')
    .orderBy('newest.year', 'desc')
    .orderBy('part.position')
    .execute()
  return rows
    .filter(({ body }) => claimsIn(body).some(({ number }) => number === claim))
    .map(({ body: _body, ...place }) => place)
}

type SeriesNames = {
  readonly set: { readonly code: string }
  readonly area: { readonly key: string }
  readonly category: { readonly slug: string }
}

/**
 * Whether the newest release of a data set has the series that a claim is about: a claim may be public before any is.
 */
export async function isReleased(db: Db, { set, area, category }: SeriesNames): Promise<boolean> {
  const row = await db
    .selectFrom('published.statistics_series as s')
    .innerJoin('published.statistics_release as r', 'r.release_id', 's.release_id')
    .select('r.number')
    .where('r.data_set', '=', set.code)
    .where('s.area_key', '=', area.key)
    .where('s.category_slug', '=', category.slug)
    .where('r.number', '=', (eb) =>
      eb
        .selectFrom('published.statistics_release as newest')
        .select((of) => of.fn.max('newest.number').as('number'))
        .where('newest.data_set', '=', set.code),
    )
    .executeTakeFirst()
  return row !== undefined
}

/**
 * The first release that has the figures of a public claim or chart exactly as it stands on them, and says the same of
 * them; null where none does. There all the other series are, that they were looked at together with.
 */
export async function releaseOfClaim(db: Db, claim: number): Promise<number | null> {
  const row = await db
    .selectFrom('published.claim as c')
    .innerJoin('published.statistics_release as r', (join) =>
      join
        .on(sql`c.evidence -> 'set' ->> 'code'`, '=', sql.ref('r.data_set'))
        .on(sql`c.evidence -> 'set' -> 'vintage'`, '=', sql`to_jsonb(r.vintage_number)`),
    )
    .innerJoin('published.statistics_series as s', (join) =>
      join
        .onRef('s.release_id', '=', 'r.release_id')
        .on(sql`c.evidence -> 'area' ->> 'key'`, '=', sql.ref('s.area_key'))
        .on(sql`c.evidence -> 'category' ->> 'slug'`, '=', sql.ref('s.category_slug'))
        .on(sql`c.evidence -> 'series' -> 'counts'`, '=', sql`to_jsonb(s.counts)`)
        .on(sql`c.evidence -> 'series' -> 'report'`, '=', sql.ref('s.report')),
    )
    .select('r.number')
    .where('c.number', '=', claim)
    .orderBy('r.number')
    .limit(1)
    .executeTakeFirst()
  return row?.number ?? null
}
