import { districtCouncilId } from '#councils'
import type { Tx } from '#db'
import type { WorkspaceContext } from '#http'
import { authorise, seatThatMay, type Actor, type Seat } from '#permissions'

/** @throws Forbidden for whoever does not take care of the figures */
export async function seatToEdit(tx: Tx, actor: Actor): Promise<Seat> {
  return authorise(actor, 'statistics.edit', { councilId: await districtCouncilId(tx) })
}

/**
 * For pages that everybody who works with the figures may read.
 *
 * @returns the seat in which the reader may change them too, or null
 * @throws Forbidden for whoever may not see them
 */
export async function editorSeat({ var: { db, actor } }: WorkspaceContext): Promise<Seat | null> {
  const councilId = await districtCouncilId(db)
  authorise(actor, 'statistics.see', { councilId })
  return seatThatMay(actor, 'statistics.edit', { councilId })
}

/** @throws Forbidden for whoever does not take care of the figures: for pages that are nothing but a form */
export async function onlyEditors({ var: { db, actor } }: WorkspaceContext): Promise<Seat> {
  return authorise(actor, 'statistics.edit', { councilId: await districtCouncilId(db) })
}
