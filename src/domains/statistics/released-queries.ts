import { sql } from 'kysely'
import type { Db } from '#db'
import type { ReleasedSeries } from '#statistics/analysis'
import type { CategoryId, DataSetId } from './tables.ts'
import './tables.ts'

/** What was open of a series once, with what its category counted then. */
export type OnceReleased = Omit<ReleasedSeries, 'category'> & {
  readonly categoryId: CategoryId
  readonly slug: string
  /** Of the category; null where that is not known. */
  readonly version: number | null
  readonly offenceCodes: readonly string[] | null
}

/** What each release of a data set had open, in their order. */
export async function openInReleases(
  db: Db,
  dataSetId: DataSetId,
): Promise<readonly (readonly OnceReleased[])[]> {
  const rows = await db
    .selectFrom('released_series as s')
    .innerJoin('statistics_release as r', 'r.id', 's.release_id')
    .innerJoin('category as c', 'c.id', 's.category_id')
    .leftJoin('published.statistics_category as p', (join) =>
      join.onRef('p.release_id', '=', sql`r.id`).onRef('p.slug', '=', 'c.slug'),
    )
    .leftJoin('category_version as v', (join) =>
      join.onRef('v.category_id', '=', 'c.id').onRef('v.number', '=', 'p.version'),
    )
    .select(['r.number', 's.area_key as area', 's.first_period as first', 's.counts', 's.years'])
    .select(['c.id as categoryId', 'c.slug', 'p.version', 'v.offence_codes as offenceCodes'])
    .where('r.data_set_id', '=', dataSetId)
    .orderBy('r.number')
    .execute()
  return [...Map.groupBy(rows, ({ number }) => number).values()]
}

/**
 * The figures behind claims and charts in published plans and in an adopted one that awaits it, extract by extract.
 *
 * @param without numbers of claims that are left out
 * @param also numbers of claims that are taken for public
 */
export async function openInClaims(
  db: Db,
  dataSetId: DataSetId,
  { without = [], also = [] }: { readonly without?: readonly number[]; readonly also?: readonly number[] },
): Promise<readonly (readonly OnceReleased[])[]> {
  const rows = await db
    .selectFrom('claim as c')
    .innerJoin('category', 'category.id', 'c.category_id')
    .innerJoin('category_version as v', (join) =>
      join.onRef('v.category_id', '=', 'c.category_id').onRef('v.number', '=', 'c.category_version'),
    )
    .select(['c.vintage_number', 'c.area_key as area', 'c.evidence', 'c.category_id as categoryId'])
    .select(['category.slug', 'c.category_version as version', 'v.offence_codes as offenceCodes'])
    .where('c.data_set_id', '=', dataSetId)
    .where(sql<boolean>`c.number <> all(${[...without]}::integer[])`)
    .where((eb) =>
      eb.or([
        sql<boolean>`c.number = any(${[...also]}::integer[])`,
        eb.exists(eb.selectFrom('published.claim as p').whereRef('p.number', '=', 'c.number')),
        sql<boolean>`c.number in (select (regexp_matches(canonical, '\\{\\W*nr\\W*=\\W*(\\d{1,9})\\W*\\}', 'g'))[1]::integer
          from kredsplan.adopted_version v join kredsplan.plan_edition e on e.id = v.edition_id and e.state = 'adopted')`,
      ]),
    )
    .orderBy('c.number')
    .execute()
  const open = rows.map(({ evidence: { series }, ...row }) => ({
    ...row,
    first: series.first,
    counts: series.counts,
    years: series.years,
  }))
  return [...Map.groupBy(open, ({ vintage_number }) => vintage_number).values()]
}
