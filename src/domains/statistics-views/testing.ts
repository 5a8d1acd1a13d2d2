import { forPublic, reportOn, type CountSeries } from '#statistics/analysis'
import { partsOf, type PeriodKey, type Periods } from '#statistics/periods'
import type { AreaView, CategoryView, SeriesView, StatisticsPaths, StatisticsView } from './types.ts'

/** Addresses that tests can look for. */
export const paths: StatisticsPaths = {
  front: '/tal',
  set: (set) => `/tal/${set}`,
  category: (set, category) => `/tal/${set}/kategori/${category}`,
  area: (set, area) => `/tal/${set}/omraade/${area}`,
  series: (set, area, category) => `/tal/${set}/omraade/${area}/${category}`,
  standingOut: (set) => `/tal/${set}/skiller-sig-ud`,
  national: (set, category) => `/tal/${set}/landet/${category}`,
  help: '/tal/hjaelp',
  csv: (set) => `/tal/${set}.csv`,
}

/** Three places of the invented district Vestø: large, middling, tiny. */
export const areas = {
  vestoe: area('kreds-vestoe', 'Vestø', 'district', null),
  storby: area('9001', 'Storby', 'municipality', { column: 2, row: 2 }),
  aaby: area('9002', 'Åby', 'municipality', { column: 1, row: 2 }),
  lilleoe: area('9003', 'Lilleø', 'municipality', { column: 3, row: 1 }),
} as const

function area(key: string, name: string, kind: AreaView['kind'], tile: AreaView['tile']): AreaView {
  return { key, name, kind, tile }
}

export const burglary: CategoryView = {
  slug: 'indbrud',
  name: { da: 'Indbrud', en: 'Burglary' },
  definition: { da: 'Indbrud i hjem og butikker.', en: 'Burglary of homes and shops.' },
  caveat: { da: 'Mange indbrud anmeldes sent.', en: 'Many burglaries are reported late.' },
  version: 2,
  offences: ['1320 Indbrud i bank, forretning m.v.'],
  reports: ['trend'],
}

/** A season, a trend in per cent a year, and noise that is the same each time. */
export function made(
  level: number,
  percentPerYear: number,
  periods: number,
  period: Periods,
): readonly number[] {
  return Array.from({ length: periods }, (_, t) => {
    const season = 1 + 0.15 * Math.sin((2 * Math.PI * t) / period)
    const noise = 1 + 0.05 * Math.sin(t * 12.9898) * Math.cos(t * 78.233)
    return Math.round(level * season * noise * (1 + percentPerYear / 100) ** (t / period))
  })
}

type MadeSeries = {
  readonly area: AreaView
  readonly counts: readonly (number | null)[]
  readonly category?: CategoryView
  readonly people?: number | null
  /** A letter a period, as disclosure control gives it; all is shown where it is left out. */
  readonly shown?: string
}

/** The view that pages are drawn from, of series with the reports that their counts bear. */
export function aView(
  given: readonly MadeSeries[],
  change: Partial<StatisticsView> & { readonly first?: PeriodKey } = {},
): StatisticsView {
  const { first = '2016-Q1', ...rest } = change
  const { period } = partsOf(first)
  const family = given.map(({ counts, people = 40_000, shown = '' }): CountSeries =>
    forPublic(
      {
        period,
        first,
        counts,
        statuses: counts.map((count) => (count === null ? 'm' : count === 0 ? 'z' : 'o')).join(''),
        population: people === null ? null : counts.map(() => people),
      },
      shown,
    ),
  )
  const reports = reportOn(family)
  const series = family.map((own, i): SeriesView => {
    const report = reports[i]
    if (!report) throw new Error('no report')
    const { area, category = burglary } = given[i] ?? { area: areas.vestoe }
    return { ...own, areaKey: area.key, category: category.slug, years: yearsOf(own), report }
  })
  return {
    set: {
      code: 'proeve',
      title: { da: 'Prøvetal', en: 'Trial figures' },
      publisher: { da: 'Vestø Politi', en: 'Vestø Police' },
      unit: { da: 'anmeldelser', en: 'reports' },
      period,
      drawnOn: '2025-11-03',
      drawnBy: 'analytikeren',
      vintage: 7,
      sha256: 'ab'.repeat(32),
      release: null,
    },
    areas: [...new Set(given.map(({ area }) => area))],
    categories: [...new Set(given.map(({ category = burglary }) => category))],
    series,
    annotations: [],
    ...rest,
  }
}

/** Totals of the calendar years that are whole and open. */
function yearsOf({ first, counts, period }: CountSeries): readonly (number | null)[] {
  const before = partsOf(first).sub - 1
  return Array.from({ length: Math.ceil((before + counts.length) / period) }, (_, year) => {
    const from = year * period - before
    const own = counts.slice(Math.max(0, from), from + period)
    const known = own.filter((count) => count !== null)
    return from < 0 || known.length < period ? null : known.reduce((sum, count) => sum + count, 0)
  })
}
