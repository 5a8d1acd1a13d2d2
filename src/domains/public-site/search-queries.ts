import { sql } from 'kysely'
import type { Db } from '#db'
import { wantedWords } from '#public-register'
import type { Highlighted, Hit } from './types.ts'
import './tables.ts'

/** Most places one search looks at; those of one section in several years are shown as one. */
const mostPlaces = 100

/** Characters for private use: no text of a plan holds them, so they can mark what was found. */
const open = '\u{E000}'
const close = '\u{E001}'

/** What a search found; `cut` says that there is more. */
export type Search = { readonly hits: readonly Hit[]; readonly cut: boolean }

/**
 * Finds words in the newest edition of every year, in any Danish form, also as the beginning of a
 * longer word; titles weigh more than text, the newest year comes first among equals.
 *
 * @param text what somebody typed: words, "a phrase", -without, or
 */
export async function searchPlans(db: Db, text: string): Promise<Search> {
  const rows = await db
    .with('newest', (with_) =>
      with_
        .selectFrom('published.plan')
        .distinctOn('year')
        .select(['edition_id', 'year'])
        .orderBy('year')
        .orderBy('number', 'desc'),
    )
    .selectFrom('newest')
    .innerJoin('published.plan_part as part', 'part.edition_id', 'newest.edition_id')
    .innerJoin(sql<{ query: string }>`(select ${wantedWords(text)} as query)`.as('found'), (join) =>
      join.onTrue(),
    )
    .where(sql<boolean>`part.words @@ found.query`)
    .select(['newest.year', 'part.identity', 'part.slug', 'part.number'])
    .select([
      marked('title', 'HighlightAll=true').as('title'),
      marked('plain', 'MaxFragments=2, MinWords=12, MaxWords=28, FragmentDelimiter=" … "').as('excerpt'),
    ])
    .orderBy(sql`ts_rank(part.words, found.query)`, 'desc')
    .orderBy('newest.year', 'desc')
    .orderBy('part.position')
    .limit(mostPlaces + 1)
    .execute()
  const sections = Map.groupBy(rows.slice(0, mostPlaces), (row) => row.identity)
  return { hits: [...sections.values()].flatMap(asHit), cut: rows.length > mostPlaces }
}

type Place = Pick<Hit, 'year' | 'slug' | 'number'> & { readonly title: string; readonly excerpt: string }

/** One section from its places in one or more years. */
function asHit(places: readonly Place[]): readonly Hit[] {
  const [newest, ...older] = places.toSorted((a, b) => b.year - a.year)
  if (!newest) return []
  const { year, slug, number } = newest
  const alsoIn = older.map((place) => ({ year: place.year, slug: place.slug }))
  return [
    {
      year,
      slug,
      number,
      title: inPieces(newest.title),
      excerpt: inPieces(newest.excerpt.replaceAll('\n', ' · ')),
      alsoIn,
    },
  ]
}

/** A text with what was found marked in it. */
function marked(column: 'title' | 'plain', options: string) {
  const signs = `StartSel=${open}, StopSel=${close}, ${options}`
  return sql<string>`ts_headline('danish', ${sql.ref(column)}, found.query, ${signs})`
}

function inPieces(text: string): Highlighted {
  return text
    .split(open)
    .flatMap((piece, index) => {
      if (index === 0) return [{ text: piece, hit: false }]
      const [hit = '', rest = ''] = piece.split(close)
      return [
        { text: hit, hit: true },
        { text: rest, hit: false },
      ]
    })
    .filter((piece) => piece.text !== '')
}
