import type { CurvePoint, Interval, Strength, WordingClass } from '#statistics/engine'
import type { PeriodKey, Periods } from '#statistics/periods'
import type { CalendarDate } from '#calendar'
import type { Both } from '#texts'

/**
 * How each count is known, one letter a period: `o` observed, `z` zero, `i` implicit zero (its row was left out),
 * `m` missing, `w` withheld, by the source or by disclosure control: the two look the same.
 */
export type Statuses = string

/** What a sentence needs to know beside the report: of what, where, and from which extract. */
export type SentenceContext = {
  readonly area: string
  /** The category's name, as it is written by itself: "Indbrud". */
  readonly category: Both
  /** What is counted, plural: "anmeldelser". */
  readonly unit: Both
  /** The day of the extract; null where nobody knows it. */
  readonly drawnOn: CalendarDate | null
}

/** Counts of one area and category as they are shown and analysed. */
export type CountSeries = {
  readonly period: Periods
  readonly first: PeriodKey
  /** Whole numbers from 0 up; null is missing or withheld. */
  readonly counts: readonly (number | null)[]
  readonly statuses: Statuses
  /** Inhabitants; null (of one period or of all) is unknown. */
  readonly population: readonly (number | null)[] | null
}

/** Everything that may be said of a series; kept as JSON. Numbers are not rounded. */
export type SeriesReport = {
  /** The latest period with a count; null where there is none. */
  readonly latest: PeriodKey | null
  /** The first period of the area as it is today, where its inhabitants show that it was another before; else null. */
  readonly areaSince: PeriodKey | null
  /** How many periods of the window, and of the whole series, are withheld. */
  readonly withheld: { readonly window: number; readonly all: number }
  readonly trend: TrendReport
  readonly year: YearReport
  readonly watch: WatchReport
  /** A slow drift, from the first period that the sum reached the limit; null where there is none or nothing to tell. */
  readonly drift: { readonly direction: 'up' | 'down'; readonly since: PeriodKey } | null
}

export type TrendReport = {
  readonly class: WordingClass
  readonly strength: Strength | null
  /** Why there are no numbers, where there are none; `withheld`: so many counts that the others would mislead. */
  readonly status:
    | 'ok'
    | 'withheld'
    | 'all_zero'
    | 'too_short'
    | 'separated'
    | 'rank_deficient'
    | 'no_convergence'
  readonly basis: 'rates' | 'counts'
  /** Five full years and the running part year; the counts that are known in it. Null for an empty series. */
  readonly window: {
    readonly from: PeriodKey
    readonly to: PeriodKey
    readonly reports: number
    readonly known: number
  } | null
  /** The following are null unless status is `ok`. Per cent a year; p is never shown alone. */
  readonly percentPerYear: number | null
  readonly interval95: Interval | null
  readonly interval90: Interval | null
  readonly p: number | null
  /** Adjusted over the series of the report. */
  readonly q: number | null
  readonly phi: number | null
  readonly vif: number | null
  readonly shift: { readonly period: PeriodKey; readonly ratio: number } | null
  /** One mass case: the trend without that period. */
  readonly oneOff: {
    readonly period: PeriodKey
    readonly percentPerYear: number
    readonly interval95: Interval
  } | null
  /**
   * The fitted curve over the window in counts a period: mean and its 95 % band; null where not fitted, and of a single
   * period where the trend is of rates and the inhabitants are unknown.
   */
  readonly curve: readonly (CurvePoint | null)[] | null
}

export type YearReport =
  | {
      readonly kind: 'expected'
      readonly year: number
      readonly asOf: PeriodKey
      readonly method: 'ratio' | 'gamma_poisson'
      readonly yearToDate: number
      readonly total: number
      /** Rounded outwards to whole reports. */
      readonly interval80: Interval
      readonly interval95: Interval
      readonly standing: 'over' | 'under' | 'about'
      readonly previousTotals: readonly YearTotal[]
      /** Reports up to the same period of the earlier years used, oldest first. */
      readonly sameParts: readonly YearTotal[]
      /** The second opinion where it contradicts the first: both are shown, as uncertain. */
      readonly otherwise: { readonly total: number; readonly interval95: Interval } | null
      /** Only years after a level shift were used. */
      readonly afterShift: boolean
    }
  | {
      readonly kind: 'complete'
      readonly year: number
      readonly total: number
      readonly previousTotals: readonly YearTotal[]
    }
  | { readonly kind: 'refused'; readonly reason: 'short' | 'missing' | 'all_zero' | 'after_shift' }

export type YearTotal = { readonly year: number; readonly total: number }

export type WatchReport =
  | {
      readonly kind: 'tested'
      readonly period: PeriodKey
      readonly observed: number
      readonly expected: number
      readonly lower: number
      readonly upper: number
      readonly p: number
      readonly q: number
      readonly alarm: 'high' | 'low' | null
      /** Stands out after adjustment over all series of the report. */
      readonly listed: boolean
    }
  | {
      readonly kind: 'none'
      readonly reason:
        | 'too_short'
        | 'missing'
        | 'unknown_population'
        | 'no_fit'
        | 'no_reference_counts'
        | 'withheld'
        | 'empty'
      /** At least two reports where there were none in five years. */
      readonly first: boolean
    }
