import type { CalendarDate } from '#calendar'
import type { AnnotationKind, AreaKey, Origin, ReportName } from '#statistics'
import type { Audit, SeriesReport, Statuses } from '#statistics/analysis'
import type { PeriodKey, Periods } from '#statistics/periods'

/** What of a release is public, beside what it consists of: these fields and no others. */
export type PublicRelease = {
  readonly data_set: string
  readonly number: number
  readonly district_key: string
  readonly title_da: string
  readonly title_en: string
  readonly publisher_da: string
  readonly publisher_en: string
  readonly unit_da: string
  readonly unit_en: string
  readonly period: Periods
  readonly drawn_on: CalendarDate
  readonly drawn_by: string
  readonly vintage_number: number
  readonly threshold: number
  readonly cells_open: number
  readonly cells_withheld: number
  /** Of the source's file; only in releases from before it was kept back. */
  readonly vintage_sha256?: string
}

/** What of a category is public. */
export type PublicCategory = {
  readonly slug: string
  readonly position: number
  readonly version: number
  readonly reports: readonly ReportName[]
  readonly name_da: string
  readonly name_en: string
  readonly definition_da: string
  readonly definition_en: string
  readonly caveat_da: string
  readonly caveat_en: string
  readonly offences_da: readonly string[]
}

/** What of an area is public. */
export type PublicArea = {
  readonly key: AreaKey
  readonly name: string
  readonly kind: 'municipality' | 'district' | 'country' | 'other'
  readonly tile_column: number | null
  readonly tile_row: number | null
}

/** What of a series is public: a count that is withheld is null and `w`, whatever it is withheld for. */
export type PublicSeries = {
  readonly area_key: AreaKey
  readonly category_slug: string
  readonly first_period: PeriodKey
  readonly counts: readonly (number | null)[]
  readonly statuses: Statuses
  readonly population: readonly (number | null)[]
  readonly years: readonly (number | null)[]
  readonly report: SeriesReport
  /** Left out of releases from before it was kept. */
  readonly origins?: readonly Origin[]
}

/** What of an annotation is public. */
export type PublicAnnotation = {
  readonly position: number
  readonly area_key: AreaKey | null
  readonly category_slug: string | null
  readonly period: PeriodKey
  readonly kind: AnnotationKind
  readonly text_da: string
  readonly text_en: string
}

/** A release whole, as rows of the schema `published`. */
export type PublicFigures = {
  readonly release: PublicRelease
  readonly categories: readonly PublicCategory[]
  readonly areas: readonly PublicArea[]
  readonly series: readonly PublicSeries[]
  readonly annotations: readonly PublicAnnotation[]
}

/** What stands with a release about what is withheld in it. */
export type ReleaseAudit = Omit<Audit, 'narrowest' | 'exposedCounts'> & {
  /** A reader knows the withheld small count that can be narrowed down most to lie between these; null: no end. */
  readonly narrowest: { readonly low: number; readonly high: number | null } | null
}
