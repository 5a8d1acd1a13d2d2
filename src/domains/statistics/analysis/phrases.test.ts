import { describe, expect, test } from 'vitest'
import { context, falling, reportWith } from './made-up.ts'
import { phrasesThatHold, stillHolds } from './phrases.ts'
import type { SeriesReport } from './types.ts'

const claims = (report: SeriesReport) => phrasesThatHold(report, context).map(({ claimed }) => claimed)
const ended = (total: number) =>
  reportWith(
    {},
    {
      year: {
        kind: 'complete',
        year: 2025,
        total,
        previousTotals: [90, 110, 100].map((total, i) => ({ year: 2022 + i, total })),
      },
    },
  )

describe('a phrase', () => {
  test('is offered in both languages where the report bears it, the strongest first', () => {
    expect(phrasesThatHold(falling, context)[0]).toEqual({
      about: 'trend',
      claimed: 'falling-marked',
      phrase: { da: 'et klart fald i indbrud', en: 'a clear fall in burglary' },
    })
    expect(claims(falling)).toEqual(['falling-marked', 'falling', 'under-2025'])
    expect(claims(reportWith({ class: 'stable', strength: null }))[0]).toBe('stable')
  })

  test('is not offered of an uncertain year or a count that is not put forward', () => {
    const year = falling.year.kind === 'expected' && {
      ...falling.year,
      otherwise: { total: 1, interval95: [0, 2] as const },
    }
    expect(claims(reportWith({}, year ? { year } : {}))).toEqual(['falling-marked', 'falling'])
  })

  test('holds of a report that offers it, and of none that says something else', () => {
    for (const { about, claimed } of phrasesThatHold(falling, context))
      expect(stillHolds({ about, claimed }, falling)).toBe(true)
    const weaker = reportWith({ strength: 'plain' })
    expect(stillHolds({ about: 'trend', claimed: 'falling-marked' }, weaker)).toBe(false)
    expect(stillHolds({ about: 'trend', claimed: 'falling' }, weaker)).toBe(true)
    const unclear = reportWith({ class: 'no_clear_change', strength: null })
    expect(stillHolds({ about: 'trend', claimed: 'falling' }, unclear)).toBe(false)
    expect(stillHolds({ about: 'year', claimed: 'over-2025' }, falling)).toBe(false)
  })

  test('of a year is settled by what the year ended at', () => {
    const claim = { about: 'year' as const, claimed: 'under-2025' }
    expect([80, 120].map((total) => stillHolds(claim, ended(total)))).toEqual([true, false])
    const about = { about: 'year' as const, claimed: 'about-2025' }
    expect([105, 120].map((total) => stillHolds(about, ended(total)))).toEqual([true, false])
    expect(stillHolds({ about: 'year', claimed: 'over-2019' }, ended(80))).toBe(true)
  })

  test('of one period stands once newer periods are looked at', () => {
    const watch = { ...falling.watch, period: '2025-11' } as SeriesReport['watch']
    expect(stillHolds({ about: 'watch', claimed: 'high-2025-10' }, reportWith({}, { watch }))).toBe(true)
    expect(stillHolds({ about: 'watch', claimed: 'high-2025-11' }, reportWith({}, { watch }))).toBe(false)
  })
})
