import type { PeriodKey, Periods } from '#statistics/periods'

/** The forms that figures come in. `mapped`: any rows whose columns somebody has named. */
export type Format = 'statbank-csv' | 'jsonstat' | 'px' | 'statbank-web' | 'tidy' | 'mapped'

/** What the columns of a file mean, where it does not say so itself; columns by their header. */
export type ColumnMapping = {
  /** Empty where the figures are of the whole country. */
  readonly area: string
  readonly offence: string
  readonly period: string
  readonly count: string
  /** Rows whose area or offence is one of these are totals, and are left out. */
  readonly totals: readonly string[]
}

/** A place or an offence as the file names it; `code` is the name where the file and the catalogue have no code. */
export type Named = { readonly code: string; readonly name: string }

/** Counts of one area and offence; `statuses` as in `#statistics/analysis`, one letter a period of the table. */
export type ReadSeries = {
  readonly area: number
  readonly offence: number
  readonly counts: readonly (number | null)[]
  readonly statuses: string
}

/** A file's figures: whole, checked, and in one form whatever form they came in. */
export type ReadTable = {
  readonly format: Format
  /** The table's id where the file tells it, such as `STRAF11`. */
  readonly table: string | null
  readonly title: string | null
  readonly source: string | null
  /** When the publisher last changed it, as the file says. */
  readonly updated: string | null
  readonly period: Periods
  readonly first: PeriodKey
  readonly length: number
  readonly areas: readonly Named[]
  readonly offences: readonly Named[]
  /**
   * Every combination of area and offence that has a row, in the order of areas, then offences. Of a BULK file, which
   * leaves zeros out, every combination there is.
   */
  readonly series: readonly ReadSeries[]
  /** Inhabitants by area (index) and period, where the file has a column of them. */
  readonly population: readonly { readonly area: number; readonly inhabitants: readonly (number | null)[] }[]
  readonly warnings: readonly Warning[]
}

/** Where in a file: the line from 1 (a workbook's row), the column by its header; null where the form has none. */
export type Place = { readonly file: string; readonly line: number | null; readonly column: string | null }

/** Something a reader of the preview must know; the figures are taken all the same. */
export type Warning =
  | { readonly kind: 'duplicate-same'; readonly place: Place; readonly times: number }
  | { readonly kind: 'implicit-zeros'; readonly cells: number }
  | { readonly kind: 'totals-left-out'; readonly place: Place; readonly value: string; readonly rows: number }
  | { readonly kind: 'total-differs'; readonly place: Place; readonly stated: number; readonly sum: number }
  | { readonly kind: 'missing-values'; readonly cells: number }
  | { readonly kind: 'periods-out-of-order' }
  /** `share`, 0 to 1, of the reports whose municipality is unknown, such as `Uoplyst kommune`. */
  | { readonly kind: 'rates-of-unknown-place'; readonly area: string; readonly share: number }
  /** No column tells the offence: every count is taken as the total. */
  | { readonly kind: 'no-offence' }
  /** Zeros are left out of the file, but a whole area without a row in a period was hardly at zero: it is missing. */
  | { readonly kind: 'rows-not-delivered'; readonly area: string; readonly period: PeriodKey }

/** Why a file is not taken. Nothing of it is kept. */
export type Refusal =
  | { readonly kind: 'too-large'; readonly file: string; readonly megabytes: number; readonly most: number }
  | {
      readonly kind:
        | 'empty'
        | 'no-such-file'
        | 'not-a-table'
        | 'no-rows'
        | 'damaged-archive'
        | 'zip-bomb'
        | 'encrypted'
        | 'old-workbook'
        | 'bad-encoding'
        | 'cut-off'
      readonly file: string
    }
  | { readonly kind: 'too-many-cells'; readonly file: string; readonly most: number }
  | { readonly kind: 'took-too-long'; readonly file: string; readonly seconds: number }
  | { readonly kind: 'too-demanding'; readonly file: string; readonly megabytes: number }
  | { readonly kind: 'no-header'; readonly place: Place; readonly found: string }
  /** Too few fields, or too many. */
  | { readonly kind: 'short-row'; readonly place: Place; readonly fields: number; readonly wanted: number }
  | { readonly kind: 'open-quote'; readonly place: Place }
  /** Nothing stands where an area, an offence or a period should. */
  | { readonly kind: 'no-name'; readonly place: Place }
  /** One more column divides the figures, such as sex or age; `value` is the second one met in it. */
  | { readonly kind: 'extra-column'; readonly place: Place; readonly value: string }
  | {
      readonly kind: 'not-whole' | 'negative' | 'too-big' | 'not-a-number'
      readonly place: Place
      readonly value: string
    }
  | { readonly kind: 'bad-period'; readonly place: Place; readonly value: string }
  | { readonly kind: 'mixed-periods'; readonly place: Place; readonly value: string }
  | {
      readonly kind: 'duplicate-differs'
      readonly place: Place
      /** Null where the form has no lines. */
      readonly firstLine: number | null
      /** As the lines say; null where one has no number. */
      readonly values: readonly [number | null, number | null]
    }
  | { readonly kind: 'personal-numbers'; readonly place: Place }

export type ReadOutcome =
  | { readonly kind: 'read'; readonly table: ReadTable }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  /** Rows that only a person can name the columns of, with a suggestion where headers look like it. */
  | {
      readonly kind: 'columns-wanted'
      readonly columns: readonly string[]
      readonly sample: readonly (readonly string[])[]
      readonly suggestion: Partial<ColumnMapping>
    }
