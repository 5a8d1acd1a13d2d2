import { sql } from 'kysely'
import type { Db, Tx } from '#db'
import { newId } from '#id'
import type { Periods } from '#statistics/periods'
import type { ColumnMapping } from '#statistics/reading'
import type { Both } from '#texts'
import type { DataSetId } from './tables.ts'
import type { DataSet } from './types.ts'
import './tables.ts'

function rows(db: Db) {
  return db
    .selectFrom('data_set')
    .select(['id', 'code', 'title_da', 'title_en', 'publisher_da', 'publisher_en', 'unit_da', 'unit_en'])
    .select(['period', 'classification', 'column_mapping as columnMapping', 'revision'])
    .select(sql<boolean>`wanted_analysis > done_analysis`.as('analysing'))
    .select('analysed_at as analysedAt')
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

function toDataSet(row: Row): DataSet {
  const { title_da, title_en, publisher_da, publisher_en, unit_da, unit_en, columnMapping, ...own } = row
  return {
    ...own,
    title: { da: title_da, en: title_en || title_da },
    publisher: { da: publisher_da, en: publisher_en || publisher_da },
    unit: { da: unit_da, en: unit_en || unit_da },
    columnMapping: columnMapping as ColumnMapping | null,
  }
}

/** Every data set, in the order in which they came. */
export async function dataSets(db: Db): Promise<readonly DataSet[]> {
  return (await rows(db).orderBy('created_at').orderBy('code').execute()).map(toDataSet)
}

/** The data set with the code, or null. */
export async function findDataSet(db: Db, code: string): Promise<DataSet | null> {
  const row = await rows(db).where('code', '=', code).executeTakeFirst()
  return row ? toDataSet(row) : null
}

/** How many periods a year a data set has; null where there is none. */
export async function periodsOf(db: Db, id: DataSetId): Promise<Periods | null> {
  const row = await db.selectFrom('data_set').select('period').where('id', '=', id).executeTakeFirst()
  return row?.period ?? null
}

/** Whose offence codes a data set has; null where there is none. */
export async function classificationOf(db: Db, id: DataSetId): Promise<string | null> {
  const row = await db.selectFrom('data_set').select('classification').where('id', '=', id).executeTakeFirst()
  return row?.classification ?? null
}

/** A data set before it is kept; English texts may be empty. */
export type NewDataSet = {
  /** Letters, digits and hyphens, 2 to 40. */
  readonly code: string
  readonly title: Both
  readonly publisher: Both
  readonly unit: Both
  readonly period: Periods
  readonly classification: string
}

type Texts = Pick<NewDataSet, 'title' | 'publisher' | 'unit'>

function textColumns({ title, publisher, unit }: Texts) {
  return {
    title_da: title.da.trim(),
    title_en: title.en.trim(),
    publisher_da: publisher.da.trim(),
    publisher_en: publisher.en.trim(),
    unit_da: unit.da.trim(),
    unit_en: unit.en.trim(),
  }
}

/** Keeps a new data set. */
export async function insertDataSet(tx: Tx, given: NewDataSet): Promise<DataSetId> {
  const id = newId<'data-set'>()
  const { code, period, classification } = given
  await tx
    .insertInto('data_set')
    .values({ id, code, period, classification, analysed_at: null, ...textColumns(given) })
    .execute()
  return id
}

/** Changes a data set's texts if nobody has since its revision; false where somebody has. */
export async function updateDataSet(
  tx: Tx,
  { id, revision }: Pick<DataSet, 'id' | 'revision'>,
  texts: Texts,
): Promise<boolean> {
  const row = await tx
    .updateTable('data_set')
    .set((eb) => ({ ...textColumns(texts), revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
