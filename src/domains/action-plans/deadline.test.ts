import { expect, test } from 'vitest'
import { deadlineIn, isLate } from './deadline.ts'

test.for([
  [2027, '02-01', '2027-02-01'],
  [2028, '02-29', '2028-02-29'],
  [2027, '02-29', '2027-02-28'],
  [2100, '02-29', '2100-02-28'],
  [2000, '02-29', '2000-02-29'],
  [2028, '12-31', '2028-12-31'],
] as const)('in %i action plans that are due on %s are due on %s', ([year, due, day]) => {
  expect(deadlineIn(year, due)).toBe(day)
})

const deadline = deadlineIn(2028, '02-01')

test.for([
  ['2028-02-01', '2028-06-01', false],
  ['2028-02-02', '2028-06-01', true],
  [null, '2028-02-01', false],
  [null, '2028-02-02', true],
  ['2028-01-31', '2028-03-01', false],
] as const)('submitted on %s and seen on %s, late is %s', ([submittedOn, today, late]) => {
  expect(isLate({ deadline, submittedOn }, today)).toBe(late)
})
