import { projectYear, subOf, type Series } from '#statistics/engine'

/** How well the years of real series that have ended were expected from their first ten months or three quarters. */
type Backtest = {
  readonly years: number
  /** Share of the years that ended within the interval, rounded outwards. */
  readonly within95: number
  readonly within80: number
  /** Sum of all misses over the sum of all reports. */
  readonly error: number
}

export function backtest(all: Iterable<Series>): Backtest {
  const found = [...all].flatMap(endedYears)
  const share = (hits: number): number => hits / found.length
  const within = (of: 'interval95' | 'interval80'): number =>
    found.filter(({ [of]: [low, high], total }) => Math.floor(low) <= total && total <= Math.ceil(high))
      .length
  const sum = (of: (year: EndedYear) => number): number => found.reduce((total, year) => total + of(year), 0)
  return {
    years: found.length,
    within95: share(within('interval95')),
    within80: share(within('interval80')),
    error: sum(({ expected, total }) => Math.abs(expected - total)) / sum(({ total }) => total),
  }
}

type EndedYear = {
  readonly expected: number
  readonly interval95: readonly [number, number]
  readonly interval80: readonly [number, number]
  /** What it ended at. */
  readonly total: number
}

function endedYears(series: Series): readonly EndedYear[] {
  const left = series.period === 12 ? 2 : 1
  return series.counts.flatMap((_, i) => {
    const t = i + 1
    const rest = series.counts.slice(t, t + left)
    if (rest.length < left || subOf(series, t) !== series.period - left) return []
    const expected = projectYear(series, t)
    if (!('total' in expected) || rest.includes(null)) return []
    const total = rest.reduce<number>((sum, count) => sum + (count ?? 0), expected.yearToDate)
    return [
      { expected: expected.total, interval95: expected.interval95, interval80: expected.interval80, total },
    ]
  })
}
