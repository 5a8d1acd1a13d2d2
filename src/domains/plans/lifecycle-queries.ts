import type { Db } from '#db'
import { editionsOf } from './queries.ts'
import type { Edition, EditionId } from './types.ts'
import { openComments } from './writing-queries.ts'

/** The edition of a year that is worked on, proposed or waiting to be published; null when none is. */
export async function openEdition(db: Db, districtId: string, year: number): Promise<Edition | null> {
  const open: ReadonlySet<string> = new Set(['draft', 'proposed', 'adopted'])
  const editions = await editionsOf(db, districtId)
  return editions.find((edition) => edition.year === year && open.has(edition.state)) ?? null
}

/** How many remarks on the edition's parts are not dealt with. */
export async function openCommentsOf(db: Db, editionId: EditionId): Promise<number> {
  const counts = await openComments(db, editionId)
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}
