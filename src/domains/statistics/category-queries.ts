import { sql } from 'kysely'
import type { Db } from '#db'
import type { CategoryId } from './tables.ts'
import type { Category, CategoryVersion } from './types.ts'
import './tables.ts'

function versions(db: Db) {
  return db
    .selectFrom('category as c')
    .innerJoin('category_version as v', 'v.category_id', 'c.id')
    .select(['c.id', 'c.slug', 'c.position', 'c.reports', 'v.number as version', 'v.retired'])
    .select(['v.name_da', 'v.name_en', 'v.definition_da', 'v.definition_en', 'v.caveat_da', 'v.caveat_en'])
    .select(['v.offence_codes as offenceCodes', 'v.changed_at as changedAt'])
    .select('v.function_title as functionTitle')
    .select(
      sql<readonly string[]>`array(select coalesce(o.name_da, u.code)
        from unnest(v.offence_codes) with ordinality u(code, n)
        left join offence o on o.classification = c.classification and o.code = u.code order by u.n)`.as(
        'offenceNames',
      ),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof versions>['executeTakeFirstOrThrow']>>

function toVersion(row: Row): CategoryVersion {
  const { name_da, name_en, definition_da, definition_en, caveat_da, caveat_en, ...own } = row
  return {
    ...own,
    name: { da: name_da, en: name_en },
    definition: { da: definition_da, en: definition_en || definition_da },
    caveat: { da: caveat_da, en: caveat_en || caveat_da },
  }
}

/** The categories of a classification as they are now, in their order; retired ones are left out. */
export async function categoriesOf(db: Db, classification: string): Promise<readonly Category[]> {
  const rows = await versions(db)
    .distinctOn(['c.position', 'c.slug', 'c.id'])
    .where('c.classification', '=', classification)
    .orderBy('c.position')
    .orderBy('c.slug')
    .orderBy('c.id')
    .orderBy('v.number', 'desc')
    .execute()
  return rows.filter((row) => !row.retired).map(toVersion)
}

/** Every version of a category, newest first; of a retired one too. */
export async function categoryVersions(db: Db, id: CategoryId): Promise<readonly CategoryVersion[]> {
  const rows = await versions(db).where('c.id', '=', id).orderBy('v.number', 'desc').execute()
  return rows.map(toVersion)
}

/** The newest version of the category at an address, of a retired one too; null where there is none. */
export async function findCategory(
  db: Db,
  classification: string,
  slug: string,
): Promise<CategoryVersion | null> {
  const row = await versions(db)
    .where('c.classification', '=', classification)
    .where('c.slug', '=', slug)
    .orderBy('v.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? toVersion(row) : null
}
