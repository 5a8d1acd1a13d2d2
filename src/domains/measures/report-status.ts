import { HTTPException } from 'hono/http-exception'
import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import type { Actor, Seat } from '#permissions'
import { isOpen, type MeasureState } from './law.ts'
import { holdMeasure } from './measure-access.ts'
import { lockMeasure, type StoredMeasure } from './measure-queries.ts'
import { refreshSignals } from './refresh-queries.ts'
import { inTheWay, moveOn, type TakenStepName } from './take-measure-step.ts'
import type { MeasureId, Report, ReportText, SignedReport } from './types.ts'
import { findUpdate, hasAnswered, insertUpdate, newestUpdate, updateVisibility } from './update-queries.ts'

export type ReportOutcome =
  | { readonly kind: 'reported' }
  /** Who reports "stopped" says why in the line. */
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'ended'; readonly state: MeasureState }

/** The step that a report takes, where the law of measures allows it. */
const steps: Readonly<Record<Report, TakenStepName>> = {
  'on-plan': 'start',
  behind: 'start',
  'at-risk': 'start',
  done: 'finish',
  stopped: 'drop',
}

/**
 * Keeps how a measure goes, and takes the step that this means: it is under way, finished or dropped.
 * Without a deputy it stays planned, and the report is kept all the same. The same twice on one day is one.
 */
export async function reportStatus(
  tx: Tx,
  actor: Actor,
  id: MeasureId,
  report: ReportText,
  today: CalendarDate,
): Promise<ReportOutcome> {
  const { measure, seat } = await holdMeasure(tx, actor, 'measure.report', id)
  const { personId } = actor
  const signed = { ...report, roundId: null, personId, functionTitle: seat.titleDa }
  if (await isRepeated(tx, id, signed, today)) return { kind: 'reported' }
  return keepReport(tx, measure, signed, today, { actor, seat })
}

export type WriteReportOutcome = ReportOutcome | { readonly kind: 'answered-already' }

/**
 * Does what `reportStatus` does, for a caller that has made sure in its own way who reports and that they
 * may: the link in a mail. A round has one answer about a measure.
 *
 * @throws HTTPException 404 for a measure that does not exist
 */
export async function writeReport(
  tx: Tx,
  id: MeasureId,
  report: SignedReport,
  today: CalendarDate,
): Promise<WriteReportOutcome> {
  const measure = await lockMeasure(tx, id)
  if (!measure) throw new HTTPException(404)
  if (report.roundId !== null && (await hasAnswered(tx, id, report.roundId)))
    return { kind: 'answered-already' }
  return keepReport(tx, measure, report, today, null)
}

async function isRepeated(
  tx: Tx,
  id: MeasureId,
  report: SignedReport,
  today: CalendarDate,
): Promise<boolean> {
  const newest = await newestUpdate(tx, id)
  return (
    newest !== null &&
    newest.writtenOn === today &&
    newest.personId === report.personId &&
    newest.roundId === report.roundId &&
    newest.report === report.report &&
    newest.line === report.line &&
    newest.public === report.public
  )
}

async function keepReport(
  tx: Tx,
  measure: StoredMeasure,
  report: SignedReport,
  today: CalendarDate,
  by: { readonly actor: Actor; readonly seat: Seat } | null,
): Promise<ReportOutcome> {
  const { id, state } = measure
  if (!isOpen(state)) return { kind: 'ended', state }
  const step = steps[report.report]
  const obstacle = inTheWay(measure, step, report.line)
  if (obstacle?.kind === 'reason-missing') return obstacle
  await insertUpdate(tx, id, report, today)
  await refreshSignals(tx, id)
  const detail = { report: report.report, round: report.roundId, person: report.personId }
  const subject = { kind: 'measure', id }
  await record(tx, by?.actor ?? null, by?.seat ?? null, 'measure.reported', subject, detail)
  if (!obstacle) await moveOn(tx, measure, step, step === 'drop' ? report.line : '', by)
  return { kind: 'reported' }
}

/**
 * Sets whether everybody can read an update.
 *
 * @throws HTTPException 404 for an update that does not exist
 */
export async function showUpdate(tx: Tx, actor: Actor, id: number, isPublic: boolean): Promise<void> {
  const update = await findUpdate(tx, id)
  if (!update) throw new HTTPException(404)
  const { measure, seat } = await holdMeasure(tx, actor, 'measure.report', update.measureId)
  if (update.public === isPublic) return
  await updateVisibility(tx, id, isPublic)
  const subject = { kind: 'measure', id: measure.id }
  await record(tx, actor, seat, 'measure.update-shown', subject, { update: id, public: isPublic })
}
