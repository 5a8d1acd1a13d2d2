import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { Id } from '#id'
import type { PersonId } from '#permissions'
import type { SeriesReport, Statuses } from '#statistics/analysis'
import type { PeriodKey, Periods } from '#statistics/periods'
import type { VintageDifference } from './difference.ts'
import type { Origin } from './origins.ts'

export type DataSetId = Id<'data-set'>
export type VintageId = Id<'vintage'>
export type CategoryId = Id<'category'>
export type AnnotationId = Id<'annotation'>
export type AreaKind = 'municipality' | 'region' | 'country' | 'unknown' | 'other'
export type ReportName = 'trend' | 'youth'
export type AnnotationKind = 'break' | 'mass-case' | 'note'
/**
 * A municipality's four digits, `kreds-` and a police district's key, `000` the country, or the data set's own code.
 */
export type AreaKey = string

type Json<T> = ColumnType<T, string, string>

type DataSetTable = {
  id: DataSetId
  code: string
  title_da: string
  title_en: string
  publisher_da: string
  publisher_en: string
  unit_da: string
  unit_en: string
  period: Periods
  classification: string
  column_mapping: ColumnType<unknown, string | null | undefined, string | null>
  wanted_analysis: Generated<number>
  done_analysis: Generated<number>
  analysed_at: Date | null
  created_at: Generated<Date>
  revision: Generated<number>
}

type VintageTable = {
  id: VintageId
  data_set_id: DataSetId
  number: number
  drawn_on: CalendarDate
  drawn_by: string
  note: Generated<string>
  file_name: string
  format: string
  sha256: string
  content_sha256: string
  metadata: ColumnType<Readonly<Record<string, unknown>>, string | undefined, never>
  warnings: ColumnType<readonly unknown[], string | undefined, never>
  first_period: PeriodKey
  last_period: PeriodKey
  cells: number
  total: number
  taken_at: ColumnType<Date, Date | undefined, never>
  taken_by: PersonId | null
  function_title: string
}

type VintageDifferenceTable = {
  vintage_id: VintageId
  difference: Json<VintageDifference>
}

type VintageSeriesTable = {
  vintage_id: VintageId
  area_code: string
  offence_code: string
  first_period: PeriodKey
  counts: readonly (number | null)[]
  statuses: Statuses
}

type StatisticsAreaTable = {
  data_set_id: DataSetId
  code: string
  name: string
  kind: AreaKind
  municipality_code: string | null
}

type OffenceTable = {
  classification: string
  code: string
  name_da: string
  name_en: Generated<string>
  level: 0 | 1 | 2 | 3
}

type CategoryTable = {
  id: CategoryId
  classification: string
  slug: string
  position: number
  reports: Generated<readonly ReportName[]>
}

type CategoryVersionTable = {
  category_id: CategoryId
  number: number
  name_da: string
  name_en: string
  definition_da: string
  definition_en: string
  caveat_da: Generated<string>
  caveat_en: Generated<string>
  offence_codes: readonly string[]
  retired: Generated<boolean>
  changed_at: Generated<Date>
  changed_by: PersonId | null
  function_title: string
}

type PopulationTable = {
  id: GeneratedAlways<number>
  area_key: AreaKey
  period: PeriodKey
  inhabitants: number
  source: string
  taken_at: Generated<Date>
  taken_by: PersonId | null
}

type AnnotationTable = {
  id: AnnotationId
  data_set_id: DataSetId
  area_key: AreaKey | null
  category_id: CategoryId | null
  period: PeriodKey
  kind: AnnotationKind
  text_da: string
  text_en: string
  written_at: Generated<Date>
  written_by: PersonId | null
  function_title: string
}

type AnalysedSeriesTable = {
  data_set_id: DataSetId
  area_key: AreaKey
  category_id: CategoryId
  category_version: number
  vintage_number: number
  origins: ColumnType<readonly Origin[], string | undefined, string>
  first_period: PeriodKey
  counts: readonly (number | null)[]
  statuses: Statuses
  population: readonly (number | null)[]
  /** One letter a period, one a calendar year: `o` may be shown, `w` is withheld. */
  shown: string
  years_shown: string
  report: Json<SeriesReport>
  public_report: Json<SeriesReport>
}

declare module '#db/tables' {
  interface Tables {
    data_set: DataSetTable
    vintage: VintageTable
    vintage_difference: VintageDifferenceTable
    vintage_series: VintageSeriesTable
    statistics_area: StatisticsAreaTable
    offence: OffenceTable
    category: CategoryTable
    category_version: CategoryVersionTable
    population: PopulationTable
    annotation: AnnotationTable
    statistics_setting: { one: Generated<boolean>; threshold: number; revision: Generated<number> }
    analysed_series: AnalysedSeriesTable
  }
}
