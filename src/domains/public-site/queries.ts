import { slugOf } from '#documents/markdown'
import type { Db } from '#db'
import type { PublicPart } from '#verification'
import type {
  CouncilSeat,
  District,
  EditionSummary,
  Municipality,
  PublicCouncil,
  PublicEdition,
} from './types.ts'
import './tables.ts'

/** The district that has published; null before anything is public. */
export async function findDistrict(db: Db): Promise<District | null> {
  const row = await db
    .selectFrom('published.district')
    .select(['key', 'name', 'police_name as policeName', 'demonstration'])
    .select('action_plan_due as actionPlanDue')
    .orderBy('key')
    .executeTakeFirst()
  return row ?? null
}

/** The municipalities in Danish alphabetical order. */
export async function listMunicipalities(db: Db): Promise<readonly Municipality[]> {
  const rows = await db
    .selectFrom('published.municipality')
    .select(['code', 'name', 'tile_column as tileColumn', 'tile_row as tileRow'])
    .orderBy('name')
    .execute()
  return rows.map((row) => ({ ...row, slug: slugOf(row.name) }))
}

/** The councils with their functions: the district's first, then the local ones in Danish alphabetical order. */
export async function listCouncils(db: Db): Promise<readonly PublicCouncil[]> {
  const councils = await db
    .selectFrom('published.council')
    .select([
      'slug',
      'kind',
      'municipality_code as municipalityCode',
      'name_da as nameDa',
      'name_en as nameEn',
    ])
    .orderBy('kind')
    .orderBy('name_da')
    .execute()
  const seats = await db
    .selectFrom('published.council_function')
    .select(['council_slug as council', 'role', 'title_da as titleDa', 'title_en as titleEn'])
    .select(['organisation_da as organisationDa', 'organisation_en as organisationEn'])
    .orderBy('council_slug')
    .orderBy('position')
    .execute()
  const byCouncil = Map.groupBy<string, CouncilSeat & { readonly council: string }>(
    seats,
    (seat) => seat.council,
  )
  return councils.map((council) => ({ ...council, seats: byCouncil.get(council.slug) ?? [] }))
}

const summary = [
  'edition_id as editionId',
  'year',
  'number',
  'title',
  'correction_reason as correctionReason',
  'decided_on as decidedOn',
  'published_at as publishedAt',
  'sha256',
] as const

/** Every published edition, the newest year and its newest edition first. */
export function listEditions(db: Db): Promise<readonly EditionSummary[]> {
  return db
    .selectFrom('published.plan')
    .select(summary)
    .orderBy('year', 'desc')
    .orderBy('number', 'desc')
    .execute()
}

/** The newest edition of the newest year, without its text; null when nothing is published. */
export async function findNewest(db: Db): Promise<EditionSummary | null> {
  const row = await db
    .selectFrom('published.plan')
    .select(summary)
    .orderBy('year', 'desc')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/**
 * One edition as it is read; null when there is none.
 *
 * @param number which edition; null is the newest of the year
 */
export async function findEdition(
  db: Db,
  year: number,
  number: number | null,
): Promise<PublicEdition | null> {
  let query = db
    .selectFrom('published.plan')
    .select(summary)
    .select(['discussed_on as discussedOn', 'decision_text as decisionText', 'meeting_place as meetingPlace'])
    .where('year', '=', year)
    .orderBy('number', 'desc')
    .limit(1)
  if (number !== null) query = query.where('number', '=', number)
  const edition = await query.executeTakeFirst()
  return edition ? { ...edition, parts: await listParts(db, edition.editionId) } : null
}

/** The sections and focus areas of an edition, in reading order. */
export function listParts(db: Db, editionId: string): Promise<readonly PublicPart[]> {
  return db
    .selectFrom('published.plan_part')
    .select(['identity', 'kind', 'slug', 'number', 'title', 'body'])
    .where('edition_id', '=', editionId)
    .orderBy('position')
    .execute()
}

/** The exact text an edition was decided as, and its SHA-256; null when there is no such edition. */
export async function findCanonical(
  db: Db,
  year: number,
  number: number | null,
): Promise<{ readonly number: number; readonly canonical: string; readonly sha256: string } | null> {
  let query = db
    .selectFrom('published.plan')
    .select(['number', 'canonical', 'sha256'])
    .where('year', '=', year)
    .orderBy('number', 'desc')
    .limit(1)
  if (number !== null) query = query.where('number', '=', number)
  return (await query.executeTakeFirst()) ?? null
}

/** The edition with a given SHA-256 (64 lower-case hexadecimal digits); null when there is none. */
export async function findByHash(db: Db, sha256: string): Promise<EditionSummary | null> {
  const row = await db
    .selectFrom('published.plan')
    .select(summary)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row ?? null
}

/** The number of the edition in force for a year; 0 when there is none. */
export async function findNewestNumber(db: Db, year: number): Promise<number> {
  const row = await db
    .selectFrom('published.plan')
    .select('number')
    .where('year', '=', year)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.number ?? 0
}
