import type { FC } from 'hono/jsx'
import { actionPlanPaths, type ActionPlan } from '#action-plans'
import { formatDate, type CalendarDate } from '#calendar'
import { councilIn } from '#councils'
import { Button, ButtonLink, Empty, Form, Table, Tag, YearLinks } from '#design'
import { planPaths, type Edition } from '#plans'
import type { Lang } from '#texts'
import { commonTexts } from './common-texts.ts'
import { listTexts } from './list-texts.ts'
import { stateTone, submittedWords } from './plan-words.ts'

/** A council's plan with how far it has come. */
export type PlanLine = {
  readonly plan: ActionPlan
  /** Whether the reader sits on the council. */
  readonly own: boolean
  readonly answered: number
  readonly areas: number
  readonly measures: number
  readonly gaps: number
}

export type ListPageProps = {
  readonly lang: Lang
  readonly today: CalendarDate
  /** Null when there are no action plans at all. */
  readonly year: number | null
  /** The reader's own councils first. */
  readonly lines: readonly PlanLine[]
  /** Those with action plans, newest first. */
  readonly years: readonly number[]
  /** A published plan whose action plans the reader can open; null when there is none. */
  readonly unopened: Edition | null
  /** The day that most of the plans are due; null without plans. */
  readonly deadline: CalendarDate | null
}

/** All the action plans of a year: who has answered, who has submitted, what is missing. */
export const ListPage: FC<ListPageProps> = (props) => {
  const { lang, year, lines, deadline, years, unopened } = props
  const t = listTexts[lang]
  const common = commonTexts[lang]
  return (
    <>
      <h1>{year === null ? common.all : common.allOf(year)}</h1>
      <p class="lead">
        {t.lead} {deadline ? t.deadline(formatDate(deadline, lang)) : null}
      </p>
      <YearLinks lang={lang} year={year} years={years} href={actionPlanPaths.year} />
      {lines.length === 0 ? (
        <Empty text={year === null || years.length === 0 ? t.none : t.noneThisYear(year)}>
          <ButtonLink href={planPaths.all}>{t.toPlans}</ButtonLink>
        </Empty>
      ) : (
        <>
          {lines
            .filter((line) => line.own)
            .map((line) => (
              <OwnPlan {...props} line={line} />
            ))}
          <PlanTable {...props} year={year ?? 0} />
        </>
      )}
      {unopened ? (
        <Form action={actionPlanPaths.open(unopened.id)} class="card">
          <p>{t.unopened(unopened.title)}</p>
          <Button kind="secondary">{t.openAll(unopened.year)}</Button>
        </Form>
      ) : null}
    </>
  )
}

const OwnPlan: FC<ListPageProps & { line: PlanLine }> = ({ lang, today, line: { plan } }) => {
  const t = listTexts[lang]
  return (
    <section class="own-plan" aria-labelledby={`egen-${plan.id}`}>
      <h2 id={`egen-${plan.id}`}>
        {t.own}: {councilIn(lang, plan)}
      </h2>
      <p>
        <Tag tone={stateTone(plan.state)}>{commonTexts[lang].states[plan.state]}</Tag>{' '}
        {submittedWords(lang, plan, today)}.
      </p>
      <ButtonLink kind="primary" href={actionPlanPaths.plan(plan.id)}>
        {t.open}
      </ButtonLink>
    </section>
  )
}

const PlanTable: FC<ListPageProps & { year: number }> = (props) => {
  const { lang, lines, year } = props
  const t = listTexts[lang]
  return (
    <Table
      stacked
      caption={commonTexts[lang].allOf(year)}
      captionHidden
      head={[t.council, t.state, t.submitted, t.answers, t.measures, t.gaps]}
    >
      {lines.map((line) => (
        <PlanRow {...props} line={line} />
      ))}
    </Table>
  )
}

const PlanRow: FC<ListPageProps & { line: PlanLine }> = ({ lang, today, line }) => {
  const t = listTexts[lang]
  const { plan } = line
  return (
    <tr class={line.own ? 'own-row' : undefined}>
      <th scope="row">
        <a href={actionPlanPaths.plan(plan.id)}>{councilIn(lang, plan)}</a>
      </th>
      <td>
        <Tag tone={stateTone(plan.state)}>{commonTexts[lang].states[plan.state]}</Tag>
      </td>
      <td>{submittedWords(lang, plan, today)}</td>
      <td data-head={t.answers}>{t.answered(line.answered, line.areas)}</td>
      <td data-head={t.measures}>{line.measures}</td>
      <td data-head={t.gaps}>
        {line.gaps === 0 ? t.nothing : <span class="missing">{t.things(line.gaps)}</span>}
      </td>
    </tr>
  )
}
