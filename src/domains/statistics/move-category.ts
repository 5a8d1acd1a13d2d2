import { record } from '#audit'
import { districtCouncilId } from '#councils'
import type { Tx } from '#db'
import { authorise, type Actor } from '#permissions'
import { categoriesOf } from './category-queries.ts'
import { holdFigures } from './take-queries.ts'
import { updateCategory } from './write-category-queries.ts'

export type MoveCategoryOutcome = { readonly kind: 'moved' | 'changed-meanwhile' | 'no-such-place' }

/**
 * Moves a category one place up or down among those that are followed. Figures stay as they are; what is public
 * follows with the next release.
 *
 * @param shown the categories' slugs in the order in which they were on the page: a second press moves nothing on
 */
export async function moveCategory(
  tx: Tx,
  actor: Actor,
  classification: string,
  slug: string,
  direction: 'up' | 'down',
  shown: readonly string[],
): Promise<MoveCategoryOutcome> {
  const seat = authorise(actor, 'statistics.edit', { councilId: await districtCouncilId(tx) })
  await holdFigures(tx)
  const categories = await categoriesOf(tx, classification)
  if (categories.map((one) => one.slug).join() !== shown.join()) return { kind: 'changed-meanwhile' }
  const from = categories.findIndex((one) => one.slug === slug)
  const to = direction === 'up' ? from - 1 : from + 1
  const [moved, other] = [categories[from], categories[to]]
  if (!moved || !other) return { kind: 'no-such-place' }
  for (const [index, { id, reports, position }] of categories.with(from, other).with(to, moved).entries())
    if (position !== index + 1) await updateCategory(tx, id, { reports, position: index + 1 })
  const detail = { classification, position: to + 1 }
  await record(tx, actor, seat, 'statistics.category-moved', { kind: 'category', id: moved.id }, detail)
  return { kind: 'moved' }
}
