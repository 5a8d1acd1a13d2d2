import { expect, test } from 'vitest'
import { layerOf, periodIndex } from './layer.ts'
import { aTable } from './testing.ts'

const areas = ['825 Læsø', '787 Thisted']
const offences = ['1 Straffelov i alt', '12 Voldsforbrydelser i alt']

test('a combination without a row is zero where rows of zeros are left out', () => {
  const table = aTable({
    areas,
    offences,
    first: '2025-Q1',
    length: 2,
    format: 'statbank-csv',
    cell: (area, offence) => (area === '825' && offence === '12' ? undefined : 7),
  })
  expect(layerOf(table).series.find((one) => one.area === '825' && one.offence === '12')).toMatchObject({
    counts: [0, 0],
    statuses: 'ii',
  })
})

test('and is nothing that the extract says where they are not', () => {
  const table = aTable({
    areas,
    offences,
    first: '2025-Q1',
    length: 2,
    cell: (area, offence) => (area === '825' && offence === '12' ? undefined : 7),
  })
  expect(layerOf(table).series).toHaveLength(3)
})

test('an area with many reports and no row at all in a period is missing there, a small one is zero', () => {
  const table = aTable({
    areas,
    offences,
    first: '2025-Q1',
    length: 3,
    format: 'statbank-csv',
    cell: (area, _, at) => (at === 1 ? 'i' : area === '825' ? 3 : 40),
  })
  const { series, gaps } = layerOf(table)
  expect(series.find(({ area }) => area === '825')).toMatchObject({ counts: [3, 0, 3], statuses: 'oio' })
  expect(series.find(({ area }) => area === '787')).toMatchObject({ counts: [40, null, 40], statuses: 'omo' })
  expect(gaps).toEqual([{ area: '787', index: periodIndex('2025-Q2') }])
})

test('what is missing before the first and after the last count is none of its cells; what is between is', () => {
  const cells = ['m', 4, 'm', 'w', 'm'] as const
  const table = aTable({
    areas: ['851 Aalborg'],
    offences: ['12 Vold'],
    first: '2025-01',
    length: 5,
    cell: (_, __, at) => cells[at],
  })
  expect(layerOf(table).series).toEqual([
    { area: '851', offence: '12', first: periodIndex('2025-02'), counts: [4, null, null], statuses: 'omw' },
  ])
})

test('a region, the country and unknown places are none of the municipalities', () => {
  const table = aTable({
    areas: [
      '851 Aalborg',
      '081 Region Nordjylland',
      '000 Hele landet',
      '998 Uoplyst kommune',
      '851x Westminster',
    ],
    offences: ['1 Straffelov i alt'],
    first: '2025-Q1',
    length: 1,
    cell: () => 1,
  })
  expect(layerOf(table).places.map(({ kind, municipality }) => [kind, municipality])).toEqual([
    ['municipality', '0851'],
    ['region', null],
    ['country', null],
    ['unknown', null],
    ['other', null],
  ])
})

test('a code alone does not make a foreign place a municipality', () => {
  const table = aTable({
    areas: ['101 Camden'],
    offences: ['1 Theft'],
    first: '2025-Q1',
    length: 1,
    cell: () => 1,
  })
  expect(layerOf(table).places[0]).toMatchObject({ kind: 'other', code: '101', name: 'Camden' })
})
