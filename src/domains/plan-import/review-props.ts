import type { Edition } from '#plans'
import type { Lang } from '#texts'
import type { CorrectOutcome } from './correct-import.ts'
import type { ReviewView } from './review-view.ts'
import type { DiscardOutcome, SaveImportOutcome } from './save-import.ts'

/** Why a correction, a save or a discard did not happen. */
export type ReviewRefusal =
  | Exclude<CorrectOutcome, { kind: 'corrected' }>
  | Exclude<SaveImportOutcome, { kind: 'imported' }>
  | Exclude<DiscardOutcome, { kind: 'discarded' }>

/** What the page of the review is given. */
export type ReviewPageProps = {
  readonly lang: Lang
  readonly view: ReviewView
  /** What the proposal's year has already that is worked on: the proposal cannot be saved beside it. */
  readonly inTheWay: Edition | null
  /** The block whose text is being edited, and what stands in its field. */
  readonly editing: { readonly id: string; readonly text: string } | null
  readonly refusal?: ReviewRefusal
}
