import { expect, test } from 'vitest'
import { csvOf, readCsv } from './index.ts'

test('lines come back as they were written, whatever is in them', () => {
  const lines = [
    ['område', 'tal', 'note'],
    ['Læsø', '3', 'et "citat", med komma'],
    ['=SUM(A1)', '-4', 'to\nlinjer'],
    ["'s-Gravenhage", '@x', ''],
  ]
  const text = csvOf(lines)
  expect(text).toContain("'=SUM(A1),'-4")
  expect([...readCsv(text)].map(({ fields }) => fields)).toEqual(lines)
})

test('a line is known by the number it begins at, and empty ones are left out', () => {
  const text = 'a,b\n"en\nto",1\n\nc,2\n'
  expect([...readCsv(text)]).toEqual([
    { line: 1, fields: ['a', 'b'] },
    { line: 2, fields: ['en\nto', '1'] },
    { line: 5, fields: ['c', '2'] },
  ])
})

test('nothing is read of nothing, and a quotation mark that is never closed ends with the file', () => {
  expect([...readCsv('')]).toEqual([])
  expect([...readCsv('a,"b')]).toEqual([{ line: 1, fields: ['a', 'b'] }])
})
