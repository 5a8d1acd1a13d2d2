import { expect, test } from 'vitest'
import type { CalendarDate } from '#calendar'
import { indicatorSignal } from './indicator-signal.ts'
import { anIndicator } from './testing.ts'
import type { IndicatorValue } from './types.ts'

function measured(measuredOn: CalendarDate, value: number | null, minute = 0): IndicatorValue {
  const recordedAt = new Date(Date.UTC(2026, 11, 31, 12, minute))
  return {
    measuredOn,
    value,
    unknownReason: value === null ? 'ikke talt' : '',
    functionTitle: '',
    recordedAt,
    withheld: false,
  }
}

/** From 100 on 1 January to 50 on 20 July: one less every fourth day. */
const down = anIndicator({ targetOn: '2026-07-20' })
const halfWay: CalendarDate = '2026-04-11'

test('without a value it is unknown how it stands', () => {
  expect(indicatorSignal(down, [])).toBe('unknown')
})

test('when the newest value is unknown, an older one says nothing', () => {
  expect(indicatorSignal(down, [measured('2026-02-01', 50), measured('2026-03-01', null)])).toBe('unknown')
})

test('it is on track on the straight line, and a tenth of the way behind it', () => {
  expect(indicatorSignal(down, [measured(halfWay, 75)])).toBe('on-track')
  expect(indicatorSignal(down, [measured(halfWay, 80)])).toBe('on-track')
  expect(indicatorSignal(down, [measured(halfWay, 81)])).toBe('off-track')
})

test('it is reached at the target, whenever that is', () => {
  expect(indicatorSignal(down, [measured('2026-01-02', 50)])).toBe('reached')
  expect(indicatorSignal(down, [measured('2027-01-02', 51)])).toBe('on-track')
  expect(indicatorSignal(down, [measured('2027-01-02', 56)])).toBe('off-track')
})

test('a higher value is better where the direction is up', () => {
  const up = anIndicator({ direction: 'up', baseline: 0, target: 10, targetOn: '2026-07-20' })
  expect(indicatorSignal(up, [measured(halfWay, 5)])).toBe('on-track')
  expect(indicatorSignal(up, [measured(halfWay, 3)])).toBe('off-track')
  expect(indicatorSignal(up, [measured(halfWay, 10)])).toBe('reached')
})

test('the value of the latest day counts, and of one day the latest recording', () => {
  const corrected = [measured(halfWay, 75, 2), measured(halfWay, 99, 1), measured('2026-02-01', 100, 3)]
  expect(indicatorSignal(down, corrected)).toBe('on-track')
})

test('without a baseline it is unknown until the target is reached', () => {
  const blind = anIndicator({ baseline: null, baselineOn: null, baselineUnknown: 'ikke talt' })
  expect(indicatorSignal(blind, [measured(halfWay, 51)])).toBe('unknown')
  expect(indicatorSignal(blind, [measured(halfWay, 50)])).toBe('reached')
})

test('a value from before the baseline is measured against the baseline', () => {
  expect(indicatorSignal(down, [measured('2025-06-01', 100)])).toBe('on-track')
  expect(indicatorSignal(down, [measured('2025-06-01', 106)])).toBe('off-track')
})

test('a target that the baseline had reached is to be held', () => {
  const hold = anIndicator({ baseline: 40, target: 50 })
  expect(indicatorSignal(hold, [measured(halfWay, 45)])).toBe('reached')
  expect(indicatorSignal(hold, [measured(halfWay, 51)])).toBe('off-track')
})
