import { describe, expect, test } from 'vitest'
import { languages, type Lang } from '#texts'
import { context, falling, reportWith } from './made-up.ts'
import { trendSentence } from './trend-words.ts'
import type { SeriesReport } from './types.ts'
import { watchSentence, withheldSentence } from './watch-words.ts'
import { mayRise, mayRiseSentence, yearSentence } from './year-words.ts'

const inDanish = (report: SeriesReport) => trendSentence(report, context, 'da')

describe('a development in words', () => {
  test('has verdict, interval, number of reports, window and the day of the extract', () => {
    const { window } = falling.trend
    const reports = window?.reports.toLocaleString('da-DK')
    expect(inDanish(reportWith({ interval95: [-7.3, -5.42] }))).toBe(
      `Et klart fald. Antallet pr. indbygger falder med mellem 5,4 og 7,3 % om året. Bygger på ${reports} anmeldelser fra januar 2020 til oktober 2025, trukket 3. november 2025.`,
    )
    expect(trendSentence(reportWith({ interval95: [-7.3, -5.42] }), context, 'en')).toContain(
      'A clear fall. The number per inhabitant falls by between 5.4 and 7.3 % a year. Based on ',
    )
  })

  test('never says unchanged of what cannot be told', () => {
    const unclear = reportWith({ class: 'no_clear_change', strength: null, interval95: [-4.2, 3.1] })
    expect(inDanish(unclear)).toContain(
      'Ingen klar ændring. Udviklingen ligger et sted fra et fald på 4,2 % til en stigning på 3,1 % om året.',
    )
    const few = reportWith({
      class: 'too_few',
      window: { from: '2020-01', to: '2025-10', reports: 1, known: 70 },
    })
    expect(inDanish(few)).toBe(
      'For få anmeldelser til at vise en udvikling; der skal mindst 30 til. Bygger på 1 anmeldelse fra januar 2020 til oktober 2025, trukket 3. november 2025.',
    )
    for (const report of [unclear, few]) expect(inDanish(report)).not.toMatch(/uændret/i)
  })

  test('calls nothing a fall that is about the same', () => {
    const level = inDanish(reportWith({ class: 'stable', strength: null, interval95: [-1.1, -0.04] }))
    expect(level).toContain(
      'Nogenlunde uændret. Udviklingen ligger et sted fra et fald på 1,1 % til et fald på 0,0 %',
    )
    expect(level).not.toContain('falder')
  })

  test('says why an interval on one side of zero is no fall, where many were looked at', () => {
    expect(
      inDanish(reportWith({ class: 'no_clear_change', strength: null, interval95: [-7, -0.4] })),
    ).toContain('falder måske med mellem 0,4 og 7,0 % om året. Når så mange tal ses igennem på én gang')
  })

  test('tells few reports in reports, not in per cent', () => {
    const window = { from: '2020-01', to: '2025-10', reports: 116, known: 70 }
    const few = reportWith({ interval95: [-20, -5], window })
    expect(inDanish(few)).toContain('For hvert år er der mellem 1,0 og 4,0 færre anmeldelser.')
    const unclear = reportWith({ class: 'no_clear_change', interval95: [-20, 120], window })
    expect(inDanish(unclear)).toContain('fra 4,0 færre til 24 flere anmeldelser for hvert år')
    for (const lang of languages)
      for (const report of [few, unclear]) expect(trendSentence(report, context, lang)).not.toContain('%')
  })

  test('of a level that jumped names the month, and no trend', () => {
    const jumped = reportWith({
      class: 'level_shift',
      strength: null,
      shift: { period: '2023-03', ratio: 1.4 },
    })
    expect(inDanish(jumped)).toContain(
      'Niveauet ændrede sig omkring marts 2023; det kan skyldes ændret registrering.',
    )
    expect(inDanish(jumped)).not.toMatch(/fald|stig/)
  })

  test('of a jump that is no verdict says that there may be one, as the year and the chart do', () => {
    const shift = { period: '2023-03', ratio: 0.8 }
    const sentence = inDanish(reportWith({ class: 'no_clear_change', interval95: [-9, 2], shift }))
    expect(sentence).toMatch(/^Ingen klar ændring\./)
    expect(sentence).toContain('Niveauet ser ud til at have ændret sig omkring marts 2023')
  })

  test('gives both where one period alone marks it', () => {
    const oneOff = { period: '2022-06', percentPerYear: -3, interval95: [-5, -1] as const }
    const sentence = inDanish(reportWith({ class: 'no_clear_change', interval95: [-4, 9], oneOff }))
    expect(sentence).toContain('fra et fald på 4,0 % til en stigning på 9,0 %')
    expect(sentence).toContain(
      'Uden juni 2022: Antallet pr. indbygger falder måske med mellem 1,0 og 5,0 % om året.',
    )
  })
})

const withYear = (year: SeriesReport['year']) => yearSentence({ ...falling, year }, context, 'da')

