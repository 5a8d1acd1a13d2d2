import type { ColumnType } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { Evidence } from '#claims'
import type { AnnotationKind, AreaKey, ReportName } from '#statistics'
import type { ClaimAbout, SeriesReport, Statuses } from '#statistics/analysis'
import type { PeriodKey, Periods } from '#statistics/periods'

type Json<T> = ColumnType<T, string, never>

type ReleaseTable = {
  release_id: string
  data_set: string
  number: number
  district_key: string
  title_da: string
  title_en: string
  publisher_da: string
  publisher_en: string
  unit_da: string
  unit_en: string
  period: Periods
  drawn_on: CalendarDate
  drawn_by: string
  vintage_number: number
  vintage_sha256: string
  threshold: number
  cells_open: number
  cells_withheld: number
  sha256: string
  published_at: ColumnType<Date, Date | string, never>
}

type CategoryTable = {
  release_id: string
  slug: string
  position: number
  version: number
  reports: readonly ReportName[]
  name_da: string
  name_en: string
  definition_da: string
  definition_en: string
  caveat_da: string
  caveat_en: string
  offences_da: readonly string[]
}

type AreaTable = {
  release_id: string
  key: AreaKey
  name: string
  kind: 'municipality' | 'district' | 'country' | 'other'
  tile_column: number | null
  tile_row: number | null
}

type SeriesTable = {
  release_id: string
  area_key: AreaKey
  category_slug: string
  first_period: PeriodKey
  counts: readonly (number | null)[]
  statuses: Statuses
  population: readonly (number | null)[]
  years: readonly (number | null)[]
  report: Json<SeriesReport>
}

type AnnotationTable = {
  release_id: string
  position: number
  area_key: AreaKey | null
  category_slug: string | null
  period: PeriodKey
  kind: AnnotationKind
  text_da: string
  text_en: string
}

type ClaimTable = {
  number: number
  kind: 'phrase' | 'chart'
  about: ClaimAbout | null
  claimed: string | null
  evidence: Json<Evidence>
  made_on: CalendarDate
}

type ClaimSinceTable = {
  claim_number: number
  position: number
  holds: boolean
  since: Json<Evidence>
  noted_on: CalendarDate
}

declare module '#db/tables' {
  interface Tables {
    'published.statistics_release': ReleaseTable
    'published.statistics_category': CategoryTable
    'published.statistics_area': AreaTable
    'published.statistics_series': SeriesTable
    'published.statistics_annotation': AnnotationTable
    'published.claim': ClaimTable
    'published.claim_since': ClaimSinceTable
  }
}
