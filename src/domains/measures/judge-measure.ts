import { HTTPException } from 'hono/http-exception'
import { record } from '#audit'
import { addDays, type CalendarDate } from '#calendar'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import { overrideDays, type Health } from './health.ts'
import { holdMeasure } from './measure-access.ts'
import type { Evaluation, EvaluationText, MeasureId } from './types.ts'
import { evaluationsOf, insertEvaluation } from './update-queries.ts'
import { updateOverride } from './write-queries.ts'

export type OverrideOutcome =
  /** Holds to and including the day. */
  | { readonly kind: 'set'; readonly until: CalendarDate }
  | { readonly kind: 'lifted' }
  | { readonly kind: 'reason-missing' }

/** Puts one's own word in the place of a measure's computed health for 60 days; null lifts it. */
export async function overrideHealth(
  tx: Tx,
  actor: Actor,
  id: MeasureId,
  override: { readonly health: Health; readonly reason: string } | null,
  today: CalendarDate,
): Promise<OverrideOutcome> {
  const { seat } = await holdMeasure(tx, actor, 'measure.report', id)
  const subject = { kind: 'measure', id }
  if (override === null) {
    await updateOverride(tx, id, null)
    await record(tx, actor, seat, 'measure.override-lifted', subject)
    return { kind: 'lifted' }
  }
  const { health } = override
  const reason = override.reason.trim()
  if (reason === '') return { kind: 'reason-missing' }
  const until = addDays(today, overrideDays)
  await updateOverride(tx, id, { health, reason, until })
  await record(tx, actor, seat, 'measure.overridden', subject, { health, until })
  return { kind: 'set', until }
}

/**
 * Keeps a half-year status or year-end evaluation; a later one of the kind stands in the place of the
 * earlier. The same twice on one day is one.
 *
 * @throws HTTPException 400 without saying why: no form sends that
 */
export async function evaluateMeasure(
  tx: Tx,
  actor: Actor,
  id: MeasureId,
  text: EvaluationText,
  today: CalendarDate,
): Promise<{ readonly kind: 'evaluated' }> {
  const { seat } = await holdMeasure(tx, actor, 'measure.report', id)
  if (text.why.trim() === '') throw new HTTPException(400)
  const known = (await evaluationsOf(tx, [id])).find(({ kind }) => kind === text.kind)
  if (known?.evaluatedOn === today && saysTheSame(known, text)) return { kind: 'evaluated' }
  await insertEvaluation(tx, id, text, { personId: actor.personId, functionTitle: seat.titleDa }, today)
  const { kind, verdict } = text
  await record(tx, actor, seat, 'measure.evaluated', { kind: 'measure', id }, { kind, verdict })
  return { kind: 'evaluated' }
}

function saysTheSame(known: Evaluation, text: EvaluationText): boolean {
  return (
    known.done === text.done &&
    known.effect === text.effect &&
    known.verdict === text.verdict &&
    known.why === text.why &&
    known.learned === text.learned &&
    known.public === text.public
  )
}
