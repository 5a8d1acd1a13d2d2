import type { FC } from 'hono/jsx'
import type { CalendarDate } from '#calendar'
import type { Lang } from '#texts'
import { siteTexts } from './texts.ts'

/** The twelve months with what stands every year, today's month marked; `councils` counts the local ones. */
export const YearBand: FC<{
  readonly lang: Lang
  readonly today: CalendarDate
  readonly councils: number
}> = ({ lang, today, councils }) => {
  const t = siteTexts[lang]
  const standing = new Map([
    [2, t.year.february(councils)],
    [5, t.year.may],
    [11, t.year.november],
  ])
  const thisMonth = Number(today.slice(5, 7))
  return (
    <ol class="year-band">
      {t.months.map((name, index) => {
        const month = index + 1
        const event = standing.get(month)
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
