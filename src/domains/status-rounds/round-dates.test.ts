import { expect, test } from 'vitest'
import { linkWorksUntil } from './round-dates.ts'

test('a link works for thirty days, no longer than its round, and at least until the answers are due', () => {
  const round = { dueOn: '2027-03-29' } as const
  expect(linkWorksUntil(round, '2027-03-15')).toBe('2027-04-12')
  expect(linkWorksUntil(round, '2027-03-01')).toBe('2027-03-30')
  expect(linkWorksUntil(round, '2026-11-28')).toBe('2027-03-29')
})
