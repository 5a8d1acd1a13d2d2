import { expect, test } from 'vitest'
import { yearlyInhabitants } from './yearly-inhabitants.ts'

test('a plain table of years is read whatever its columns are called', () => {
  const text =
    'Code,Area name,year,population\nE09000001,City of London,2011,7412\nE09000003,Barnet,2011,357653\n'
  expect(yearlyInhabitants(text, 'ONS')).toEqual([
    { areaKey: 'City of London', period: '2011-Q1', inhabitants: 7412, source: 'ONS' },
    { areaKey: 'Barnet', period: '2011-Q1', inhabitants: 357_653, source: 'ONS' },
  ])
})

test('a municipality is known by its name, and what is none is left out', () => {
  const text =
    '\uFEFFkommune;år;antal\n"Aalborg";2024;221000\nRegion Nordjylland;2024;590000\nHele landet;2024;5961000'
  expect(yearlyInhabitants(text, 'x')?.map(({ areaKey }) => areaKey)).toEqual(['0851', '000'])
})

test.for([
  ['', 'nothing'],
  ['OMRÅDE;TID;INDHOLD\nAalborg;2024K1;221000', 'quarters'],
  ['navn,år,antal\nAalborg,2024,1.5', 'no whole numbers'],
])('%j is no such table: %s', ([text]) => {
  expect(yearlyInhabitants(text ?? '', 'x')).toBeNull()
})
