import type { Db } from '#db'
import { dateInDenmark } from '#calendar'
import type { AreaKey } from '#statistics'
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
    .select(['vintage_sha256', 'threshold', 'cells_open', 'cells_withheld', 'sha256', 'published_at'])
}

type Row = Awaited<ReturnType<ReturnType<typeof releases>['executeTakeFirstOrThrow']>>

function asRelease(row: Row): Release {
  return {
    id: row.release_id,
    districtKey: row.district_key,
    cells: { open: row.cells_open, withheld: row.cells_withheld },
    dataSha256: row.sha256,
    publishedAt: row.published_at,
    set: {
      code: row.data_set,
      title: { da: row.title_da, en: row.title_en || row.title_da },
      publisher: { da: row.publisher_da, en: row.publisher_en || row.publisher_da },
      unit: { da: row.unit_da, en: row.unit_en || row.unit_da },
      period: row.period,
      drawnOn: row.drawn_on,
      drawnBy: row.drawn_by,
      vintage: row.vintage_number,
      sha256: row.vintage_sha256,
      release: {
        number: row.number,
        publishedOn: dateInDenmark(row.published_at),
        threshold: row.threshold,
      },
    },
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
  return rows.map((row) => ({
    slug: row.slug,
    version: row.version,
    reports: row.reports,
    offences: row.offences_da,
    name: { da: row.name_da, en: row.name_en },
    definition: { da: row.definition_da, en: row.definition_en || row.definition_da },
    caveat: { da: row.caveat_da, en: row.caveat_en || row.caveat_da },
  }))
}

/** The areas of a release, in Danish alphabetical order. */
export async function areasOf(db: Db, releaseId: string): Promise<readonly AreaView[]> {
  const rows = await db
    .selectFrom('published.statistics_area')
    .select(['key', 'name', 'kind', 'tile_column', 'tile_row'])
    .where('release_id', '=', releaseId)
    .orderBy('name')
    .execute()
  return rows.map(({ tile_column: column, tile_row: row, ...area }) => ({
    ...area,
    tile: column === null || row === null ? null : { column, row },
  }))
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
    .select('report')
    .where('release_id', '=', release.id)
    .orderBy('area_key')
    .orderBy('category_slug')
  if (areas) query = query.where('area_key', 'in', areas)
  if (categories) query = query.where('category_slug', 'in', categories)
  const rows = await query.execute()
  return rows.map(({ area_key, category_slug, first_period, population, ...row }) => ({
    ...row,
    areaKey: area_key,
    category: category_slug,
    period: release.set.period,
    first: first_period,
    population: population.every((count) => count === null) ? null : population,
  }))
}

/** What a reader of the curves must know, in order of time. */
export async function annotationsOf(db: Db, releaseId: string): Promise<readonly AnnotationView[]> {
  const rows = await db
    .selectFrom('published.statistics_annotation')
    .select(['area_key', 'category_slug', 'period', 'kind', 'text_da', 'text_en'])
    .where('release_id', '=', releaseId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    areaKey: row.area_key,
    category: row.category_slug,
    period: row.period,
    kind: row.kind,
    text: { da: row.text_da, en: row.text_en || row.text_da },
  }))
}
