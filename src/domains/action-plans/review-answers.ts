import type { District } from '#councils'
import type { Tx } from '#db'
import { partsOf, type Edition, type Part } from '#plans'
import { insertAnswers, updatePosition, updateRow } from './answer-queries.ts'
import { holdActionPlan, updateEdition } from './change-queries.ts'
import { focusAreas, rowChanges, type RowChange } from './focus-areas.ts'
import { answersOf } from './queries.ts'
import type { ActionPlan } from './types.ts'

/** A published edition of the district plan, and the focus areas that it asks the councils about. */
export type PublishedEdition = {
  readonly edition: Edition
  readonly district: District
  readonly areas: readonly Part[]
}

/**
 * Moves an action plan on to a later edition of the district plan: its rows follow that edition, and those
 * to be looked at again are marked, in whatever state the plan is.
 *
 * @returns the rows that are to be looked at because of this edition
 */
export async function reviewAnswers(
  tx: Tx,
  plan: Pick<ActionPlan, 'id' | 'editionId'>,
  { edition, areas }: PublishedEdition,
): Promise<readonly RowChange[]> {
  await holdActionPlan(tx, plan.id, 'update')
  const before = focusAreas(await partsOf(tx, plan.editionId))
  const changes = rowChanges(await answersOf(tx, [plan.id]), before, areas)
  for (const [index, change] of changes.entries()) await keep(tx, plan, change, index + 1)
  await updateEdition(tx, plan.id, edition.id)
  return changes.filter((change) => change.marked)
}

async function keep(
  tx: Tx,
  plan: Pick<ActionPlan, 'id'>,
  change: RowChange,
  position: number,
): Promise<void> {
  const { row, focusAreaId, number, title, local, review, marked } = change
  if (!row) await insertAnswers(tx, plan.id, [{ focusAreaId, number, title, local, review }], position)
  else if (marked || row.number !== number || row.title !== title)
    await updateRow(tx, row.id, { position, number, title, review })
  else if (row.position !== position) await updatePosition(tx, row.id, position)
}
