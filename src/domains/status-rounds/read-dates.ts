import { formatDate, isCalendarDate } from '#calendar'
import type { FieldErrors } from '#design'
import { fieldErrors, type Form } from '#http'
import type { Lang } from '#texts'
import type { AddRoundOutcome, ChangeRoundOutcome } from './change-round.ts'
import { roundTexts } from './round-texts.ts'
import type { RoundDates } from './types.ts'

/** What the two date fields hold, and what is wrong with them. */
export type DatesForm = {
  readonly opensOn: string
  readonly dueOn: string
  readonly errors: FieldErrors
  readonly refusal: string | null
}

/** The fields before anybody has typed. */
export function asItIs(dates: RoundDates | null): DatesForm {
  return { opensOn: dates?.opensOn ?? '', dueOn: dates?.dueOn ?? '', errors: {}, refusal: null }
}

/** What was typed; `dates` is null where it is no pair of days. */
export function readDates(
  lang: Lang,
  form: Form,
): { readonly filled: DatesForm; readonly dates: RoundDates | null } {
  const t = roundTexts[lang].form
  const [opensOn, dueOn] = [form.text('aabner'), form.text('frist')]
  const errors = fieldErrors(lang, {
    aabner: { label: t.opensOn, text: opensOn, required: true, form: 'date' },
    frist: { label: t.dueOn, text: dueOn, required: true, form: 'date' },
  })
  const dates = isCalendarDate(opensOn) && isCalendarDate(dueOn) ? { opensOn, dueOn } : null
  return { filled: { opensOn, dueOn, errors, refusal: null }, dates }
}

type Refused = Exclude<AddRoundOutcome | ChangeRoundOutcome, { readonly kind: 'added' | 'changed' }>

/** What a refusal means and what to do about it, in the reader's language. */
export function datesRefusal(lang: Lang, outcome: Refused): string {
  const t = roundTexts[lang].refusals
  switch (outcome.kind) {
    case 'ends-before-start':
      return t.endsBeforeStart
    case 'in-the-past':
      return t.inThePast
    case 'not-of-year':
      return t.notOfYear
    case 'overlaps': {
      const { number, opensOn, dueOn } = outcome.with
      return t.overlaps(number, formatDate(opensOn, lang), formatDate(dueOn, lang))
    }
    case 'changed-meanwhile': {
      const { opensOn, dueOn } = outcome.now
      return t.changedMeanwhile(formatDate(opensOn, lang), formatDate(dueOn, lang))
    }
    case 'opened-already':
      return t.openedAlready
  }
}
