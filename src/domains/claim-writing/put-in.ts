import { HTTPException } from 'hono/http-exception'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import { findPart, savePart, type PartId, type SaveOutcome } from '#plans'

/** What goes into a section, and the revision of the section that the writer saw. */
export type Piece = { readonly partId: PartId; readonly revision: number; readonly markdown: string }

/** Puts Markdown at the end of a section's saved text, as a paragraph of its own; an empty section is filled. */
export async function putLast(tx: Tx, actor: Actor, piece: Piece, now: Date): Promise<SaveOutcome> {
  const part = await findPart(tx, piece.partId)
  if (!part) throw new HTTPException(404)
  const { number, title } = part
  const body = [part.body.trimEnd(), piece.markdown].filter((text) => text !== '').join('\n\n')
  return savePart(tx, actor, { partId: part.id, revision: piece.revision, number, title, body }, now)
}
