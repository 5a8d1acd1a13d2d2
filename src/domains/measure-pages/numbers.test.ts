import { expect, test } from 'vitest'
import { readNumber, showNumber, typedNumber } from './numbers.ts'

test.each([
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['1.200', 1200],
  ['1.200,25', 1200.25],
  ['1 200', 1200],
  ['-3', -3],
  ['−3,5', -3.5],
  ['0', 0],
] as const)('reads %s as a Dane writes it', (text, value) => {
  expect(readNumber('da', text)).toBe(value)
})

test('reads English numbers in English', () => {
  expect(readNumber('en', '1,200.5')).toBe(1200.5)
  expect(readNumber('en', '12.5')).toBe(12.5)
})

test.each(['', 'mange', '12,5 %', '1,2,3', '1.2.3', '12345678901234567', 'Infinity', '0x10', '1e3'])(
  'does not take "%s" for a number',
  (text) => {
    expect(readNumber('da', text)).toBeNull()
  },
)

test('shows what was read, and offers it for changing so that it is read as the same', () => {
  expect(showNumber('da', 1200.5)).toBe('1.200,5')
  expect(showNumber('en', 1200.5)).toBe('1,200.5')
  for (const value of [1200.5, 0.125, -3, 999_999])
    expect(readNumber('da', typedNumber('da', value))).toBe(value)
})
