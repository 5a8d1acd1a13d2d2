import { record } from '#audit'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import { holdEditionForCommand } from './part-access.ts'
import { longest, remarkProblem } from './part-text.ts'
import type { EditionId } from './types.ts'
import { setEditionTitle } from './writing-queries.ts'

export type RenameOutcome =
  | { readonly kind: 'renamed' }
  | { readonly kind: 'invalid'; readonly problem: 'missing' | 'too-long' | 'personal-number' }
  | { readonly kind: 'not-draft' }
  | { readonly kind: 'changed-meanwhile' }

/** Gives a draft plan another title. `from` is the title that the page showed. */
export async function renameEdition(
  tx: Tx,
  actor: Actor,
  id: EditionId,
  from: string,
  title: string,
): Promise<RenameOutcome> {
  const { edition, seat } = await holdEditionForCommand(tx, actor, 'plan.arrange', id)
  if (edition.state !== 'draft') return { kind: 'not-draft' }
  if (edition.title !== from) return { kind: 'changed-meanwhile' }
  const problem = title === '' ? 'missing' : remarkProblem(title, longest.title)
  if (problem) return { kind: 'invalid', problem }
  await setEditionTitle(tx, id, title)
  await record(tx, actor, seat, 'plan.renamed', { kind: 'plan-edition', id })
  return { kind: 'renamed' }
}
