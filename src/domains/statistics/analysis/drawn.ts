import type { CalendarDate } from '#calendar'
import type { PeriodKey } from '#statistics/periods'
import type { SeriesReport } from './types.ts'

/** Periods of which figures were drawn on one day. Those of a sum may overlap: it has figures of several days. */
export type DrawnSpan = {
  readonly from: PeriodKey
  readonly to: PeriodKey
  readonly drawnOn: CalendarDate
}

/**
 * The first of the days on which figures of a period were drawn; null where none of the spans has it.
 *
 * @param at a period, or a calendar year: `2025`
 */
export function firstDrawn(spans: readonly DrawnSpan[], at: string): CalendarDate | null {
  const within = spans.filter(
    ({ from, to }) => from.slice(0, at.length) <= at && at <= to.slice(0, at.length),
  )
  return within.map(({ drawnOn }) => drawnOn).sort()[0] ?? null
}

/** The day that what is said of a series goes by: its latest count's. */
export function drawnOf({ latest }: SeriesReport, spans: readonly DrawnSpan[]): CalendarDate | null {
  return latest === null ? null : firstDrawn(spans, latest)
}
