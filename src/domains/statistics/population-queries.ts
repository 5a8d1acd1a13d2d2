import { sql } from 'kysely'
import type { Db, Tx } from '#db'
import type { PersonId } from '#permissions'
import type { PeriodKey } from '#statistics/periods'
import type { AreaKey } from './tables.ts'
import './tables.ts'

/** Inhabitants at the beginning of a period. */
export type PopulationRow = {
  readonly areaKey: AreaKey
  readonly period: PeriodKey
  /** 0 or more. */
  readonly inhabitants: number
  readonly source: string
}

/** What is known of inhabitants, of each period what was taken in last; by area, then period. */
export async function populationOf(
  db: Db,
  areaKeys: readonly AreaKey[] | 'all',
): Promise<readonly PopulationRow[]> {
  let query = db
    .selectFrom('population')
    .distinctOn(['area_key', 'period'])
    .select(['area_key as areaKey', 'period', 'inhabitants', 'source'])
    .orderBy('area_key')
    .orderBy('period')
    .orderBy('id', 'desc')
  if (areaKeys !== 'all') query = query.where('area_key', '=', sql<AreaKey>`any(${[...areaKeys]}::text[])`)
  return query.execute()
}

const rowsAtATime = 500

/** Keeps inhabitants; they stand instead of what was known of the same area and period. */
export async function insertPopulation(
  tx: Tx,
  takenBy: PersonId | null,
  rows: readonly PopulationRow[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtATime) {
    const values = rows.slice(from, from + rowsAtATime).map(({ areaKey, period, inhabitants, source }) => ({
      area_key: areaKey,
      period,
      inhabitants,
      source,
      taken_by: takenBy,
    }))
    await tx.insertInto('population').values(values).execute()
  }
}
