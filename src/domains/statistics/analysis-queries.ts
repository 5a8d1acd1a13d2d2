import { sql } from 'kysely'
import type { Db, Tx } from '#db'
import { categoriesOf } from './category-queries.ts'
import { populationOf } from './population-queries.ts'
import { shownBefore } from './shown-before.ts'
import { thresholdOf } from './setting-queries.ts'
import { areasOf, storedLayers } from './stored-queries.ts'
import type { DataSetId } from './tables.ts'
import type { AnalysisInput, WorkedOut } from './work-out.ts'
import './tables.ts'

/** One transaction at a time works a data set's analysis out. */
export async function holdAnalysis(tx: Tx, dataSetId: DataSetId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('kredsplan analysis'), hashtext(${dataSetId}))`.execute(tx)
}

/** The state of a data set that has changed since it was analysed last; null where nothing has. */
export async function wantedAnalysis(db: Db, dataSetId: DataSetId): Promise<number | null> {
  const row = await db
    .selectFrom('data_set')
    .select('wanted_analysis as wanted')
    .where('id', '=', dataSetId)
    .whereRef('wanted_analysis', '>', 'done_analysis')
    .executeTakeFirst()
  return row?.wanted ?? null
}

/** The data sets that have changed since they were analysed last, with what is wanted of each. */
export async function wantingAnalysis(
  db: Db,
): Promise<readonly { readonly id: DataSetId; readonly wanted: number }[]> {
  return db
    .selectFrom('data_set')
    .select(['id', 'wanted_analysis as wanted'])
    .whereRef('wanted_analysis', '>', 'done_analysis')
    .orderBy('created_at')
    .execute()
}

/** Everything that a data set's analysis is worked out from. */
export async function analysisInput(db: Db, dataSetId: DataSetId): Promise<AnalysisInput> {
  const { period, classification } = await db
    .selectFrom('data_set')
    .select(['period', 'classification'])
    .where('id', '=', dataSetId)
    .executeTakeFirstOrThrow()
  const categories = await categoriesOf(db, classification)
  const offences = [...new Set(categories.flatMap(({ offenceCodes }) => offenceCodes))]
  return {
    period,
    layers: await storedLayers(db, dataSetId, offences),
    areas: await areasOf(db, dataSetId),
    categories: categories.map(({ id, version, offenceCodes }) => ({ id, version, offenceCodes })),
    population: await populationOf(db, 'all'),
    threshold: await thresholdOf(db),
    before: await shownBefore(db, { id: dataSetId, period, classification }),
  }
}

const rowsAtATime = 50

/** Puts what was worked out in the place of what was there, and notes of which state it is. */
export async function swapAnalysis(
  tx: Tx,
  dataSetId: DataSetId,
  rows: readonly WorkedOut[],
  wanted: number,
): Promise<void> {
  await tx.deleteFrom('analysed_series').where('data_set_id', '=', dataSetId).execute()
  for (let from = 0; from < rows.length; from += rowsAtATime) {
    const values = rows.slice(from, from + rowsAtATime).map((row) => ({
      data_set_id: dataSetId,
      area_key: row.areaKey,
      category_id: row.categoryId,
      category_version: row.version,
      vintage_number: row.vintage,
      origins: JSON.stringify(row.origins),
      first_period: row.first,
      counts: row.counts,
      statuses: row.statuses,
      population: row.population,
      shown: row.shown,
      years_shown: row.yearsShown,
      report: row.report,
      public_report: row.publicReport,
    }))
    await tx.insertInto('analysed_series').values(values).execute()
  }
  await tx
    .updateTable('data_set')
    .set({ done_analysis: wanted, analysed_at: sql<Date>`now()` })
    .where('id', '=', dataSetId)
    .execute()
}
