import type { FC } from 'hono/jsx'
import { formatDayOfYear, type CalendarDate } from '#calendar'
import type { Lang } from '#texts'
import { siteTexts } from './texts.ts'

/** The twelve months with what stands every year, today's month marked; `councils` counts the local ones. */
export const YearBand: FC<{
  readonly lang: Lang
  readonly today: CalendarDate
  readonly councils: number
  /** When action plans are due in the year that is shown. */
  readonly due: CalendarDate
}> = ({ lang, today, councils, due }) => {
  const t = siteTexts[lang]
  const standing = [
    [Number(due.slice(5, 7)), t.year.actionPlans(formatDayOfYear(due, lang, 'short'), councils)],
    [5, t.year.may],
    [11, t.year.november],
  ] as const
  const thisMonth = Number(today.slice(5, 7))
  return (
    <ol class="year-band">
      {t.months.map((name, index) => {
        const month = index + 1
        const events = standing.filter(([when]) => when === month).map(([, text]) => text)
        const event = events.length === 0 ? undefined : events.join('. ')
        const now = month === thisMonth
        return (
          <li
            class={[now ? 'now' : '', event ? 'busy' : ''].join(' ').trim() || undefined}
            aria-current={now ? 'date' : undefined}
          >
            <b>{name}</b>
            {now ? <span class="today">{t.front.today}</span> : null}
            {event ? <span class="event">{event}</span> : null}
          </li>
        )
      })}
    </ol>
  )
}
