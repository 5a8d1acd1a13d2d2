import type { CalendarDate } from '#calendar'
import type { CategoryId, DataSetId } from '#statistics'
import type { ClaimAbout } from '#statistics/analysis'
import type { AnnotationView, AreaView, CategoryView, SeriesView, SetView } from '#statistics-views'
import type { Both } from '#texts'

/** The figures of one area and category as they were: what a page can draw and say from, and nothing withheld. */
export type Figures = {
  /** Its extract with number, day and function. */
  readonly set: SetView
  readonly area: AreaView
  /** As it was defined then. */
  readonly category: CategoryView
  /** Withheld counts are null and `w`; the report is worked out from the open ones. */
  readonly series: SeriesView
  readonly annotations: readonly AnnotationView[]
}

/** What a claim stood on when it was made; kept as JSON. `phrase` is null for a chart. */
export type Evidence = Figures & { readonly phrase: Both | null }

/** What is claimed: a phrase about something, or nothing but a chart. */
export type Claimed =
  | { readonly kind: 'phrase'; readonly about: ClaimAbout; readonly claimed: string }
  | { readonly kind: 'chart' }

/** A claim or chart with its evidence: everything that the public may read of it. */
export type PublicEvidence = Claimed & {
  readonly number: number
  readonly evidence: Evidence
  readonly madeOn: CalendarDate
  /** Newer figures that no longer bear it, or bear it again; null while nothing of the kind was found. */
  readonly since: Since | null
}

/** How a claim stands to newer figures, and since when that is known. */
export type Since = {
  readonly holds: boolean
  readonly evidence: Evidence
  readonly notedOn: CalendarDate
}

/** A claim as the register keeps it. */
export type KeptClaim = PublicEvidence & {
  readonly dataSetId: DataSetId
  readonly categoryId: CategoryId
  readonly vintage: number
  /** In which function it was made. */
  readonly functionTitle: string
}
