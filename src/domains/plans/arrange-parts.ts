import { functionsFor } from '#councils'
import type { CalendarDate } from '#calendar'
import { record } from '#audit'
import type { Tx } from '#db'
import type { Actor, FunctionId } from '#permissions'
import { holdEditionForCommand, holdForCommand } from './part-access.ts'
import { problemsOf, type TextProblems } from './part-text.ts'
import { insertPart, partsOf } from './queries.ts'
import { savePart, type SaveOutcome } from './save-part.ts'
import type { EditionId, PartId, PartKind } from './types.ts'
import { setOrder, setWriter } from './writing-queries.ts'

export type AddPartOutcome =
  | { readonly kind: 'added'; readonly id: PartId }
  | { readonly kind: 'invalid'; readonly problems: TextProblems }
  | { readonly kind: 'not-draft' }

/** Adds a new section or focus area after the last one, without text. */
export async function addPart(
  tx: Tx,
  actor: Actor,
  editionId: EditionId,
  part: { readonly kind: PartKind; readonly number: string | null; readonly title: string },
): Promise<AddPartOutcome> {
  const { edition, seat } = await holdEditionForCommand(tx, actor, 'plan.arrange', editionId)
  if (edition.state !== 'draft') return { kind: 'not-draft' }
  const problems = problemsOf({ ...part, body: '' })
  if (Object.keys(problems).length > 0) return { kind: 'invalid', problems }
  const last = (await partsOf(tx, editionId)).at(-1)?.position ?? 0
  const id = await insertPart(tx, edition, { ...part, body: '' }, last + 1, actor.personId)
  await record(tx, actor, seat, 'plan.part-added', { kind: 'plan-part', id })
  return { kind: 'added', id }
}

export type MoveOutcome =
  | { readonly kind: 'moved' }
  | { readonly kind: 'stays' }
  | { readonly kind: 'not-draft' }

/** Moves a part one place up or down; at the end of the list it stays where it is. */
export async function movePart(
  tx: Tx,
  actor: Actor,
  editionId: EditionId,
  partId: PartId,
  direction: 'up' | 'down',
): Promise<MoveOutcome> {
  const { edition, seat } = await holdEditionForCommand(tx, actor, 'plan.arrange', editionId)
  if (edition.state !== 'draft') return { kind: 'not-draft' }
  const ids = (await partsOf(tx, editionId)).map((part) => part.id)
  const from = ids.indexOf(partId)
  const to = direction === 'up' ? from - 1 : from + 1
  const other = ids[to]
  if (from < 0 || other === undefined) return { kind: 'stays' }
  ids[to] = partId
  ids[from] = other
  await setOrder(tx, ids)
  await record(tx, actor, seat, 'plan.part-moved', { kind: 'plan-part', id: partId })
  return { kind: 'moved' }
}

/** What the list can change in a part. `revision` is the one the list showed. */
export type Arrangement = {
  readonly partId: PartId
  readonly revision: number
  readonly number: string | null
  readonly title: string
  readonly writer: FunctionId | null
}

export type ArrangeOutcome = SaveOutcome | { readonly kind: 'no-such-function' }

/** Sets number, title and who is to write. A new number or title is a saved text like any other. */
export async function arrangePart(
  tx: Tx,
  actor: Actor,
  arrangement: Arrangement,
  now: Date,
  today: CalendarDate,
): Promise<ArrangeOutcome> {
  const { part, edition, seat } = await holdForCommand(tx, actor, 'plan.arrange', arrangement.partId)
  if (edition.state !== 'draft') return { kind: 'not-draft' }
  const { number, title, revision, writer } = arrangement
  if (writer !== null && writer !== part.writerFunctionId) {
    const known = await functionsFor(tx, today)
    if (!known.some((option) => option.id === writer)) return { kind: 'no-such-function' }
  }
  if (number !== part.number || title !== part.title) {
    const draft = { partId: part.id, revision, number, title, body: part.body }
    const outcome = await savePart(tx, actor, draft, now)
    if (outcome.kind !== 'saved') return outcome
  }
  if (writer !== part.writerFunctionId) {
    await setWriter(tx, part.id, writer)
    await record(tx, actor, seat, 'plan.writer-set', { kind: 'plan-part', id: part.id }, { function: writer })
  }
  return { kind: 'saved', revision: part.revision }
}
