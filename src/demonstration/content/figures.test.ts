import { describe, expect, test } from 'vitest'
import { periodsBetween, shiftPeriod } from '#statistics/periods'
import type { ReadTable } from '#statistics/reading'
import { youthCategories } from './figures-categories.ts'
import { population } from './figures-people.ts'
import { demoCharges, demoReports } from './figures.ts'
import { plan2026 } from './plan-2026.ts'
import { draft2027 } from './plan-2027-draft.ts'

const newest = demoReports('2026-10')
const yearBefore = demoReports('2025-10')
const charges = demoCharges('2026-Q3')
const nine = ['810', '813', '820', '825', '840', '846', '849', '851', '860']

/** The series of a place and an offence, by their codes. */
function seriesOf(table: ReadTable, area: string, offence: string) {
  const found = table.series.find(
    (series) => table.areas[series.area]?.code === area && table.offences[series.offence]?.code === offence,
  )
  if (!found) throw new Error(`there is no ${offence} in ${area}`)
  return found
}

function countIn(table: ReadTable, area: string, offence: string, period: string): number | null {
  return seriesOf(table, area, offence).counts[periodsBetween(table.first, period)] ?? null
}

/** Reports of the nine municipalities in a calendar year. */
function inYear(offence: string, year: number): number {
  const from = periodsBetween(newest.first, `${year}-01`)
  return nine
    .flatMap((area) => seriesOf(newest, area, offence).counts.slice(from, from + 12))
    .reduce<number>((sum, count) => sum + (count ?? 0), 0)
}

describe('the made-up reports', () => {
  test('are the same every time, month by month from 2019 on', () => {
    expect(demoReports('2026-10')).toEqual(newest)
    expect([newest.first, shiftPeriod(newest.first, newest.length - 1)]).toEqual(['2019-01', '2026-10'])
    for (const { counts, statuses } of newest.series)
      expect([counts.length, statuses.length]).toEqual([newest.length, newest.length])
  })

  test('have a story each: burglary falls, fraud rises, drugs rose until they did not', () => {
    expect(inYear('1320', 2025)).toBeLessThan(0.8 * inYear('1320', 2021))
    expect(inYear('1357', 2025)).toBeGreaterThan(1.3 * inYear('1357', 2021))
    expect(inYear('3210', 2024)).toBeGreaterThan(1.1 * inYear('3210', 2021))
    expect(inYear('3210', 2026)).toBeLessThan(0.8 * inYear('3210', 2024))
    expect(inYear('11', 2024)).toBeGreaterThan(1.5 * inYear('11', 2022))
  })

  test('are few on Læsø and many in Aalborg', () => {
    const [few, many] = ['825', '851'].map((area) => seriesOf(newest, area, '1390').counts.map(Number))
    expect(Math.max(...(few ?? []))).toBeLessThanOrEqual(4)
    expect(Math.max(...(many ?? []))).toBeGreaterThan(60)
  })

  test('lack two months, leave zero rows out, and have one mass case', () => {
    expect(seriesOf(newest, '846', '1440').statuses.match(/m+/g)).toEqual(['mm'])
    expect(countIn(newest, '846', '1440', '2024-08')).toBeNull()
    expect(seriesOf(newest, '825', '1380').statuses).toMatch(/^[io]+$/)
    const [before, then, after] = ['2025-08', '2025-09', '2025-10'].map((period) =>
      Number(countIn(newest, '813', '1390', period)),
    )
    expect(then).toBeGreaterThan(2 * Math.max(before ?? 0, after ?? 0))
  })

  test('stood lower a year ago in its last months, and are the same in older ones', () => {
    const differing = nine.flatMap((area) =>
      yearBefore.offences.flatMap(({ code }) => {
        const [old, now] = [seriesOf(yearBefore, area, code).counts, seriesOf(newest, area, code).counts]
        return old.flatMap((count, index) =>
          count === now[index] ? [] : [{ index, count, now: now[index] }],
        )
      }),
    )
    expect(differing.length).toBeGreaterThan(30)
    const recent = differing.filter(({ index }) => index >= yearBefore.length - 12)
    expect(recent.length).toBeGreaterThan(0.9 * differing.length)
    const lower = recent.filter(({ count, now }) => Number(count) < Number(now))
    expect(lower.length).toBeGreaterThan(0.9 * recent.length)
  })
})

test.for([
  ['plan for 2026', plan2026, yearBefore, { '664': ['1435', '1440', '3210'], '463': ['1320'] }],
  [
    'draft for 2027',
    draft2027,
    newest,
    { '1.013': ['12'], '481': ['1435', '1440', '3210'], '430': ['1320'], '1.100': ['1354', '1357', '1363'] },
  ],
] as const)('stand in the text of the %s as they were drawn', ([, parts, table, stated]) => {
  const chapter = parts.find(({ key }) => key === 'tal-og-tendenser')?.markdown ?? ''
  for (const [text, codes] of Object.entries(stated)) {
    const counts = nine.flatMap((area) =>
      codes.flatMap((code) => seriesOf(table, area, code).counts.slice(-10)),
    )
    const sum = counts.reduce<number>((total, count) => total + (count ?? 0), 0)
    expect(sum.toLocaleString('da-DK')).toBe(text)
    expect(chapter).toContain(`| ${text} anmeldelser |`)
  }
})

test('the made-up charges are quarterly, of the nine municipalities alone', () => {
  expect([charges.period, charges.first, charges.length]).toEqual([4, '2019-Q1', 31])
  expect(charges.areas.map(({ code }) => code)).toEqual(nine)
})

test('every charge has a group', () => {
  expect(youthCategories.map(({ code }) => code)).toEqual(charges.offences.map(({ code }) => code))
})

test('an extract can have some offences alone, with the same counts', () => {
  const some = demoReports('2026-10', ['12', '1320'])
  expect(new Set(some.series.map(({ offence }) => some.offences[offence]?.code))).toEqual(
    new Set(['12', '1320']),
  )
  expect(seriesOf(some, '851', '1320')).toEqual(seriesOf(newest, '851', '1320'))
})

test('the inhabitants of every place are known each quarter', () => {
  const places = newest.areas.map(({ code }) => code).filter((code) => code !== '998')
  expect(population).toHaveLength(places.length * 8 * 4)
  expect(population.every(({ inhabitants }) => inhabitants % 10 === 0 && inhabitants > 1000)).toBe(true)
})
