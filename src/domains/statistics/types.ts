import type { CalendarDate } from '#calendar'
import type { SeriesReport, Statuses } from '#statistics/analysis'
import type { PeriodKey, Periods } from '#statistics/periods'
import type { ColumnMapping, Format, Warning } from '#statistics/reading'
import type { Both } from '#texts'
import type { Origin } from './origins.ts'
import type {
  AnnotationId,
  AnnotationKind,
  AreaKey,
  CategoryId,
  DataSetId,
  ReportName,
  VintageId,
} from './tables.ts'

/** A table of figures that is drawn again and again. */
export type DataSet = {
  readonly id: DataSetId
  /** Its name in addresses and commands, such as `straf11`. */
  readonly code: string
  readonly title: Both
  readonly publisher: Both
  /** What is counted, plural. */
  readonly unit: Both
  readonly period: Periods
  /** Whose offence codes it uses; data sets of one classification share categories. `straf` is the StatBank's. */
  readonly classification: string
  /** How the columns of its files were mapped last; null where they say so themselves. */
  readonly columnMapping: ColumnMapping | null
  /** Something changed that the analysis has not seen yet: what is shown is from before. */
  readonly analysing: boolean
  /** When the analysis was last worked out; null before the first time. */
  readonly analysedAt: Date | null
  readonly revision: number
}

/** One extract of a data set, as it was taken in. */
export type Vintage = {
  readonly id: VintageId
  /** From 1, in the order of taking in. */
  readonly number: number
  readonly drawnOn: CalendarDate
  /** The function that drew it. */
  readonly drawnBy: string
  readonly note: string
  readonly fileName: string
  readonly format: Format
  readonly sha256: string
  readonly firstPeriod: PeriodKey
  readonly lastPeriod: PeriodKey
  /** Cells that it says something of, implicit zeros among them; those beyond its ends are none. */
  readonly cells: number
  /** Everything in it counted once: of totals and their parts the totals, of areas the smallest kind. */
  readonly total: number
  readonly takenAt: Date
  /** The function that took it in. */
  readonly functionTitle: string
  readonly warnings: readonly Warning[]
  /** What the source says of the table: `title`, `source`, `updated`, where it does. */
  readonly metadata: Readonly<Record<string, unknown>>
}

/** A group of offences that is followed under one name, as it is now. */
export type Category = {
  readonly id: CategoryId
  readonly slug: string
  readonly position: number
  readonly reports: readonly ReportName[]
  readonly version: number
  readonly name: Both
  readonly definition: Both
  /** What must be said with every figure of it; empty where nothing is. */
  readonly caveat: Both
  readonly offenceCodes: readonly string[]
  /** The offences' Danish names, in the order of their codes; the code where it has no name. */
  readonly offenceNames: readonly string[]
}

/** One version of a category, with who changed it when. */
export type CategoryVersion = Category & {
  readonly retired: boolean
  readonly changedAt: Date
  readonly functionTitle: string
}

/** An area whose figures are worked out. */
export type AnalysedArea = {
  readonly key: AreaKey
  readonly name: string
  readonly kind: 'municipality' | 'district' | 'country' | 'other'
  /** Place on the tile map, both from 1; null for all but the municipalities of the installation's district. */
  readonly tile: { readonly column: number; readonly row: number } | null
}

/** A series by the names that addresses have for it: a data set's code, an area key, a category's slug. */
export type SeriesName = { readonly set: string; readonly area: AreaKey; readonly category: string }

/** What the newest figures of an area and category say. */
export type AnalysedSeries = {
  readonly areaKey: AreaKey
  readonly categoryId: CategoryId
  readonly slug: string
  /** The category's version. */
  readonly version: number
  /** The newest extract's number when it was worked out. */
  readonly vintage: number
  /** The extracts that its figures are from, the last drawn first. */
  readonly origins: readonly Origin[]
  readonly period: Periods
  readonly first: PeriodKey
  readonly counts: readonly (number | null)[]
  readonly statuses: Statuses
  /** Inhabitants of each period; null where unknown. */
  readonly population: readonly (number | null)[]
  /** One letter a period: `o` may be shown, `w` is withheld from what is published. */
  readonly shown: string
  /** Totals of calendar years from the first period's on; null where one of its periods is missing. */
  readonly years: readonly (number | null)[]
  /** One letter a year of `years`, as in `shown`. */
  readonly yearsShown: string
  readonly report: SeriesReport
  /** The report of what may be shown: worked out from open counts alone. */
  readonly publicReport: SeriesReport
}

/** What a reader of the curve must know. */
export type Annotation = {
  readonly id: AnnotationId
  /** Null: every area. */
  readonly areaKey: AreaKey | null
  /** Null: every category. */
  readonly categoryId: CategoryId | null
  /** The category's slug. */
  readonly category: string | null
  readonly period: PeriodKey
  readonly kind: AnnotationKind
  readonly text: Both
  readonly writtenAt: Date
  readonly functionTitle: string
}
