import type { Db, Tx } from '#db'
import { newId } from '#id'
import type { PersonId } from '#permissions'
import type { Both } from '#texts'
import type { CategoryId, ReportName } from './tables.ts'
import './tables.ts'

/** What a version of a category says. */
export type CategoryText = {
  readonly name: Both
  readonly definition: Both
  /** Empty where nothing must be said. */
  readonly caveat: Both
  readonly offenceCodes: readonly string[]
}

/** Who writes a version. */
export type Writer = { readonly personId: PersonId | null; readonly functionTitle: string }

/** The slugs of a classification's categories, retired ones too, and the highest position. */
export async function takenSlugs(
  db: Db,
  classification: string,
): Promise<{ readonly slugs: ReadonlySet<string>; readonly position: number }> {
  const rows = await db
    .selectFrom('category')
    .select(['slug', 'position'])
    .where('classification', '=', classification)
    .execute()
  return {
    slugs: new Set(rows.map(({ slug }) => slug)),
    position: Math.max(0, ...rows.map(({ position }) => position)),
  }
}

/** The classification of a category that is held until the transaction ends; null where there is none. */
export async function holdCategory(tx: Tx, id: CategoryId): Promise<string | null> {
  const row = await tx
    .selectFrom('category')
    .select('classification')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row?.classification ?? null
}

/** Keeps a new category without a version. */
export async function insertCategory(
  tx: Tx,
  category: {
    readonly classification: string
    readonly slug: string
    readonly position: number
    readonly reports: readonly ReportName[]
  },
): Promise<CategoryId> {
  const id = newId<'category'>()
  await tx
    .insertInto('category')
    .values({ id, ...category })
    .execute()
  return id
}

/** In which reports a category is, and where it stands among the others. */
export async function updateCategory(
  tx: Tx,
  id: CategoryId,
  change: { readonly reports: readonly ReportName[]; readonly position?: number },
): Promise<void> {
  const { reports, position } = change
  await tx
    .updateTable('category')
    .set(position === undefined ? { reports } : { reports, position })
    .where('id', '=', id)
    .execute()
}

/** Keeps a version of a category. */
export async function insertVersion(
  tx: Tx,
  id: CategoryId,
  number: number,
  { name, definition, caveat, offenceCodes }: CategoryText,
  by: Writer,
  retired = false,
): Promise<void> {
  await tx
    .insertInto('category_version')
    .values({
      category_id: id,
      number,
      name_da: name.da,
      name_en: name.en,
      definition_da: definition.da,
      definition_en: definition.en,
      caveat_da: caveat.da,
      caveat_en: caveat.en,
      offence_codes: offenceCodes,
      retired,
      changed_by: by.personId,
      function_title: by.functionTitle,
    })
    .execute()
}
