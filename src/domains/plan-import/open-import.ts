import { record } from '#audit'
import { districtCouncilId } from '#councils'
import type { Tx } from '#db'
import type { Proposal } from '#documents/reading'
import { authorise, type Actor } from '#permissions'
import { placesWithPersonalNumbers } from './personal-numbers.ts'
import { insertImport, type ImportId } from './queries.ts'

export type OpenOutcome =
  | { readonly kind: 'opened'; readonly id: ImportId }
  | { readonly kind: 'personal-numbers'; readonly places: readonly string[] }
  | { readonly kind: 'bad-year' }

/** A document that has been read: for which year, under which file name, with which structure. */
export type ReadDocument = { readonly year: number; readonly fileName: string; readonly proposal: Proposal }

/** Keeps what was read from a document, so that it can be corrected before a plan is made of it. */
export async function openImport(
  tx: Tx,
  actor: Actor,
  document: ReadDocument,
  now: Date,
): Promise<OpenOutcome> {
  const seat = authorise(actor, 'plan.import', { councilId: await districtCouncilId(tx) })
  const { year, proposal } = document
  if (!Number.isInteger(year) || year < 2000 || year > 2100) return { kind: 'bad-year' }
  const places = placesWithPersonalNumbers(proposal)
  if (places.length > 0) return { kind: 'personal-numbers', places }
  const fileName = document.fileName.slice(-200)
  const id = await insertImport(tx, { personId: actor.personId, year, fileName }, proposal, now)
  await record(tx, actor, seat, 'plan-import.opened', { kind: 'plan-import', id }, { year })
  return { kind: 'opened', id }
}
