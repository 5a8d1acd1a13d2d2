import { HTTPException } from 'hono/http-exception'
import { shownClaims } from '#claims'
import { districtCouncilId, functionsFor, personName } from '#councils'
import type { ShownClaims } from '#documents/markdown'
import { idParam, type WorkspaceContext } from '#http'
import { authorise, may, type PersonId } from '#permissions'
import { writerOf, type ListRow } from '#plan-editions'
import {
  commentsOn,
  findEdition,
  findPart,
  isAlive,
  lockOn,
  partsOf,
  type Edition,
  type Part,
  type PartComment,
  type PartLock,
} from '#plans'

/** Whether a part is being written in, seen from one person: free, mine, another's, another's gone silent. */
type LockView =
  | { readonly kind: 'free' }
  | { readonly kind: 'mine'; readonly lock: PartLock }
  | { readonly kind: 'taken'; readonly lock: PartLock }
  | { readonly kind: 'silent'; readonly lock: PartLock }

/** What every page of one part shows. */
export type PartView = {
  readonly part: Part
  readonly edition: Edition
  /** Last year's part with the year of its plan; null where this one is new. */
  readonly previous: { readonly part: Part; readonly year: number } | null
  /** What this text and last year's say from figures. */
  readonly claims: ShownClaims
  readonly writer: ListRow['writer']
  readonly comments: readonly PartComment[]
  readonly lock: LockView
  readonly updatedBy: string | null
  readonly readerId: PersonId
  readonly neighbours: { readonly before: Part | null; readonly after: Part | null }
  /** What the reader may do here, the state of the edition counted in. */
  readonly mayWrite: boolean
  readonly mayComment: boolean
}

/**
 * Reads what the pages of the part in the path show.
 *
 * @throws Forbidden for somebody who may not see plans; HTTPException 404 for a part that does not exist
 */
export async function partView(c: WorkspaceContext): Promise<PartView> {
  const { db, actor, now, today, lang } = c.var
  const councilId = await districtCouncilId(db)
  authorise(actor, 'plan.see', { councilId })
  const part = await findPart(db, idParam(c, 'partId'))
  const edition = part && (await findEdition(db, part.editionId))
  if (!part || !edition) throw new HTTPException(404)
  const draft = edition.state === 'draft'
  const target = { councilId, assignedTo: part.writerFunctionId }
  const all = await partsOf(db, edition.id)
  const at = all.findIndex((other) => other.id === part.id)
  const previous = await previousOf(c, part)
  return {
    part,
    edition,
    previous,
    claims: await shownClaims(db, [part.body, previous?.part.body ?? ''], lang),
    writer: writerOf(part, await functionsFor(db, today)),
    comments: await commentsOn(db, part.id),
    lock: lockView(await lockOn(db, part.id), actor.personId, now),
    updatedBy: part.updatedBy && (await personName(db, part.updatedBy)),
    readerId: actor.personId,
    neighbours: { before: all[at - 1] ?? null, after: all[at + 1] ?? null },
    mayWrite: draft && may(actor, 'plan.write', target),
    mayComment: draft && may(actor, 'plan.comment', target),
  }
}

async function previousOf(c: WorkspaceContext, part: Part): Promise<PartView['previous']> {
  const previous = part.previousPartId && (await findPart(c.var.db, part.previousPartId))
  const edition = previous && (await findEdition(c.var.db, previous.editionId))
  return edition ? { part: previous, year: edition.year } : null
}

/** How a lock looks to a person at an instant. */
function lockView(lock: PartLock | null, personId: string, now: Date): LockView {
  if (!lock) return { kind: 'free' }
  if (lock.personId === personId) return { kind: 'mine', lock }
  return isAlive(lock, now) ? { kind: 'taken', lock } : { kind: 'silent', lock }
}
