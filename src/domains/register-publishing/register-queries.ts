import { sql } from 'kysely'
import type { Db } from '#db'
import type { MeasureId } from '#measures'
import type { CouncilId } from '#permissions'
import {
  activityFields,
  evaluationFields,
  indicatorFields,
  measureFields,
  noBelongings,
  updateFields,
  valueFields,
} from './projection.ts'
import type { Belongings, PublicRegister } from './public-rows.ts'

/**
 * What of the register would be public for one council and year: the measures it leads that are marked
 * public and are part of the plan. One that was dropped stays where the public knows it already, or reads of
 * it in the adopted text.
 *
 * @param adopted the measures of the text that the council adopted; others came later. Null where nothing
 *   is adopted: the district council's own measures
 */
export async function registerToPublish(
  db: Db,
  councilId: CouncilId,
  year: number,
  adopted: ReadonlySet<MeasureId> | null,
): Promise<PublicRegister> {
  const rows = await measures(db, councilId, year, [...(adopted ?? [])])
  const ids = rows.map((row) => row.measure_id)
  const added_later = (id: MeasureId): boolean => adopted !== null && !adopted.has(id)
  const ofMeasures = ids.length === 0 ? noBelongings : await belongings(db, ids)
  return {
    measures: rows.map((row) => ({ ...row, added_later: added_later(row.measure_id) })),
    ...ofMeasures,
  }
}

async function belongings(db: Db, ids: readonly MeasureId[]): Promise<Belongings> {
  return {
    areas: await db
      .selectFrom('measure_area')
      .select(['measure_id', 'focus_area_id'])
      .where('measure_id', 'in', ids)
      .orderBy('measure_id')
      .orderBy('focus_area_id')
      .execute(),
    councils: await councils(db, ids),
    origins: await origins(db, ids),
    activities: await activities(db, ids),
    indicators: await indicators(db, ids),
    series: await series(db, ids),
    values: await values(db, ids),
    updates: await updates(db, ids),
    evaluations: await evaluations(db, ids),
  }
}

function measures(db: Db, councilId: CouncilId, year: number, adopted: readonly MeasureId[]) {
  return db
    .selectFrom('measure as m')
    .innerJoin('council as c', 'c.id', 'm.council_id')
    .innerJoin('district as d', 'd.id', 'm.district_id')
    .leftJoin('council_function as lead', 'lead.id', 'm.lead_function_id')
    .leftJoin('council_function as deputy', 'deputy.id', 'm.deputy_function_id')
    .select(['m.id as measure_id', 'd.key as district_key', 'c.slug as council_slug'])
    .select(measureFields)
    .select(['lead.title_da as lead_da', 'lead.title_en as lead_en'])
    .select(['deputy.title_da as deputy_da', 'deputy.title_en as deputy_en'])
    .select([organisationNames('name_da').as('organisations_da')])
    .select([organisationNames('name_en').as('organisations_en')])
    .where('m.council_id', '=', councilId)
    .where('m.year', '=', year)
    .where('m.public', '=', true)
    .where((eb) =>
      eb.or([
        eb('m.state', 'not in', ['idea', 'dropped']),
        ...(adopted.length === 0 ? [] : [eb('m.id', 'in', adopted)]),
        eb.exists(eb.selectFrom('published.measure as p').whereRef('p.measure_id', '=', 'm.id')),
      ]),
    )
    .orderBy('m.number')
    .execute()
}

/** The names of the organisations that are responsible, in Danish alphabetical order. */
function organisationNames(name: 'name_da' | 'name_en') {
  return sql<readonly string[]>`array(
    select o.${sql.ref(name)}::text from kredsplan.measure_organisation mo
      join kredsplan.organisation o on o.id = mo.organisation_id
    where mo.measure_id = m.id order by o.name_da collate "da-DK-x-icu", o.id)`
}

/** Every council that takes part, also the one that leads. */
function councils(db: Db, ids: readonly MeasureId[]) {
  const leading = db
    .selectFrom('measure as m')
    .innerJoin('council as c', 'c.id', 'm.council_id')
    .select(['m.id as measure_id', 'c.slug as council_slug'])
    .where('m.id', 'in', ids)
  const partners = db
    .selectFrom('measure_council as mc')
    .innerJoin('council as c', 'c.id', 'mc.council_id')
    .select(['mc.measure_id', 'c.slug as council_slug'])
    .where('mc.measure_id', 'in', ids)
  return leading.union(partners).orderBy('measure_id').orderBy('council_slug').execute()
}

