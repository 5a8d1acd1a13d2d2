import type { CalendarDate } from '#calendar'
import { describe, expect } from 'vitest'
import { aDistrict, aMember, test } from '#testing'
import { compareWithData } from './compare-with-data.ts'
import { takeVintage } from './take-vintage.ts'
import { again, aDataSet, aTable, taking, today, type MadeCell } from './testing.ts'
import { vintagesOf } from './vintage-queries.ts'
import { categoriesOf } from './category-queries.ts'

const areas = ['851 Aalborg', '825 Læsø']
const offences = ['12 Voldsforbrydelser i alt', '11 Seksualforbrydelser i alt']

function figures(cell: (area: string, offence: string, at: number) => MadeCell | undefined, length = 4) {
  return aTable({ areas, offences, first: '2025-Q1', length, cell, format: 'statbank-csv' })
}

const plain = (area: string) => (area === '851' ? 100 : 10)

test('the largest changes are of municipalities before those of the country they are part of', async ({
  tx,
}) => {
  const dataSet = await aDataSet(tx)
  const places = ['000 Hele landet', ...areas]
  const drawn = (more: number) =>
    aTable({
      areas: places,
      offences,
      first: '2025-Q1',
      length: 4,
      cell: (area, _, at) => (area === '000' ? 5000 + 90 * more : plain(area) + (at === 0 ? more : 0)),
      format: 'statbank-csv',
    })
  await taking(tx, dataSet, drawn(0))
  const { largest } = await compareWithData(tx, dataSet, drawn(3), today)
  expect(largest.map(({ area }) => area)).toEqual([
    ...Array.from({ length: 4 }, () => expect.stringMatching(/Aalborg|Læsø/)),
    ...Array.from({ length: 8 }, () => 'Hele landet'),
  ])
})

