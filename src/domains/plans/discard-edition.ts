import { HTTPException } from 'hono/http-exception'
import { record } from '#audit'
import { districtCouncilId } from '#councils'
import type { Tx } from '#db'
import { authorise, type Actor } from '#permissions'
import { freeYear } from './free-year.ts'
import { leadsOn, lifecycle } from './lifecycle.ts'
import { findEdition, setAside, takeUp } from './queries.ts'
import type { EditionId } from './types.ts'

export type DiscardOutcome = { readonly kind: 'discarded' } | { readonly kind: 'wrong-state' }

/** Sets a draft aside. Nothing of it is lost: it can be taken up again while its year has no other plan. */
export async function discardEdition(tx: Tx, actor: Actor, id: EditionId): Promise<DiscardOutcome> {
  const seat = authorise(actor, 'plan.arrange', { councilId: await districtCouncilId(tx) })
  const edition = await findEdition(tx, id)
  if (!edition) throw new HTTPException(404)
  if (!leadsOn('discard', edition.state) || !(await setAside(tx, id, edition.state, lifecycle.discard.to)))
    return { kind: 'wrong-state' }
  await record(tx, actor, seat, 'plan.discarded', { kind: 'plan-edition', id }, { year: edition.year })
  return { kind: 'discarded' }
}

export type RestoreOutcome =
  | { readonly kind: 'restored' }
  | { readonly kind: 'wrong-state' }
  | { readonly kind: 'year-taken'; readonly id: EditionId }

/** Takes a draft that was set aside up again, as its year's plan. */
export async function restoreEdition(tx: Tx, actor: Actor, id: EditionId): Promise<RestoreOutcome> {
  const seat = authorise(actor, 'plan.arrange', { councilId: await districtCouncilId(tx) })
  const edition = await findEdition(tx, id)
  if (!edition) throw new HTTPException(404)
  if (!leadsOn('restore', edition.state)) return { kind: 'wrong-state' }
  const taken = await freeYear(tx, edition.districtId, edition.year)
  if (taken.kind !== 'free') return { kind: 'year-taken', id: taken.edition.id }
  if (!(await takeUp(tx, id, edition.state, lifecycle.restore.to))) return { kind: 'wrong-state' }
  await record(tx, actor, seat, 'plan.restored', { kind: 'plan-edition', id }, { year: edition.year })
  return { kind: 'restored' }
}
