import type { Db, Tx } from '#db'
import type { EditionId } from '#plans'
import type { PublicDirectory, PublicPart, PublicPlan } from './projection.ts'

/** The published edition of a year with the highest number, or null. */
export async function publishedPlan(db: Db, year: number): Promise<PublicPlan | null> {
  const row = await db
    .selectFrom('published.plan')
    .select(['edition_id', 'district_key', 'year', 'number', 'title', 'correction_reason', 'discussed_on'])
    .select(['decided_on', 'decision_text', 'meeting_place', 'canonical', 'sha256'])
    .where('year', '=', year)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (row as PublicPlan | undefined) ?? null
}

/** The published hash of an edition, or null when it is not published here. */
export async function publishedHash(db: Db, year: number, edition: number): Promise<string | null> {
  const row = await db
    .selectFrom('published.plan')
    .select('sha256')
    .where('year', '=', year)
    .where('number', '=', edition)
    .executeTakeFirst()
  return row?.sha256 ?? null
}

/** The parts of a published edition, in reading order. */
export async function publishedParts(db: Db, editionId: string): Promise<readonly PublicPart[]> {
  return db
    .selectFrom('published.plan_part')
    .select(['position', 'identity', 'kind', 'slug', 'number', 'title', 'body', 'plain'])
    .where('edition_id', '=', editionId)
    .orderBy('position')
    .execute()
}

/** The address each part has had in the year, by identity; the newest one where it changed. */
export async function knownSlugs(db: Db, year: number): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('published.plan_part')
    .innerJoin('published.plan', 'published.plan.edition_id', 'published.plan_part.edition_id')
    .select(['identity', 'slug'])
    .where('year', '=', year)
    .orderBy('published.plan.number')
    .execute()
  return new Map(rows.map((row) => [row.identity, row.slug]))
}

/** What is public of the district now; null before anything is. */
export async function publishedDirectory(db: Db): Promise<PublicDirectory | null> {
  const district = await db
    .selectFrom('published.district')
    .select(['key', 'name', 'police_name', 'demonstration', 'action_plan_due'])
    .executeTakeFirst()
  if (!district) return null
  return {
    district,
    municipalities: await db
      .selectFrom('published.municipality')
      .select(['code', 'name', 'tile_column', 'tile_row'])
      .orderBy('name')
      .execute(),
    councils: await db
      .selectFrom('published.council')
      .select(['slug', 'kind', 'municipality_code', 'name_da', 'name_en'])
      .orderBy('kind')
      .orderBy('name_da')
      .execute(),
    functions: await db
      .selectFrom('published.council_function')
      .select([
        'council_slug',
        'position',
        'role',
        'title_da',
        'title_en',
        'organisation_da',
        'organisation_en',
      ])
      .orderBy('council_slug')
      .orderBy('position')
      .execute(),
  }
}

/** Puts the district's public picture in the place of the one before. */
export async function replaceDirectory(tx: Tx, directory: PublicDirectory): Promise<void> {
  const key = directory.district.key
  await tx.deleteFrom('published.council_function').execute()
  await tx
    .insertInto('published.district')
    .values(directory.district)
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((eb) => ({
        name: eb.ref('excluded.name'),
        police_name: eb.ref('excluded.police_name'),
        demonstration: eb.ref('excluded.demonstration'),
        action_plan_due: eb.ref('excluded.action_plan_due'),
      })),
    )
    .execute()
  await tx.deleteFrom('published.council').execute()
  await tx.deleteFrom('published.municipality').execute()
  await insertAll(
    tx,
    'published.municipality',
    directory.municipalities.map((row) => ({ ...row, district_key: key })),
  )
  await insertAll(
    tx,
    'published.council',
    directory.councils.map((row) => ({ ...row, district_key: key })),
  )
  await insertAll(tx, 'published.council_function', directory.functions)
}

async function insertAll(
  tx: Tx,
  table: 'published.municipality' | 'published.council' | 'published.council_function',
  rows: readonly object[],
): Promise<void> {
  if (rows.length > 0) await tx.insertInto(table).values(rows).execute()
}

/** Makes an edition public, for good. */
export async function insertPublicPlan(
  tx: Tx,
  plan: PublicPlan,
  parts: readonly PublicPart[],
  now: Date,
): Promise<void> {
  await tx
    .insertInto('published.plan')
    .values({ ...plan, published_at: now })
    .execute()
  await tx
    .insertInto('published.plan_part')
    .values(parts.map((part) => ({ ...part, edition_id: plan.edition_id })))
    .execute()
}

/** The published edition of the plan's year that a new one replaces, or null. */
export async function editionInForce(db: Db, planId: string): Promise<EditionId | null> {
  const row = await db
    .selectFrom('plan_edition')
    .select('id')
    .where('plan_id', '=', planId)
    .where('state', '=', 'published')
    .executeTakeFirst()
  return (row?.id as EditionId | undefined) ?? null
}
