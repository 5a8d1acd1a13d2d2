import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { healthOf, healths, worst, type Health, type HealthReason, type Signals } from './health.ts'
import { measureStates } from './law.ts'

/** A measure under way about which there is nothing but good to say. */
const fine: Signals = {
  state: 'under-way',
  start: 'fine',
  overdue: 'none',
  report: 'on-plan',
  stale: false,
  indicator: 'on-track',
  missed: false,
  override: null,
}

const rules: readonly (readonly [string, Partial<Signals>, Health, readonly HealthReason[]])[] = [
  ['reported on plan lately', {}, 'on-plan', ['reported-on-plan']],
  ['without an indicator', { indicator: null }, 'on-plan', ['reported-on-plan']],
  ['with a target that is reached', { indicator: 'reached' }, 'on-plan', ['reported-on-plan']],
  ['whose indicator is not known', { indicator: 'unknown' }, 'on-plan', ['reported-on-plan']],
  ['with an activity over its day', { overdue: 'some' }, 'behind', ['overdue', 'reported-on-plan']],
  ['with one long over it', { overdue: 'long' }, 'at-risk', ['long-overdue', 'reported-on-plan']],
  ['whose indicator is off track', { indicator: 'off-track' }, 'behind', ['off-track', 'reported-on-plan']],
  [
    'whose target was missed on its day',
    { indicator: 'off-track', missed: true },
    'at-risk',
    ['missed', 'reported-on-plan'],
  ],
  ['reported behind', { report: 'behind' }, 'behind', ['reported-behind']],
  ['reported at risk', { report: 'at-risk' }, 'at-risk', ['reported-at-risk']],
  ['that nobody has reported on', { report: null }, 'unknown', ['no-report']],
  ['whose report is stale', { stale: true }, 'unknown', ['stale']],
  ['whose bad report is stale', { report: 'at-risk', stale: true }, 'unknown', ['stale']],
  [
    'that should have begun',
    { state: 'planned', start: 'late' },
    'behind',
    ['late-start', 'reported-on-plan'],
  ],
  ['that is to begin later', { state: 'planned', start: 'ahead', report: null }, 'unknown', ['not-started']],
]

describe('health', () => {
  test.for(rules)('of a measure %s', ([, signals, health, reasons]) => {
    expect(healthOf({ ...fine, ...signals })).toEqual({ health, reasons })
  })

  test("is somebody's own word while that holds, with the computed reasons behind it", () => {
    expect(healthOf({ ...fine, overdue: 'long', override: 'on-plan' })).toEqual({
      health: 'on-plan',
      reasons: ['overridden', 'long-overdue', 'reported-on-plan'],
    })
  })

  test.for(['idea', 'finished', 'continued', 'dropped'] as const)(
    'is not asked of one that is %s',
    (state) => {
      expect(healthOf({ ...fine, state, override: 'at-risk' })).toEqual({ health: null, reasons: [] })
    },
  )
})

test('the worst of several is what is worst for the reader, and unknown is not good', () => {
  expect(worst(['on-plan', null, 'unknown'])).toBe('unknown')
  expect(worst(['unknown', 'behind', 'on-plan'])).toBe('behind')
  expect(worst(['behind', 'at-risk'])).toBe('at-risk')
  expect(worst([null])).toBe(null)
  expect(worst([])).toBe(null)
})

const anySignals: fc.Arbitrary<Signals> = fc.record({
  state: fc.constantFrom(...measureStates),
  start: fc.constantFrom('ahead', 'late', 'fine'),
  overdue: fc.constantFrom('none', 'some', 'long'),
  report: fc.constantFrom('on-plan', 'behind', 'at-risk', null),
  stale: fc.boolean(),
  indicator: fc.constantFrom('off-track', 'unknown', 'on-track', 'reached', null),
  missed: fc.boolean(),
  override: fc.constant(null),
})

test('nothing is on plan by computing that was not reported so lately, or has something overdue', () => {
  fc.assert(
    fc.property(anySignals, (signals) => {
      const { health } = healthOf(signals)
      const canBeGood = signals.report === 'on-plan' && !signals.stale && signals.overdue === 'none'
      expect(health === 'on-plan' && !canBeGood).toBe(false)
      expect(health === 'on-plan' && (signals.missed || signals.indicator === 'off-track')).toBe(false)
    }),
  )
})

test('health always says why, and only a live measure has one', () => {
  fc.assert(
    fc.property(anySignals, fc.constantFrom(null, ...healths), (signals, override) => {
      const { health, reasons } = healthOf({ ...signals, override })
      expect(health !== null).toBe(['planned', 'under-way'].includes(signals.state))
      expect(reasons.length > 0).toBe(health !== null)
      if (health !== null && override !== null) expect(health).toBe(override)
    }),
  )
})
