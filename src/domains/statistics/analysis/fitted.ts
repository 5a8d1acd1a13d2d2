import {
  aberrationDefaults,
  cusumDefaults,
  fitWindow,
  oneOffPeriod,
  scaledCusum,
  testPeriod,
  type Aberration,
  type NoAberration,
  type OneOff,
  type WindowFit,
} from '#statistics/engine'
import { shiftPeriod } from '#statistics/periods'
import { isMostlyHidden, type Prepared } from './prepared.ts'
import type { SeriesReport, YearReport } from './types.ts'
import { yearReport } from './year-report.ts'

/** All that is worked out of a series by itself, before the others of its report are looked at. */
export type Fitted = {
  readonly prepared: Prepared
  readonly fit: WindowFit
  readonly oneOff: OneOff | null
  readonly year: YearReport
  /** Null where so much is withheld that the rest says nothing. */
  readonly test: Aberration | NoAberration | null
  readonly drift: SeriesReport['drift']
}

export function fitSeries(prepared: Prepared): Fitted {
  const { window, whole, last, offset } = prepared
  if (isMostlyHidden(prepared)) return hidden(prepared)
  const fit = fitWindow(window, window.counts.length)
  const { trend, enough } = fit
  const options = { offset, window: window.counts.length }
  return {
    prepared,
    fit,
    oneOff: enough && trend.status === 'ok' ? oneOffPeriod(window, options, trend) : null,
    year: yearReport(prepared, fit),
    test: testPeriod(whole, last, { ...aberrationDefaults(whole.period), offset }),
    drift: enough ? driftOf(prepared) : null,
  }
}

function hidden(prepared: Prepared): Fitted {
  const fit = { trend: { status: 'too_short' }, shift: null, enough: false } as const
  return { prepared, fit, oneOff: null, year: yearReport(prepared, fit), test: null, drift: null }
}

/** How many of the latest years a drift is looked for in; those before tell what to expect. */
const driftYears = 2

/** The direction of a sum that stands over its limit at the latest period, and since when; one period is no drift. */
function driftOf({ whole, source }: Prepared): SeriesReport['drift'] {
  const cusum = scaledCusum(whole, cusumDefaults, driftYears * whole.period)
  if (cusum.status !== 'ok') return null
  const [up, down] = [overLimitFrom(cusum.up), overLimitFrom(cusum.down)]
  const at = cusum.t[Math.min(up, down)]
  return at === undefined || at === cusum.t.at(-1)
    ? null
    : { direction: up < down ? 'up' : 'down', since: shiftPeriod(source.first, at - 1) }
}

/** From which place on the sums stand at the limit or over it; their length where the latest does not. */
function overLimitFrom(sums: readonly number[]): number {
  return sums.findLastIndex((sum) => sum < cusumDefaults.h) + 1
}
