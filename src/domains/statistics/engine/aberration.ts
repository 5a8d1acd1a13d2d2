import { aberrationDefaults, baselineOf, type AberrationOptions } from './aberration-baseline.ts'
import { robustModel, type AberrationModel } from './aberration-model.ts'
import { normalParts, normalQuantile } from './continuous.ts'
import { benjaminiHochberg } from './fdr.ts'
import { chanceOfAtLeast, predictiveQuantile } from './predictive.ts'
import { lastReported, logPopulation, type Series } from './series.ts'

/** How a count stands to what earlier years lead one to expect. */
export type Aberration = {
  readonly status: 'ok'
  readonly observed: number
  readonly expected: number
  readonly phi: number
  /** Standard error of the logarithm of what is expected. */
  readonly se: number
  readonly trendUsed: boolean
  readonly downweighted: number
  /** Limits of the predictive negative binomial distribution, both still ordinary. */
  readonly lower: number
  readonly upper: number
  /** Chance of at least as many reports. */
  readonly p: number
  /** The latest four periods sum to at least five: enough to speak of. */
  readonly enoughCases: boolean
  readonly alarm: 'high' | 'low' | null
  /** Limits by the methods of R's surveillance, for comparison. */
  readonly other: OtherLimits
}

type OtherLimits = {
  readonly deltaUpper: number
  readonly deltaLower: number
  readonly deltaP: number
  readonly pluginUpper: number
  readonly muanUpper: number
}

/**
 * Why there is no verdict. `first` of no reference counts: at least two reports where there were none before, as far
 * as that is known.
 */
export type NoAberration =
  | { readonly status: 'too_short' | 'missing' | 'unknown_population' | 'no_fit' }
  | { readonly status: 'no_reference_counts'; readonly first: boolean }

const fewestCases = 5
const latestPeriods = 4

/**
 * Tests whether the count of period k is higher or lower than earlier years lead one to expect
 * (Noufaily and others 2013, with the dispersion that was meant).
 */
export function testPeriod(series: Series, k: number, options: AberrationOptions): Aberration | NoAberration {
  const observed = series.counts[k - 1] ?? null
  if (k < series.period * options.years + options.halfWindow + 1) return { status: 'too_short' }
  if (observed === null) return { status: 'missing' }
  const baseline = baselineOf(series, k, options)
  const reference = baseline.count.filter((_, i) => baseline.level[i] === options.levels)
  if (!options.compatible && reference.every((count) => count === 0))
    return { status: 'no_reference_counts', first: reference.length > 0 && observed >= 2 }
  const offset = options.offset ? logPopulation(series, k) : 0
  if (!Number.isFinite(offset)) return { status: 'unknown_population' }
  const model = robustModel(baseline, k, offset, options)
  return model ? verdict(series, k, observed, model, options.alpha) : { status: 'no_fit' }
}

function verdict(
  series: Series,
  k: number,
  observed: number,
  model: AberrationModel,
  alpha: number,
): Aberration {
  const { mean, phi, scale, trendUsed, downweighted } = model
  const se = Math.sqrt(scale * (model.fit.covariance[0] as number))
  const variance = phi * mean + (mean * se) ** 2
  const lower = predictiveQuantile(alpha, mean, variance)
  const upper = predictiveQuantile(1 - alpha, mean, variance)
  const latest = series.counts.slice(Math.max(0, k - latestPeriods), k)
  const enoughCases = latest.reduce<number>((sum, count) => sum + (count ?? 0), 0) >= fewestCases
  const direction = observed > upper ? 'high' : observed < lower ? 'low' : null
  return {
    status: 'ok',
    observed,
    expected: mean,
    phi,
    se,
    trendUsed,
    downweighted,
    lower,
    upper,
    p: chanceOfAtLeast(observed, mean, variance),
    enoughCases,
    alarm: enoughCases ? direction : null,
    other: otherLimits(observed, mean, phi, se, alpha),
  }
}

function otherLimits(observed: number, mean: number, phi: number, se: number, alpha: number): OtherLimits {
  const z = normalQuantile(1 - alpha)
  const root = Math.cbrt(mean) ** 2
  const spread = Math.sqrt((4 / 9) * Math.cbrt(mean) * (phi + mean * se * se))
  const highest = mean * Math.exp(z * se)
  return {
    deltaUpper: (root + z * spread) ** 1.5,
    deltaLower: Math.max(0, root - z * spread) ** 1.5,
    deltaP: normalParts((Math.cbrt(observed) ** 2 - root) / spread).upper,
    pluginUpper: predictiveQuantile(1 - alpha, mean, phi * mean),
    muanUpper: predictiveQuantile(1 - alpha, highest, phi * highest),
  }
}

/** A series' latest period in a report; `q` is its chance adjusted over all series of the report. */
export type Watched = {
  readonly result: Aberration | NoAberration
  readonly q: number | null
  readonly listed: boolean
}

const listedUpTo = 0.1

/** Tests the latest period of each series of a report; `listed` are the alarms that stand after adjustment. */
export function watchReport(
  family: readonly Series[],
  optionsOf: (series: Series) => AberrationOptions = (series) => aberrationDefaults(series.period),
): readonly Watched[] {
  return listWatched(family.map((series) => testPeriod(series, lastReported(series), optionsOf(series))))
}

/** As `watchReport`, of tests already made. */
export function listWatched(results: readonly (Aberration | NoAberration)[]): readonly Watched[] {
  const q = benjaminiHochberg(results.map((result) => (result.status === 'ok' ? result.p : null)))
  return results.map((result, i) => listTested(result, q[i] ?? null))
}

/** Whether one series of a report stands out, of which `q` is the adjusted chance. */
export function listTested(result: Aberration | NoAberration, q: number | null): Watched {
  const listed = result.status === 'ok' && result.alarm === 'high' && q !== null && q <= listedUpTo
  return { result, q, listed }
}
