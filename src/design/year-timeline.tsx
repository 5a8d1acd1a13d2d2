import type { FC } from 'hono/jsx'
import { formatDate, type CalendarDate } from '#calendar'
import type { Lang } from '#texts'
import { registerTexts } from './register-texts.ts'
import type { TimelineItem } from './timeline-item.ts'
import { percentOf } from './year-scale.ts'
import { MarkShape, TimelineRow } from './year-timeline-row.tsx'

/** What the drawing of a year shows. */
export type YearTimelineProps = {
  readonly lang: Lang
  readonly year: number
  readonly today: CalendarDate
  readonly items: readonly TimelineItem[]
}

/**
 * A year of a local council: a bar for each measure's period with its dated steps. The drawing is for the eye;
 * to a screen reader and on a phone it is a list with the same in words.
 */
export const YearTimeline: FC<YearTimelineProps> = ({ lang, year, today, items }) => {
  const t = registerTexts[lang].timeline
  if (items.length === 0) return <p class="soft">{t.empty(year)}</p>
  return (
    <div class="timeline">
      <Months lang={lang} year={year} today={today} />
      <ol>
        <YearGrid year={year} today={today} />
        {items.map((item) => (
          <li>
            <a class="timeline-name" href={item.href}>
              {item.title}
            </a>
            <TimelineRow year={year} item={item} />
            <Words lang={lang} item={item} />
          </li>
        ))}
      </ol>
      <ul class="timeline-legend" aria-hidden="true">
        <li>
          <svg width="34" height="14">
            <rect class="bar" x="1" y="2" width="32" height="10" rx="5" />
          </svg>
          {t.work}
        </li>
        {items.some(({ startsOn, endsOn, continuous }) => !startsOn || (!endsOn && !continuous)) ? (
          <li>
            <svg width="34" height="14">
              <rect class="bar bar-open" x="1" y="2" width="32" height="10" rx="5" />
            </svg>
            {t.unclear}
          </li>
        ) : null}
        {(['done', 'open', 'late'] as const).map((tone) => (
          <li>
            <svg width="18" height="18" viewBox="-9 -9 18 18">
              <MarkShape tone={tone} />
            </svg>
            {t.tones[tone]}
          </li>
        ))}
      </ul>
    </div>
  )
}

type YearProps = { readonly year: number; readonly today: CalendarDate }

function monthsOf(year: number): readonly number[] {
  return Array.from({ length: 12 }, (_, month) =>
    percentOf(`${year}-${String(month + 1).padStart(2, '0')}-01` as CalendarDate, year),
  )
}

function isWithin(day: CalendarDate, year: number): boolean {
  return Number(day.slice(0, 4)) === year
}

const Months: FC<YearProps & { readonly lang: Lang }> = ({ lang, year, today }) => {
  const t = registerTexts[lang].timeline
  const now = percentOf(today, year)
  return (
    <svg class="timeline-months" width="100%" height="46" aria-hidden="true">
      {monthsOf(year).map((start, month, all) => (
        <text
          class={isWithin(today, year) && Number(today.slice(5, 7)) === month + 1 ? 'now' : undefined}
          x={percent((start + (all[month + 1] ?? 100)) / 2)}
          y="38"
          text-anchor="middle"
        >
          {t.months[month]}
        </text>
      ))}
      {isWithin(today, year) ? (
        <text
          class="now"
          x={percent(now)}
          y="16"
          text-anchor={now < 4 ? 'start' : now > 96 ? 'end' : 'middle'}
        >
          {t.today}
        </text>
      ) : null}
    </svg>
  )
}

const YearGrid: FC<YearProps> = ({ year, today }) => (
  <svg class="timeline-grid" width="100%" height="100%" aria-hidden="true">
    {[...monthsOf(year), 100].map((start) => (
      <line x1={percent(start)} x2={percent(start)} y1="0" y2="100%" />
    ))}
    {isWithin(today, year) ? (
      <line
        class="now"
        x1={percent(percentOf(today, year))}
        x2={percent(percentOf(today, year))}
        y1="0"
        y2="100%"
      />
    ) : null}
  </svg>
)

/** A place across the drawing as a geometry attribute. */
function percent(place: number): string {
  return `${Math.round(place * 100) / 100}%`
}

const Words: FC<{ readonly lang: Lang; readonly item: TimelineItem }> = ({ lang, item }) => {
  const t = registerTexts[lang].timeline
  return (
    <div class="timeline-words">
      <p>{periodWords(lang, item)}</p>
      {item.marks.length === 0 ? null : (
        <ul>
          {item.marks.map(({ day, text, tone }) => (
            <li>
              <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
                <MarkShape tone={tone} />
              </svg>
              <span>
                {formatDate(day, lang)}: {text} ({t.tones[tone]})
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function periodWords(lang: Lang, { startsOn, endsOn, continuous }: TimelineItem): string {
  const t = registerTexts[lang].timeline
  if (startsOn && endsOn) return t.period(formatDate(startsOn, lang), formatDate(endsOn, lang))
  if (startsOn) return (continuous ? t.continuousFrom : t.from)(formatDate(startsOn, lang))
  if (endsOn) return t.until(formatDate(endsOn, lang))
  return continuous ? t.continuous : t.noDates
}
