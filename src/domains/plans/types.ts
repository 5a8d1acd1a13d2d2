import type { Id } from '#id'
import type { FunctionId, PersonId } from '#permissions'
import type { EditionState } from './lifecycle.ts'

export type PlanId = Id<'plan'>
export type EditionId = Id<'edition'>
export type PartId = Id<'part'>
export type CommentId = Id<'comment'>
/** The same section or focus area over the years. */
export type PartIdentity = Id<'part-identity'>

export type { EditionState } from './lifecycle.ts'

/** One edition of one year's plan; number 1 is the plan, a later one a correction with a reason. */
export type Edition = {
  readonly id: EditionId
  readonly planId: PlanId
  readonly districtId: string
  readonly year: number
  /** 1 is the plan, higher ones are corrections; null for a draft that was set aside. */
  readonly number: number | null
  readonly title: string
  readonly state: EditionState
  readonly correctionReason: string | null
  readonly basedOn: EditionId | null
  readonly revision: number
}

export type PartKind = 'section' | 'focus-area'
/** What becomes of last year's text; null while nobody has decided. */
export type Carry = 'keep' | 'rewrite' | 'drop' | null

/** One section or focus area of an edition. `body` is Markdown; position counts from 1. */
export type Part = {
  readonly id: PartId
  readonly editionId: EditionId
  readonly identity: PartIdentity
  readonly kind: PartKind
  readonly position: number
  readonly number: string | null
  readonly title: string
  readonly body: string
  readonly carry: Carry
  readonly carryReason: string
  /** The part of the edition before; null where the part is new. */
  readonly previousPartId: PartId | null
  readonly writerFunctionId: FunctionId | null
  readonly ready: boolean
  readonly revision: number
  readonly updatedBy: PersonId | null
  readonly updatedAt: Date
}

/** A part to be made. Without `identity` it is a new one that no earlier year has. */
export type NewPart = {
  readonly identity?: PartIdentity | null
  readonly kind: PartKind
  readonly number: string | null
  readonly title: string
  readonly body: string
  readonly carry?: Carry
  readonly carryReason?: string
  readonly previousPartId?: PartId | null
  readonly writerFunctionId?: FunctionId | null
  readonly ready?: boolean
}

/** An edition to be made, as a draft, with its parts in reading order. */
export type NewEdition = {
  readonly districtId: string
  readonly year: number
  readonly title: string
  readonly parts: readonly NewPart[]
  /** Who saved these texts, for their history; null where no person did. */
  readonly savedBy?: PersonId | null
  readonly basedOn?: EditionId | null
  /** Required where the year already has an edition: what is corrected and why. */
  readonly correctionReason?: string | null
}

/** What a writer writes. */
export type PartText = { readonly number: string | null; readonly title: string; readonly body: string }

/** Somebody who is writing in a part, with their latest sign of life. */
export type PartLock = {
  readonly partId: PartId
  readonly personId: PersonId
  readonly name: string
  readonly since: Date
  readonly seenAt: Date
}

/** A remark on a part; resolved when it has been dealt with. */
export type PartComment = {
  readonly id: CommentId
  readonly partId: PartId
  readonly personId: PersonId
  readonly name: string
  readonly functionTitle: string
  readonly text: string
  readonly writtenAt: Date
  readonly resolvedAt: Date | null
  readonly resolvedBy: string | null
}

/** One saved text of a part. */
export type SavedText = PartText & {
  readonly revision: number
  readonly savedAt: Date
  /** The name of who saved it; null where no person did. */
  readonly savedBy: string | null
}
