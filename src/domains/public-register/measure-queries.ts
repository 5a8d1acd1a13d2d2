import type { CalendarDate } from '#calendar'
import type { Db } from '#db'
import type { FocusAreaId, MeasureId } from '#measures'
import { linesOf } from './line-queries.ts'
import type {
  Line,
  PublicActivity,
  PublicEvaluation,
  PublicIndicator,
  PublicMeasure,
  PublicRelative,
  PublicUpdate,
} from './types.ts'
import './tables.ts'

/** Measures with everything that is public of them, in the order of the lines. */
export async function wholeMeasures(db: Db, lines: readonly Line[]): Promise<readonly PublicMeasure[]> {
  if (lines.length === 0) return []
  const ids = lines.map((line) => line.id)
  const texts = new Map((await textsOf(db, ids)).map((row) => [row.id, row]))
  const activities = byMeasure(await activitiesOf(db, ids))
  const indicators = byMeasure(await indicatorsOf(db, ids))
  const updates = byMeasure(await updatesOf(db, ids))
  const evaluations = byMeasure(await evaluationsOf(db, ids))
  const { from, into } = await relativesOf(db, lines)
  return lines.flatMap((line) => {
    const text = texts.get(line.id)
    if (!text) return []
    return [
      {
        ...line,
        ...text,
        activities: activities.get(line.id) ?? [],
        indicators: indicators.get(line.id) ?? [],
        updates: updates.get(line.id) ?? [],
        evaluations: evaluations.get(line.id) ?? [],
        from: from.get(line.number) ?? [],
        into: into.get(line.number) ?? [],
      },
    ]
  })
}

/** The measure with a permanent number; null when there is none, or none that is public. */
export async function findMeasure(
  db: Db,
  number: number,
  today: CalendarDate,
): Promise<PublicMeasure | null> {
  const row = await db
    .selectFrom('published.measure')
    .select('measure_id')
    .where('number', '=', number)
    .executeTakeFirst()
  if (!row) return null
  return (await wholeMeasures(db, await linesOf(db, { ids: [row.measure_id] }, today)))[0] ?? null
}

function textsOf(db: Db, ids: readonly MeasureId[]) {
  return db
    .selectFrom('published.measure')
    .select(['measure_id as id', 'problem', 'problem_source as problemSource'])
    .select(['target_group as targetGroup', 'purpose', 'resources'])
    .select(['deputy_da as deputyDa', 'deputy_en as deputyEn'])
    .select(['organisations_da as organisationsDa', 'organisations_en as organisationsEn'])
    .where('measure_id', 'in', ids)
    .execute()
}

/** The activities of measures, each measure's in its own order. */
export async function activitiesOf(db: Db, ids: readonly MeasureId[]): Promise<readonly PublicActivity[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('published.activity')
    .select(['measure_id as measureId', 'title', 'due_on as dueOn', 'state'])
    .select(['organisation_da as organisationDa', 'organisation_en as organisationEn'])
    .where('measure_id', 'in', ids)
    .orderBy('position')
    .orderBy('activity_id')
    .execute()
}

async function indicatorsOf(db: Db, ids: readonly MeasureId[]): Promise<readonly PublicIndicator[]> {
  const rows = await db
    .selectFrom('published.indicator as i')
    .leftJoin('published.indicator_series as s', 's.indicator_id', 'i.indicator_id')
    .select(['i.indicator_id as id', 'i.measure_id as measureId', 'i.name', 'i.unit', 'i.direction'])
    .select(['i.baseline', 'i.baseline_on as baselineOn', 'i.baseline_unknown as baselineUnknown'])
    .select(['i.target', 'i.target_on as targetOn', 'i.source'])
    .select(['s.data_set as set', 's.area_key as area', 's.category_slug as category'])
    .where('i.measure_id', 'in', ids)
    .orderBy('i.position')
    .orderBy('i.indicator_id')
    .execute()
  const values = await db
    .selectFrom('published.indicator_value as v')
    .innerJoin('published.indicator as i', 'i.indicator_id', 'v.indicator_id')
    .distinctOn(['v.indicator_id', 'v.measured_on'])
    .select(['v.indicator_id as id', 'v.measured_on as day', 'v.value', 'v.unknown_reason as reason'])
    .where('i.measure_id', 'in', ids)
    .orderBy('v.indicator_id')
    .orderBy('v.measured_on')
    .orderBy('v.value_id', 'desc')
    .execute()
  const byIndicator = Map.groupBy(values, (value) => value.id)
  return rows.map(({ set, area, category, ...row }) => ({
    ...row,
    series: set === null || area === null || category === null ? null : { set, area, category },
    baseline: row.baseline === null ? null : Number(row.baseline),
    target: Number(row.target),
    values: (byIndicator.get(row.id) ?? []).map(({ day, value, reason }) => ({
      day,
      value: value === null ? null : Number(value),
      reason,
    })),
  }))
}

