import { expect, test } from 'vitest'
import {
  isInPlan,
  isLive,
  isOpen,
  leadsOnFrom,
  measureStates,
  measureStepNames,
  measureSteps,
  type MeasureState,
} from './law.ts'

/** The whole law once more by hand: what can happen from each state, and where it leads. */
const life: Readonly<Record<MeasureState, Readonly<Record<string, MeasureState>>>> = {
  idea: { plan: 'planned', start: 'under-way', finish: 'finished', drop: 'dropped' },
  planned: { start: 'under-way', finish: 'finished', drop: 'dropped', continue: 'continued' },
  'under-way': { finish: 'finished', drop: 'dropped', continue: 'continued' },
  finished: { reopen: 'under-way', continue: 'continued' },
  continued: {},
  dropped: { reopen: 'under-way' },
}

test.for(measureStates)('from %s exactly these steps lead on', (state) => {
  const steps = measureStepNames.filter((step) => leadsOnFrom(step, state))
  expect(Object.fromEntries(steps.map((step) => [step, measureSteps[step].to]))).toEqual(life[state])
})

test('nothing gets under way without lead and deputy, and nothing is dropped without a reason', () => {
  const guards = measureStepNames.map((step) => [measureSteps[step].to, measureSteps[step].guard])
  expect(guards).toEqual([
    ['planned', null],
    ['under-way', 'has-lead-and-deputy'],
    ['finished', null],
    ['dropped', 'has-reason'],
    ['under-way', 'has-lead-and-deputy'],
    ['continued', null],
  ])
})

test('an idea is open but not in the plan, and nobody asks how it goes', () => {
  expect(measureStates.filter(isOpen)).toEqual(['idea', 'planned', 'under-way'])
  expect(measureStates.filter(isLive)).toEqual(['planned', 'under-way'])
  expect(measureStates.filter(isInPlan)).toEqual(['planned', 'under-way', 'finished', 'continued'])
})
