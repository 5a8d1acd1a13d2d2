import type { Action } from '#permissions'

/** Where an action plan is in its life. */
export const actionPlanStates = ['draft', 'submitted', 'adopted', 'published', 'superseded'] as const
export type ActionPlanState = (typeof actionPlanStates)[number]

/** What must be true for a step even when its state is right. */
type ActionPlanGuard = 'no-gaps' | 'decided-on-agenda' | 'later-edition-published'

/** What happens to an action plan: from where, to where, who may, and what must be true. */
export type ActionPlanStep = {
  readonly from: ActionPlanState
  readonly to: ActionPlanState
  readonly who: Action
  readonly guard: ActionPlanGuard | null
}

/**
 * The life of one edition of a local council's action plan. `adopt` and `reject` happen only by a decision
 * that is recorded on an agenda item of a held meeting of that council; `supersede` only by publishing a
 * later edition of the same year. Submitting after the deadline is allowed, and shown.
 */
export const actionPlanSteps = {
  submit: { from: 'draft', to: 'submitted', who: 'action-plan.write', guard: 'no-gaps' },
  withdraw: { from: 'submitted', to: 'draft', who: 'action-plan.write', guard: null },
  adopt: { from: 'submitted', to: 'adopted', who: 'decision.record', guard: 'decided-on-agenda' },
  reject: { from: 'submitted', to: 'draft', who: 'decision.record', guard: 'decided-on-agenda' },
  publish: { from: 'adopted', to: 'published', who: 'action-plan.publish', guard: null },
  supersede: {
    from: 'published',
    to: 'superseded',
    who: 'action-plan.publish',
    guard: 'later-edition-published',
  },
} as const satisfies Record<string, ActionPlanStep>

export type ActionPlanStepName = keyof typeof actionPlanSteps

/** Whether a step leads on from the state. */
export function stepLeadsOn(step: ActionPlanStepName, state: ActionPlanState): boolean {
  return actionPlanSteps[step].from === state
}

/** Whether an edition in the state is still on its way to be published. */
export function isOpen(state: ActionPlanState): boolean {
  return state === 'draft' || state === 'submitted' || state === 'adopted'
}
