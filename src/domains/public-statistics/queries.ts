import type { Db } from '#db'
import type { AreaKey } from '#statistics'
import { annotationView, areaView, categoryView, seriesView, setView } from '#statistics-publishing'
import type { AnnotationView, AreaView, CategoryView, SeriesView, SetView } from '#statistics-views'
import './tables.ts'

/** One release of a data set, as a page tells where its figures come from. */
export type Release = {
  readonly id: string
  readonly districtKey: string
  readonly set: SetView
  readonly cells: { readonly open: number; readonly withheld: number }
  /** Of the release as data: what `sha256sum` says of the JSON download. */
  readonly dataSha256: string
  readonly publishedAt: Date
}

function releases(db: Db) {
  return db
    .selectFrom('published.statistics_release')
    .select(['release_id', 'data_set', 'number', 'district_key', 'title_da', 'title_en', 'publisher_da'])
    .select(['publisher_en', 'unit_da', 'unit_en', 'period', 'drawn_on', 'drawn_by', 'vintage_number'])
    .select(['threshold', 'cells_open', 'cells_withheld', 'sha256', 'published_at'])
}

type Row = Awaited<ReturnType<ReturnType<typeof releases>['executeTakeFirstOrThrow']>>

function asRelease({ release_id, published_at, ...row }: Row): Release {
  return {
    id: release_id,
    districtKey: row.district_key,
    cells: { open: row.cells_open, withheld: row.cells_withheld },
    dataSha256: row.sha256,
    publishedAt: published_at,
    set: setView(row, published_at),
  }
}

/** The newest release of every data set, by its title. */
export async function newestReleases(db: Db): Promise<readonly Release[]> {
  const rows = await releases(db)
    .distinctOn('data_set')
    .orderBy('data_set')
    .orderBy('number', 'desc')
    .execute()
  return rows.map(asRelease).toSorted((a, b) => a.set.title.da.localeCompare(b.set.title.da, 'da'))
}

/** Every release of every data set, newest first. */
export async function allReleases(db: Db): Promise<readonly Release[]> {
  const rows = await releases(db).orderBy('published_at', 'desc').orderBy('data_set').execute()
  return rows.map(asRelease)
}

/** Every release of a data set, newest first. */
export async function releasesOf(db: Db, set: string): Promise<readonly Release[]> {
  const rows = await releases(db).where('data_set', '=', set).orderBy('number', 'desc').execute()
  return rows.map(asRelease)
}

/**
 * One release of a data set, or null.
 *
 * @param number which one; null is the newest
 */
export async function findRelease(db: Db, set: string, number: number | null): Promise<Release | null> {
  let query = releases(db).where('data_set', '=', set).orderBy('number', 'desc').limit(1)
  if (number !== null) query = query.where('number', '=', number)
  const row = await query.executeTakeFirst()
  return row ? asRelease(row) : null
}

/** Whether any figures are public. */
export async function hasFigures(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom('published.statistics_release')
    .select('release_id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** The categories of a release, in their order. */
export async function categoriesOf(db: Db, releaseId: string): Promise<readonly CategoryView[]> {
  const rows = await db
    .selectFrom('published.statistics_category')
    .select(['slug', 'version', 'reports', 'name_da', 'name_en', 'definition_da', 'definition_en'])
    .select(['caveat_da', 'caveat_en', 'offences_da'])
    .where('release_id', '=', releaseId)
    .orderBy('position')
    .orderBy('slug')
    .execute()
  return rows.map(categoryView)
}

/** The areas of a release, in Danish alphabetical order. */
export async function areasOf(db: Db, releaseId: string): Promise<readonly AreaView[]> {
  const rows = await db
    .selectFrom('published.statistics_area')
    .select(['key', 'name', 'kind', 'tile_column', 'tile_row'])
    .where('release_id', '=', releaseId)
    .orderBy('name')
    .execute()
  return rows.map(areaView)
}

/** Which series of a release are wanted; nothing named is no limit. */
export type SeriesFilter = { readonly areas?: readonly AreaKey[]; readonly categories?: readonly string[] }

/** Series of a release, by area and category. */
export async function seriesOf(
  db: Db,
  release: Pick<Release, 'id' | 'set'>,
  { areas, categories }: SeriesFilter,
): Promise<readonly SeriesView[]> {
  if (areas?.length === 0 || categories?.length === 0) return []
  let query = db
    .selectFrom('published.statistics_series')
    .select(['area_key', 'category_slug', 'first_period', 'counts', 'statuses', 'population', 'years'])
    .select(['report', 'origins'])
    .where('release_id', '=', release.id)
    .orderBy('area_key')
    .orderBy('category_slug')
  if (areas) query = query.where('area_key', 'in', areas)
  if (categories) query = query.where('category_slug', 'in', categories)
  const rows = await query.execute()
  return rows.map((row) => seriesView(row, release.set.period))
}

/** What a reader of the curves must know, in order of time. */
export async function annotationsOf(db: Db, releaseId: string): Promise<readonly AnnotationView[]> {
  const rows = await db
    .selectFrom('published.statistics_annotation')
    .select(['area_key', 'category_slug', 'period', 'kind', 'text_da', 'text_en'])
    .where('release_id', '=', releaseId)
    .orderBy('position')
    .execute()
  return rows.map(annotationView)
}
