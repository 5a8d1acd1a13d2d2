import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import { createDataSet, findDataSet, holdFigures, takeVintage, type DataSet } from '#statistics'
import type { ReadTable } from '#statistics/reading'
import { seatToEdit } from './access.ts'
import type { Intake, IntakeId } from './intake.ts'
import { closeIntake, deleteIntake, figuresOf, holdIntake, updateIntake } from './intake-queries.ts'
import { newestNumber, previewOf } from './preview.ts'

export type TakeOutcome =
  | { readonly kind: 'taken'; readonly set: string; readonly number: number }
  | { readonly kind: 'gone' }
  | { readonly kind: 'columns-wanted' }
  /** Somebody took an extract, or made the data set, after the preview was shown. */
  | { readonly kind: 'something-changed' }
  | Exclude<Awaited<ReturnType<typeof takeVintage>>, { readonly kind: 'taken' }>

/**
 * Takes a file that was looked through into use. A second press finds what the first one took.
 *
 * @param shown the number of the newest extract that the preview compared with, 0 for none
 */
export async function takeIntake(
  tx: Tx,
  actor: Actor,
  id: IntakeId,
  shown: number,
  today: CalendarDate,
): Promise<TakeOutcome> {
  await seatToEdit(tx, actor)
  await holdFigures(tx)
  const intake = await holdIntake(tx, id, actor.personId)
  if (!intake) return { kind: 'gone' }
  if (intake.takenNumber !== null) return { kind: 'taken', set: intake.setCode, number: intake.takenNumber }
  const table = await figuresOf(tx, id)
  if (!table) return { kind: 'columns-wanted' }
  const known = await findDataSet(tx, intake.setCode)
  if ((await newestNumber(tx, known)) !== shown) return showAnew(tx, intake, table)
  return take(tx, actor, intake, known ?? (await makeDataSet(tx, actor, intake, table)), table, today)
}

/** Keeps what the extract changes in the figures as they are now, for the next look. */
async function showAnew(tx: Tx, intake: Intake, table: ReadTable): Promise<TakeOutcome> {
  const outcome = await previewOf(tx, intake, table)
  if (outcome.kind === 'mismatch') return outcome.mismatch
  const { preview, comparedWith } = outcome
  await updateIntake(tx, intake.id, { state: 'read', table, mapping: intake.mapping, preview, comparedWith })
  return { kind: 'something-changed' }
}

async function take(
  tx: Tx,
  actor: Actor,
  intake: Intake,
  dataSet: DataSet,
  table: ReadTable,
  today: CalendarDate,
): Promise<TakeOutcome> {
  const { fileName, sha256, mapping, drawnOn, drawnBy, note } = intake
  const taken = { dataSet, table, fileName, sha256, drawnOn, drawnBy, note, mapping, again: true }
  const outcome = await takeVintage(tx, actor, taken, today)
  if (outcome.kind !== 'taken') return outcome
  await closeIntake(tx, intake.id, outcome.number)
  return { kind: 'taken', set: dataSet.code, number: outcome.number }
}

async function makeDataSet(tx: Tx, actor: Actor, intake: Intake, table: ReadTable): Promise<DataSet> {
  const wanted = intake.newDataSet
  if (!wanted) throw new Error(`data set ${intake.setCode} is gone`)
  const made = await createDataSet(tx, actor, { ...wanted, period: table.period })
  if (made.kind !== 'created') throw new Error(`data set ${wanted.code} was not made: ${made.kind}`)
  return made.dataSet
}

/** Throws a file that was read away. One that is gone already is as well. */
export async function discardIntake(tx: Tx, actor: Actor, id: IntakeId): Promise<void> {
  const seat = await seatToEdit(tx, actor)
  if (!(await deleteIntake(tx, id, actor.personId))) return
  await record(tx, actor, seat, 'statistics-intake.discarded', { kind: 'statistics-intake', id })
}
