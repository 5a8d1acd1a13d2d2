import type { ColumnType } from 'kysely'
import type { Id } from '#id'
import type { PersonId } from '#permissions'
import type { AreaKey, ByYear, CategoryId, DataSetId } from '#statistics'
import type { PeriodKey } from '#statistics/periods'
import type { ReleaseAudit } from './types.ts'

/** One publication of a data set. */
export type ReleaseId = Id<'statistics-release'>

type ReleaseTable = {
  id: ReleaseId
  data_set_id: DataSetId
  number: number
  vintage_number: number
  threshold: number
  by_year: ColumnType<readonly ByYear[], string, never>
  audit: ColumnType<ReleaseAudit, string, never>
  sha256: string
  published_at: ColumnType<Date, Date | undefined, never>
  published_by: PersonId | null
  function_title: string
}

type ReleasedSeriesTable = {
  release_id: ReleaseId
  area_key: AreaKey
  category_id: CategoryId
  first_period: PeriodKey
  counts: readonly (number | null)[]
  years: readonly (number | null)[]
}

declare module '#db/tables' {
  interface Tables {
    statistics_release: ReleaseTable
    released_series: ReleasedSeriesTable
  }
}
