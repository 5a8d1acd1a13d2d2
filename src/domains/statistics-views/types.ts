import type { CalendarDate } from '#calendar'
import type { AnnotationKind, AreaKey, Origin, ReportName } from '#statistics'
import type { CountSeries, SeriesReport } from '#statistics/analysis'
import type { PeriodKey, Periods } from '#statistics/periods'
import type { Both } from '#texts'

/** The data set behind a page, and where its figures come from. */
export type SetView = {
  readonly code: string
  readonly title: Both
  readonly publisher: Both
  /** What is counted, plural. */
  readonly unit: Both
  readonly period: Periods
  readonly drawnOn: CalendarDate
  /** The function that drew them. */
  readonly drawnBy: string
  readonly vintage: number
  /** Of the source's file; null for the public, who could guess withheld counts by it. */
  readonly sha256: string | null
  /** Null in the workspace, where all counts are shown. */
  readonly release: {
    readonly number: number
    readonly publishedOn: CalendarDate
    readonly threshold: number
  } | null
}

export type CategoryView = {
  readonly slug: string
  readonly name: Both
  readonly definition: Both
  /** Empty where nothing must be said. */
  readonly caveat: Both
  readonly version: number
  readonly offences: readonly string[]
  readonly reports: readonly ReportName[]
}

export type AreaView = {
  readonly key: AreaKey
  readonly name: string
  readonly kind: 'municipality' | 'district' | 'country' | 'other'
  /** Place on the tile map; null off it. */
  readonly tile: { readonly column: number; readonly row: number } | null
}

export type SeriesView = CountSeries & {
  readonly areaKey: AreaKey
  readonly category: string
  /** Totals of calendar years from the first period's on; null: withheld or not complete. */
  readonly years: readonly (number | null)[]
  readonly report: SeriesReport
  /** The extracts it is from, the last drawn first. Left out of releases and claims from before it was kept. */
  readonly origins?: readonly Origin[]
}

export type AnnotationView = {
  readonly areaKey: AreaKey | null
  readonly category: string | null
  readonly period: PeriodKey
  readonly kind: AnnotationKind
  readonly text: Both
}

/** What a page of figures is drawn from: of a data set, those areas, categories and series that it shows. */
export type StatisticsView = {
  readonly set: SetView
  readonly areas: readonly AreaView[]
  readonly categories: readonly CategoryView[]
  readonly series: readonly SeriesView[]
  readonly annotations: readonly AnnotationView[]
}

/** Where the pages of figures are; the workspace and the public site each have their own. */
export type StatisticsPaths = {
  readonly front: string
  readonly set: (set: string) => string
  readonly category: (set: string, category: string) => string
  readonly area: (set: string, area: AreaKey) => string
  readonly series: (set: string, area: AreaKey, category: string) => string
  readonly standingOut: (set: string) => string
  readonly national: (set: string, category: string) => string
  /** What the words mean and how to check a figure. */
  readonly help: string
  /** The same figures to download. */
  readonly csv: (set: string) => string
}
