import { describe, expect } from 'vitest'
import { test } from '#testing'
import { analyseDataSet } from './analyse-data-set.ts'
import { inhabitantsOn } from './population-series.ts'
import { populationOf, type PopulationRow } from './population-queries.ts'
import { periodIndex } from '#statistics/periods'
import { takePopulation } from './take-population.ts'
import { policeDistricts } from './police-districts.ts'
import { aDataSet, again, aTable, taking } from './testing.ts'

const row = (areaKey: string, period: string, inhabitants: number): PopulationRow => ({
  areaKey,
  period,
  inhabitants,
  source: 'FOLK1A',
})

describe('inhabitants', () => {
  test('of months lie on a line between quarters, and stay after the last', () => {
    const axis = { first: periodIndex('2024-12'), length: 9, period: 12 } as const
    const rows = [row('0851', '2025-Q1', 1000), row('0851', '2025-Q2', 1030)]
    expect(inhabitantsOn(axis, rows)('0851')).toEqual([null, 1000, 1010, 1020, 1030, 1030, 1030, 1030, 1030])
  })

  test('step where an area becomes another one', () => {
    const axis = { first: periodIndex('2025-01'), length: 4, period: 12 } as const
    const rows = [row('0851', '2025-Q1', 1000), row('0851', '2025-Q2', 1500)]
    expect(inhabitantsOn(axis, rows)('0851')).toEqual([1000, 1000, 1000, 1500])
  })

  test('of quarters come from the months and the years that are given', () => {
    const axis = { first: periodIndex('2025-Q1'), length: 4, period: 4 } as const
    const monthly = [row('0851', '2025-01', 100), row('0851', '2025-04', 130), row('0851', '2025-05', 140)]
    expect(inhabitantsOn(axis, monthly)('0851')).toEqual([100, 130, 140, 140])
    const yearly = [row('0851', '2025-Q1', 100), row('0851', '2026-Q1', 104)]
    expect(inhabitantsOn(axis, yearly)('0851')).toEqual([100, 101, 102, 103])
  })

  test('of a district and the country are those of the municipalities, unknown where one is', () => {
    const axis = { first: periodIndex('2025-Q1'), length: 1, period: 4 } as const
    const rows = policeDistricts.flatMap(({ municipalities }) =>
      municipalities.map((code) => row(code, '2025-Q1', 10)),
    )
    const all = inhabitantsOn(axis, rows)
    expect([all('kreds-nordjylland'), all('000')]).toEqual([[90], [980]])
    const without = inhabitantsOn(axis, rows.slice(1))
    expect([without('kreds-nordjylland'), without('000'), without('kreds-fyn')]).toEqual([
      [null],
      [null],
      [100],
    ])
  })
})

test('what is known already is not kept again, and a jump is told', async ({ tx }) => {
  const rows = [row('0851', '2025-Q1', 220_000), row('0851', '2025-Q2', 290_000)]
  expect(await takePopulation(tx, null, rows)).toEqual({
    kind: 'taken',
    changed: 2,
    known: 0,
    steps: [{ areaKey: '0851', period: '2025-Q2', before: 220_000, after: 290_000 }],
  })
  const mended = [rows[0] as PopulationRow, row('0851', '2025-Q2', 220_500)]
  expect(await takePopulation(tx, null, mended)).toEqual({ kind: 'taken', changed: 1, known: 1, steps: [] })
  expect(await populationOf(tx, ['0851'])).toMatchObject([{ inhabitants: 220_000 }, { inhabitants: 220_500 }])
  expect(await takePopulation(tx, null, [])).toEqual({ kind: 'no-rows' })
})

const table = (inhabitants: number) =>
  aTable({
    areas: ['851 Aalborg'],
    offences: ['1 Straffelov i alt'],
    first: '2025-Q1',
    length: 1,
    cell: () => inhabitants,
    population: () => inhabitants,
  })

test('inhabitants in an extract of one data set are those of the rates of all', async ({ tx }) => {
  const [one, other] = [await aDataSet(tx), await aDataSet(tx, { code: 'andet' })]
  const wanting = async () => (await again(tx, other)).analysing
  await taking(tx, one, table(220_000))
  expect(await wanting()).toBe(true)
  await analyseDataSet(tx, other.id, [])
  expect(await wanting()).toBe(false)
  await taking(tx, one, { ...table(220_500), population: [] }, '2026-11-04')
  expect(await wanting()).toBe(false)
})
