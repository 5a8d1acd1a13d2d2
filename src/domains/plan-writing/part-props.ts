import type { Lang } from '#texts'
import type { CommentOutcome, DecidePartOutcome, PartDecision } from '#plans'
import type { PartView } from './part-data.ts'

/** What the page of one part is given. */
export type PartPageProps = {
  readonly lang: Lang
  readonly now: Date
  readonly view: PartView
  readonly showChanges: boolean
  /** What has just been done, to be said at the top. */
  readonly done: 'saved' | 'decided' | 'theirs-kept' | null
  readonly decideRefusal?: {
    readonly outcome: Exclude<DecidePartOutcome, { kind: 'decided' }>
    readonly typed: PartDecision
  }
  readonly commentRefusal?: {
    readonly outcome: Exclude<CommentOutcome, { kind: 'commented' }>
    readonly text: string
  }
}