describe('an extract', () => {
  test('is taken in whole, with its origin, and gives the classification its first categories', async ({
    tx,
  }) => {
    const dataSet = await aDataSet(tx)
    const outcome = await taking(tx, dataSet, figures(plain))
    expect(outcome).toMatchObject({
      kind: 'taken',
      number: 1,
      difference: { newCells: 16, changedCells: 0, newAreas: ['Aalborg', 'Læsø'], under: false },
    })
    expect(await vintagesOf(tx, dataSet.id)).toMatchObject([
      {
        number: 1,
        drawnOn: '2026-11-03',
        drawnBy: 'Analytiker',
        cells: 16,
        total: 880,
        lastPeriod: '2025-Q4',
      },
    ])
    expect((await categoriesOf(tx, 'straf')).map(({ slug }) => slug)).toContain('borgervendt-kriminalitet')
    expect(await again(tx, dataSet)).toMatchObject({ analysing: true, analysedAt: null })
  })

  test('that is there already changes nothing, neither as the same file nor under another name', async ({
    tx,
  }) => {
    const dataSet = await aDataSet(tx)
    const sha256 = 'a'.repeat(64)
    await taking(tx, dataSet, figures(plain), '2026-11-03', sha256)
    expect(await taking(tx, dataSet, figures(plain), '2026-11-04', sha256)).toEqual({
      kind: 'same-file',
      number: 1,
    })
    expect(await taking(tx, dataSet, figures(plain))).toEqual({ kind: 'same-figures', number: 1 })
    expect(await vintagesOf(tx, dataSet.id)).toHaveLength(1)
  })

  test('may say again what an earlier one said, where somebody wants it to hold again', async ({ tx }) => {
    const dataSet = await aDataSet(tx)
    const right = { table: figures(plain), sha256: 'a'.repeat(64) }
    await taking(tx, dataSet, right.table, '2026-11-03', right.sha256)
    await taking(
      tx,
      dataSet,
      figures((area) => plain(area) + 7),
      '2026-11-10',
    )
    const back = (drawnOn: CalendarDate, again: boolean) =>
      taking(tx, dataSet, right.table, drawnOn, right.sha256, again)
    expect(await back('2026-11-12', false)).toEqual({ kind: 'figures-of-before', number: 1 })
    expect(await back('2026-11-04', true)).toEqual({ kind: 'same-file', number: 1 })
    expect(await back('2026-11-10', true)).toMatchObject({
      kind: 'taken',
      number: 3,
      difference: { changedCells: 16, sameCells: 0 },
    })
    expect(await back('2026-11-12', true)).toEqual({ kind: 'same-file', number: 3 })
  })

  test('shows what changes before it is taken, and changes nothing by that', async ({ tx }) => {
    const dataSet = await aDataSet(tx)
    await taking(tx, dataSet, figures(plain))
    const newer = figures((area, offence, at) => {
      if (at === 3 && area === '851') return offence === '12' ? 130 : 98
      if (at === 3 && offence === '11') return 'i'
      if (at === 2 && area === '825') return offence === '12' ? 'w' : 10
      return plain(area)
    }, 5)
    const difference = await compareWithData(tx, dataSet, newer, today)
    expect(difference).toMatchObject({
      newCells: 4,
      changedCells: 3,
      changedToImplicitZero: 1,
      withdrawnCells: 1,
      withdrawn: [{ area: 'Læsø', offence: 'Voldsforbrydelser i alt', cells: 1 }],
      totalBefore: 870,
      totalAfter: 888,
      newAreas: [],
      newOffences: [],
    })
    expect(difference.largest[0]).toEqual({
      area: 'Aalborg',
      offence: 'Voldsforbrydelser i alt',
      period: '2025-Q4',
      before: 100,
      after: 130,
    })
    expect(difference.byArea).toContainEqual({ name: 'Aalborg', before: 800, after: 828, changed: 2 })
    expect(difference.byPeriod.at(-1)).toEqual({ name: '2025-Q4', before: 220, after: 238, changed: 3 })
    expect(await vintagesOf(tx, dataSet.id)).toHaveLength(1)
  })

  test('drawn before the newest one is laid under it, whenever it comes', async ({ tx }) => {
    const dataSet = await aDataSet(tx)
    await taking(tx, dataSet, figures(plain), '2026-11-03')
    const older = aTable({
      areas,
      offences,
      first: '2024-Q4',
      length: 2,
      cell: () => 55,
    })
    const outcome = await taking(tx, dataSet, older, '2025-05-01')
    expect(outcome).toMatchObject({ kind: 'taken', number: 2 })
    expect(outcome).toMatchObject({ difference: { newCells: 4, changedCells: 0, sameCells: 4, under: true } })
    expect((await vintagesOf(tx, dataSet.id)).map(({ number }) => number)).toEqual([1, 2])
  })

  test('of a period that had not ended keeps it, and does not show it', async ({ tx }) => {
    const dataSet = await aDataSet(tx)
    const outcome = await taking(tx, dataSet, figures(plain), '2025-12-30')
    expect(outcome).toMatchObject({
      difference: { newCells: 12, unfinishedCells: 4, unfinished: ['2025-Q4'] },
    })
  })

  test('counts every cell of the file once, also those that it does not know', async ({ tx }) => {
    const dataSet = await aDataSet(tx)
    await taking(tx, dataSet, figures(plain), '2025-10-05')
    const table = figures((area, offence, at) => (area === '825' && offence === '11' ? 'm' : at), 5)
    const { newCells, changedCells, withdrawnCells, sameCells, ...difference } = await compareWithData(
      tx,
      dataSet,
      table,
      '2025-12-30',
    )
    const told = newCells + changedCells + withdrawnCells + sameCells
    expect([difference.unfinishedCells, difference.unknownCells]).toEqual([6, 5])
    expect(told + 6 + 5).toBe(table.series.length * table.length)
  })

  test('names what has figures and is not in the file: those stay as they were', async ({ tx }) => {
    const dataSet = await aDataSet(tx)
    const more = [...areas, '860 Hjørring']
    const first = { offences, first: '2025-Q1', length: 4, cell: plain, format: 'statbank-csv' } as const
    await taking(tx, dataSet, aTable({ ...first, areas: more }))
    const part = aTable({
      ...first,
      areas,
      cell: (area, offence) => (area === '825' && offence === '11' ? undefined : plain(area)),
    })
    const { absent, withdrawnCells } = await compareWithData(tx, dataSet, part, today)
    expect(withdrawnCells).toBe(0)
    expect(absent).toEqual([
      { area: 'Hjørring', offence: null },
      { area: 'Læsø', offence: 'Seksualforbrydelser i alt' },
    ])
  })

  test('names a municipality as its own district does, whatever form the file has', async ({ tx }) => {
    await aDistrict(tx)
    const table = aTable({
      areas: ['820 Vesthimmerlands'],
      offences,
      first: '2025-Q1',
      length: 1,
      cell: () => 1,
    })
    const difference = await compareWithData(tx, await aDataSet(tx), table, today)
    expect(difference.newAreas).toEqual(['Vesthimmerland'])
  })

  test('says where totals are less than their parts', async ({ tx }) => {
    const dataSet = await aDataSet(tx)
    const table = aTable({
      areas: ['851 Aalborg'],
      offences: ['1 Straffelov i alt', '11 Seksualforbrydelser i alt', '12 Voldsforbrydelser i alt'],
      first: '2025-Q1',
      length: 1,
      cell: (_, offence) => (offence === '1' ? 100 : 60),
    })
    expect((await compareWithData(tx, dataSet, table, today)).partsOver).toEqual([
      { area: 'Aalborg', offence: 'Straffelov i alt', period: '2025-Q1', stated: 100, parts: 120 },
    ])
  })
})

