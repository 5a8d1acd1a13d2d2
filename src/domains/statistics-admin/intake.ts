import type { CalendarDate } from '#calendar'
import type { Id } from '#id'
import type { PersonId } from '#permissions'
import type { NewDataSet, VintageDifference } from '#statistics'
import type { ColumnMapping, Format, ReadOutcome, Warning } from '#statistics/reading'
import type { PeriodKey, Periods } from '#statistics/periods'

export type IntakeId = Id<'statistics-intake'>

/** What a file cannot say of itself: when it was drawn, by which function, and what to know about it. */
export type Origin = { readonly drawnOn: CalendarDate; readonly drawnBy: string; readonly note: string }

/** A data set that is made when its first extract is taken; how often it counts, the file says. */
export type WantedDataSet = Omit<NewDataSet, 'period'>

/** What helps to say what the columns of a file are. */
export type WantedColumns = Omit<Extract<ReadOutcome, { readonly kind: 'columns-wanted' }>, 'kind'>

/** A file that somebody has had read, on its way into a data set. */
export type Intake = Origin & {
  readonly id: IntakeId
  readonly personId: PersonId
  readonly setCode: string
  /** Null: the data set is there already. */
  readonly newDataSet: WantedDataSet | null
  readonly fileName: string
  readonly sha256: string
  readonly state: 'columns' | 'read' | 'taken'
  readonly wanted: WantedColumns | null
  readonly mapping: ColumnMapping | null
  readonly preview: Preview | null
  /** The number of the newest extract that the preview compares with; 0 for none. */
  readonly comparedWith: number | null
  /** The number it got when it was taken. */
  readonly takenNumber: number | null
  readonly createdAt: Date
}

/** What a preview shows of a read file, and of what it changes. */
export type Preview = {
  readonly content: Content
  readonly difference: VintageDifference
}

/** How many counts there are of each kind. */
export type CellCounts = {
  readonly observed: number
  readonly zero: number
  readonly implicitZero: number
  readonly missing: number
  readonly withheld: number
}

/** What is in a read file, in short. */
export type Content = {
  readonly format: Format
  readonly table: string | null
  readonly title: string | null
  readonly source: string | null
  readonly updated: string | null
  readonly period: Periods
  readonly first: PeriodKey
  readonly last: PeriodKey
  readonly areas: number
  readonly offences: number
  readonly periods: number
  readonly cells: CellCounts
  /** Of all counts that are known. */
  readonly total: number
  readonly population: boolean
  readonly warnings: readonly Warning[]
  /** The areas that are neither a municipality, a part of the country nor the country itself. */
  readonly unknownAreas: readonly string[]
  readonly sample: Sample
}

/** The first rows of the figures: their latest periods, oldest first. */
export type Sample = {
  readonly periods: readonly PeriodKey[]
  readonly rows: readonly {
    readonly area: string
    readonly offence: string
    readonly counts: readonly (number | null)[]
    /** One letter a period, as in `#statistics/analysis`. */
    readonly statuses: string
  }[]
}