function updatesOf(db: Db, ids: readonly MeasureId[]): Promise<readonly PublicUpdate[]> {
  return db
    .selectFrom('published.measure_update')
    .select(['measure_id as measureId', 'written_on as writtenOn', 'function_title as functionTitle'])
    .select(['report', 'line'])
    .where('measure_id', 'in', ids)
    .orderBy('update_id', 'desc')
    .execute()
}

function evaluationsOf(db: Db, ids: readonly MeasureId[]): Promise<readonly PublicEvaluation[]> {
  return db
    .selectFrom('published.evaluation')
    .select(['measure_id as measureId', 'kind', 'done', 'effect', 'verdict', 'why', 'learned'])
    .select('evaluated_on as evaluatedOn')
    .where('measure_id', 'in', ids)
    .orderBy('evaluation_id', 'desc')
    .execute()
}

/** Where measures come from and what they go on in, by number; only as far as that is public still. */
async function relativesOf(db: Db, lines: readonly Line[]) {
  const numbers = lines.map((line) => line.number)
  const rows = await db
    .selectFrom('published.measure_origin as o')
    .innerJoin('published.measure as new', 'new.measure_id', 'o.measure_id')
    .innerJoin('published.council as newCouncil', 'newCouncil.slug', 'new.council_slug')
    .innerJoin('published.measure as old', 'old.number', 'o.from_number')
    .innerJoin('published.council as oldCouncil', 'oldCouncil.slug', 'old.council_slug')
    .select(['o.kind', 'o.reason', 'new.number as newNumber', 'new.title as newTitle'])
    .select(['new.year as newYear', 'newCouncil.name_da as newDa', 'newCouncil.name_en as newEn'])
    .select(['old.number as oldNumber', 'old.title as oldTitle', 'old.year as oldYear'])
    .select(['oldCouncil.name_da as oldDa', 'oldCouncil.name_en as oldEn'])
    .where((eb) => eb.or([eb('new.number', 'in', numbers), eb('old.number', 'in', numbers)]))
    .orderBy('new.number')
    .orderBy('old.number')
    .execute()
  const from = Map.groupBy(
    rows.map(({ kind, reason, ...row }) => ({
      of: row.newNumber,
      ...relative(row.oldNumber, row.oldTitle, row.oldYear, row.oldDa, row.oldEn),
      kind,
      reason,
    })),
    (row) => row.of,
  )
  const into = Map.groupBy(
    rows.map(({ kind, reason, ...row }) => ({
      of: row.oldNumber,
      ...relative(row.newNumber, row.newTitle, row.newYear, row.newDa, row.newEn),
      kind,
      reason,
    })),
    (row) => row.of,
  )
  return { from, into }
}

function relative(
  number: number,
  title: string,
  year: number,
  councilDa: string,
  councilEn: string,
): Omit<PublicRelative, 'kind' | 'reason'> {
  return { number, title, year, councilDa, councilEn }
}

function byMeasure<T extends { readonly measureId: MeasureId }>(rows: readonly T[]) {
  return Map.groupBy(rows, (row) => row.measureId)
}

/** What was learned in a focus area, over the years: public evaluations that say so, newest first. */
export async function lessonsOn(db: Db, area: FocusAreaId, limit: number) {
  return db
    .selectFrom('published.evaluation as e')
    .innerJoin('published.measure as m', 'm.measure_id', 'e.measure_id')
    .innerJoin('published.measure_area as a', 'a.measure_id', 'm.measure_id')
    .innerJoin('published.council as c', 'c.slug', 'm.council_slug')
    .select(['m.number', 'm.title', 'm.year', 'c.name_da as councilDa', 'c.name_en as councilEn'])
    .select(['e.learned', 'e.verdict', 'e.effect'])
    .where('a.focus_area_id', '=', area)
    .where('e.learned', '<>', '')
    .orderBy('e.evaluated_on', 'desc')
    .orderBy('e.evaluation_id', 'desc')
    .limit(limit)
    .execute()
}
