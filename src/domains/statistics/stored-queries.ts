import { sql } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { Db } from '#db'
import type { Both } from '#texts'
import { periodIndex } from '#statistics/periods'
import type { StoredSeries } from './overlay.ts'
import type { DataSetId } from './tables.ts'
import './tables.ts'

/** What a data set's extracts say, in the order in which they are laid over each other. */
export type StoredLayers = {
  readonly vintages: readonly {
    readonly number: number
    readonly drawnOn: CalendarDate
    readonly drawnBy: string
  }[]
  /** `layer` is the place in `vintages`. */
  readonly series: readonly StoredSeries[]
}

/**
 * Everything that a data set's extracts say of the offences, and of the areas where they are given, by its own codes.
 * Counts stay text, so that nothing large is taken apart here.
 */
export async function storedLayers(
  db: Db,
  dataSetId: DataSetId,
  offences: readonly string[],
  areas: readonly string[] | null = null,
): Promise<StoredLayers> {
  const vintages = await db
    .selectFrom('vintage')
    .select(['id', 'number', 'drawn_on as drawnOn', 'drawn_by as drawnBy'])
    .where('data_set_id', '=', dataSetId)
    .orderBy('drawn_on')
    .orderBy('number')
    .execute()
  const layers = new Map(vintages.map(({ id }, layer) => [id, layer]))
  let query = db
    .selectFrom('vintage_series')
    .select(['vintage_id as id', 'area_code as area', 'offence_code as offence'])
    .select(['first_period as first', 'statuses', sql<string>`counts::text`.as('counts')])
    .where('vintage_id', 'in', (eb) =>
      eb.selectFrom('vintage').select('vintage.id').where('data_set_id', '=', dataSetId),
    )
    .where('offence_code', '=', sql<string>`any(${[...offences]}::text[])`)
  if (areas) query = query.where('area_code', '=', sql<string>`any(${[...areas]}::text[])`)
  const rows = await query.execute()
  const series = rows.map(({ id, first, ...row }) => ({
    ...row,
    first: periodIndex(first),
    layer: layers.get(id) ?? 0,
  }))
  return {
    vintages: vintages.map(({ number, drawnOn, drawnBy }) => ({ number, drawnOn, drawnBy })),
    series: series.toSorted((a, b) => a.layer - b.layer),
  }
}

/** The areas of a data set by its own codes, as they were named last. */
export async function areasOf(db: Db, dataSetId: DataSetId) {
  return db
    .selectFrom('statistics_area')
    .select(['code', 'name', 'kind', 'municipality_code as municipality'])
    .where('data_set_id', '=', dataSetId)
    .orderBy('code')
    .execute()
}

/** An offence of a classification: its code, names (English empty where unknown) and level. */
export type Offence = {
  readonly code: string
  readonly name: Both
  /** 0 everything, 1 a whole law, 2 a group, 3 a single offence. */
  readonly level: 0 | 1 | 2 | 3
}

/** The offences of a classification that data sets or its catalogue have named, in the order of their codes. */
export async function offencesOf(db: Db, classification: string): Promise<readonly Offence[]> {
  const rows = await db
    .selectFrom('offence')
    .select(['code', 'name_da as da', 'name_en as en', 'level'])
    .where('classification', '=', classification)
    .orderBy(sql`code <> 'TOT'`)
    .orderBy(sql`code collate "C"`)
    .execute()
  return rows.map(({ code, da, en, level }) => ({ code, level, name: { da, en: en || da } }))
}

/** The codes of the offences that a data set's extracts have rows of. */
export async function offencesIn(db: Db, dataSetId: DataSetId): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('vintage_series as s')
    .innerJoin('vintage as v', 'v.id', 's.vintage_id')
    .select('s.offence_code as code')
    .distinct()
    .where('v.data_set_id', '=', dataSetId)
    .execute()
  return new Set(rows.map(({ code }) => code))
}
