import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { Details } from '#design'
import { daysAhead, type Due } from './due.ts'
import type { OverviewPageProps } from './overview-page.tsx'
import { overviewTexts } from './overview-texts.ts'

/** Lines in sight; more are folded. */
const inSight = 15

/** What comes in the next days, by day. */
export const DueSection: FC<OverviewPageProps> = (props) => {
  const t = overviewTexts[props.lang].due
  const { due } = props.data
  const more = due.slice(inSight)
  return (
    <section aria-labelledby="kommer">
      <h2 id="kommer">{t.heading(daysAhead)}</h2>
      {due.length === 0 ? <p>{t.none(daysAhead)}</p> : <DueList {...props} due={due.slice(0, inSight)} />}
      {more.length > 0 ? (
        <Details summary={t.more(more.length)}>
          <DueList {...props} due={more} />
        </Details>
      ) : null}
    </section>
  )
}

const DueList: FC<OverviewPageProps & { readonly due: readonly Due[] }> = ({ lang, today, due }) => (
  <ul class="dated-list">
    {due.map(({ day, text, aside, href }) => (
      <li>
        <time datetime={day}>
          {formatDate(day, lang)}
          {day === today ? `, ${overviewTexts[lang].due.today}` : null}
        </time>
        <span>
          <a href={href}>{text}</a> <small>{aside}</small>
        </span>
      </li>
    ))}
  </ul>
)
