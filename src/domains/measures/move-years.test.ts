import { expect, test } from 'vitest'
import { moveYears } from './move-years.ts'

test('a day moves to the same day of another year', () => {
  expect(moveYears('2027-02-01', 1)).toBe('2028-02-01')
  expect(moveYears('2027-12-31', -1)).toBe('2026-12-31')
  expect(moveYears('2027-02-28', 1)).toBe('2028-02-28')
})

test('a leap day becomes the last day of February, and stays one in a leap year', () => {
  expect(moveYears('2028-02-29', 1)).toBe('2029-02-28')
  expect(moveYears('2028-02-29', 4)).toBe('2032-02-29')
})
