import '#councils'
import type { Db, Tx } from '#db'
import { newId } from '#id'
import type { PersonId } from '#permissions'
import type { DataSetId } from '#statistics'
import type { ColumnMapping, ReadTable } from '#statistics/reading'
import type { Intake, IntakeId, Origin, Preview, WantedColumns, WantedDataSet } from './intake.ts'
import './tables.ts'

/** How long a file that was read and not taken is kept. */
const keptMs = 24 * 60 * 60_000

const columns = [
  'id',
  'person_id as personId',
  'set_code as setCode',
  'new_data_set as newDataSet',
  'drawn_on as drawnOn',
  'drawn_by as drawnBy',
  'note',
  'file_name as fileName',
  'sha256',
  'state',
  'wanted',
  'column_mapping as mapping',
  'preview',
  'compared_with as comparedWith',
  'taken_number as takenNumber',
  'created_at as createdAt',
] as const

/** What was sent, before it is known what is in it. */
export type Sent = Origin & {
  readonly setCode: string
  readonly newDataSet: WantedDataSet | null
  readonly fileName: string
  readonly sha256: string
}

/** What reading it gave: figures with their preview, or columns that somebody has to name. */
export type Got =
  | {
      readonly state: 'read'
      readonly table: ReadTable
      readonly preview: Preview
      readonly comparedWith: number
      readonly mapping: ColumnMapping | null
    }
  | { readonly state: 'columns' }

/** The file and what helps to name its columns, where they can be named. */
export type Unmapped = { readonly file: Uint8Array; readonly wanted: WantedColumns }

/** Keeps what was read. The same file sent again for the same data set takes the place of the first. */
export async function keepIntake(
  tx: Tx,
  personId: PersonId,
  sent: Sent,
  got: Got,
  unmapped: Unmapped | null,
  now: Date,
): Promise<IntakeId> {
  const content = {
    new_data_set: asJson(sent.newDataSet),
    drawn_on: sent.drawnOn,
    drawn_by: sent.drawnBy,
    note: sent.note,
    file_name: sent.fileName,
    file: unmapped?.file ?? null,
    wanted: asJson(unmapped?.wanted ?? null),
    taken_number: null,
    created_at: now,
    ...readColumns(got),
  }
  const { id } = await tx
    .insertInto('statistics_intake')
    .values({
      id: newId<'statistics-intake'>(),
      person_id: personId,
      set_code: sent.setCode,
      sha256: sent.sha256,
      ...content,
    })
    .onConflict((conflict) => conflict.columns(['person_id', 'set_code', 'sha256']).doUpdateSet(content))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

function readColumns(got: Got) {
  const read = got.state === 'read' ? got : null
  return {
    state: got.state,
    figures: asJson(read?.table ?? null),
    preview: asJson(read?.preview ?? null),
    compared_with: read?.comparedWith ?? null,
    column_mapping: asJson(read?.mapping ?? null),
  }
}

/** What a database takes as JSON text: no zero characters, no halves of characters. */
function asJson(value: unknown): string | null {
  if (value === null) return null
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.replaceAll('\0', '').toWellFormed() : part,
  )
}

/** Puts in what reading with other columns gave. */
export async function updateIntake(tx: Tx, id: IntakeId, got: Got): Promise<void> {
  await tx.updateTable('statistics_intake').set(readColumns(got)).where('id', '=', id).execute()
}

/** Puts in when and by whom it was drawn. */
export async function updateOrigin(tx: Tx, id: IntakeId, { drawnOn, drawnBy, note }: Origin): Promise<void> {
  await tx
    .updateTable('statistics_intake')
    .set({ drawn_on: drawnOn, drawn_by: drawnBy, note })
    .where('id', '=', id)
    .execute()
}

/** Somebody's own intake; null where it is gone, or another's. */
export async function findIntake(db: Db, id: IntakeId, personId: PersonId): Promise<Intake | null> {
  const row = await db
    .selectFrom('statistics_intake')
    .select(columns)
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .$castTo<Intake>()
    .executeTakeFirst()
  return row ?? null
}

/** The same, held until the transaction ends: a second press waits for the first. */
export async function holdIntake(tx: Tx, id: IntakeId, personId: PersonId): Promise<Intake | null> {
  const row = await tx
    .selectFrom('statistics_intake')
    .select(columns)
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .forUpdate()
    .$castTo<Intake>()
    .executeTakeFirst()
  return row ?? null
}

/** What somebody has had read and not taken, newest first. */
export async function openIntakes(db: Db, personId: PersonId): Promise<readonly Intake[]> {
  return db
    .selectFrom('statistics_intake')
    .select(columns)
    .where('person_id', '=', personId)
    .where('state', '<>', 'taken')
    .orderBy('created_at', 'desc')
    .$castTo<Intake>()
    .execute()
}

/** The figures that were read, or null. */
export async function figuresOf(db: Db, id: IntakeId): Promise<ReadTable | null> {
  const row = await db
    .selectFrom('statistics_intake')
    .select('figures')
    .where('id', '=', id)
    .executeTakeFirst()
  return (row?.figures as ReadTable | null | undefined) ?? null
}

/** The file that was sent, where its columns can be named again; else null. */
export async function fileOf(db: Db, id: IntakeId): Promise<Uint8Array | null> {
  const row = await db.selectFrom('statistics_intake').select('file').where('id', '=', id).executeTakeFirst()
  return row?.file ?? null
}

/** Its figures are in the data set now: nothing of it stays but the number that they got. */
export async function closeIntake(tx: Tx, id: IntakeId, takenNumber: number): Promise<void> {
  await tx
    .updateTable('statistics_intake')
    .set({
      state: 'taken',
      taken_number: takenNumber,
      file: null,
      wanted: null,
      figures: null,
      preview: null,
    })
    .where('id', '=', id)
    .execute()
}

/** Throws it away; false where it is not there. */
export async function deleteIntake(tx: Tx, id: IntakeId, personId: PersonId): Promise<boolean> {
  const result = await tx
    .deleteFrom('statistics_intake')
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** Throws away everybody's that is older than a day. */
export async function forgetOldIntakes(tx: Tx, now: Date): Promise<void> {
  await tx
    .deleteFrom('statistics_intake')
    .where('created_at', '<', new Date(now.getTime() - keptMs))
    .execute()
}

/** The offences that a data set has counts of. */
export async function countedOffences(db: Db, id: DataSetId): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('vintage_series')
    .select('offence_code')
    .distinct()
    .where('vintage_id', 'in', (eb) =>
      eb.selectFrom('vintage').select('vintage.id').where('data_set_id', '=', id),
    )
    .execute()
  return new Set(rows.map((row) => row.offence_code))
}
