import { benjaminiHochberg } from './fdr.ts'
import { levelShift, type LevelShift } from './level-shift.ts'
import { lastReported, subOf, type Series } from './series.ts'
import { fitTrend, type NoTrend, type TrendFit } from './trend.ts'

/** What may be said of a series. */
export type WordingClass = 'too_few' | 'level_shift' | 'falling' | 'rising' | 'stable' | 'no_clear_change'
export type Strength = 'marked' | 'plain' | 'slight'

export type Verdict = {
  readonly class: WordingClass
  /** Of a falling or rising series. */
  readonly strength: Strength | null
  /** The p value after Benjamini and Hochberg over the family; null for `too_few`. */
  readonly q: number | null
  readonly trend: TrendFit | NoTrend
  readonly shift: LevelShift | null
}

/** At least so many reports in the window. */
const fewest = 30
const level = 0.05
/** Per cent a year within which the 90 % interval must lie for "about the same". */
const equivalence = 2
const markedPercent = 5

/** The latest five full years and the running part year, in periods. */
export function latestWindow(series: Series): number {
  return 5 * series.period + (subOf(series, lastReported(series)) % series.period)
}

/**
 * What may be said of each series of a report. All of them together are the family that the false
 * discovery rate is held over: nobody picks the one that falls.
 *
 * @param windowOf how many of a series' latest periods are looked at; fixed before, never chosen to fit
 */
export function wordReport(
  family: readonly Series[],
  windowOf: (series: Series) => number = latestWindow,
): readonly Verdict[] {
  return wordFits(family.map((series) => fitWindow(series, windowOf(series))))
}

/** As `wordReport`, of fits already made: `fitWindow` of each series. */
export function wordFits(fits: readonly WindowFit[]): readonly Verdict[] {
  const q = benjaminiHochberg(
    fits.map(({ trend, enough }) => (enough && trend.status === 'ok' ? trend.p : null)),
  )
  return fits.map((fit, i) => wordFit(fit, q[i] ?? null))
}

/** What may be said of one series of a report, of which `q` is the adjusted p value. */
export function wordFit({ trend, shift, enough }: WindowFit, q: number | null): Verdict {
  if (!enough || trend.status !== 'ok' || q === null)
    return { class: 'too_few', strength: null, q: null, trend, shift }
  return { ...word(trend, q, shift), q, trend, shift }
}

/** A series by itself, before its report is looked at as a whole. */
export type WindowFit = {
  readonly trend: TrendFit | NoTrend
  readonly shift: LevelShift | null
  /** Two years and thirty reports. */
  readonly enough: boolean
}

/** Fits the latest `window` periods of a series. */
export function fitWindow(series: Series, window: number): WindowFit {
  const trend = fitTrend(series, { offset: usesPopulation(series), window })
  if (trend.status !== 'ok') return { trend, shift: null, enough: false }
  const total = trend.rows.count.reduce((sum, count) => sum + count, 0)
  const enough = trend.rows.t.length >= 2 * series.period && total >= fewest
  return { trend, shift: levelShift(trend, series.period), enough }
}

/** Rates where the population is known in at least four fifths of the periods. */
export function usesPopulation({ population, counts }: Series): boolean {
  const known = population?.filter((value) => value !== null).length ?? 0
  return known >= 0.8 * counts.length
}

function word(
  trend: TrendFit,
  q: number,
  shift: LevelShift | null,
): { readonly class: WordingClass; readonly strength: Strength | null } {
  const [low, high] = trend.interval95
  if (shift?.flagged && q <= level) return { class: 'level_shift', strength: null }
  if (q <= level && (high < 0 || low > 0)) {
    const nearest = Math.min(Math.abs(low), Math.abs(high))
    const strength =
      nearest >= markedPercent ? 'marked' : Math.abs(trend.percentPerYear) < equivalence ? 'slight' : 'plain'
    return { class: high < 0 ? 'falling' : 'rising', strength }
  }
  const [low90, high90] = trend.interval90
  const within = low90 > -equivalence && high90 < equivalence
  return { class: within ? 'stable' : 'no_clear_change', strength: null }
}