describe('a file', () => {
  test('of months is no extract of a data set of quarters', async ({ tx }) => {
    const table = aTable({ areas, offences, first: '2025-01', length: 2, cell: () => 1 })
    expect(await taking(tx, await aDataSet(tx), table)).toEqual({
      kind: 'other-period',
      file: 12,
      dataSet: 4,
    })
  })

  test('of another table or with other offences is refused by name', async ({ tx }) => {
    const dataSet = await aDataSet(tx)
    await taking(tx, dataSet, { ...figures(plain), table: 'STRAF11' })
    expect(await taking(tx, dataSet, { ...figures(() => 3), table: 'STRAF22' })).toEqual({
      kind: 'other-table',
      file: 'STRAF22',
      dataSet: 'STRAF11',
    })
    const foreign = aTable({
      areas,
      offences: ['BURGLARY', 'THEFT'],
      first: '2025-Q1',
      length: 1,
      cell: () => 1,
    })
    expect(await taking(tx, dataSet, foreign)).toEqual({
      kind: 'other-classification',
      unknown: ['BURGLARY', 'THEFT'],
    })
  })

  test('drawn tomorrow, by nobody, or with a personal number in its note is refused', async ({ tx }) => {
    const dataSet = await aDataSet(tx)
    expect(await taking(tx, dataSet, figures(plain), '2026-11-26')).toEqual({ kind: 'drawn-in-future' })
    const file = { dataSet, table: figures(plain), fileName: 'a.csv', sha256: 'b'.repeat(64) } as const
    const drawn = { drawnOn: '2026-11-03', drawnBy: ' ', note: '' } as const
    expect(await takeVintage(tx, null, { ...file, ...drawn }, today)).toEqual({ kind: 'no-drawer' })
    const personal = { ...drawn, drawnBy: 'Analytiker', note: 'ring til 010170-1234' }
    expect(await takeVintage(tx, null, { ...file, ...personal }, today)).toEqual({ kind: 'personal-numbers' })
    const named = { ...file, fileName: 'tal-1103261430.csv', ...drawn, drawnBy: 'Analytiker' }
    expect(await takeVintage(tx, null, named, today)).toMatchObject({ kind: 'taken' })
    expect(await vintagesOf(tx, dataSet.id)).toMatchObject([{ fileName: 'tal-••••••••••.csv' }])
  })
})

test('who may not edit figures takes none in', async ({ tx }) => {
  await aDistrict(tx)
  const member = await aMember(tx, 'kredsraad', 'member')
  const file = {
    dataSet: await aDataSet(tx),
    table: figures(plain),
    fileName: 'a.csv',
    sha256: 'c'.repeat(64),
  }
  const drawn = { drawnOn: '2026-11-03', drawnBy: 'Medlem', note: '' } as const
  await expect(takeVintage(tx, member, { ...file, ...drawn }, today)).rejects.toThrow('statistics.edit')
  const analyst = await aMember(tx, 'kredsraad', 'analyst')
  expect(await takeVintage(tx, analyst, { ...file, ...drawn }, today)).toMatchObject({ kind: 'taken' })
})
