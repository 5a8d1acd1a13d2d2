import type { Action } from '#permissions'

/** Where an edition is in its life. */
export type EditionState = 'draft' | 'discarded' | 'proposed' | 'adopted' | 'published' | 'superseded'

/** What happens to an edition: from which states, to which, and which permission it takes. */
export type Transition = {
  readonly from: readonly EditionState[]
  readonly to: EditionState
  readonly who: Action
}

/**
 * The life of a samarbejdsplan's edition. Commands, pages, tests and documentation read this table; a
 * hearing is to be one more state between draft and proposed.
 *
 * `adopt` and `reject` happen only by a recorded decision on the agenda item that the edition was
 * proposed for; `supersede` only by publishing a later edition of the same year, `replace` only where an adopted
 * edition cannot be published.
 */
export const lifecycle = {
  discard: { from: ['draft'], to: 'discarded', who: 'plan.arrange' },
  restore: { from: ['discarded'], to: 'draft', who: 'plan.arrange' },
  propose: { from: ['draft'], to: 'proposed', who: 'plan.propose' },
  withdraw: { from: ['proposed'], to: 'draft', who: 'plan.propose' },
  reject: { from: ['proposed'], to: 'draft', who: 'decision.record' },
  adopt: { from: ['proposed'], to: 'adopted', who: 'decision.record' },
  publish: { from: ['adopted'], to: 'published', who: 'plan.publish' },
  replace: { from: ['adopted'], to: 'superseded', who: 'plan.arrange' },
  supersede: { from: ['published'], to: 'superseded', who: 'plan.publish' },
} as const satisfies Record<string, Transition>

export type TransitionName = keyof typeof lifecycle

/** Whether a transition leads on from the state. */
export function leadsOn(transition: TransitionName, state: EditionState): boolean {
  const from: readonly EditionState[] = lifecycle[transition].from
  return from.includes(state)
}

/** Whether the texts of an edition may still be changed. */
export function isEditable(state: EditionState): boolean {
  return state === 'draft'
}
