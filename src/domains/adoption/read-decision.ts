import { formatDate, isCalendarDate, type CalendarDate } from '#calendar'
import type { FieldErrors } from '#design'
import { looksLikeCpr, readForm, type WorkspaceContext } from '#http'
import type { RecordDecisionOutcome } from '#meetings'
import { adoptionTexts } from './texts.ts'

/** What stands in the fields of a decision. */
export type TypedDecision = { readonly outcome: string; readonly words: string; readonly decidedOn: string }

/** A posted decision on a plan: what was typed, and either what is wrong with it or the decision. */
export type ReadDecision = { readonly typed: TypedDecision } & (
  | { readonly errors: FieldErrors; readonly decision: null }
  | {
      readonly errors: null
      readonly decision: {
        readonly outcome: 'adopted' | 'rejected'
        readonly text: string
        readonly decidedOn: CalendarDate
      }
    }
)

/**
 * Reads a posted decision on a plan.
 *
 * @param chooseOutcome what to say when nothing was chosen
 */
export async function readDecision(c: WorkspaceContext, chooseOutcome: string): Promise<ReadDecision> {
  const t = adoptionTexts[c.var.lang].errors
  const form = await readForm(c)
  const typed = {
    outcome: form.text('outcome'),
    words: form.text('words'),
    decidedOn: form.text('decidedOn'),
  }
  const { outcome, words, decidedOn } = typed
  const chosen = outcome === 'adopted' || outcome === 'rejected' ? outcome : null
  const errors: FieldErrors = {
    ...(chosen ? {} : { outcome: chooseOutcome }),
    ...(words === '' ? { words: t.words } : {}),
    ...(looksLikeCpr(words) ? { words: t.cpr } : {}),
    ...dayError(c, decidedOn),
  }
  if (Object.keys(errors).length > 0 || !chosen || !isCalendarDate(decidedOn))
    return { typed, errors, decision: null }
  return { typed, errors: null, decision: { outcome: chosen, text: words, decidedOn } }
}

/** What is wrong with the day something was decided or discussed; nothing when it is a day until today. */
export function dayError(c: WorkspaceContext, day: string): FieldErrors {
  const t = adoptionTexts[c.var.lang].errors
  if (!isCalendarDate(day)) return { decidedOn: t.decidedOn }
  return day > c.var.today ? { decidedOn: t.future } : {}
}

/** Why a decision could not be recorded, at its field or as a whole. */
export function whyNotRecorded(
  c: WorkspaceContext,
  why: Exclude<RecordDecisionOutcome, { kind: 'recorded' }>,
): { readonly errors: FieldErrors; readonly refusal: string | null } {
  const { lang } = c.var
  const t = adoptionTexts[lang]
  if (why.kind !== 'before-the-meeting') return { errors: {}, refusal: t.refusals[why.kind] }
  return { errors: { decidedOn: t.errors.beforeMeeting(formatDate(why.heldOn, lang)) }, refusal: null }
}
