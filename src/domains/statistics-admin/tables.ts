import type { ColumnType, Generated } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { PersonId } from '#permissions'
import type { ColumnMapping } from '#statistics/reading'
import type { IntakeId, Preview, WantedColumns, WantedDataSet } from './intake.ts'

/** Written as JSON text. */
type Json<T> = ColumnType<T | null, string | null, string | null>

type StatisticsIntakeTable = {
  id: IntakeId
  person_id: PersonId
  set_code: string
  new_data_set: Json<WantedDataSet>
  drawn_on: CalendarDate
  drawn_by: string
  note: string
  file_name: string
  sha256: string
  state: 'columns' | 'read' | 'taken'
  file: Uint8Array | null
  wanted: Json<WantedColumns>
  column_mapping: Json<ColumnMapping>
  figures: Json<unknown>
  preview: Json<Preview>
  compared_with: number | null
  taken_number: number | null
  created_at: Generated<Date>
}

declare module '#db/tables' {
  interface Tables {
    statistics_intake: StatisticsIntakeTable
  }
}
