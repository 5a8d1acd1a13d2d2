import { record } from '#audit'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import { findDataSet, type Mismatch } from '#statistics'
import type { ColumnMapping, ReadTable } from '#statistics/reading'
import { seatToEdit } from './access.ts'
import type { IntakeId, Origin } from './intake.ts'
import {
  figuresOf,
  forgetOldIntakes,
  holdIntake,
  keepIntake,
  updateIntake,
  updateOrigin,
  type Got,
  type Sent,
  type Unmapped,
} from './intake-queries.ts'
import { previewOf } from './preview.ts'

/** What reading a file gave: figures, or columns that somebody has to name; and the file, where they can be named. */
export type FileRead = {
  readonly figures: { readonly table: ReadTable; readonly mapping: ColumnMapping | null } | null
  readonly unmapped: Unmapped | null
}

export type OpenOutcome =
  | { readonly kind: 'opened'; readonly id: IntakeId }
  | { readonly kind: 'no-such-set' }
  | { readonly kind: 'code-taken' }
  | { readonly kind: 'mismatch'; readonly mismatch: Mismatch }

/** Keeps a file that was read, to be looked through before it is taken; throws those of yesterday away. */
export async function openIntake(
  tx: Tx,
  actor: Actor,
  sent: Sent,
  { figures, unmapped }: FileRead,
  now: Date,
): Promise<OpenOutcome> {
  const seat = await seatToEdit(tx, actor)
  await forgetOldIntakes(tx, now)
  const set = await findDataSet(tx, sent.setCode)
  if (!set && !sent.newDataSet) return { kind: 'no-such-set' }
  if (set && sent.newDataSet) return { kind: 'code-taken' }
  const got = figures ? await whatWasRead(tx, sent, figures) : ({ state: 'columns' } as const)
  if ('kind' in got) return got
  const id = await keepIntake(tx, actor.personId, sent, got, unmapped, now)
  await record(
    tx,
    actor,
    seat,
    'statistics-intake.opened',
    { kind: 'statistics-intake', id },
    { set: sent.setCode },
  )
  return { kind: 'opened', id }
}

type Figures = NonNullable<FileRead['figures']>

async function whatWasRead(
  tx: Tx,
  sent: Pick<Sent, 'setCode' | 'newDataSet' | 'drawnOn'>,
  { table, mapping }: Figures,
): Promise<Got | Extract<OpenOutcome, { readonly kind: 'mismatch' }>> {
  const outcome = await previewOf(tx, sent, table)
  if (outcome.kind === 'mismatch') return outcome
  const { preview, comparedWith } = outcome
  return { state: 'read', table, mapping, preview, comparedWith }
}

export type MapOutcome =
  | { readonly kind: 'mapped' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'taken' }
  | { readonly kind: 'mismatch'; readonly mismatch: Mismatch }

/** Puts in the figures that the same file gives with other columns. */
export async function mapIntake(
  tx: Tx,
  actor: Actor,
  id: IntakeId,
  table: ReadTable,
  mapping: ColumnMapping,
): Promise<MapOutcome> {
  await seatToEdit(tx, actor)
  const intake = await holdIntake(tx, id, actor.personId)
  if (!intake) return { kind: 'gone' }
  if (intake.state === 'taken') return { kind: 'taken' }
  const got = await whatWasRead(tx, intake, { table, mapping })
  if ('kind' in got) return got
  await updateIntake(tx, id, got)
  return { kind: 'mapped' }
}

export type OriginOutcome =
  | { readonly kind: 'changed' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'taken' }

/** Corrects when and by whom an extract was drawn; the day decides what it changes, so that is worked out anew. */
export async function changeOrigin(
  tx: Tx,
  actor: Actor,
  id: IntakeId,
  origin: Origin,
): Promise<OriginOutcome> {
  await seatToEdit(tx, actor)
  const intake = await holdIntake(tx, id, actor.personId)
  if (!intake) return { kind: 'gone' }
  if (intake.state === 'taken') return { kind: 'taken' }
  await updateOrigin(tx, id, origin)
  const table = await figuresOf(tx, id)
  if (!table) return { kind: 'changed' }
  const got = await whatWasRead(tx, { ...intake, ...origin }, { table, mapping: intake.mapping })
  if (!('kind' in got)) await updateIntake(tx, id, got)
  return { kind: 'changed' }
}
