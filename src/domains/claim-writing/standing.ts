import { claimsIn } from '#claims'
import type { Db } from '#db'
import { editionsOf, partsOf, type Edition, type EditionState, type Part } from '#plans'

/** A section of a plan that holds a claim or chart. */
export type Standing = { readonly number: number; readonly part: Part; readonly edition: Edition }

/** What somebody works on or can read; not what was set aside or corrected since. */
const standing: ReadonlySet<EditionState> = new Set(['draft', 'proposed', 'adopted', 'published'])

/** Where claims and charts stand, in the order of the plans and their sections; each section once a number. */
export async function standingIn(db: Db, numbers: ReadonlySet<number>): Promise<readonly Standing[]> {
  if (numbers.size === 0) return []
  const found: Standing[] = []
  for (const edition of (await editionsOf(db)).filter(({ state }) => standing.has(state)))
    for (const part of (await partsOf(db, edition.id)).filter(({ carry }) => carry !== 'drop'))
      for (const number of new Set(claimsIn(part.body).map((claim) => claim.number)))
        if (numbers.has(number)) found.push({ number, part, edition })
  return found
}
