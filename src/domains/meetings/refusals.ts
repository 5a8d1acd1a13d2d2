import { formatDate } from '#calendar'
import type { Lang } from '#texts'
import type { AddItemOutcome } from './add-agenda-item.ts'
import type { ChangeItemOutcome } from './change-agenda-item.ts'
import type { ChangeMeetingOutcome } from './plan-meeting.ts'
import type { RecordDecisionOutcome } from './record-decision.ts'
import type { StepOutcome } from './take-step.ts'
import { meetingTexts } from './texts.ts'

/** Every way in which a change of a meeting can be refused. */
export type Refusal = Exclude<
  ChangeMeetingOutcome | AddItemOutcome | ChangeItemOutcome | RecordDecisionOutcome | StepOutcome,
  { readonly kind: 'changed' | 'added' | 'recorded' | 'taken' }
>

/** What a refusal means and what to do about it, in the reader's language. */
export function refusalText(lang: Lang, refusal: Refusal): string {
  const t = meetingTexts[lang].refusals
  switch (refusal.kind) {
    case 'no-such-meeting':
    case 'no-such-item':
      return t.gone
    case 'not-open':
      return t.notOpen[refusal.state]
    case 'changed-meanwhile':
      return t.changedMeanwhile
    case 'about-a-plan':
      return t.aboutPlan
    case 'closed-to-you':
      return t.closedToYou
    case 'already-decided':
      return t.decided
    case 'meeting-not-held':
      return t.notHeld
    case 'before-the-meeting':
      return t.beforeMeeting(formatDate(refusal.heldOn, lang))
    case 'in-the-way':
      return {
        'wrong-state': t.wrongState,
        'has-begun': t.hasBegun,
        'nothing-decided': t.nothingDecided,
      }[refusal.why]
  }
}
