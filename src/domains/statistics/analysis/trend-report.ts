import { fittedCurve, type Verdict } from '#statistics/engine'
import { shiftPeriod } from '#statistics/periods'
import type { Fitted } from './fitted.ts'
import { isMostlyHidden, type Prepared } from './prepared.ts'
import type { TrendReport } from './types.ts'

/** What may be said of a series' development, given the verdict that its report as a whole allows. */
export function trendReport({ prepared, oneOff }: Fitted, verdict: Verdict): TrendReport {
  const trend = verdict.trend
  const common = {
    class: verdict.class,
    strength: verdict.strength,
    basis: prepared.offset ? 'rates' : 'counts',
    window: windowOf(prepared),
  } as const
  if (isMostlyHidden(prepared)) return { ...common, ...nothingKnown, status: 'withheld' }
  if (trend.status !== 'ok') return { ...common, ...nothingKnown, status: trend.status }
  if (![...trend.interval95, trend.percentPerYear].every(Number.isFinite))
    return { ...common, ...nothingKnown, status: 'no_convergence' }
  const periodAt = (t: number): string => shiftPeriod(prepared.source.first, prepared.from + t - 2)
  return {
    ...common,
    status: 'ok',
    percentPerYear: trend.percentPerYear,
    interval95: trend.interval95,
    interval90: trend.interval90,
    p: trend.p,
    q: verdict.q,
    phi: trend.phi,
    vif: trend.autocorrelation.vif,
    shift: verdict.shift?.flagged
      ? { period: periodAt(verdict.shift.firstT), ratio: verdict.shift.ratio }
      : null,
    oneOff: oneOff && {
      period: periodAt(oneOff.t),
      percentPerYear: oneOff.without.percentPerYear,
      interval95: oneOff.without.interval95,
    },
    curve: fittedCurve(prepared.window, trend, prepared.offset),
  }
}

/** A development of which nothing is known. */
export const nothingKnown = {
  percentPerYear: null,
  interval95: null,
  interval90: null,
  p: null,
  q: null,
  phi: null,
  vif: null,
  shift: null,
  oneOff: null,
  curve: null,
} as const

function windowOf({ source, window, from, last }: Prepared): TrendReport['window'] {
  if (last === 0) return null
  const known = window.counts.filter((count) => count !== null)
  return {
    from: shiftPeriod(source.first, from - 1),
    to: shiftPeriod(source.first, last - 1),
    reports: known.reduce((sum, count) => sum + count, 0),
    known: known.length,
  }
}
