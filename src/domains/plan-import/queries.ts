import '#councils'
import type { Db, Tx } from '#db'
import type { Proposal } from '#documents/reading'
import { newId, type Id } from '#id'
import type { PersonId } from '#permissions'
import './tables.ts'

export type ImportId = Id<'plan-import'>

/** A plan that was read from a document and is being corrected. */
export type PlanImport = {
  readonly id: ImportId
  readonly year: number
  readonly fileName: string
  readonly proposal: Proposal
  readonly state: 'open' | 'saved' | 'discarded'
  readonly revision: number
}

/** One that somebody has begun, for the list. */
export type OpenImport = {
  readonly id: ImportId
  readonly year: number
  readonly fileName: string
  readonly by: string
  readonly createdAt: Date
}

/** Keeps what was read, to be corrected. */
export async function insertImport(
  tx: Tx,
  entry: { readonly personId: PersonId; readonly year: number; readonly fileName: string },
  proposal: Proposal,
  now: Date,
): Promise<ImportId> {
  const id = newId<'plan-import'>()
  await tx
    .insertInto('plan_import')
    .values({
      id,
      person_id: entry.personId,
      year: entry.year,
      file_name: entry.fileName,
      proposal: asJson(proposal),
      state: 'open',
      created_at: now,
    })
    .execute()
  return id
}

/** What a database takes as JSON text: no zero characters, no halves of characters. */
function asJson(proposal: Proposal): string {
  return JSON.stringify(proposal, (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value,
  )
}

/** One import, or null. */
export async function findImport(db: Db, id: ImportId): Promise<PlanImport | null> {
  const row = await db
    .selectFrom('plan_import')
    .select(['id', 'year', 'file_name as fileName', 'proposal', 'state', 'revision'])
    .where('id', '=', id)
    .$castTo<PlanImport>()
    .executeTakeFirst()
  return row ?? null
}

/** The imports that are neither saved nor discarded, newest first. */
export async function openImports(db: Db): Promise<readonly OpenImport[]> {
  return db
    .selectFrom('plan_import')
    .innerJoin('person', 'person.id', 'person_id')
    .select(['plan_import.id', 'year', 'file_name as fileName', 'person.name as by'])
    .select('plan_import.created_at as createdAt')
    .where('state', '=', 'open')
    .orderBy('plan_import.created_at', 'desc')
    .$castTo<OpenImport>()
    .execute()
}

/** Keeps a corrected proposal; false when the import is no longer open or at revision `from`. */
export async function updateProposal(
  tx: Tx,
  id: ImportId,
  from: number,
  proposal: Proposal,
): Promise<boolean> {
  const result = await tx
    .updateTable('plan_import')
    .set({ proposal: asJson(proposal), revision: from + 1 })
    .where('id', '=', id)
    .where('revision', '=', from)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Ends an import; false when it is no longer open or at revision `from`. */
export async function closeImport(
  tx: Tx,
  id: ImportId,
  from: number,
  state: 'saved' | 'discarded',
): Promise<boolean> {
  const result = await tx
    .updateTable('plan_import')
    .set({ state, revision: from + 1 })
    .where('id', '=', id)
    .where('revision', '=', from)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
