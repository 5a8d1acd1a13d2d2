import { describe, expect, test } from 'vitest'
import { aSeries, counts, people } from './made-up.ts'
import { reportBoth, reportOn } from './report.ts'
import type { CountSeries, SeriesReport } from './types.ts'

function alone(series: CountSeries): SeriesReport {
  const [report] = reportOn([series])
  if (!report) throw new Error('no report')
  return report
}

const endingAt = (count: number) => aSeries({ counts: counts(70, 30).with(69, count) })
const peopleFrom = (first: number) => people(70).map((n, i) => (i < first ? null : n))
const onlyInWinter = (last: number) =>
  aSeries({ counts: counts(70, 0).map((_, i) => (i % 12 < 3 ? 4 : i === 69 ? last : 0)) })

describe('a report', () => {
  test('looks at all series in the same window and at the same latest period', () => {
    const [long, late, ended] = reportOn([
      aSeries({ first: '2011-01', counts: counts(178) }),
      aSeries({ first: '2022-06', counts: counts(41) }),
      aSeries({ counts: [...counts(68), null, null] }),
    ])
    expect(long?.trend.window).toMatchObject({ from: '2020-01', to: '2025-10', known: 70 })
    expect(late?.trend.window).toMatchObject({ from: '2022-06', to: '2025-10', known: 41 })
    expect(ended?.trend.window).toMatchObject({ from: '2020-01', to: '2025-10', known: 68 })
    expect(ended).toMatchObject({ latest: '2025-08', watch: { kind: 'none', reason: 'missing' } })
  })

  test('expects the running year, with earlier ones whole and as far as this one is', () => {
    const series = aSeries({ counts: counts(70) })
    const { year } = alone(series)
    const until = (months: number) =>
      series.counts.slice(0, months).reduce<number>((sum, n) => sum + (n ?? 0), 0)
    expect(year).toMatchObject({
      kind: 'expected',
      year: 2025,
      asOf: '2025-10',
      method: 'ratio',
      standing: 'about',
    })
    if (year.kind !== 'expected') return
    expect(year.previousTotals[0]).toEqual({ year: 2020, total: until(12) })
    expect(year.sameParts[0]).toEqual({ year: 2020, total: until(10) })
    expect(year.yearToDate).toBe(until(70) - until(60))
    expect(year.interval95.every(Number.isInteger)).toBe(true)
  })

  test('says of a year that is over what it ended at', () => {
    expect(alone(aSeries({ counts: counts(72) })).year).toMatchObject({ kind: 'complete', year: 2025 })
  })

  test('draws the fitted curve in counts, also where the trend is of rates', () => {
    const plain = alone(aSeries({ counts: counts(70, 300) })).trend
    const rates = alone(aSeries({ counts: counts(70, 300), population: people(70) })).trend
    expect(rates.basis).toBe('rates')
    plain.curve?.forEach((point, i) => {
      expect(rates.curve?.[i]?.mean).toBeCloseTo(point?.mean ?? 0, 6)
      expect(point && point.low < point.mean && point.mean < point.high).toBe(true)
    })
    const sum = plain.curve?.reduce((total, point) => total + (point?.mean ?? 0), 0)
    expect(sum).toBeCloseTo(plain.window?.reports ?? 0, 4)
  })

  test('gives both trends where one period alone marks them', () => {
    const { trend, watch } = alone(aSeries({ counts: counts(70, 200).with(40, 2000) }))
    expect(trend.oneOff).toMatchObject({ period: '2023-05' })
    expect(trend.oneOff?.interval95).not.toEqual(trend.interval95)
    expect(watch).toMatchObject({ kind: 'tested', alarm: null })
  })

  test('is held to all its series: what is alone a rise is none among four hundred that stand', () => {
    const rising = aSeries({ counts: counts(70, 30, 0.043) })
    const flat = Array.from({ length: 400 }, (_, i) => aSeries({ counts: counts(70, 20 + (i % 9)) }))
    expect(alone(rising).trend.class).toBe('rising')
    const [among] = reportOn([rising, ...flat])
    expect(among?.trend).toMatchObject({ class: 'no_clear_change', p: alone(rising).trend.p })
  })

  test('puts a high count forward, unless so many were looked at that some are as high by chance', () => {
    const flat = Array.from({ length: 200 }, (_, i) => aSeries({ counts: counts(70, 20 + (i % 9)) }))
    expect(alone(endingAt(46)).watch).toMatchObject({ alarm: 'high', listed: true })
    expect(reportOn([endingAt(46), ...flat])[0]?.watch).toMatchObject({ alarm: 'high', listed: false })
    expect(reportOn([endingAt(90), ...flat])[0]?.watch).toMatchObject({ alarm: 'high', listed: true })
  })

  test('sees a drift that goes on, and none in a rise that has been there all along', () => {
    const drifting = counts(178, 100).map((count, i) => Math.round(count * (i > 165 ? 1.25 : 1)))
    expect(alone(aSeries({ first: '2011-01', counts: drifting })).drift).toMatchObject({ direction: 'up' })
    expect(alone(aSeries({ first: '2011-01', counts: counts(178, 100, 0.05) })).drift).toBeNull()
    const jumped = counts(178, 100).with(177, 400)
    expect(alone(aSeries({ first: '2011-01', counts: jumped })).drift).toBeNull()
    const turned = drifting.with(176, 0).with(177, 0)
    expect(alone(aSeries({ first: '2011-01', counts: turned })).drift).toMatchObject({ direction: 'down' })
  })

  test('of what may be shown is worked out from that alone, and is the same where nothing is withheld', () => {
    const [open, partly] = [aSeries({ counts: counts(70) }), aSeries({ counts: counts(70, 30) })]
    const letters = ['o'.repeat(70), 'o'.repeat(69) + 'w']
    const both = reportBoth([open, partly], letters)
    expect(both[1]?.publicReport).toMatchObject({
      latest: '2025-09',
      withheld: { window: 1, all: 1 },
      year: { kind: 'refused', reason: 'missing' },
    })
    const hidden = {
      ...partly,
      counts: partly.counts.with(69, null),
      statuses: partly.statuses.slice(0, -1) + 'w',
    }
    expect(both.map(({ publicReport }) => publicReport)).toEqual(reportOn([open, hidden]))
    expect(both.map(({ report }) => report)).toEqual(reportOn([open, partly]))
    const untouched = reportBoth([open], ['o'.repeat(70)])
    expect(untouched[0]?.publicReport).toBe(untouched[0]?.report)
  })
})

