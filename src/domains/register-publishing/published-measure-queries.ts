import type { Db } from '#db'
import type { MeasureId } from '#measures'
import {
  activityFields,
  evaluationFields,
  indicatorFields,
  measureFields,
  noBelongings,
  seriesFields,
  updateFields,
  valueFields,
} from './projection.ts'
import type { Belongings, PublicRegister } from './public-rows.ts'

/** What of the measures that a council leads in a year is public now. */
export async function publishedRegister(db: Db, council: string, year: number): Promise<PublicRegister> {
  const measures = await db
    .selectFrom('published.measure')
    .select(['measure_id', 'district_key', 'council_slug'])
    .select(measureFields)
    .select(['lead_da', 'lead_en', 'deputy_da', 'deputy_en', 'organisations_da', 'organisations_en'])
    .select('added_later')
    .where('council_slug', '=', council)
    .where('year', '=', year)
    .orderBy('number')
    .execute()
  const ids = measures.map((measure) => measure.measure_id)
  return { measures, ...(ids.length === 0 ? noBelongings : await belongings(db, ids)) }
}

async function belongings(db: Db, ids: readonly MeasureId[]): Promise<Belongings> {
  return {
    areas: await db
      .selectFrom('published.measure_area')
      .select(['measure_id', 'focus_area_id'])
      .where('measure_id', 'in', ids)
      .orderBy('measure_id')
      .orderBy('focus_area_id')
      .execute(),
    councils: await db
      .selectFrom('published.measure_council')
      .select(['measure_id', 'council_slug'])
      .where('measure_id', 'in', ids)
      .orderBy('measure_id')
      .orderBy('council_slug')
      .execute(),
    origins: await db
      .selectFrom('published.measure_origin')
      .select(['measure_id', 'from_number', 'kind', 'reason'])
      .where('measure_id', 'in', ids)
      .orderBy('measure_id')
      .orderBy('from_number')
      .execute(),
    ...(await work(db, ids)),
    updates: await db
      .selectFrom('published.measure_update')
      .select(['update_id', 'measure_id'])
      .select(updateFields)
      .where('measure_id', 'in', ids)
      .orderBy('update_id')
      .execute(),
    evaluations: await db
      .selectFrom('published.evaluation')
      .select(['evaluation_id', 'measure_id'])
      .select(evaluationFields)
      .where('measure_id', 'in', ids)
      .orderBy('evaluation_id')
      .execute(),
  }
}

async function work(
  db: Db,
  ids: readonly MeasureId[],
): Promise<Pick<Belongings, 'activities' | 'indicators' | 'series' | 'values'>> {
  return {
    activities: await db
      .selectFrom('published.activity')
      .select(['activity_id', 'measure_id'])
      .select(activityFields)
      .select(['organisation_da', 'organisation_en'])
      .where('measure_id', 'in', ids)
      .orderBy('measure_id')
      .orderBy('position')
      .orderBy('activity_id')
      .execute(),
    indicators: await db
      .selectFrom('published.indicator')
      .select(['indicator_id', 'measure_id'])
      .select(indicatorFields)
      .where('measure_id', 'in', ids)
      .orderBy('measure_id')
      .orderBy('position')
      .orderBy('indicator_id')
      .execute(),
    series: await db
      .selectFrom('published.indicator_series as s')
      .innerJoin('published.indicator as i', 'i.indicator_id', 's.indicator_id')
      .select('s.indicator_id')
      .select(seriesFields)
      .where('i.measure_id', 'in', ids)
      .orderBy('s.indicator_id')
      .execute(),
    values: await db
      .selectFrom('published.indicator_value as v')
      .innerJoin('published.indicator as i', 'i.indicator_id', 'v.indicator_id')
      .leftJoin('published.indicator_series as s', 's.indicator_id', 'v.indicator_id')
      .select(['v.value_id', 'v.indicator_id'])
      .select(valueFields)
      .select('v.recorded_on')
      .where('i.measure_id', 'in', ids)
      .where('s.indicator_id', 'is', null)
      .orderBy('v.value_id')
      .execute(),
  }
}
