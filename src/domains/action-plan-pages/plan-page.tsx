import type { FC } from 'hono/jsx'
import { StepTrail } from '#adoption'
import { actionPlanPaths, type ActionPlan, type ActionPlanState } from '#action-plans'
import type { CalendarDate } from '#calendar'
import { councilIn } from '#councils'
import { Alert, Breadcrumb, ButtonLink, Details, Empty, ErrorSummary, Tag, type FieldErrors } from '#design'
import type { Activity } from '#measures'
import type { Lang } from '#texts'
import { AddArea } from './add-area.tsx'
import { AnswerRow } from './answer-row.tsx'
import { commonTexts } from './common-texts.ts'
import { GapList } from './gap-list.tsx'
import { MeasureLines } from './measure-lines.tsx'
import { NowBox } from './now-box.tsx'
import type { PlanView } from './plan-data.ts'
import { CouncilRound, type LatestRound } from '#status-rounds'
import { PlanMore } from './plan-more.tsx'
import { planTexts } from './plan-texts.ts'
import { gapCount, stateTone, submittedWords } from './plan-words.ts'

/** What has just been done to a plan, by its word in the address. */
export type PlanDone = keyof (typeof planTexts)['da']['done']

export type PlanPageProps = {
  readonly lang: Lang
  readonly today: CalendarDate
  readonly view: PlanView
  /** The activities of the measures. */
  readonly activities: readonly Activity[]
  /** The year's latest status round, with the council's part in it; null before the first. */
  readonly latest: LatestRound | null
  readonly done: PlanDone | null
  readonly typed: { readonly title: string; readonly deadline: string }
  readonly errors: FieldErrors
  readonly refusal: string | null
}

/** One action plan: what is expected now, every area with its answer and measures, and what is missing. */
export const PlanPage: FC<PlanPageProps> = (props) => {
  const { lang, today, view, done } = props
  const { plan } = view
  const t = planTexts[lang]
  const common = commonTexts[lang]
  return (
    <>
      <PlanTrail lang={lang} plan={plan} />
      <h1>{common.title(plan.year, councilIn(lang, plan))}</h1>
      <p>
        <Tag tone={stateTone(plan.state)}>{common.states[plan.state]}</Tag>{' '}
        {plan.state === 'draft' ? null : `${submittedWords(lang, plan, today)}.`}
      </p>
      {plan.correctionReason === null ? null : <p>{t.correction(plan.number - 1, plan.correctionReason)}</p>}
      {done ? <Alert kind="success" heading={t.done[done]} /> : null}
      {props.refusal ? <Alert kind="error" heading={props.refusal} /> : null}
      <ErrorSummary heading={common.problem} errors={props.errors} />
      <p class="lead">{t.lead(plan.year)}</p>
      <PlanSteps lang={lang} state={plan.state} />
      <NowBox lang={lang} today={today} view={view} />
      <Missing lang={lang} view={view} />
      <Areas lang={lang} view={view} />
      <LocalAreas {...props} />
      <LooseMeasures lang={lang} view={view} />
      <LastYear lang={lang} view={view} />
      {props.latest ? (
        <CouncilRound lang={lang} year={plan.year} today={today} latest={props.latest} />
      ) : null}
      <PlanMore {...props} />
    </>
  )
}

/** The way back up from a page below a plan; from the plan itself without `toPlan`. */
export const PlanTrail: FC<{ lang: Lang; plan: ActionPlan; toPlan?: boolean }> = ({ lang, plan, toPlan }) => {
  const t = commonTexts[lang]
  const up = { href: actionPlanPaths.year(plan.year), text: t.allOf(plan.year) }
  const here = { href: actionPlanPaths.plan(plan.id), text: t.title(plan.year, councilIn(lang, plan)) }
  return <Breadcrumb label={t.trail} trail={toPlan ? [up, here] : [up]} />
}

const order = ['draft', 'submitted', 'adopted', 'published'] as const

/** The four steps from draft to public, with the one the plan is at. */
export const PlanSteps: FC<{ lang: Lang; state: ActionPlanState }> = ({ lang, state }) => {
  const t = commonTexts[lang]
  const at = state === 'superseded' ? order.length : order.indexOf(state)
  return <StepTrail lang={lang} label={t.steps} steps={order.map((step) => t.states[step])} at={at} />
}

type ViewProps = { readonly lang: Lang; readonly view: PlanView }

/** The most things that are listed without having to be unfolded first. */
const mostUnfolded = 8

const Missing: FC<ViewProps> = ({ lang, view }) => {
  const things = gapCount(view.gaps)
  const t = planTexts[lang].gaps
  const { state } = view.plan
  if (state === 'superseded' || things === 0) return null
  return (
    <Details summary={state === 'draft' ? t.fold(things) : t.now(things)} open={things <= mostUnfolded}>
      <GapList lang={lang} planId={view.plan.id} gaps={view.gaps} />
    </Details>
  )
}

const Areas: FC<ViewProps> = ({ lang, view }) => {
  const t = planTexts[lang]
  const { plan } = view
  const rows = view.answers.filter((answer) => !answer.local)
  const readOnly = plan.state !== 'draft' ? t.readOnly.closed : view.may.write ? null : t.readOnly.draft
  return (
    <>
      <h2 id="omraader">{t.areas.heading}</h2>
      <p class="sub">
        {t.areas.lead(plan.year)} {readOnly}
      </p>
      {rows.length === 0 ? <Empty text={t.areas.none} /> : null}
      <ol class="answer-list">
        {rows.map((answer) => (
          <AnswerRow lang={lang} view={view} answer={answer} />
        ))}
      </ol>
    </>
  )
}

const LocalAreas: FC<PlanPageProps> = (props) => {
  const { lang, view } = props
  const t = planTexts[lang].local
  const rows = view.answers.filter((answer) => answer.local)
  return (
    <>
      <h2 id="lokale">{t.heading}</h2>
      <p class="sub">{t.lead}</p>
      {rows.length === 0 ? <p>{t.none}</p> : null}
      <ol class="answer-list">
        {rows.map((answer) => (
          <AnswerRow lang={lang} view={view} answer={answer} />
        ))}
      </ol>
      {view.may.write && view.plan.state === 'draft' ? <AddArea {...props} /> : null}
    </>
  )
}

const LooseMeasures: FC<ViewProps> = ({ lang, view }) => {
  const t = planTexts[lang].loose
  const areas = new Set<string>(view.answers.map((answer) => answer.focusAreaId))
  const loose = view.measures.filter((measure) => !measure.areas.some((area) => areas.has(area)))
  if (loose.length === 0) return null
  return (
    <>
      <h2>{t.heading}</h2>
      <p class="sub">{t.lead}</p>
      <MeasureLines lang={lang} measures={loose} councilId={view.plan.councilId} gapsOf={() => []} />
    </>
  )
}

const LastYear: FC<ViewProps> = ({ lang, view }) => {
  const t = planTexts[lang].lastYear
  const all = view.carryOvers.length
  const left = view.gaps.undecided.length
  const decides = left > 0 && view.may.write && view.plan.state === 'draft'
  if (all === 0) return null
  return (
    <>
      <h2>{t.heading}</h2>
      <p>{left > 0 ? t.undecided(left, all) : t.settled(all)}</p>
      <ButtonLink href={actionPlanPaths.carryOver(view.plan.id)}>{decides ? t.decide : t.look}</ButtonLink>
    </>
  )
}
