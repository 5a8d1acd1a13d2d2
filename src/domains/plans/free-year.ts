import type { Tx } from '#db'
import { editionsOf, holdYears } from './queries.ts'
import type { Edition } from './types.ts'

/** What a year has already: nothing that counts, one that is worked on, or one that was published. */
export type YearOutcome =
  | { readonly kind: 'free' }
  | { readonly kind: 'open'; readonly edition: Edition }
  | { readonly kind: 'published'; readonly edition: Edition }

/**
 * Looks whether a plan can be begun in a year. Drafts that were set aside do not count. Nobody else can
 * begin one until the transaction ends.
 */
export async function freeYear(tx: Tx, districtId: string, year: number): Promise<YearOutcome> {
  await holdYears(tx)
  const editions = (await editionsOf(tx, districtId)).filter(
    (edition) => edition.year === year && edition.state !== 'discarded',
  )
  const published = editions.find((edition) => edition.state === 'published')
  const open = editions.find((edition) => edition.state !== 'published' && edition.state !== 'superseded')
  if (open) return { kind: 'open', edition: open }
  return published ? { kind: 'published', edition: published } : { kind: 'free' }
}
