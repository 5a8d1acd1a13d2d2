import { record } from '#audit'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import { lockOn } from './lock-queries.ts'
import { holdForCommand, isAlive, type HeldPart } from './part-access.ts'
import { allProblemsOf, problemsOf, type TextProblems } from './part-text.ts'
import { savedText, writeText } from './writing-queries.ts'
import type { Part, PartId, PartLock, PartText } from './types.ts'

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly revision: number }
  | { readonly kind: 'invalid'; readonly problems: TextProblems }
  | { readonly kind: 'not-draft' }
  | { readonly kind: 'taken'; readonly lock: PartLock }
  | { readonly kind: 'changed-meanwhile'; readonly theirs: Part }

/** A text somebody wants to save. `revision` is the one they began from. */
export type Draft = PartText & { readonly partId: PartId; readonly revision: number }

/**
 * Saves a section's text. Nothing is overwritten: where somebody saved meanwhile, or writes in it now,
 * nothing is saved and the answer says who and what. A phrase bound to figures must be what they bore.
 */
export async function savePart(tx: Tx, actor: Actor, draft: Draft, now: Date): Promise<SaveOutcome> {
  const held = await holdForCommand(tx, actor, 'plan.write', draft.partId)
  const refusal = await refusalOf(tx, actor, held, draft, now)
  if (refusal) return refusal
  return keep(tx, actor, held, draft, now)
}

/**
 * Ends a disagreement in favour of the text that was saved first. One's own is kept in the history as a
 * saved text, with theirs saved again on top, so that neither is lost.
 */
export async function keepTheirs(tx: Tx, actor: Actor, mine: Draft, now: Date): Promise<SaveOutcome> {
  const held = await holdForCommand(tx, actor, 'plan.write', mine.partId)
  const refusal = await refusalOf(tx, actor, held, mine, now)
  if (refusal) return refusal
  await keep(tx, actor, held, mine, now)
  return keep(tx, actor, held, { ...held.part, partId: held.part.id, revision: mine.revision + 1 }, now)
}

export type RestoreOutcome = SaveOutcome | { readonly kind: 'no-such-text' }

/** Saves an old text again, as a new revision on top of `revision`. */
export async function restoreText(
  tx: Tx,
  actor: Actor,
  partId: PartId,
  old: number,
  revision: number,
  now: Date,
): Promise<RestoreOutcome> {
  const text = await savedText(tx, partId, old)
  if (!text) return { kind: 'no-such-text' }
  const { number, title, body } = text
  return savePart(tx, actor, { partId, revision, number, title, body }, now)
}

async function refusalOf(
  tx: Tx,
  actor: Actor,
  { part, edition }: HeldPart,
  draft: Draft,
  now: Date,
): Promise<Exclude<SaveOutcome, { kind: 'saved' }> | null> {
  if (edition.state !== 'draft') return { kind: 'not-draft' }
  if (part.revision !== draft.revision) return { kind: 'changed-meanwhile', theirs: part }
  // A text that stays as it is may be given another title, whatever is in it.
  const problems = draft.body === part.body ? problemsOf(draft) : await allProblemsOf(tx, draft)
  if (Object.keys(problems).length > 0) return { kind: 'invalid', problems }
  const lock = await lockOn(tx, part.id)
  if (lock && lock.personId !== actor.personId && isAlive(lock, now)) return { kind: 'taken', lock }
  return null
}

async function keep(
  tx: Tx,
  actor: Actor,
  { part, seat }: HeldPart,
  draft: Draft,
  now: Date,
): Promise<SaveOutcome> {
  const text = { number: draft.number, title: draft.title, body: draft.body }
  const revision = await writeText(tx, part.id, draft.revision, text, actor.personId, now)
  if (revision === null) return { kind: 'changed-meanwhile', theirs: part }
  await record(tx, actor, seat, 'plan.part-saved', { kind: 'plan-part', id: part.id }, { revision })
  return { kind: 'saved', revision }
}
