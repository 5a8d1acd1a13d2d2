import { expect, test } from 'vitest'
import { chiSquaredQuantile } from '#statistics/engine'
import { calendarYears, partTotal, rateOf, yearEnd, yearsTo, yearTo } from './rates.ts'
import { aView, areas } from './testing.ts'

/** By the chi-squared distribution (Garwood 1936), whose quantiles the engine's tests hold against R. */
test.for([5, 10, 20, 100, 2_000])(
  'the interval of %i reports is the exact one within a hundredth',
  (count) => {
    const rate = rateOf(count, 1000, 1)
    expect(rate.perThousand).toBe(count)
    expect(Math.abs(rate.low / (chiSquaredQuantile(0.025, 2 * count) / 2) - 1)).toBeLessThan(0.01)
    expect(Math.abs(rate.high / (chiSquaredQuantile(0.975, 2 * count + 2) / 2) - 1)).toBeLessThan(0.01)
  },
)

test('no report is a rate of zero that may still be more', () => {
  const rate = rateOf(0, 1800, 1)
  expect(rate).toMatchObject({ perThousand: 0, low: 0 })
  expect(rate.high).toBeGreaterThan(3.6 / 1.8)
  expect(rateOf(1, 1800, 9).low).toBe(0)
})

test('a series that varies more than chance has a wider interval around the same rate', () => {
  const [calm, wild] = [rateOf(400, 200_000, 1), rateOf(400, 200_000, 4)]
  expect(wild.perThousand).toBe(calm.perThousand)
  expect((wild.high - wild.low) / (calm.high - calm.low)).toBeCloseTo(2, 1)
  expect(() => rateOf(4, 0, 1)).toThrow(RangeError)
})

const only = (
  counts: readonly (number | null)[],
  shown = '',
  first = '2023-Q1',
  people: number | null = 40_000,
) => {
  const [series] = aView([{ area: areas.storby, counts, shown, people }], { first }).series
  if (!series) throw new Error('no series')
  return series
}

test('a year is withheld or missing when one of its periods is, and never counted as less', () => {
  const counts = [10, 2, 10, 10, 10, 10, null, 10]
  expect(yearTo(only(counts, 'owoooooo'), '2023-Q4')).toMatchObject({ count: 'withheld', rate: null })
  expect(yearTo(only(counts, 'owoooooo'), '2024-Q4')).toMatchObject({ count: 'missing', rate: null })
  expect(yearTo(only(counts), '2023-Q4')).toMatchObject({ from: '2023-Q1', count: 32 })
  expect(yearTo(only(counts), '2022-Q4')).toBeNull()
  expect(calendarYears(only(counts, 'owoooooo'))).toEqual(['withheld', 'missing'])
})

test('a calendar year that may be shown is shown though a part of it is not', () => {
  const series = { ...only([10, 2, 10, 10], 'owoo'), years: [32] }
  expect(yearTo(series, '2023-Q4')?.count).toBe(32)
  expect(calendarYears(series)).toEqual([32])
})

test('years go back from the newest period, and the beginning that fills none is left out', () => {
  const series = only([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(yearsTo(series, '2025-Q2').map(({ to, count }) => [to, count])).toEqual([
    ['2024-Q2', 18],
    ['2025-Q2', 34],
  ])
  expect(yearTo(series, '2025-Q2')?.personYears).toBe(40_000)
  expect(yearTo(only([1, 2, 3, 4], '', '2023-Q1', null), '2023-Q4')?.rate).toBeNull()
})

test('the part of a year is counted from its beginning, where the series has it', () => {
  const series = only([7, 1, 2, 3, 4], '', '2022-Q4')
  expect(partTotal(series, '2023-Q3')).toBe(6)
  expect(partTotal(series, '2022-Q4')).toBeNull()
  expect(partTotal(series, '2024-Q1')).toBeNull()
})

test('the latest year of several is the calendar year where more of them may be shown then', () => {
  const open = only([5, 6, 7, 8, 9, 10])
  const small = { ...only([5, 2, 7, 8, 2, 10], 'owoowo'), years: [22, null] }
  expect(yearEnd([open, open])).toBe('2024-Q2')
  expect(yearEnd([open, small])).toBe('2023-Q4')
  expect(yearEnd([open, only([5, 2, 7, 8, 2, 10], 'owoowo')])).toBe('2024-Q2')
  expect(yearEnd([])).toBeNull()
})
