import { listTested, listWatched, wordFit, wordFits, type Verdict, type Watched } from '#statistics/engine'
import { shiftPeriod, type PeriodKey } from '#statistics/periods'
import type { CalendarDate } from '#calendar'
import { fitSeries, type Fitted } from './fitted.ts'
import { countWithheld, endedOnly, latestOf, latestPeriod, prepare } from './prepared.ts'
import { forPublic } from './public.ts'
import { nothingKnown, trendReport } from './trend-report.ts'
import type { CountSeries, SeriesReport, WatchReport } from './types.ts'

/**
 * What may be said of each series of a report, in the order given. All series of one kind of period are the family
 * that false discoveries are held down over; months and quarters are families of their own. All are looked at in
 * the same window (five full years and the running part of one) and at the same latest period, the newest that any
 * of them has a count of.
 *
 * @param drawnOn the day of the extract: a period that had not ended then is left out. Null: all have ended
 */
export function reportOn(
  family: readonly CountSeries[],
  drawnOn: CalendarDate | null = null,
): readonly SeriesReport[] {
  return reportWith(new Map(), family, drawnOn)
}

/** A series' report on all its counts, and that on the counts that may be shown. */
export type BothReports = { readonly report: SeriesReport; readonly publicReport: SeriesReport }

/**
 * Both reports of a family; what withholding does not touch is worked out once.
 *
 * @param shown of each series a letter a period, `o` may be shown, `w` is withheld
 */
export function reportBoth(
  family: readonly CountSeries[],
  shown: readonly string[],
  drawnOn: CalendarDate | null = null,
): readonly BothReports[] {
  const fits = new Map<CountSeries, Fitted>()
  const open = family.map((series, i) => forPublic(series, shown[i] ?? ''))
  const reports = reportWith(fits, family, drawnOn)
  const same = open.every((series, i) => series === family[i])
  const publicReports = same ? reports : reportWith(fits, open, drawnOn)
  return reports.map((report, i) => ({ report, publicReport: publicReports[i] ?? report }))
}

/** What a report as a whole gave one of its series: without the others it cannot be worked out. */
export type Together = {
  /** The newest period that any of them has a count of. */
  readonly latest: PeriodKey
  /** Chances adjusted over all of them, from 0 to 1; null where the series has none. */
  readonly trendQ: number | null
  readonly watchQ: number | null
}

/** What a series' report was given by the others; null where nothing was said of it. */
export function togetherOf({ trend, watch }: SeriesReport): Together | null {
  return trend.window === null
    ? null
    : { latest: trend.window.to, trendQ: trend.q, watchQ: watch.kind === 'tested' ? watch.q : null }
}

/**
 * What a report said of one of its series, worked out anew from that series alone and what the others gave it. Whatever
 * that is, a chance is never adjusted to less than the series' own.
 */
export function reportAlone(
  series: CountSeries,
  { latest, trendQ, watchQ }: Together,
  drawnOn: CalendarDate | null = null,
): SeriesReport {
  const fitted = fitSeries(prepare(endedOnly(series, drawnOn), latest))
  const { fit } = fitted
  const test = fitted.test ?? { status: 'missing' }
  return reportOf(
    fitted,
    wordFit(fit, fit.trend.status === 'ok' ? adjusted(trendQ, fit.trend.p) : null),
    listTested(test, test.status === 'ok' ? adjusted(watchQ, test.p) : null),
  )
}

function adjusted(q: number | null, p: number): number | null {
  return q === null ? null : Math.max(q, p)
}

type Known = Map<CountSeries, Fitted>

function reportWith(
  known: Known,
  family: readonly CountSeries[],
  drawnOn: CalendarDate | null,
): readonly SeriesReport[] {
  const reports = new Map<CountSeries, SeriesReport>()
  for (const own of Map.groupBy(new Set(family), ({ period }) => period).values())
    reportFamily(known, own, drawnOn).forEach((report, i) => reports.set(own[i] as CountSeries, report))
  return family.map((series) => reports.get(series) as SeriesReport)
}

function reportFamily(
  known: Known,
  family: readonly CountSeries[],
  drawnOn: CalendarDate | null,
): readonly SeriesReport[] {
  const ended = family.map((series) => endedOnly(series, drawnOn))
  const latest = latestOf(ended)
  if (latest === null) return ended.map((series) => emptyReport(series))
  const fits = family.map((series, i) => {
    const prepared = prepare(ended[i] ?? series, latest)
    const found = known.get(series)
    const fitted = found?.prepared.last === prepared.last ? found : fitSeries(prepared)
    known.set(series, fitted)
    return fitted
  })
  const verdicts = wordFits(fits.map(({ fit }) => fit))
  const watched = listWatched(fits.map(({ test }) => test ?? { status: 'missing' }))
  return fits.map((fitted, i) => reportOf(fitted, verdicts[i], watched[i]))
}

function reportOf(fitted: Fitted, verdict: Verdict | undefined, watch: Watched | undefined): SeriesReport {
  const { source, areaSince, window, withheld } = fitted.prepared
  if (!verdict || !watch || window.counts.length === 0) return emptyReport(source)
  return {
    latest: latestPeriod(source),
    areaSince,
    withheld: { window: withheld, all: countWithheld(source.statuses) },
    trend: trendReport(fitted, verdict),
    year: fitted.year,
    watch: watchOf(fitted, watch),
    drift: fitted.drift,
  }
}

function watchOf({ prepared: { source, last }, test }: Fitted, { result, q, listed }: Watched): WatchReport {
  if (test === null) return { kind: 'none', reason: 'withheld', first: false }
  if (result.status !== 'ok')
    return {
      kind: 'none',
      reason: result.status,
      first: result.status === 'no_reference_counts' && result.first,
    }
  const { observed, expected, lower, upper, p, alarm } = result
  const period = shiftPeriod(source.first, last - 1)
  return { kind: 'tested', period, observed, expected, lower, upper, p, q: q ?? 1, alarm, listed }
}

/** Of a series without a single count. */
function emptyReport(source: CountSeries): SeriesReport {
  return {
    latest: null,
    areaSince: null,
    withheld: { window: countWithheld(source.statuses), all: countWithheld(source.statuses) },
    trend: {
      class: 'too_few',
      strength: null,
      status: 'too_short',
      basis: 'counts',
      window: null,
      ...nothingKnown,
    },
    year: { kind: 'refused', reason: 'missing' },
    watch: { kind: 'none', reason: 'empty', first: false },
    drift: null,
  }
}
