import { expect, test } from 'vitest'
import type { Figures } from '#claims'
import { reportOn, type SeriesReport, type YearReport } from '#statistics/analysis'
import { trendParagraph, yearParagraph } from './chapter-sentences.ts'

const counts = Array.from({ length: 70 }, (_, at) => 60 + ((at * 37) % 11))
const series = {
  period: 12,
  first: '2020-01',
  counts,
  statuses: 'o'.repeat(counts.length),
  population: null,
} as const
const [report] = reportOn([series])

function both(da: string) {
  return { da, en: da }
}

function figures(change: Partial<SeriesReport>): Figures {
  if (!report) throw new Error('no report')
  return {
    set: {
      code: 'proeve',
      title: both('Prøvetal'),
      publisher: both('Danmarks Prøve'),
      unit: both('anmeldelser'),
      period: 12,
      drawnOn: '2025-11-03',
      drawnBy: 'Analytiker',
      vintage: 1,
      sha256: null,
      release: null,
    },
    area: { key: '0851', name: 'Aalborg', kind: 'municipality', tile: null },
    category: {
      slug: 'vold',
      name: both('Vold'),
      definition: both('Vold.'),
      caveat: both(''),
      version: 1,
      offences: [],
      reports: [],
    },
    series: { ...series, areaKey: '0851', category: 'vold', years: [], report: { ...report, ...change } },
    annotations: [],
  }
}

const year: YearReport = {
  kind: 'expected',
  year: 2025,
  asOf: '2025-10',
  method: 'ratio',
  yearToDate: 611,
  total: 722.4,
  interval80: [702, 742],
  interval95: [687, 758],
  standing: 'over',
  previousTotals: [2020, 2021, 2022, 2023, 2024].map((of) => ({ year: of, total: 700 })),
  sameParts: [],
  otherwise: null,
  afterShift: false,
}

test('a year is told with the ranges that its words rest on, and what it is held against', () => {
  const phrases = [{ about: 'year', claimed: 'over-2025', markdown: ':udsagn[ligger over]{nr=1}' }] as const
  expect(yearParagraph({ figures: figures({ year }), phrases })).toBe(
    'Antallet :udsagn[ligger over]{nr=1}: omkring 722 anmeldelser mod 700 i gennemsnit i 2020-2024. Med 80 % sandsynlighed ender året mellem 702 og 742, med 95 % mellem 687 og 758. Til og med oktober 2025 er der 611.',
  )
})

test('a year that two calculations contradict each other on is told as uncertain', () => {
  const uncertain = {
    ...year,
    afterShift: true,
    otherwise: { total: 650, interval95: [600, 700] },
  } satisfies YearReport
  const text = yearParagraph({ figures: figures({ year: uncertain }), phrases: [] })
  expect(text).toMatch(/^2025 ventes at ende på omkring 722 anmeldelser\. Med 80 % sandsynlighed/)
  expect(text).toContain(
    'Det er usikkert: føres udviklingen i stedet videre, bliver det omkring 650 (med 95 % sandsynlighed mellem 600 og 700). Kun årene efter skiftet i niveau er brugt.',
  )
  expect(text).not.toContain('gennemsnit')
})

test('a new level is told without a development across it', () => {
  const trend = {
    ...figures({}).series.report.trend,
    class: 'level_shift',
    shift: { period: '2023-04', ratio: 1.4 },
  } as const
  const phrases = [
    { about: 'trend', claimed: 'level_shift', markdown: ':udsagn[et nyt niveau i vold]{nr=2}' },
  ] as const
  expect(trendParagraph({ figures: figures({ trend }), phrases }, false)).toMatch(
    /^Tallene viser :udsagn\[et nyt niveau i vold\]\{nr=2\}, højere end før \([\d.]+ anmeldelser\)\. Det kan skyldes ændret registrering, og der siges ikke noget om en udvikling hen over skiftet\./,
  )
})
