import { record } from '#audit'
import type { Tx } from '#db'
import type { Actor, Seat } from '#permissions'
import { leadsOnFrom, measureSteps, type MeasureState, type MeasureStepName } from './law.ts'
import { holdMeasure } from './measure-access.ts'
import type { StoredMeasure } from './measure-queries.ts'
import type { MeasureId } from './types.ts'
import { updateMeasureState } from './write-queries.ts'

/** The steps that people take; a measure is carried over with its action plan. */
export type TakenStepName = Exclude<MeasureStepName, 'continue'>

export type StepRefusal =
  | { readonly kind: 'wrong-state'; readonly state: MeasureState }
  | { readonly kind: 'lead-and-deputy-missing' }
  | { readonly kind: 'reason-missing' }
export type MeasureStepOutcome = { readonly kind: 'taken' } | StepRefusal

const entries: Readonly<Record<TakenStepName, string>> = {
  plan: 'measure.planned',
  start: 'measure.started',
  finish: 'measure.finished',
  drop: 'measure.dropped',
  reopen: 'measure.reopened',
}

/** Takes one step in a measure's life, when the law of measures allows it. */
export async function takeMeasureStep(
  tx: Tx,
  actor: Actor,
  id: MeasureId,
  step: TakenStepName,
  reason: string,
): Promise<MeasureStepOutcome> {
  const { measure, seat } = await holdMeasure(tx, actor, measureSteps[step].who, id)
  const refusal = inTheWay(measure, step, reason)
  if (refusal) return refusal
  await moveOn(tx, measure, step, reason, { actor, seat })
  return { kind: 'taken' }
}

/** What the law of measures has against a step; null when nothing. */
export function inTheWay(
  measure: Pick<StoredMeasure, 'state' | 'leadFunctionId' | 'deputyFunctionId'>,
  step: TakenStepName,
  reason: string,
): StepRefusal | null {
  if (!leadsOnFrom(step, measure.state)) return { kind: 'wrong-state', state: measure.state }
  switch (measureSteps[step].guard) {
    case 'has-lead-and-deputy': {
      const isLed = measure.leadFunctionId !== null && measure.deputyFunctionId !== null
      return isLed ? null : { kind: 'lead-and-deputy-missing' }
    }
    case 'has-reason':
      return reason.trim() === '' ? { kind: 'reason-missing' } : null
    case null:
      return null
  }
}

/** Takes a step that nothing is in the way of, on a measure that is held; `by` null is nobody signed in. */
export async function moveOn(
  tx: Tx,
  measure: Pick<StoredMeasure, 'id' | 'state'>,
  step: TakenStepName,
  reason: string,
  by: { readonly actor: Actor; readonly seat: Seat } | null,
): Promise<void> {
  const { id, state } = measure
  await updateMeasureState(tx, id, measureSteps[step].to, reason.trim())
  await record(
    tx,
    by?.actor ?? null,
    by?.seat ?? null,
    entries[step],
    { kind: 'measure', id },
    { from: state },
  )
}
