import { sql } from 'kysely'
import type { CalendarDate } from '#calendar'
import { slugOf } from '#documents/markdown'
import type { Db } from '#db'
import { signalColumns, type FocusAreaId, type MeasureId, type MeasureState } from '#measures'
import type { Line } from './types.ts'
import './tables.ts'
import { wantedWords } from './word-queries.ts'

/** Which measures; what is left out does not narrow. Dropped ones are there too. */
export type LineFilter = {
  readonly district?: string
  readonly year?: number
  /** Slug of a council that leads or takes part. */
  readonly council?: string
  readonly area?: FocusAreaId
  readonly state?: MeasureState
  readonly ids?: readonly MeasureId[]
  /** Words to find, as typed. */
  readonly words?: string
}

/** Public measures, by council and number; the best hits first where words are looked for. */
export async function linesOf(
  db: Db,
  filter: LineFilter,
  today: CalendarDate,
  page: { readonly limit: number; readonly offset: number } | null = null,
): Promise<readonly Line[]> {
  if (filter.ids?.length === 0) return []
  let query = narrowed(db, filter)
    .innerJoin('published.council as c', 'c.slug', 'm.council_slug')
    .leftJoin('published.municipality as p', 'p.code', 'c.municipality_code')
    .select(signalColumns(today))
    .select(['m.measure_id as id', 'm.number', 'm.title', 'm.year', 'm.override_until as overrideUntil'])
    .select(['m.starts_on as startsOn', 'm.ends_on as endsOn', 'm.continuous'])
    .select(['m.last_update_on as lastUpdateOn', 'm.lead_da as leadDa', 'm.lead_en as leadEn'])
    .select(['m.added_later as addedLater', 'c.slug', 'c.name_da', 'c.name_en', 'p.name as place'])
    .select([
      sql<readonly FocusAreaId[]>`array(select a.focus_area_id::text from published.measure_area a
        where a.measure_id = m.measure_id)`.as('areas'),
      sql<readonly string[]>`array(select k.council_slug from published.measure_council k
        where k.measure_id = m.measure_id order by k.council_slug)`.as('councils'),
    ])
  if (filter.words !== undefined) query = query.orderBy(sql`ts_rank(m.words, ${once(filter.words)})`, 'desc')
  query = query.orderBy('c.kind').orderBy('p.name').orderBy('m.number')
  const rows = await (page ? query.limit(page.limit).offset(page.offset) : query).execute()
  return rows.map((row) => {
    const { state, start, overdue, report, stale, indicator, missed, override, ...rest } = row
    const { slug, name_da: nameDa, name_en: nameEn, place, ...line } = rest
    const municipality = place === null ? null : { name: place, slug: slugOf(place) }
    return {
      ...line,
      state,
      council: { slug, nameDa, nameEn, municipality },
      signals: { state, start, overdue, report, stale, indicator, missed, override },
    }
  })
}

/** How many measures there are, and how many of them were dropped. */
export async function countLines(
  db: Db,
  filter: LineFilter,
): Promise<{ readonly count: number; readonly dropped: number }> {
  return narrowed(db, filter)
    .select(sql<number>`count(*)`.as('count'))
    .select(sql<number>`count(*) filter (where m.state = 'dropped')`.as('dropped'))
    .executeTakeFirstOrThrow()
}

/** How many measures every council leads or takes part in, by its slug; dropped ones do not count. */
export async function measuresByCouncil(
  db: Db,
  district: string,
  year: number,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('published.measure as m')
    .innerJoin('published.measure_council as k', 'k.measure_id', 'm.measure_id')
    .select(['k.council_slug as slug', sql<number>`count(*)`.as('count')])
    .where('m.district_key', '=', district)
    .where('m.year', '=', year)
    .where('m.state', '<>', 'dropped')
    .groupBy('k.council_slug')
    .execute()
  return new Map(rows.map((row) => [row.slug, row.count]))
}

/** The permanent numbers of all public measures. */
export async function measureNumbers(db: Db): Promise<readonly number[]> {
  const rows = await db.selectFrom('published.measure').select('number').orderBy('number').execute()
  return rows.map((row) => row.number)
}

function narrowed(db: Db, filter: LineFilter) {
  const { district, year, council, area, state, ids, words } = filter
  let query = db.selectFrom('published.measure as m')
  if (district !== undefined) query = query.where('m.district_key', '=', district)
  if (year !== undefined) query = query.where('m.year', '=', year)
  if (state !== undefined) query = query.where('m.state', '=', state)
  if (ids !== undefined) query = query.where('m.measure_id', 'in', ids)
  if (words !== undefined) query = query.where(sql<boolean>`m.words @@ ${once(words)}`)
  if (council !== undefined)
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('published.measure_council as k')
          .whereRef('k.measure_id', '=', 'm.measure_id')
          .where('k.council_slug', '=', council),
      ),
    )
  if (area !== undefined)
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('published.measure_area as a')
          .whereRef('a.measure_id', '=', 'm.measure_id')
          .where('a.focus_area_id', '=', area),
      ),
    )
  return query
}

/** The wanted words as a subquery: worked out once, not again for every measure. */
function once(words: string) {
  return sql`(select ${wantedWords(words)})`
}
