import type { FC } from 'hono/jsx'
import { formatDate, type CalendarDate } from '#calendar'
import { StanceMark, YearTimeline } from '#design'
import { activityMarks } from '#measure-pages'
import { areaName } from '#measures'
import type { Lang } from '#texts'
import { MeasureList } from './measure-list.tsx'
import { registerPaths } from './paths.ts'
import { PlanDates } from './plan-dates.tsx'
import { actionPlanTexts } from './plan-texts.ts'
import type { Answer, CouncilName, Line, PlanSummary, PublicActivity } from './types.ts'

/** What a council's own page shows of its action plan. */
export type CouncilPlanData = {
  readonly council: CouncilName
  /** The newest year that has a plan of the district. */
  readonly year: number
  /** The newest published edition of the year; null before there is one. */
  readonly plan: PlanSummary | null
  /** Every published edition of every year, newest first. */
  readonly editions: readonly PlanSummary[]
  readonly answers: readonly Answer[]
  /** The public measures of the year that the council leads or takes part in. */
  readonly lines: readonly Line[]
  readonly activities: readonly PublicActivity[]
}

type CouncilPlanProps = CouncilPlanData & { readonly lang: Lang; readonly today: CalendarDate }

/** A council's action plan on its own page: dates, answers, measures, the year, editions. */
export const CouncilPlan: FC<CouncilPlanProps> = (props) => {
  const { lang, council, year, plan, editions, lines } = props
  const t = actionPlanTexts[lang].council
  return (
    <>
      <section aria-labelledby="plan">
        <h2 id="plan">{t.heading(year)}</h2>
        {plan ? (
          <>
            <div aria-label={t.dates} role="group">
              <PlanDates
                lang={lang}
                plan={plan}
                editions={editions.filter((edition) => edition.year === year)}
                withEdition={false}
              />
            </div>
            <p class="link-line">
              <a href={registerPaths(lang).actionPlan(year, council.slug)}>{t.read}</a>
            </p>
          </>
        ) : (
          <p>{t.notPublished(year)}</p>
        )}
      </section>
      <Answers {...props} local={false} />
      <Answers {...props} local />
      {plan === null && lines.length === 0 ? null : <Measures {...props} />}
      <Editions {...props} />
    </>
  )
}

const Answers: FC<CouncilPlanProps & { readonly local: boolean }> = (props) => {
  const { lang, council, year, answers, lines, local } = props
  const t = actionPlanTexts[lang].council
  const own = answers.filter((answer) => answer.local === local)
  if (own.length === 0) return null
  const id = local ? 'local' : 'answers'
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{local ? t.local : t.answers}</h2>
      {local ? <p class="sub">{t.localSub}</p> : null}
      <ul class="council-answers">
        {own.map((answer) => {
          const count = lines.filter((line) => line.areas.includes(answer.areaId)).length
          return (
            <li>
              <h3 lang="da">
                <a href={registerPaths(lang).cell(council.slug, answer.slug, year, year)}>
                  {areaName(answer)}
                </a>
              </h3>
              <p>
                <StanceMark lang={lang} stance={answer.stance} />
                {count > 0 ? <span class="soft"> · {t.measures(count)}</span> : null}
              </p>
              {answer.reason === '' ? null : (
                <p class="written" lang="da">
                  {answer.reason}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const Measures: FC<CouncilPlanProps> = ({ lang, today, council, year, lines, activities }) => {
  const t = actionPlanTexts[lang].council
  if (lines.length === 0)
    return (
      <section aria-labelledby="measures">
        <h2 id="measures">{t.noneHeading}</h2>
        <p>{t.noMeasures}</p>
      </section>
    )
  return (
    <>
      <section aria-labelledby="timeline">
        <h2 id="timeline">{t.timeline(year)}</h2>
        <YearTimeline
          lang={lang}
          year={year}
          today={today}
          items={lines.map((line) => ({
            title: line.title,
            href: registerPaths(lang).measure(line.number),
            startsOn: line.startsOn,
            endsOn: line.endsOn,
            continuous: line.continuous,
            marks: activityMarks(
              activities.filter((activity) => activity.measureId === line.id),
              today,
            ),
          }))}
        />
      </section>
      <section aria-labelledby="measures">
        <h2 id="measures">{t.measures(lines.length)}</h2>
        <MeasureList
          lang={lang}
          lines={lines}
          today={today}
          withCouncil={lines.some((line) => line.council.slug !== council.slug)}
        />
      </section>
    </>
  )
}

const Editions: FC<CouncilPlanProps> = ({ lang, council, editions }) => {
  const t = actionPlanTexts[lang].council
  if (editions.length < 2) return null
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">{t.editions}</h2>
      <ul class="dated-list">
        {editions.map((edition) => (
          <li>
            <time datetime={edition.decidedOn}>{formatDate(edition.decidedOn, lang)}</time>
            <span>
              <a href={registerPaths(lang).actionPlanEdition(edition.year, council.slug, edition.number)}>
                {t.edition(edition.year, edition.number)}
              </a>
              <small>
                {edition.correctionReason === null ? (
                  t.firstEdition
                ) : (
                  <span lang="da">{edition.correctionReason}</span>
                )}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
