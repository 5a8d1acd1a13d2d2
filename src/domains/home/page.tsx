import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { Alert, Empty, Tag } from '#design'
import { meetingPaths, type Meeting } from '#meetings'
import { CoverageTable, overviewPaths, type Coverage } from '#overview'
import type { Actor } from '#permissions'
import { planPaths, type Edition } from '#plans'
import type { Lang } from '#texts'
import type { Task } from './tasks.ts'
import { homeTexts } from './texts.ts'

/** An edition with how far it has come. */
export type Progress = {
  readonly edition: Edition
  readonly ready: number
  readonly all: number
  readonly comments: number
}

/** What the workspace's front page shows. */
export type HomeProps = {
  readonly lang: Lang
  readonly actor: Actor
  readonly tasks: readonly Task[]
  readonly seesPlans: boolean
  readonly plans: readonly Progress[]
  readonly meetings: readonly Meeting[]
  /** Null where the reader may not see it, or nothing is there. */
  readonly coverage: Coverage | null
  readonly seesOverview: boolean
  /** The day on which action plans are due each year, in words. */
  readonly due: string
}

/** What is expected of the reader now, how far the plan is, and what comes. */
export const HomePage: FC<HomeProps> = (props) => {
  const { lang, actor, tasks, seesPlans, plans, meetings } = props
  const t = homeTexts[lang]
  return (
    <>
      <h1>{t.hello(actor.name)}</h1>
      {actor.seats.length === 0 ? (
        <Alert kind="warning" heading={t.noSeat} />
      ) : (
        <p class="lead">
          {actor.seats.map((seat) => (lang === 'da' ? seat.titleDa : seat.titleEn)).join(' · ')}
        </p>
      )}
      <Tasks lang={lang} tasks={tasks} />
      <CoverageSection {...props} />
      <div class="home-columns">
        {seesPlans ? (
          <section aria-labelledby="plan">
            <h2 id="plan">{t.plan}</h2>
            {plans.length === 0 ? (
              <Empty text={t.planNone} />
            ) : (
              plans.map((plan) => <PlanLine lang={lang} plan={plan} />)
            )}
          </section>
        ) : null}
        <section aria-labelledby="meetings">
          <h2 id="meetings">{t.meetings}</h2>
          <MeetingList lang={lang} meetings={meetings} />
        </section>
        <section aria-labelledby="year">
          <h2 id="year">{t.year.heading}</h2>
          <dl class="year-list">
            {t.year.items(props.due).map((item) => (
              <div>
                <dt>{item.when}</dt>
                <dd>{item.what}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </>
  )
}

const CoverageSection: FC<HomeProps> = ({ lang, coverage, seesOverview }) => {
  const t = homeTexts[lang].coverage
  return coverage === null ? null : (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{t.heading(coverage.year)}</h2>
      <p class="sub">{t.sub}</p>
      <CoverageTable lang={lang} coverage={coverage} />
      <p class="actions">
        <a href={overviewPaths.coverageOf(coverage.year)}>{t.more}</a>
        {seesOverview ? <a href={overviewPaths.overviewOf(coverage.year)}>{t.overview}</a> : null}
      </p>
    </section>
  )
}

const Tasks: FC<{ lang: Lang; tasks: readonly Task[] }> = ({ lang, tasks }) => {
  const t = homeTexts[lang]
  return (
    <section aria-labelledby="now">
      <h2 id="now">{t.now}</h2>
      {tasks.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <ul class="task-list">
          {tasks.map((task) => (
            <li>
              <a href={task.href}>{task.text}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const PlanLine: FC<{ lang: Lang; plan: Progress }> = ({ lang, plan }) => {
  const t = homeTexts[lang]
  const { edition, ready, all, comments } = plan
  return (
    <div class="plan-line">
      <h3>
        <a href={planPaths.edition(edition.id)}>{edition.title}</a>{' '}
        <Tag tone={edition.state === 'published' ? 'good' : 'info'}>{t.states[edition.state]}</Tag>
      </h3>
      {edition.number !== null && edition.number > 1 ? <p>{t.correction(edition.number - 1)}</p> : null}
      {edition.state === 'draft' ? (
        <p>
          {t.progress(ready, all)} {t.comments(comments)}
        </p>
      ) : null}
    </div>
  )
}

const MeetingList: FC<{ lang: Lang; meetings: readonly Meeting[] }> = ({ lang, meetings }) => {
  const t = homeTexts[lang]
  if (meetings.length === 0) return <p>{t.noMeetings}</p>
  return (
    <ul class="meeting-list">
      {meetings.map((meeting) => (
        <li>
          <a href={meetingPaths.meeting(meeting.id)}>{formatDate(meeting.heldOn, lang)}</a>
          <span>
            {lang === 'da' ? meeting.councilDa : meeting.councilEn}, {meeting.place}
          </span>
        </li>
      ))}
    </ul>
  )
}
