import { logPopulation, type Period, type Series } from './series.ts'

/** What a period is compared with, and how strictly. */
export type AberrationOptions = {
  /** Years back, at least 3 for a trend. */
  readonly years: number
  /** Periods on each side of the same period in earlier years. */
  readonly halfWindow: number
  /** Levels of the season, the tested period's own being the highest. */
  readonly levels: number
  /** Latest periods left out, so that something that has begun does not hide itself. */
  readonly excluded: number
  /** Chance of a false alarm on each side. */
  readonly alpha: number
  readonly trend: boolean
  /** Rates by population rather than counts. */
  readonly offset: boolean
  /** Reproduce the dispersion that R's surveillance uses by mistake up to version 1.26. */
  readonly compatible?: boolean
}

/** The defaults for months and for quarters. */
export function aberrationDefaults(period: Period): AberrationOptions {
  const common = { years: 5, alpha: 0.025, trend: true, offset: false } as const
  return period === 12
    ? { ...common, halfWindow: 1, levels: 10, excluded: 3 }
    : { ...common, halfWindow: 0, levels: 4, excluded: 1 }
}

/** The periods of earlier years that one is compared with; its own level of the season comes as `levels`. */
export type Baseline = {
  readonly t: readonly number[]
  /** Level of the season, from 1. */
  readonly level: readonly number[]
  readonly count: Float64Array
  /** log(inhabitants / 100,000), or zeros. */
  readonly offset: Float64Array
}

/** The baseline of period k: known counts, with `offset` those with inhabitants, none of the latest periods. */
export function baselineOf(series: Series, k: number, options: AberrationOptions): Baseline {
  const pattern = seasonPattern(series.period, options)
  const first = k - series.period * options.years - options.halfWindow
  const levelAt = (at: number): number => pattern[(at - first) % series.period] ?? 0
  const t: number[] = []
  for (let at = Math.max(1, first); at < k - options.excluded; at++) {
    const inhabited = !options.offset || (series.population?.[at - 1] ?? 0) > 0
    const used = levelAt(at) > 0 && inhabited
    if (used && (series.counts[at - 1] ?? null) !== null) t.push(at)
  }
  return {
    t,
    level: t.map(levelAt),
    count: Float64Array.from(t, (at) => series.counts[at - 1] ?? 0),
    offset: Float64Array.from(t, (at) => (options.offset ? logPopulation(series, at) : 0)),
  }
}

/**
 * The level of each period of a year that begins with the window around the tested one. Where there is but one
 * level, the window alone is compared with.
 */
function seasonPattern(period: Period, { halfWindow, levels }: AberrationOptions): readonly number[] {
  const window = 2 * halfWindow + 1
  const blocks = levels - 1
  const between = period - window
  const pattern = Array.from({ length: window }, () => levels)
  for (let block = 1; block <= blocks; block++) {
    const length = Math.floor(between / blocks) + (block <= between % blocks ? 1 : 0)
    for (let i = 0; i < length; i++) pattern.push(block)
  }
  return pattern
}
