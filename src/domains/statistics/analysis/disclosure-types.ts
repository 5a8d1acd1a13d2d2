import type { PeriodKey, Periods } from '#statistics/periods'

/** A series that is to be published; all of one data set have the same kind of period. */
export type DisclosedSeries = {
  readonly area: string
  readonly category: string
  readonly period: Periods
  readonly first: PeriodKey
  readonly counts: readonly (number | null)[]
  /** Only totals of years are published, by choice. */
  readonly byYear?: boolean
  /** Nobody publishes it any more: it is here for what was once read of it. */
  readonly former?: boolean
}

/** What of a series was open in an earlier release: null is withheld or missing. */
export type ReleasedSeries = {
  readonly area: string
  readonly category: string
  readonly first: PeriodKey
  readonly counts: readonly (number | null)[]
  /** Totals of calendar years from the first period's on. */
  readonly years: readonly (number | null)[]
}

/** A category that counts all that others count, each once; `exhaustive` where it counts nothing beside. */
export type CategoryLink = {
  readonly total: string
  readonly parts: readonly string[]
  readonly exhaustive: boolean
}

/** Everything that is published together, and all that was published before. */
export type Release = {
  readonly series: readonly DisclosedSeries[]
  /** The area that each area is part of: a municipality's police district, a district's country. */
  readonly partOf: ReadonlyMap<string, string>
  readonly links?: readonly CategoryLink[]
  /** Counts from 1 up to but not including this are withheld. */
  readonly threshold: number
  /** What each earlier release had open. */
  readonly earlier?: readonly (readonly ReleasedSeries[])[]
  /** What claims and charts had open, or will have when their plans become public. */
  readonly claimed?: readonly (readonly ReleasedSeries[])[]
}

/**
 * What may be shown of a series: a letter a period, and a letter a calendar year from the first period's on; `o` may be
 * shown, `w` is withheld, for whatever reason. What is missing is `o`.
 */
export type Shown = { readonly shown: string; readonly yearsShown: string }
