import { expect, test } from 'vitest'
import { knownAreas } from './areas.ts'
import { counted, missing, withheld } from './cells.ts'
import { isTotalWord, nameArea, nameOffence } from './labels.ts'
import { cellOfText, numberStyle, wrongOf } from './numbers.ts'
import { readPeriod } from './periods-in-words.ts'

test.each([
  ['2025M01', 2025 * 12, 12],
  ['2025m1', 2025 * 12, 12],
  ['2025-01', 2025 * 12, 12],
  ['01-2025', 2025 * 12, 12],
  ['202501', 2025 * 12, 12],
  ['jan 2025', 2025 * 12, 12],
  ['Jan. 2025', 2025 * 12, 12],
  ['januar 2025', 2025 * 12, 12],
  ['jan-25', 2025 * 12, 12],
  ['maj 2025', 2025 * 12 + 4, 12],
  ['May 2025', 2025 * 12 + 4, 12],
  ['okt 2025', 2025 * 12 + 9, 12],
  ['2025 oktober', 2025 * 12 + 9, 12],
  ['2025-10-01', 2025 * 12 + 9, 12],
  ['2025-10-31', 2025 * 12 + 9, 12],
  ['01-10-2025', 2025 * 12 + 9, 12],
  ['2025K3', 2025 * 4 + 2, 4],
  ['2025Q3', 2025 * 4 + 2, 4],
  ['Q3 2025', 2025 * 4 + 2, 4],
  ['3. kvartal 2025', 2025 * 4 + 2, 4],
])('reads %s as a period', (text, at, period) => {
  expect(readPeriod(text)).toEqual({ at, period })
})

test.each([
  '2025',
  '2025M13',
  '2025M00',
  '2025K5',
  '2025U14',
  '2025-10-15',
  'uge 14',
  'foo 2025',
  '',
  '31',
  '3025M01',
])('does not take »%s« for a period', (text) => {
  expect(readPeriod(text)).toBeNull()
})

test.each([
  ['Aalborg', '851'],
  ['851', '851'],
  ['0851', '851'],
  ['851 Aalborg', '851'],
  ['Ålborg Kommune', '851'],
  ['aalborg', '851'],
  ['København', '101'],
  ['Copenhagen', '101'],
  ['Københavns Kommune', '101'],
  ['Bornholms Regionskommune', '400'],
  ['Høje-Taastrup', '169'],
  ['H\uFFFD\uFFFDje-Taastrup', '169'],
  ['Br\uFFFDnderslev', '810'],
  ['\uFFFDr\uFFFD', '492'],
  ['Uoplyst kommune', '998'],
  ['Hele landet', '000'],
  ['All Denmark', '000'],
  ['Region Nordjylland', '081'],
  ['Westminster', 'Westminster'],
  ['E09000001 City of London', 'E09000001'],
])('names the area »%s« %s', (text, code) => {
  expect(nameArea(text).code).toBe(code)
})

test('finds every municipality by its name with lost letters', () => {
  for (const { name, code } of knownAreas) {
    const lost = name.da.replaceAll(/[æøåÆØÅ]/gu, '\uFFFD\uFFFD')
    expect(nameArea(lost).code).toBe(code)
  }
})

test.each([
  ['Røveri', '1380'],
  ['1380 Røveri', '1380'],
  ['Robbery', '1380'],
  ['Butikstyverier mv', '1332'],
  ['Seksualforbrydelse i øvrigt (Ny fra 2013)', '1145'],
  ['Seksualforbrydelse i øvrigt', '1145'],
  ['70-79 Andet', '70-79'],
  ['Noget andet', 'Noget andet'],
])('names the offence »%s« %s', (text, code) => {
  expect(nameOffence(text).code).toBe(code)
})

test('names by code and keeps the name that stands beside it', () => {
  expect(nameArea('851', 'Aalborg by')).toEqual({ code: '851', name: 'Aalborg by' })
  expect(nameArea('851')).toEqual({ code: '851', name: 'Aalborg' })
})

test('knows words for totals', () => {
  expect(['Totaler', 'I alt', 'TOTAL', 'Hovedtotal'].every(isTotalWord)).toBe(true)
  expect(['Straffelov i alt', 'Hele landet', ''].some(isTotalWord)).toBe(false)
})

const plain = numberStyle(false)
const grouped = numberStyle(true)

test.each([
  ['12', plain, 12 + counted],
  [' 12 ', plain, 12 + counted],
  ['12.0', plain, 12 + counted],
  ['39.313', grouped, 39_313 + counted],
  ['1 234 567', grouped, 1_234_567 + counted],
  ['1\u00A0234', grouped, 1234 + counted],
  ['..', plain, missing],
  ['-', plain, missing],
  ['', plain, missing],
  ['<5', plain, withheld],
  ['*', plain, withheld],
])('reads the count »%s«', (text, style, cell) => {
  expect(cellOfText(text, style)).toBe(cell)
})

test.each([
  ['4,5', plain, 'not-whole'],
  ['39.313', plain, 'not-whole'],
  ['4,500', grouped, 'not-whole'],
  ['39.31', grouped, 'not-whole'],
  ['-4', plain, 'negative'],
  ['−1.204', grouped, 'negative'],
  ['1e3', plain, 'not-a-number'],
  ['4 reports', plain, 'not-a-number'],
  ['3000000000', plain, 'too-big'],
])('says what is wrong with »%s«', (text, style, wrong) => {
  expect(wrongOf(cellOfText(text, style))).toBe(wrong)
})
