import { expect, test } from 'vitest'
import { drawnAtThatTime } from './drawn-at-that-time.ts'

const extracts = [
  { drawnOn: '2024-09-01' },
  { drawnOn: '2024-10-20' },
  { drawnOn: '2024-11-17' },
  { drawnOn: '2025-11-03' },
] as const

test('the extract nearest to the same day of an earlier year is the one, the later of two as near', () => {
  expect(drawnAtThatTime(extracts, '2025-11-05', 1)).toEqual({ drawnOn: '2024-11-17' })
  expect(drawnAtThatTime(extracts, '2025-11-03', 1)).toEqual({ drawnOn: '2024-11-17' })
  expect(drawnAtThatTime(extracts, '2026-11-03', 1)).toEqual({ drawnOn: '2025-11-03' })
})

test('across the turn of a year days count, not years', () => {
  expect(drawnAtThatTime([{ drawnOn: '2023-12-20' }], '2025-01-10', 1)).toEqual({ drawnOn: '2023-12-20' })
})

test('none counts that was drawn more than a month and a half away', () => {
  expect(drawnAtThatTime(extracts, '2025-03-01', 1)).toBeNull()
  expect(drawnAtThatTime(extracts, '2025-11-03', 2)).toBeNull()
})

test('a leap day has its place in other years', () => {
  expect(drawnAtThatTime([{ drawnOn: '2023-03-01' }], '2024-02-29', 1)).toEqual({ drawnOn: '2023-03-01' })
})
