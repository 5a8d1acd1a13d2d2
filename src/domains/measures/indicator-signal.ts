import { daysBetween } from '#calendar'
import type { Indicator, IndicatorSignal, IndicatorText, IndicatorValue } from './types.ts'

type Measured = Pick<IndicatorValue, 'measuredOn' | 'value' | 'recordedAt'>
type Aim = Pick<IndicatorText, 'direction' | 'baseline' | 'baselineOn' | 'target' | 'targetOn'>

/** How much of the way to the target may be missing, on the straight line, before it counts as off track. */
const allowance = 0.1

/**
 * How an indicator stands: its newest value against the straight line from the baseline to the target on
 * the day it was measured. Without a known newest value, or without a baseline to draw the line from before
 * the target is reached, it is unknown.
 *
 * @param values any order; of several for one day the newest recording counts
 */
export function indicatorSignal(aim: Aim, values: readonly Measured[]): IndicatorSignal {
  const newest = values.toSorted(byDay).at(-1)
  if (!newest || newest.value === null) return 'unknown'
  const sign = aim.direction === 'up' ? 1 : -1
  if (sign * newest.value >= sign * aim.target) return 'reached'
  if (aim.baseline === null || aim.baselineOn === null) return 'unknown'
  // A target that the baseline had reached is to be held: what falls behind it is off track at once.
  const start = sign * aim.baseline >= sign * aim.target ? aim.target : aim.baseline
  const whole = daysBetween(aim.baselineOn, aim.targetOn)
  const gone = Math.min(1, Math.max(0, daysBetween(aim.baselineOn, newest.measuredOn) / whole))
  const expected = start + (aim.target - start) * gone
  const slack = Math.abs(aim.target - start) * allowance
  return sign * newest.value >= sign * expected - slack ? 'on-track' : 'off-track'
}

/**
 * How an indicator stands, by the values that may be judged. Those of a series say nothing before the baseline's
 * day is over, and one that disclosure control withholds is unknown to everybody who is told how it stands.
 */
export function signalOf(indicator: Indicator): IndicatorSignal {
  const { series, baselineOn, values } = indicator
  if (!series) return indicatorSignal(indicator, values)
  const later = values.filter(({ measuredOn }) => baselineOn === null || measuredOn > baselineOn)
  return indicatorSignal(
    indicator,
    later.map((entry) => (entry.withheld ? { ...entry, value: null } : entry)),
  )
}

function byDay(a: Measured, b: Measured): number {
  return a.measuredOn < b.measuredOn
    ? -1
    : a.measuredOn > b.measuredOn
      ? 1
      : a.recordedAt.getTime() - b.recordedAt.getTime()
}