test('small counts that are withheld leave the others unlike the whole: then nothing is said of how they go', () => {
  const falls = counts(70, 9, -0.15)
  const letters = (from: number) => falls.map((_, i) => (i < from || i >= from + 8 ? 'o' : 'w')).join('')
  const [few, many] = [letters(40).replace('w', 'o'), letters(40)].map((shown) => {
    const [both] = reportBoth([aSeries({ counts: falls })], [shown])
    return both?.publicReport
  })
  expect(few?.trend.status).toBe('ok')
  expect(many?.withheld.window).toBe(8)
  expect(many?.trend).toMatchObject({ class: 'too_few', status: 'withheld', interval95: null, curve: null })
  expect(many?.watch).toEqual({ kind: 'none', reason: 'withheld', first: false })
  expect(many?.drift).toBeNull()
})

describe('edge cases', () => {
  test('all zero: no numbers, too few, no expectation, nothing to compare with', () => {
    const report = alone(aSeries({ counts: counts(70, 0) }))
    expect(report.trend).toMatchObject({
      class: 'too_few',
      status: 'all_zero',
      interval95: null,
      curve: null,
    })
    expect(report.year).toEqual({ kind: 'refused', reason: 'all_zero' })
    expect(report.watch).toEqual({ kind: 'none', reason: 'no_reference_counts', first: false })
    expect(report.drift).toBeNull()
  })

  test('missing months: left out of the fit, time keeps its place, the year is refused, the month gets no verdict', () => {
    const whole = aSeries({ counts: counts(70, 400, -0.1) })
    const holes = aSeries({ counts: whole.counts.with(20, null).with(21, null) })
    const report = alone(holes)
    expect(report.trend.percentPerYear).toBeCloseTo(alone(whole).trend.percentPerYear ?? 0, 0)
    expect(report.trend.window?.known).toBe(68)
    expect(report.trend.curve).toHaveLength(70)
    expect(report.year).toEqual({ kind: 'refused', reason: 'missing' })
    expect(report.watch.kind).toBe('tested')
    const [last] = reportOn([aSeries({ counts: whole.counts.with(69, null) }), whole])
    expect(last?.watch).toEqual({ kind: 'none', reason: 'missing', first: false })
  })

  test('fewer than two years: too few, numbers still there, no season', () => {
    const { trend, year } = alone(aSeries({ first: '2024-11', counts: counts(12) }))
    expect(trend).toMatchObject({ class: 'too_few', status: 'ok', q: null, window: { known: 12 } })
    expect(trend.percentPerYear).not.toBeNull()
    expect(year).toEqual({ kind: 'refused', reason: 'short' })
  })

  test('inhabitants of none or unknown: those periods are left out; without rates where that is more than a fifth', () => {
    const series = { counts: counts(70, 300) }
    const some = alone(aSeries({ ...series, population: peopleFrom(10) }))
    expect(some.trend).toMatchObject({ basis: 'rates', status: 'ok' })
    expect(some.trend.curve?.slice(8, 12).map((point) => point === null)).toEqual([true, true, false, false])
    expect(alone(aSeries({ ...series, population: peopleFrom(15) })).trend.basis).toBe('counts')
    const nobody = alone(aSeries({ ...series, population: people(70, 0) }))
    expect(nobody.trend).toEqual(alone(aSeries(series)).trend)
  })

  test('a merger: what was counted before the area became what it is, is not compared', () => {
    const merged = aSeries({
      counts: counts(70, 300).map((count, i) => (i < 36 ? Math.round(count / 2) : count)),
      population: people(70).map((n, i) => (i < 36 ? n / 2 : n)),
    })
    const report = alone(merged)
    expect(report).toMatchObject({ areaSince: '2023-01', year: { kind: 'refused', reason: 'missing' } })
    expect(report.trend.window?.known).toBe(34)
    expect(report.trend.class).not.toBe('level_shift')
    expect(alone({ ...merged, population: people(70) }).trend.class).toBe('level_shift')
  })

  test('less spread than chance: dispersion counts as 1', () => {
    expect(alone(aSeries({ counts: counts(70, 40) })).trend.phi).toBe(1)
  })

  test('what has no fit has a status and no numbers', () => {
    const { trend } = alone(aSeries({ counts: counts(70, 0).with(69, 400) }))
    expect(trend.class).toBe('too_few')
    if (trend.status !== 'ok')
      expect(trend).toMatchObject({ percentPerYear: null, interval95: null, p: null })
    for (const value of [trend.percentPerYear, ...(trend.interval95 ?? [])])
      expect(value === null || Number.isFinite(value)).toBe(true)
  })

  test('a season in which nothing was ever counted: no limit and no p, but the first in five years is told', () => {
    expect(alone(onlyInWinter(2)).watch).toEqual({ kind: 'none', reason: 'no_reference_counts', first: true })
    expect(alone(onlyInWinter(1)).watch).toEqual({
      kind: 'none',
      reason: 'no_reference_counts',
      first: false,
    })
  })

  test('a part month at the end is left out until it is complete', () => {
    const series = aSeries({ counts: [...counts(70), 3] })
    const [drawn] = reportOn([series], '2025-11-05')
    expect(drawn).toEqual(alone(aSeries({ counts: counts(70) })))
    const [later] = reportOn([series], '2025-12-01')
    expect(later?.latest).toBe('2025-11')
    const quarters = aSeries({ period: 4, first: '2020-Q1', counts: counts(24, 50, 0, 4) })
    expect(reportOn([quarters], '2025-11-05')[0]?.latest).toBe('2025-Q3')
  })

  test('a level that jumped: no trend across it, and a year expected only from years after it', () => {
    const early = alone(aSeries({ counts: counts(70, 100).map((count, i) => (i < 24 ? count : 2 * count)) }))
    expect(early.trend).toMatchObject({ class: 'level_shift', shift: { period: '2022-01' } })
    expect(early.year).toMatchObject({ kind: 'expected', afterShift: true, standing: 'about' })
    expect(early.year.kind === 'expected' && early.year.previousTotals.map(({ year }) => year)).toEqual([
      2022, 2023, 2024,
    ])
    const late = alone(aSeries({ counts: counts(70, 100).map((count, i) => (i < 50 ? count : 2 * count)) }))
    expect(late.year).toEqual({ kind: 'refused', reason: 'after_shift' })
  })

  test('months and quarters in one report are families of their own', () => {
    const months = [aSeries({ counts: counts(70, 100, -0.04) }), aSeries({ counts: counts(70, 40) })]
    const quarters = [aSeries({ period: 4, first: '2020-Q1', counts: counts(23, 300, 0, 4) })]
    const [first, , third] = reportOn([...months, ...quarters])
    expect(first).toEqual(reportOn(months)[0])
    expect(third).toEqual(reportOn(quarters)[0])
    expect(third?.trend.window).toMatchObject({ from: '2020-Q1', to: '2025-Q3', known: 23 })
  })

  test('a series without any count says so, and a report of none is empty', () => {
    const empty = aSeries({ counts: [null, null] })
    expect(alone(empty)).toMatchObject({ latest: null, watch: { reason: 'empty' }, trend: { window: null } })
    expect(reportOn([empty, aSeries({ counts: counts(70) })])[0]?.trend.class).toBe('too_few')
    expect(reportOn([])).toEqual([])
  })

  test('a hundred series take a second at most', () => {
    const family = Array.from({ length: 100 }, (_, i) =>
      aSeries({ first: '2011-01', counts: counts(178, 20 + i, (i - 50) / 500), population: people(178) }),
    )
    const start = performance.now()
    reportOn(family)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
