import type { Action } from '#permissions'

/** Where a measure is in its life. */
export const measureStates = ['idea', 'planned', 'under-way', 'finished', 'continued', 'dropped'] as const
export type MeasureState = (typeof measureStates)[number]

/** What must be true for a step even when its state is right. */
type MeasureGuard = 'has-lead-and-deputy' | 'has-reason'

/** One step in a measure's life: from where, to where, who may, and what must be true. */
export type MeasureStep = {
  readonly from: readonly MeasureState[]
  readonly to: MeasureState
  readonly who: Action
  readonly guard: MeasureGuard | null
}

/**
 * A measure's whole life. `continue` happens only by publishing the action plan that carries it over. A lead's
 * report "done" or "stopped" takes the step `finish` or `drop`.
 */
export const measureSteps = {
  plan: { from: ['idea'], to: 'planned', who: 'measure.edit', guard: null },
  start: { from: ['idea', 'planned'], to: 'under-way', who: 'measure.report', guard: 'has-lead-and-deputy' },
  finish: { from: ['idea', 'planned', 'under-way'], to: 'finished', who: 'measure.report', guard: null },
  drop: { from: ['idea', 'planned', 'under-way'], to: 'dropped', who: 'measure.report', guard: 'has-reason' },
  reopen: {
    from: ['finished', 'dropped'],
    to: 'under-way',
    who: 'measure.edit',
    guard: 'has-lead-and-deputy',
  },
  continue: {
    from: ['planned', 'under-way', 'finished'],
    to: 'continued',
    who: 'action-plan.publish',
    guard: null,
  },
} as const satisfies Record<string, MeasureStep>

export type MeasureStepName = keyof typeof measureSteps

export const measureStepNames = Object.keys(measureSteps) as readonly MeasureStepName[]

/** Whether a step leads on from the state. */
export function leadsOnFrom(step: MeasureStepName, state: MeasureState): boolean {
  const from: readonly MeasureState[] = measureSteps[step].from
  return from.includes(state)
}

/** Whether the measure is part of a year's work: neither only an idea nor dropped. */
export function isInPlan(state: MeasureState): boolean {
  return state !== 'idea' && state !== 'dropped'
}

/** Whether the measure has not ended: it can be reported on, split and merged. */
export function isOpen(state: MeasureState): boolean {
  return state === 'idea' || isLive(state)
}

/** Whether the measure goes on, so that how it goes can be asked. */
export function isLive(state: MeasureState): boolean {
  return state === 'planned' || state === 'under-way'
}
