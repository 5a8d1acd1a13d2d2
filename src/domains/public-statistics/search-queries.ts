import { sql, type RawBuilder } from 'kysely'
import type { Db } from '#db'
import { wantedWords } from '#public-register'
import type { AreaView, CategoryView } from '#statistics-views'
import type { Both } from '#texts'
import './tables.ts'

/** A page of figures that a search found: of a data set, and of an area, a category or both. */
export type FiguresFound = {
  readonly set: string
  readonly title: Both
  readonly area: Pick<AreaView, 'key' | 'name' | 'kind'> | null
  readonly category: Pick<CategoryView, 'slug' | 'name'> | null
}

type Row = {
  readonly set: string
  readonly title_da: string
  readonly title_en: string
  readonly key: string | null
  readonly name: string | null
  readonly kind: AreaView['kind'] | null
  readonly slug: string | null
  readonly name_da: string | null
  readonly name_en: string | null
}

/**
 * The pages of the newest public figures that have all words, in Danish or English: data sets, areas, categories, and
 * an area's figures of a category where neither has all of them by itself.
 *
 * @param text words, "a phrase", -without, or
 * @param most so many, the best first
 */
export async function searchFigures(db: Db, text: string, most: number): Promise<readonly FiguresFound[]> {
  const rows = await db
    .selectFrom(pagesWith(sql`((${wantedWords(text)}) || websearch_to_tsquery('english', ${text}))`))
    .selectAll()
    .orderBy('step')
    .orderBy('rank', 'desc')
    .orderBy('title_da')
    .orderBy('position')
    .orderBy('name')
    .limit(most)
    .execute()
  return rows.map(found)
}

/** A page has the words of all that it is about; where fewer of them would do, it is another page that is found. */
function pagesWith(query: RawBuilder<unknown>) {
  return sql<Row & { step: number; rank: number; position: number | null }>`(
    with wanted as materialized (select ${query} as query), sets as materialized (${sets}),
    areas as materialized (${areas}), categories as materialized (${categories}),
    pages as (
      select release_id, null as key, null as slug, 1 as step, words from sets
      union all select release_id, null, slug, 2, s.words || c.words
        from sets s join categories c using (release_id), wanted where not s.words @@ query
      union all select release_id, key, null, 3, s.words || a.words
        from sets s join areas a using (release_id), wanted where not s.words @@ query
      union all select release_id, key, slug, 4, s.words || a.words || c.words
        from sets s join areas a using (release_id) join categories c using (release_id), wanted
        where not (s.words || a.words) @@ query and not (s.words || c.words) @@ query and exists (
          select from published.statistics_series one
          where one.release_id = s.release_id and area_key = key and category_slug = slug))
    select set, title_da, title_en, key, name, kind, slug, name_da, name_en, position, step,
      ts_rank(pages.words, query) as rank
    from pages join sets using (release_id) left join areas using (release_id, key)
      left join categories using (release_id, slug), wanted
    where pages.words @@ query)`.as('found')
}

const sets = sql`
  select distinct on (data_set) release_id, data_set as set, title_da, coalesce(nullif(title_en, ''), title_da) as title_en,
    to_tsvector('danish', title_da || ' ' || unit_da) || to_tsvector('english', title_en || ' ' || unit_en) as words
  from published.statistics_release order by data_set, number desc`

const areas = sql`
  select release_id, key, name, kind, setweight(to_tsvector('danish', name || case kind
      when 'district' then ' politikreds politikredsen' when 'municipality' then ' kommune'
      when 'country' then ' hele landet' else '' end)
    || to_tsvector('english', case kind when 'district' then 'police district'
      when 'municipality' then 'municipality' when 'country' then 'whole country' else '' end), 'A') as words
  from published.statistics_area join sets using (release_id)`

const categories = sql`
  select release_id, slug, position, name_da, name_en,
    setweight(to_tsvector('danish', name_da) || to_tsvector('english', name_en), 'A')
    || to_tsvector('danish', definition_da || ' ' || array_to_string(offences_da, ' '))
    || to_tsvector('english', definition_en) as words
  from published.statistics_category join sets using (release_id)`

function found({ set, title_da, title_en, key, name, kind, slug, name_da, name_en }: Row): FiguresFound {
  return {
    set,
    title: { da: title_da, en: title_en },
    area: key === null || name === null || kind === null ? null : { key, name, kind },
    category:
      slug === null || name_da === null || name_en === null
        ? null
        : { slug, name: { da: name_da, en: name_en } },
  }
}
