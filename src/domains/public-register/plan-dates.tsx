import type { FC } from 'hono/jsx'
import { dateInDenmark, daysBetween, formatDate, type CalendarDate } from '#calendar'
import type { Lang } from '#texts'
import { actionPlanTexts } from './plan-texts.ts'
import type { PlanSummary } from './types.ts'

/**
 * When a plan was due, handed in, decided and published; a late one says so kindly. Only the first edition
 * had a deadline to keep.
 */
export const PlanDates: FC<{
  readonly lang: Lang
  readonly plan: PlanSummary
  /** The editions of the plan's year, newest first. */
  readonly editions: readonly PlanSummary[]
  readonly withEdition: boolean
}> = ({ lang, plan, editions, withEdition }) => {
  const t = actionPlanTexts[lang].council
  const first = editions.at(-1) ?? plan
  const late = daysBetween(first.deadline, first.submittedOn)
  const dates: readonly (readonly [string, CalendarDate, string | null])[] = [
    [t.due, first.deadline, null],
    [t.submitted, first.submittedOn, late > 0 ? t.late(late) : null],
    [t.decided, plan.decidedOn, null],
    [t.published, dateInDenmark(plan.publishedAt), null],
  ]
  return (
    <dl class="dates">
      {dates.map(([term, day, note]) => (
        <div>
          <dt>{term}</dt>
          <dd>
            <time datetime={day}>{formatDate(day, lang)}</time>
            {note === null ? null : <small>{note}</small>}
          </dd>
        </div>
      ))}
      {withEdition ? (
        <div>
          <dt>{actionPlanTexts[lang].document.edition}</dt>
          <dd>{plan.number}</dd>
        </div>
      ) : null}
    </dl>
  )
}
