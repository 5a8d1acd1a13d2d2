import type { FieldErrors } from '#design'
import type { AgendaItem, Meeting } from '#meetings'
import type { Edition } from '#plans'
import type { Lang } from '#texts'
import type { AdoptedVersion } from './queries.ts'
import type { PartWithGaps } from './readiness.ts'

/** Everything the page about an edition's way to adoption shows. */
export type StepsProps = {
  readonly lang: Lang
  readonly edition: Edition
  readonly gaps: readonly PartWithGaps[]
  readonly partCount: number
  readonly openComments: number
  readonly meetings: readonly Meeting[]
  readonly item: (AgendaItem & { readonly meeting: Meeting }) | null
  readonly adopted: AdoptedVersion | null
  /** The numbers of the year's editions that are public, or once were. */
  readonly publicNumbers: readonly number[]
  readonly may: { readonly propose: boolean; readonly publish: boolean; readonly arrange: boolean }
  readonly typed: { readonly meeting: string; readonly item: string; readonly reason: string }
  /** Whether the edition was published a moment ago. */
  readonly justPublished: boolean
  readonly errors: FieldErrors
  readonly refusal: string | null
}