/** Where measures come from, as far as that is public or becomes so now; for a carried one also why. */
function origins(db: Db, ids: readonly MeasureId[]) {
  return db
    .selectFrom('measure_origin as o')
    .innerJoin('measure as f', 'f.id', 'o.from_measure_id')
    .select(['o.measure_id', 'f.number as from_number', 'o.kind'])
    .select((eb) =>
      eb.fn
        .coalesce(
          eb
            .selectFrom('carry_over as c')
            .select('c.reason')
            .whereRef('c.measure_id', '=', 'o.from_measure_id')
            .whereRef('c.new_measure_id', '=', 'o.measure_id')
            .where('o.kind', '=', 'carried')
            .orderBy('c.decided_at', 'desc')
            .limit(1),
          sql<string>`''`,
        )
        .as('reason'),
    )
    .where('o.measure_id', 'in', ids)
    .where('f.public', '=', true)
    .where((eb) =>
      eb.or([
        eb('f.id', 'in', ids),
        eb.exists(eb.selectFrom('published.measure as p').whereRef('p.measure_id', '=', 'f.id')),
      ]),
    )
    .orderBy('o.measure_id')
    .orderBy('f.number')
    .execute()
}

function activities(db: Db, ids: readonly MeasureId[]) {
  return db
    .selectFrom('activity as a')
    .leftJoin('organisation as o', 'o.id', 'a.organisation_id')
    .select(['a.id as activity_id', 'a.measure_id'])
    .select(activityFields)
    .select(['o.name_da as organisation_da', 'o.name_en as organisation_en'])
    .where('a.measure_id', 'in', ids)
    .orderBy('a.measure_id')
    .orderBy('a.position')
    .orderBy('a.id')
    .execute()
}

function indicators(db: Db, ids: readonly MeasureId[]) {
  return db
    .selectFrom('indicator')
    .select(['id as indicator_id', 'measure_id'])
    .select(indicatorFields)
    .where('measure_id', 'in', ids)
    .orderBy('measure_id')
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** The series that indicators follow, by the names that are public. */
function series(db: Db, ids: readonly MeasureId[]) {
  return db
    .selectFrom('indicator_series as s')
    .innerJoin('indicator as i', 'i.id', 's.indicator_id')
    .innerJoin('data_set as d', 'd.id', 's.data_set_id')
    .innerJoin('category as c', 'c.id', 's.category_id')
    .select(['s.indicator_id', 'd.code as data_set', 's.area_key', 'c.slug as category_slug'])
    .where('i.measure_id', 'in', ids)
    .where('s.ended_at', 'is', null)
    .orderBy('s.indicator_id')
    .execute()
}

/** What people wrote of indicators that follow no series. */
function values(db: Db, ids: readonly MeasureId[]) {
  return db
    .selectFrom('indicator_value as v')
    .innerJoin('indicator as i', 'i.id', 'v.indicator_id')
    .leftJoin('indicator_series as s', (join) =>
      join.onRef('s.indicator_id', '=', 'v.indicator_id').on('s.ended_at', 'is', null),
    )
    .select(['v.id as value_id', 'v.indicator_id'])
    .select(valueFields)
    .select(
      sql<`${number}-${number}-${number}`>`(v.recorded_at at time zone 'Europe/Copenhagen')::date`.as(
        'recorded_on',
      ),
    )
    .where('i.measure_id', 'in', ids)
    .where('v.series_id', 'is', null)
    .where('s.id', 'is', null)
    .orderBy('v.id')
    .execute()
}

function updates(db: Db, ids: readonly MeasureId[]) {
  return db
    .selectFrom('measure_update')
    .select(['id as update_id', 'measure_id'])
    .select(updateFields)
    .where('measure_id', 'in', ids)
    .where('public', '=', true)
    .orderBy('id')
    .execute()
}

/** The newest evaluation of each kind, where that one is public. */
async function evaluations(db: Db, ids: readonly MeasureId[]) {
  return db
    .with('newest', (with_) =>
      with_
        .selectFrom('evaluation')
        .distinctOn(['measure_id', 'kind'])
        .select(['id as evaluation_id', 'measure_id', 'public'])
        .select(evaluationFields)
        .where('measure_id', 'in', ids)
        .orderBy('measure_id')
        .orderBy('kind')
        .orderBy('id', 'desc'),
    )
    .selectFrom('newest')
    .select(['evaluation_id', 'measure_id'])
    .select(evaluationFields)
    .where('public', '=', true)
    .orderBy('evaluation_id')
    .execute()
}

/** The titles of those measures that are internal now, by number. */
export async function internalTitles(db: Db, ids: ReadonlySet<MeasureId>): Promise<readonly string[]> {
  if (ids.size === 0) return []
  const rows = await db
    .selectFrom('measure')
    .select('title')
    .where('id', 'in', [...ids])
    .where('public', '=', false)
    .orderBy('number')
    .execute()
  return rows.map((row) => row.title)
}
