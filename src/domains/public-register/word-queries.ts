import { sql, type RawBuilder } from 'kysely'

/**
 * What was typed as a Danish text search: every word in any form, and each of the longer ones also as the
 * beginning of another, since Danish joins words (narkotika, narkotikasalg). Stemmed twice, since once leaves
 * "indsatser" at "indsats" and takes "indsats" to "indsat".
 *
 * @param text words, "a phrase", -without, or
 */
export function wantedWords(text: string): RawBuilder<unknown> {
  const typed = sql`websearch_to_tsquery('danish', ${text})`
  const substitutes = `
    select quote_literal(lexeme)::tsquery, (quote_literal(coalesce((ts_lexize('danish_stem', lexeme))[1], lexeme)) || ':*')::tsquery
    from unnest(to_tsvector('danish', %L)) where length(lexeme) >= 4 and lexeme !~ '[\\\\]'`
  return sql`${typed} || ts_rewrite(${typed}, format(${substitutes}, ${text}::text))`
}
