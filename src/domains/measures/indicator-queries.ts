import { sql } from 'kysely'
import type { Db, Tx } from '#db'
import { newId } from '#id'
import type { PersonId } from '#permissions'
import type {
  Indicator,
  IndicatorId,
  IndicatorSignal,
  IndicatorText,
  IndicatorValue,
  MeasureId,
  NewValue,
} from './types.ts'
import './tables.ts'

function indicators(db: Db) {
  return db
    .selectFrom('indicator as i')
    .select(['i.id', 'i.measure_id as measureId', 'i.position', 'i.name', 'i.unit', 'i.direction'])
    .select(['i.baseline', 'i.baseline_on as baselineOn', 'i.baseline_unknown as baselineUnknown'])
    .select(['i.target', 'i.target_on as targetOn', 'i.source', 'i.signal', 'i.revision'])
    .leftJoin('indicator_series as s', (join) =>
      join.onRef('s.indicator_id', '=', 'i.id').on('s.ended_at', 'is', null),
    )
    .select(['s.id as seriesId', 's.data_set_id as dataSetId', 's.area_key as areaKey'])
    .select('s.category_id as categoryId')
}

type IndicatorRow = Awaited<ReturnType<ReturnType<typeof indicators>['executeTakeFirstOrThrow']>>

async function withValues(db: Db, rows: readonly IndicatorRow[]): Promise<readonly Indicator[]> {
  const values = await valuesOf(
    db,
    rows.map((row) => row.id),
  )
  return rows.map(({ seriesId, dataSetId, areaKey, categoryId, ...row }) => ({
    ...row,
    baseline: row.baseline === null ? null : Number(row.baseline),
    target: Number(row.target),
    series:
      seriesId === null || dataSetId === null || areaKey === null || categoryId === null
        ? null
        : { id: seriesId, dataSetId, areaKey, categoryId },
    values: values.get(row.id) ?? [],
  }))
}

/**
 * By indicator, in order of day; of several recordings for a day the newest. Those of the series that the
 * indicator follows, or those that people wrote.
 */
async function valuesOf(
  db: Db,
  ids: readonly IndicatorId[],
): Promise<ReadonlyMap<IndicatorId, readonly IndicatorValue[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('indicator_value as v')
    .leftJoin('indicator_series as s', (join) =>
      join.onRef('s.indicator_id', '=', 'v.indicator_id').on('s.ended_at', 'is', null),
    )
    .distinctOn(['v.indicator_id', 'v.measured_on'])
    .select(['v.indicator_id as indicatorId', 'v.measured_on as measuredOn', 'v.value'])
    .select(['v.unknown_reason as unknownReason', 'v.function_title as functionTitle'])
    .select(['v.recorded_at as recordedAt', 'v.withheld'])
    .where('v.indicator_id', '=', sql<IndicatorId>`any(${ids}::uuid[])`)
    .where('v.series_id', 'is not distinct from', (eb) => eb.ref('s.id'))
    .orderBy('v.indicator_id')
    .orderBy('v.measured_on')
    .orderBy('v.id', 'desc')
    .execute()
  const found = Map.groupBy(rows, (row) => row.indicatorId)
  return new Map([...found].map(([id, own]) => [id, own.map(toValue)]))
}

function toValue(row: Omit<IndicatorValue, 'value'> & { readonly value: string | null }): IndicatorValue {
  const { measuredOn, value, unknownReason, functionTitle, recordedAt, withheld } = row
  return {
    measuredOn,
    value: value === null ? null : Number(value),
    unknownReason,
    functionTitle,
    recordedAt,
    withheld,
  }
}

/** The indicators of the measures with their values, measure by measure in their order. */
export async function indicatorsOf(db: Db, ids: readonly MeasureId[]): Promise<readonly Indicator[]> {
  if (ids.length === 0) return []
  const rows = await indicators(db)
    .where('i.measure_id', '=', sql<MeasureId>`any(${ids}::uuid[])`)
    .orderBy('i.measure_id')
    .orderBy('i.position')
    .orderBy('i.id')
    .execute()
  return withValues(db, rows)
}

/** The indicator with its values, or null. */
export async function findIndicator(db: Db, id: IndicatorId): Promise<Indicator | null> {
  const [indicator] = await withValues(db, await indicators(db).where('i.id', '=', id).execute())
  return indicator ?? null
}

/** What is written about an indicator, as its row has it. */
export function indicatorColumns(text: IndicatorText) {
  const { name, unit, direction, baseline, baselineOn, baselineUnknown, target, targetOn, source } = text
  return {
    name,
    unit,
    direction,
    baseline: baseline === null ? null : String(baseline),
    baseline_on: baselineOn,
    baseline_unknown: baselineUnknown,
    target: String(target),
    target_on: targetOn,
    source,
  }
}

/** Keeps a new indicator, last in its measure, which is held. Without values it is unknown how it stands. */
export async function insertIndicator(
  tx: Tx,
  measureId: MeasureId,
  text: IndicatorText,
): Promise<IndicatorId> {
  const id = newId<'indicator'>()
  const position = sql<number>`(select coalesce(max(position), 0) + 1 from kredsplan.indicator
    where measure_id = ${measureId})`
  await tx
    .insertInto('indicator')
    .values({ id, measure_id: measureId, position, ...indicatorColumns(text) })
    .execute()
  return id
}

/** Changes an indicator and counts its revision up. */
export async function updateIndicator(tx: Tx, id: IndicatorId, text: IndicatorText): Promise<void> {
  await tx
    .updateTable('indicator')
    .set(indicatorColumns(text))
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Keeps how an indicator stands. */
export async function updateIndicatorSignal(tx: Tx, id: IndicatorId, signal: IndicatorSignal): Promise<void> {
  await tx.updateTable('indicator').set({ signal }).where('id', '=', id).execute()
}

/** Keeps a value, or why there is none, for good. */
export async function insertValue(
  tx: Tx,
  indicatorId: IndicatorId,
  value: NewValue,
  by: { readonly personId: PersonId; readonly functionTitle: string },
): Promise<void> {
  await tx
    .insertInto('indicator_value')
    .values({
      indicator_id: indicatorId,
      measured_on: value.measuredOn,
      value: value.value === null ? null : String(value.value),
      unknown_reason: value.unknownReason,
      recorded_by: by.personId,
      function_title: by.functionTitle,
    })
    .execute()
}

/** Gives indicators to another measure with their values, after those it has. */
export async function moveIndicators(tx: Tx, ids: readonly IndicatorId[], to: MeasureId): Promise<void> {
  await tx
    .updateTable('indicator')
    .set({
      measure_id: to,
      position: sql<number>`position + (select coalesce(max(other.position), 0) from kredsplan.indicator other
        where other.measure_id = ${to})`,
    })
    .where('id', '=', sql<IndicatorId>`any(${ids}::uuid[])`)
    .execute()
}
