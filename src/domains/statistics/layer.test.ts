import { expect, test } from 'vitest'
import { periodIndex } from '#statistics/periods'
import { layerOf } from './layer.ts'
import { aTable } from './testing.ts'

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
