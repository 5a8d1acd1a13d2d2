import { expect, test } from 'vitest'
import { isCalendarDate } from './index.ts'

test.each(['2028-02-29', '2027-02-01', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
  expect(isCalendarDate(text)).toBe(true)
})

test.each(['2027-02-29', '2027-13-01', '2027-04-31', '0000-01-01', '27-02-01', '', '2027-02-01 '])(
  '"%s" is none',
  (text) => {
    expect(isCalendarDate(text)).toBe(false)
  },
)
