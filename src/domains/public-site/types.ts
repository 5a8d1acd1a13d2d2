import type { CalendarDate } from '#calendar'
import type { Role } from '#permissions'
import type { PublicPart } from '#verification'

/** The district as the public sees it. */
export type District = {
  readonly key: string
  readonly name: string
  readonly policeName: string
  readonly demonstration: boolean
  /** The day and month on which action plans are due, `MM-DD`. */
  readonly actionPlanDue: string
}

/** A municipality and its place on the tile map; `slug` is its address. */
export type Municipality = {
  readonly code: string
  readonly name: string
  readonly slug: string
  readonly tileColumn: number
  readonly tileRow: number
}

/** A function in a council: never who holds it. */
export type CouncilSeat = {
  readonly role: Role
  readonly titleDa: string
  readonly titleEn: string
  readonly organisationDa: string
  readonly organisationEn: string
}

/** A council with its functions, in their order. */
export type PublicCouncil = {
  readonly slug: string
  readonly kind: 'district' | 'local'
  readonly municipalityCode: string | null
  readonly nameDa: string
  readonly nameEn: string
  readonly seats: readonly CouncilSeat[]
}

/** A published edition without its text. */
export type EditionSummary = {
  readonly editionId: string
  readonly year: number
  /** 1 is the plan, higher ones are corrections. */
  readonly number: number
  readonly title: string
  readonly correctionReason: string | null
  readonly decidedOn: CalendarDate
  readonly publishedAt: Date
  /** 64 hexadecimal digits. */
  readonly sha256: string
}

/** A published edition as it is read. */
export type PublicEdition = EditionSummary & {
  readonly discussedOn: CalendarDate | null
  readonly decisionText: string
  readonly meetingPlace: string
  readonly parts: readonly PublicPart[]
}

/** A section in which the words of a search were found, in the newest year that has it so. */
export type Hit = {
  readonly year: number
  readonly slug: string
  readonly number: string | null
  readonly title: Highlighted
  readonly excerpt: Highlighted
  /** The same section in other years, where the words were found too, newest first. */
  readonly alsoIn: readonly { readonly year: number; readonly slug: string }[]
}

/** A text in pieces; those with `hit` are what was searched for. */
export type Highlighted = readonly { readonly text: string; readonly hit: boolean }[]
