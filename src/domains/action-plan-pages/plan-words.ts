import { daysBetween, formatDate, type CalendarDate } from '#calendar'
import type { ActionPlan, ActionPlanState, PlanGaps } from '#action-plans'
import type { Lang } from '#texts'
import { commonTexts } from './common-texts.ts'

/**
 * When a plan was submitted, or is to be: kindly, and only the first edition has a deadline to keep. A
 * correction has the day of what it corrects, which is not its own while it is written.
 *
 * @returns a sentence without a full stop
 */
export function submittedWords(lang: Lang, plan: ActionPlan, today: CalendarDate): string {
  const t = commonTexts[lang].when
  const { submittedOn, deadline, number, state } = plan
  if (submittedOn !== null && (number === 1 || state !== 'draft')) {
    const days = number === 1 ? daysBetween(deadline, submittedOn) : 0
    return days > 0 ? t.late(days) : t.onTime(formatDate(submittedOn, lang))
  }
  return number > 1 ? t.correction(number - 1) : deadlineWords(lang, deadline, today)
}

/** How far off a deadline is, or how long ago; a sentence without a full stop. */
export function deadlineWords(lang: Lang, deadline: CalendarDate, today: CalendarDate): string {
  const t = commonTexts[lang].when
  const days = daysBetween(today, deadline)
  const date = formatDate(deadline, lang)
  return days >= 0 ? t.due(date, days) : t.past(date, -days)
}

/** The tone of a plan's state; the word beside it carries the meaning. */
export function stateTone(state: ActionPlanState): 'wait' | 'info' | 'good' | 'neutral' {
  switch (state) {
    case 'draft':
      return 'wait'
    case 'submitted':
    case 'adopted':
      return 'info'
    case 'published':
      return 'good'
    case 'superseded':
      return 'neutral'
  }
}

/** How many answers, measures and decisions on last year's measures lack something. */
export function gapCount(gaps: PlanGaps): number {
  return gaps.answers.length + gaps.measures.length + gaps.undecided.length
}

/** The address of a council's public action plan; the public site serves it. */
export function publicActionPlan(lang: Lang, { year, councilSlug }: ActionPlan): string {
  return `${lang === 'da' ? '' : '/en'}/handleplan/${year}/${councilSlug}`
}

/** The address of a year's public district plan. */
export function publicPlan(lang: Lang, year: number): string {
  return `${lang === 'da' ? '' : '/en'}/plan/${year}`
}
