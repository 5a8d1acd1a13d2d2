import { sql } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { Db } from '#db'
import type { CouncilId } from '#permissions'
import { measuresOf } from './line-queries.ts'
import type { MeasureLine } from './types.ts'
import './tables.ts'

/** From so many letters on there is something to look for. */
const fewestLetters = 3
/** More words than this make nothing clearer. */
const mostWords = 20

/**
 * Public measures of other councils that are like what somebody begins to write, the most alike first: any
 * of the words in any Danish form, the last one also as the beginning of a longer word. Without those that
 * were dropped, and those that go on in a later year's.
 *
 * @param notCouncil the council whose own measures are left out; null is none
 * @param limit 1 or more
 * @returns nothing for fewer than three letters
 */
export async function similarMeasures(
  db: Db,
  text: string,
  notCouncil: CouncilId | null,
  limit: number,
  today: CalendarDate,
): Promise<readonly MeasureLine[]> {
  // Only letters and digits, so that nothing in it can mean something to `to_tsquery`.
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]{1,60}/gu) ?? []).slice(0, mostWords)
  if (words.join('').length < fewestLetters) return []
  const wanted = sql`to_tsquery('danish', ${`${words.join(' | ')}:*`})`
  let query = db
    .selectFrom('measure')
    .select('id')
    .where('public', '=', true)
    .where('state', 'not in', ['dropped', 'continued'])
    .where(sql<boolean>`words @@ ${wanted}`)
    .orderBy(sql`ts_rank(words, ${wanted})`, 'desc')
    .orderBy('year', 'desc')
    .orderBy('number')
    .limit(limit)
  if (notCouncil !== null) query = query.where('council_id', '<>', notCouncil)
  const ids = (await query.execute()).map((row) => row.id)
  const found = new Map((await measuresOf(db, { ids }, today)).map((line) => [line.id, line]))
  return ids.flatMap((id) => found.get(id) ?? [])
}
