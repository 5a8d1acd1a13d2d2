import type { Db } from '#db'
import { findActionPlanByHash, type ActionPlan } from '#public-register'
import { checkDocument, partName, type CheckedPlan } from '#verification'
import type { ComparablePart } from './compare-editions.ts'
import { findByHash, findEdition, findNewestNumber } from './queries.ts'
import type { EditionSummary } from './types.ts'

/** Which published edition something is, or why it is none. */
export type CheckAnswer =
  /** `newest` is the number of the edition in force that year. */
  | { readonly kind: 'is-edition'; readonly edition: EditionSummary; readonly newest: number }
  | { readonly kind: 'is-action-plan'; readonly plan: ActionPlan }
  | { readonly kind: 'same-text'; readonly edition: EditionSummary }
  /** It claims to be this edition; `parts` names those that differ. */
  | { readonly kind: 'changed'; readonly edition: EditionSummary; readonly parts: readonly string[] }
  | { readonly kind: 'unknown-plan' }
  | { readonly kind: 'not-a-plan' }
  | { readonly kind: 'unknown-hash' }

/** Which edition, of the district's plan or of an action plan, has this hash (64 lower-case hexadecimal digits). */
export async function answerHash(db: Db, sha256: string): Promise<CheckAnswer> {
  const edition = await findByHash(db, sha256)
  if (!edition) {
    const plan = await findActionPlanByHash(db, sha256)
    return plan ? { kind: 'is-action-plan', plan } : { kind: 'unknown-hash' }
  }
  return { kind: 'is-edition', edition, newest: await findNewestNumber(db, edition.year) }
}

/** Which edition the bytes of a file are. They are only read. */
export async function answerFile(db: Db, bytes: Uint8Array): Promise<CheckAnswer> {
  const document = checkDocument(bytes)
  const exact = await answerHash(db, document.sha256)
  if (exact.kind !== 'unknown-hash') return exact
  if (document.kind === 'not-json' || document.kind === 'not-a-plan') return { kind: 'not-a-plan' }
  const rewritten = document.kind === 'not-canonical' ? await findByHash(db, document.canonicalSha256) : null
  if (rewritten) return { kind: 'same-text', edition: rewritten }
  return claimed(db, document.plan)
}

async function claimed(db: Db, plan: CheckedPlan): Promise<CheckAnswer> {
  const edition = await findEdition(db, plan.year, plan.edition)
  if (!edition) return { kind: 'unknown-plan' }
  return { kind: 'changed', edition, parts: differingParts(edition.parts, plan.parts) }
}

/** The names of parts that are not the same in both; only compared, since anybody may send any text. */
function differingParts(published: readonly ComparablePart[], sent: readonly ComparablePart[]) {
  const known = new Map(published.map((part) => [part.identity, part]))
  const kept = new Set(sent.map((part) => part.identity))
  const changed = sent.filter((part) => {
    const before = known.get(part.identity)
    return before?.body !== part.body || partName(before) !== partName(part)
  })
  return [...changed, ...published.filter((part) => !kept.has(part.identity))].map(partName)
}
