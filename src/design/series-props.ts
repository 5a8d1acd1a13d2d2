import type { Lang } from '#texts'
import type { ChartCount, ChartExpectation, ChartPeriods } from './period-chart.ts'

/** Something that the reader of a curve must know, so many periods after the first. */
export type ChartMark = {
  readonly at: number
  readonly kind: 'break' | 'one-off' | 'note'
  readonly text: string
}

export type CurvePoint = { readonly mean: number; readonly low: number; readonly high: number }

/** The fitted curve and its 95 % band, a point for each period from `from` on; null where it is not known. */
export type ChartCurve = { readonly from: number; readonly points: readonly (CurvePoint | null)[] }

export type SeriesChartProps = {
  readonly lang: Lang
  readonly name: string
  /** What is counted, plural. */
  readonly unit: string
  readonly periods: ChartPeriods
  readonly counts: readonly ChartCount[]
  readonly curve?: ChartCurve | null
  /** Of all that is left of the last count's calendar year, together. */
  readonly expected?: ChartExpectation | null
  readonly marks?: readonly ChartMark[]
  /** Left out where the page has all counts in a table of its own. */
  readonly numbers?: boolean
}
