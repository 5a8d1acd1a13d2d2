import { sql } from 'kysely'
import type { Db } from '#db'
import type { ColumnMapping } from '#statistics/reading'
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
