import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Edition, Part } from '#plans'

/**
 * What the council decides on: the whole text of an edition and nothing internal. The names of the fields
 * are part of the published format `kredsplan-plan/1`.
 */
export type PlanDocument = {
  readonly format: 'kredsplan-plan/1'
  readonly district: { readonly key: string; readonly name: string }
  readonly year: number
  readonly edition: number
  readonly title: string
  readonly correctionReason: string | null
  readonly parts: readonly {
    readonly identity: string
    readonly kind: 'section' | 'focus-area'
    readonly number: string | null
    readonly title: string
    readonly body: string
  }[]
}

/** The document of an edition: its parts in reading order, without those that are dropped. */
export function planDocument(
  edition: Edition,
  parts: readonly Part[],
  district: { key: string; name: string },
): PlanDocument {
  if (edition.number === null) throw new Error('an edition that was set aside is no document')
  return {
    format: 'kredsplan-plan/1',
    district: { key: district.key, name: district.name },
    year: edition.year,
    edition: edition.number,
    title: edition.title,
    correctionReason: edition.correctionReason,
    parts: parts
      .filter((part) => part.carry !== 'drop')
      .map(({ identity, kind, number, title, body }) => ({ identity, kind, number, title, body })),
  }
}

/** A document's one possible spelling as text (RFC 8785), and its SHA-256 as 64 hexadecimal digits. */
export function sealed(document: object): { readonly canonical: string; readonly sha256: string } {
  const canonical = canonicalize(document)
  if (canonical === undefined) throw new Error('a document to be sealed is JSON')
  return { canonical, sha256: createHash('sha256').update(canonical, 'utf8').digest('hex') }
}
