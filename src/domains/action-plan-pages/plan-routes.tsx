import { actionPlanPaths, changeDeadline, type ActionPlan, type ActionPlanId } from '#action-plans'
import { isCalendarDate } from '#calendar'
import { councilIn, theDistrict } from '#councils'
import { fieldErrors, idParam, markStatus, readForm, workspace, type WorkspaceContext } from '#http'
import { activitiesOf } from '#measures'
import { latestRound, roundProgress, type LatestRound } from '#status-rounds'
import { commonTexts } from './common-texts.ts'
import { planView } from './plan-data.ts'
import { PlanPage, type PlanDone, type PlanPageProps } from './plan-page.tsx'
import { planTexts } from './plan-texts.ts'
import { timelineItems } from './timeline-items.ts'
import { TimelinePage, timelineTexts } from './timeline-page.tsx'

type C = WorkspaceContext
type Reply = Partial<Pick<PlanPageProps, 'errors' | 'refusal'>> & {
  readonly typed?: Partial<PlanPageProps['typed']>
}

/** The page of a plan, with the reply to what was just tried. */
export async function showPlan(c: C, id: ActionPlanId, reply: Reply = {}): Promise<Response> {
  const { db, lang, today } = c.var
  const view = await planView(c, id)
  const errors = reply.errors ?? {}
  markStatus(c, errors, reply.refusal ?? null)
  const page = (
    <PlanPage
      lang={lang}
      today={today}
      view={view}
      activities={await activitiesOf(
        db,
        view.measures.map((measure) => measure.id),
      )}
      latest={await latestFor(c, view.plan)}
      done={doneIn(c)}
      typed={{ title: '', deadline: view.plan.deadline, ...reply.typed }}
      errors={errors}
      refusal={reply.refusal ?? null}
    />
  )
  const title = commonTexts[lang].title(view.plan.year, councilIn(lang, view.plan))
  return c.render(page, { title, section: actionPlanPaths.all, wide: true })
}

async function latestFor({ var: { db, today } }: C, plan: ActionPlan): Promise<LatestRound | null> {
  const district = await theDistrict(db)
  const round = district ? await latestRound(db, district.id, plan.year, today) : null
  return round ? { round, progress: await roundProgress(db, round.id, plan.councilId) } : null
}

function doneIn(c: C): PlanDone | null {
  const word = c.req.method === 'GET' ? (c.req.query('gjort') ?? '') : ''
  return word in planTexts.da.done && Object.hasOwn(planTexts.da.done, word) ? (word as PlanDone) : null
}

async function onDeadline(c: C): Promise<Response> {
  const { lang, actor } = c.var
  const t = planTexts[lang].deadline
  const id = idParam<'action-plan'>(c, 'plan')
  const deadline = (await readForm(c)).text('frist')
  const typed = { deadline }
  const errors = fieldErrors(lang, {
    frist: { label: t.label, text: deadline, required: true, form: 'date' },
  })
  if (Object.keys(errors).length > 0 || !isCalendarDate(deadline)) return showPlan(c, id, { typed, errors })
  const outcome = await c.var.write((tx) => changeDeadline(tx, actor, id, deadline))
  if (outcome.kind === 'changed') return c.redirect(`${actionPlanPaths.plan(id)}?gjort=frist`, 303)
  return showPlan(c, id, { typed, refusal: t.notDraft })
}

async function showTimeline(c: C): Promise<Response> {
  const { db, lang, today } = c.var
  const { plan, measures, may } = await planView(c, idParam<'action-plan'>(c, 'plan'))
  const activities = await activitiesOf(
    db,
    measures.map((measure) => measure.id),
  )
  const items = timelineItems(measures, activities, today)
  const page = <TimelinePage lang={lang} today={today} plan={plan} items={items} mayWrite={may.write} />
  const title = timelineTexts[lang].title(plan.year, councilIn(lang, plan))
  return c.render(page, { title, section: actionPlanPaths.all, wide: true })
}

/** One plan, its deadline and its year as a picture. */
export const planRoutes = workspace()
  .get('/arbejde/handleplan/:plan', (c) => showPlan(c, idParam<'action-plan'>(c, 'plan')))
  .post('/arbejde/handleplan/:plan/frist', onDeadline)
  .get('/arbejde/handleplan/:plan/tidslinje', showTimeline)
