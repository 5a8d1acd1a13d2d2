import type { Periods } from '#statistics/periods'
import { reportOn } from './report.ts'
import type { CountSeries, SentenceContext, SeriesReport, TrendReport } from './types.ts'

/** A made-up series; by default 70 months from January 2020 on, without inhabitants. */
export function aSeries(
  change: Partial<CountSeries> & { readonly counts: CountSeries['counts'] },
): CountSeries {
  const statuses = change.counts.map((count) => (count === null ? 'm' : count === 0 ? 'z' : 'o')).join('')
  return { period: 12, first: '2020-01', statuses, population: null, ...change }
}

/** Counts around a level that changes by so much a year, with a season and a fixed unrest of a few per cent. */
export function counts(n: number, level = 50, aYear = 0, period: Periods = 12): readonly number[] {
  return Array.from({ length: n }, (_, i) =>
    Math.round(
      level *
        Math.exp((Math.log1p(aYear) * i) / period) *
        (1 + 0.15 * Math.cos((2 * Math.PI * (i + 1)) / period) + (((i * 37) % 11) - 5) / 60),
    ),
  )
}

/** The same inhabitants in every period. */
export function people(n: number, inhabitants = 20_000): readonly number[] {
  return Array.from({ length: n }, () => inhabitants)
}

export const context: SentenceContext = {
  area: 'Aalborg',
  category: { da: 'Indbrud', en: 'Burglary' },
  unit: { da: 'anmeldelser', en: 'reports' },
  drawnOn: '2025-11-03',
}

/** The report of a made-up series that falls clearly, as of October 2025. */
export const falling = reportOn([
  aSeries({ counts: counts(70, 400, -0.07), population: people(70) }),
])[0] as SeriesReport

/** The same with another trend, or more that is different. */
export function reportWith(trend: Partial<TrendReport>, more: Partial<SeriesReport> = {}): SeriesReport {
  return { ...falling, ...more, trend: { ...falling.trend, ...trend } }
}
