import type { Db, Tx } from '#db'
import type { PersonId } from '#permissions'
import type { AreaKey, ByYear, CategoryId, DataSetId } from '#statistics'
import type { PeriodKey } from '#statistics/periods'
import type { ReleaseId } from './tables.ts'
import type { PublicFigures, ReleaseAudit } from './types.ts'
import './tables.ts'

/** What the register keeps of a release beside what is public of it. */
export type KeptRelease = {
  readonly id: ReleaseId
  readonly dataSetId: DataSetId
  readonly number: number
  readonly vintageNumber: number
  readonly threshold: number
  readonly byYear: readonly ByYear[]
  readonly audit: ReleaseAudit
  readonly sha256: string
  readonly publishedAt: Date
  readonly functionTitle: string
}

/** The releases of a data set, newest first. */
export async function keptReleases(db: Db, dataSetId: DataSetId): Promise<readonly KeptRelease[]> {
  return db
    .selectFrom('statistics_release')
    .select(['id', 'data_set_id as dataSetId', 'number', 'vintage_number as vintageNumber', 'threshold'])
    .select(['by_year as byYear', 'audit', 'sha256', 'published_at as publishedAt'])
    .select('function_title as functionTitle')
    .where('data_set_id', '=', dataSetId)
    .orderBy('number', 'desc')
    .execute()
}

/** Counts of a series that are open in a release: null is withheld or missing. */
export type OpenCounts = {
  readonly areaKey: AreaKey
  readonly categoryId: CategoryId
  readonly first: PeriodKey
  readonly counts: readonly (number | null)[]
  readonly years: readonly (number | null)[]
}

/** What is open of each series in the newest release of a data set; nothing before the first. */
export async function newestOpen(db: Db, dataSetId: DataSetId): Promise<readonly OpenCounts[]> {
  const [newest] = await keptReleases(db, dataSetId)
  if (!newest) return []
  return db
    .selectFrom('released_series')
    .select(['area_key as areaKey', 'category_id as categoryId', 'first_period as first', 'counts', 'years'])
    .where('release_id', '=', newest.id)
    .execute()
}

/** Writes a release into the register, with what is open in it. */
export async function insertRelease(
  tx: Tx,
  release: KeptRelease & { readonly publishedBy: PersonId | null },
  open: readonly OpenCounts[],
): Promise<void> {
  await tx
    .insertInto('statistics_release')
    .values({
      id: release.id,
      data_set_id: release.dataSetId,
      number: release.number,
      vintage_number: release.vintageNumber,
      threshold: release.threshold,
      by_year: JSON.stringify(release.byYear),
      audit: JSON.stringify(release.audit),
      sha256: release.sha256,
      published_at: release.publishedAt,
      published_by: release.publishedBy,
      function_title: release.functionTitle,
    })
    .execute()
  const rows = open.map(({ areaKey, categoryId, first, counts, years }) => ({
    release_id: release.id,
    area_key: areaKey,
    category_id: categoryId,
    first_period: first,
    counts,
    years,
  }))
  for (const some of inPortions(rows)) await tx.insertInto('released_series').values(some).execute()
}

/** Makes a release public, for good. */
export async function insertFigures(
  tx: Tx,
  { id, sha256, publishedAt }: Pick<KeptRelease, 'id' | 'sha256' | 'publishedAt'>,
  { release, categories, areas, series, annotations }: PublicFigures,
): Promise<void> {
  const of = { release_id: id }
  await tx
    .insertInto('published.statistics_release')
    .values({ ...of, ...release, sha256, published_at: publishedAt })
    .execute()
  for (const some of inPortions(categories))
    await tx
      .insertInto('published.statistics_category')
      .values(some.map((row) => ({ ...of, ...row })))
      .execute()
  for (const some of inPortions(areas))
    await tx
      .insertInto('published.statistics_area')
      .values(some.map((row) => ({ ...of, ...row })))
      .execute()
  for (const some of inPortions(series))
    await tx
      .insertInto('published.statistics_series')
      .values(
        some.map((row) => ({
          ...of,
          ...row,
          report: JSON.stringify(row.report),
          origins: row.origins ? JSON.stringify(row.origins) : null,
        })),
      )
      .execute()
  for (const some of inPortions(annotations))
    await tx
      .insertInto('published.statistics_annotation')
      .values(some.map((row) => ({ ...of, ...row })))
      .execute()
}

const rowsAtOnce = 200

function inPortions<T>(rows: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, i) =>
    rows.slice(i * rowsAtOnce, (i + 1) * rowsAtOnce),
  )
}
