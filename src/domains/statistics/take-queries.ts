import { sql } from 'kysely'
import type { Db, Tx } from '#db'
import { newId } from '#id'
import type { PersonId } from '#permissions'
import { periodAt, type PeriodKey, type Periods } from '#statistics/periods'
import type { ColumnMapping, Warning } from '#statistics/reading'
import { offenceOf, type KnownPlace } from './known-codes.ts'
import type { VintageDifference } from './difference.ts'
import type { LayerSeries } from './layer.ts'
import type { DataSetId, VintageId } from './tables.ts'
import type { Vintage } from './types.ts'
import './tables.ts'

/**
 * One at a time changes what analyses are worked out from, or makes figures public: what changes several data sets'
 * would else wait for others in a circle, and of two publications neither would know what the other gives away. To be
 * asked for before anything else is held.
 */
export async function holdFigures(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('kredsplan figures'))`.execute(tx)
}

/**
 * Keeps a data set, its analysis and its releases as they are until the transaction ends.
 *
 * @returns its code, or null
 */
export async function holdDataSet(tx: Tx, id: DataSetId): Promise<string | null> {
  const row = await tx
    .selectFrom('data_set')
    .select('code')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row?.code ?? null
}

/** An extract with the same bytes, or with the same figures in another file. */
export type SameVintage = {
  readonly number: number
  readonly sameBytes: boolean
  /** Others lie between it and an extract that would be laid now, which may say something else. */
  readonly covered: boolean
}

/**
 * The extract with the same figures that is nearest to where one drawn on the day would be laid: over it, the one that
 * it would cover, or one further below. Null where there is none.
 */
export async function sameVintage(
  db: Db,
  dataSetId: DataSetId,
  { sha256, contentSha256, drawnOn }: Pick<NewVintage, 'sha256' | 'contentSha256' | 'drawnOn'>,
): Promise<SameVintage | null> {
  const rows = await db
    .selectFrom('vintage')
    .select(['number', 'drawn_on as day', sql<boolean>`sha256 = ${sha256}`.as('sameBytes')])
    .select(sql<boolean>`sha256 = ${sha256} or content_sha256 = ${contentSha256}`.as('isSame'))
    .where('data_set_id', '=', dataSetId)
    .orderBy('drawn_on', 'desc')
    .orderBy('number', 'desc')
    .execute()
  const below = rows.find(({ day }) => day <= drawnOn)
  const same = rows.find(({ isSame }) => isSame)
  if (!same) return null
  const { number, sameBytes } = same
  return { number, sameBytes, covered: same.day <= drawnOn && same !== below }
}

export type NewVintage = Pick<
  Vintage,
  'drawnOn' | 'drawnBy' | 'note' | 'fileName' | 'format' | 'sha256' | 'cells' | 'total' | 'functionTitle'
> & {
  readonly contentSha256: string
  readonly metadata: Readonly<Record<string, unknown>>
  readonly warnings: readonly Warning[]
  readonly firstPeriod: PeriodKey
  readonly lastPeriod: PeriodKey
  readonly takenBy: PersonId | null
}

/** Keeps an extract under the next number of a data set that is held. */
export async function insertVintage(
  tx: Tx,
  dataSetId: DataSetId,
  vintage: NewVintage,
): Promise<{ readonly id: VintageId; readonly number: number }> {
  const newest = await tx
    .selectFrom('vintage')
    .select((eb) => eb.fn.max('number').as('number'))
    .where('data_set_id', '=', dataSetId)
    .executeTakeFirst()
  const [id, number] = [newId<'vintage'>(), (newest?.number ?? 0) + 1]
  await tx
    .insertInto('vintage')
    .values({
      id,
      data_set_id: dataSetId,
      number,
      drawn_on: vintage.drawnOn,
      drawn_by: vintage.drawnBy,
      note: vintage.note,
      file_name: vintage.fileName,
      format: vintage.format,
      sha256: vintage.sha256,
      content_sha256: vintage.contentSha256,
      metadata: JSON.stringify(vintage.metadata),
      warnings: JSON.stringify(vintage.warnings),
      first_period: vintage.firstPeriod,
      last_period: vintage.lastPeriod,
      cells: vintage.cells,
      total: vintage.total,
      taken_by: vintage.takenBy,
      function_title: vintage.functionTitle,
    })
    .execute()
  return { id, number }
}

/** Keeps what an extract changed. */
export async function insertDifference(tx: Tx, id: VintageId, difference: VintageDifference): Promise<void> {
  await tx
    .insertInto('vintage_difference')
    .values({ vintage_id: id, difference: JSON.stringify(difference) })
    .execute()
}

/** So many rows go to the database at a time: more would keep pages waiting while they are written down. */
const seriesAtATime = 200

/** Keeps what an extract says. */
export async function insertSeries(
  tx: Tx,
  id: VintageId,
  series: readonly LayerSeries[],
  period: Periods,
): Promise<void> {
  for (let from = 0; from < series.length; from += seriesAtATime) {
    const rows = series.slice(from, from + seriesAtATime).map((one) => ({
      vintage_id: id,
      area_code: one.area,
      offence_code: one.offence,
      first_period: periodAt(one.first, period),
      counts: one.counts,
      statuses: one.statuses,
    }))
    await tx.insertInto('vintage_series').values(rows).execute()
  }
}

/** Keeps a data set's areas; a name that changed is the new one. */
export async function keepAreas(tx: Tx, dataSetId: DataSetId, places: readonly KnownPlace[]): Promise<void> {
  await tx
    .insertInto('statistics_area')
    .values(
      places.map(({ code, name, kind, municipality }) => ({
        data_set_id: dataSetId,
        code,
        name,
        kind,
        municipality_code: municipality,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['data_set_id', 'code'])
        .doUpdateSet((eb) => ({ name: eb.ref('excluded.name'), kind: eb.ref('excluded.kind') })),
    )
    .execute()
}

/** Keeps the offences of a classification; a name that changed is the new one. */
export async function keepOffences(
  tx: Tx,
  classification: string,
  offences: readonly { readonly code: string; readonly name: string }[],
): Promise<void> {
  const rows = offences.map((named) => {
    const { code, da, en, level } = offenceOf(named, classification)
    return { classification, code, name_da: da, name_en: en, level }
  })
  for (let from = 0; from < rows.length; from += seriesAtATime)
    await tx
      .insertInto('offence')
      .values(rows.slice(from, from + seriesAtATime))
      .onConflict((conflict) =>
        conflict
          .columns(['classification', 'code'])
          .doUpdateSet((eb) => ({ name_da: eb.ref('excluded.name_da'), level: eb.ref('excluded.level') })),
      )
      .execute()
}

/** Remembers how the columns of a data set's files are mapped. */
export async function keepMapping(tx: Tx, dataSetId: DataSetId, mapping: ColumnMapping): Promise<void> {
  await tx
    .updateTable('data_set')
    .set((eb) => ({ column_mapping: JSON.stringify(mapping), revision: eb('revision', '+', 1) }))
    .where('id', '=', dataSetId)
    .execute()
}

/** Says that the analysis of a data set, of those with a classification, or of all has to be worked out anew. */
export async function wantAnalysis(
  tx: Tx,
  of: { readonly dataSetId: DataSetId } | { readonly classification: string } | 'all',
): Promise<void> {
  let query = tx.updateTable('data_set').set((eb) => ({ wanted_analysis: eb('wanted_analysis', '+', 1) }))
  if (of !== 'all')
    query =
      'dataSetId' in of
        ? query.where('id', '=', of.dataSetId)
        : query.where('classification', '=', of.classification)
  await query.execute()
}
