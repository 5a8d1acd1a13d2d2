import type { Db } from '#db'
import type { PublicFigures } from './types.ts'

/**
 * A release of a data set as it was published; null where there is none.
 *
 * @param number which one; null is the newest, which is what is public now
 */
export async function publishedFigures(
  db: Db,
  dataSet: string,
  number: number | null = null,
): Promise<PublicFigures | null> {
  let query = db
    .selectFrom('published.statistics_release')
    .select(['release_id', 'data_set', 'number', 'district_key', 'title_da', 'title_en', 'publisher_da'])
    .select(['publisher_en', 'unit_da', 'unit_en', 'period', 'drawn_on', 'drawn_by', 'vintage_number'])
    .select(['vintage_sha256', 'threshold', 'cells_open', 'cells_withheld'])
    .where('data_set', '=', dataSet)
    .orderBy('number', 'desc')
    .limit(1)
  if (number !== null) query = query.where('number', '=', number)
  const row = await query.executeTakeFirst()
  if (!row) return null
  const { release_id, vintage_sha256, ...release } = row
  return {
    release: { ...release, ...(vintage_sha256 === null ? {} : { vintage_sha256 }) },
    ...(await contents(db, release_id)),
  }
}

async function contents(db: Db, releaseId: string): Promise<Omit<PublicFigures, 'release'>> {
  return {
    categories: await db
      .selectFrom('published.statistics_category')
      .select(['slug', 'position', 'version', 'reports', 'name_da', 'name_en', 'definition_da'])
      .select(['definition_en', 'caveat_da', 'caveat_en', 'offences_da'])
      .where('release_id', '=', releaseId)
      .orderBy('position')
      .orderBy('slug')
      .execute(),
    areas: await db
      .selectFrom('published.statistics_area')
      .select(['key', 'name', 'kind', 'tile_column', 'tile_row'])
      .where('release_id', '=', releaseId)
      .orderBy('name')
      .execute(),
    series: await seriesOf(db, releaseId),
    annotations: await db
      .selectFrom('published.statistics_annotation')
      .select(['position', 'area_key', 'category_slug', 'period', 'kind', 'text_da', 'text_en'])
      .where('release_id', '=', releaseId)
      .orderBy('position')
      .execute(),
  }
}

async function seriesOf(db: Db, releaseId: string): Promise<PublicFigures['series']> {
  const rows = await db
    .selectFrom('published.statistics_series')
    .select(['area_key', 'category_slug', 'first_period', 'counts', 'statuses', 'population', 'years'])
    .select(['report', 'origins'])
    .where('release_id', '=', releaseId)
    .orderBy('area_key')
    .orderBy('category_slug')
    .execute()
  return rows.map(({ origins, ...row }) => ({ ...row, ...(origins === null ? {} : { origins }) }))
}
