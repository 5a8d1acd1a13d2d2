import type { Tx } from '#db'
import { editionsOf, holdYears } from './queries.ts'
import type { Edition } from './types.ts'

/** Whether a year can get a new plan. */
export type YearOutcome =
  | {
      readonly kind: 'free'
      /** What the new edition has to give as its reason, where a discarded one came before it. */
      readonly reason: string | null
    }
  | { readonly kind: 'exists'; readonly edition: Edition }

/**
 * A plan can be begun in a year that has none, or nothing but discarded drafts. Nobody else can begin one
 * until the transaction ends.
 */
export async function freeYear(tx: Tx, districtId: string, year: number): Promise<YearOutcome> {
  await holdYears(tx)
  const editions = (await editionsOf(tx, districtId)).filter((edition) => edition.year === year)
  const living = editions.find((edition) => edition.state !== 'discarded')
  if (living) return { kind: 'exists', edition: living }
  return {
    kind: 'free',
    reason: editions.length === 0 ? null : 'Begyndt forfra: et tidligere udkast blev kasseret.',
  }
}