describe('a year in words', () => {
  const year = {
    kind: 'expected' as const,
    year: 2025,
    asOf: '2025-10',
    method: 'ratio' as const,
    yearToDate: 1020,
    total: 1233.6,
    interval80: [1180, 1290] as const,
    interval95: [1150, 1320] as const,
    standing: 'about' as const,
    previousTotals: [2020, 2021, 2022, 2023, 2024].map((year) => ({ year, total: 1250 })),
    sameParts: [],
    otherwise: null,
    afterShift: false,
  }
  const said = (change: object, lang: Lang = 'da') =>
    yearSentence({ ...falling, latest: '2025-10', year: { ...year, ...change } }, context, lang)

  test('has both ranges, how it stands to the years before, and that the newest month may rise', () => {
    expect(said({})).toBe(
      '2025 ventes at ende på omkring 1.234 anmeldelser: med 80 % sandsynlighed mellem 1.180 og 1.290, med 95 % mellem 1.150 og 1.320. Det er nogenlunde som de 5 foregående år, der i gennemsnit endte på 1.250. Til og med oktober 2025 er der 1.020 anmeldelser, trukket 3. november 2025. Tallet for oktober 2025 kan stige, når sene anmeldelser kommer med.',
    )
    expect(said({ standing: 'over' })).toContain('Det er over de 5 foregående år')
  })

  test('that is uncertain has both expectations and no standing', () => {
    const uncertain = said({ otherwise: { total: 900, interval95: [850, 960] } })
    expect(uncertain).toContain('Det er usikkert')
    expect(uncertain).toContain('omkring 900 (med 95 % sandsynlighed mellem 850 og 960)')
    expect(uncertain).not.toMatch(/over de|under de|nogenlunde/)
  })

  test('that is refused says why, and one that is over what it ended at', () => {
    expect(withYear({ kind: 'refused', reason: 'missing' })).toContain('Der mangler tal')
    const total = {
      kind: 'complete' as const,
      year: 2024,
      total: 1,
      previousTotals: [{ year: 2023, total: 7 }],
    }
    expect(withYear(total)).toContain(
      '2024 endte på 1 anmeldelse, trukket 3. november 2025. Årene før: 7 i 2023.',
    )
  })
})

test('the newest period may rise as long as the next one runs', () => {
  expect(mayRise('2025-10', '2025-11-03')).toBe(true)
  expect(mayRise('2025-10', '2025-12-01')).toBe(false)
  expect(mayRise('2025-Q3', '2025-11-12')).toBe(true)
  expect(mayRise('2025-Q3', '2026-01-02')).toBe(false)
  expect(mayRise('2025-10', null)).toBe(false)
  expect(mayRiseSentence(falling, { ...context, drawnOn: '2026-02-01' }, 'da')).toBeNull()
})

describe('the newest period in words', () => {
  const tested = {
    kind: 'tested' as const,
    period: '2025-10',
    observed: 42,
    expected: 24.6,
    lower: 14,
    upper: 34,
    p: 0.0001,
    q: 0.01,
    alarm: 'high' as const,
    listed: true,
  }
  const said = (change: object) =>
    watchSentence(
      { ...falling, watch: { ...tested, ...change } },
      { ...context, drawnOn: '2026-01-15' },
      'da',
    )

  test('says what was expected and what would be ordinary', () => {
    expect(said({})).toBe(
      'Oktober 2025 skiller sig ud: 42 anmeldelser, hvor der var ventet omkring 25, og op til 34 ville være sædvanligt.',
    )
    expect(said({ listed: false })).toMatch(
      /^Oktober 2025 ligger højt.*ved et tilfælde; dette er derfor ikke fremhævet\.$/,
    )
    expect(said({ alarm: 'low', listed: false, observed: 9 })).toContain('ned til 14 ville være sædvanligt')
    expect(said({ alarm: null, listed: false, observed: 30 })).toContain('inden for det sædvanlige')
    expect(said({ alarm: null, listed: false, observed: 2, upper: 1, lower: 0 })).toContain('for få')
  })

  test('or that it is the first in five years, or why nothing is said', () => {
    const none = { kind: 'none' as const, reason: 'no_reference_counts' as const }
    const of = (first: boolean) => watchSentence({ ...falling, watch: { ...none, first } }, context, 'da')
    expect(of(true)).toBe('Oktober 2025 har de første anmeldelser på den tid af året i fem år.')
    expect(of(false)).toContain('ikke noget at sammenligne med')
  })
})

const withheldOf = (all: number) =>
  withheldSentence({ ...falling, withheld: { window: all, all } }, context, 'da')

test('withheld figures are told as many, and alike', () => {
  expect(withheldOf(0)).toBeNull()
  expect(withheldOf(3)).toBe(
    '3 tal er holdt tilbage, for at ingen skal kunne kendes igen. De ser ens ud, uanset hvorfor.',
  )
})
