import {
  actionPlanPaths,
  canDecide,
  scheduleActionPlan,
  startActionPlanCorrection,
  submitActionPlan,
  withdrawActionPlan,
  type ActionPlanId,
  type DecidingMeeting,
} from '#action-plans'
import { isCalendarDate, type CalendarDate } from '#calendar'
import { councilIn } from '#councils'
import type { FieldErrors } from '#design'
import { fieldErrors, idParam, markStatus, readForm, workspace, type WorkspaceContext } from '#http'
import { isId } from '#id'
import { meetingsOf, type Meeting, type MeetingId } from '#meetings'
import { commonTexts } from './common-texts.ts'
import { planView } from './plan-data.ts'
import { StepsPage, type StepsPageProps, type TypedStep } from './steps-page.tsx'
import { stepsTexts } from './steps-texts.ts'
import { newMeeting } from './steps-waiting.tsx'

type C = WorkspaceContext
type Reply = Partial<Pick<StepsPageProps, 'errors' | 'refusal'>> & { readonly typed?: Partial<TypedStep> }

/** The most meetings to choose among. */
const mostMeetings = 6

const untyped: TypedStep = { meeting: '', heldOn: '', startsAt: '13:00', place: '', item: '', reason: '' }
const doneWords = ['indsendt', 'paa-dagsordenen', 'vedtaget', 'forkastet'] as const

/** The page of a plan's way to adoption, with the reply to what was just tried. */
async function showSteps(c: C, id: ActionPlanId, reply: Reply = {}): Promise<Response> {
  const { db, lang, today } = c.var
  const view = await planView(c, id)
  const meetings = view.may.schedule ? await meetingsOf(db, [view.plan.councilId]) : []
  const possible = meetings.filter((meeting) => canDecide(view.plan, meeting))
  const errors = reply.errors ?? {}
  markStatus(c, errors, reply.refusal ?? null)
  const done = c.req.method === 'GET' ? c.req.query('gjort') : undefined
  const page = (
    <StepsPage
      lang={lang}
      today={today}
      view={view}
      meetings={nearest(possible, today)}
      done={doneWords.find((word) => word === done) ?? null}
      typed={{ ...untyped, ...reply.typed }}
      errors={errors}
      refusal={reply.refusal ?? null}
    />
  )
  const plan = commonTexts[lang].title(view.plan.year, councilIn(lang, view.plan))
  const section = actionPlanPaths.all
  return c.render(page, { title: `${stepsTexts[lang].title}, ${plan}`, section, scripts: ['workspace'] })
}

/** The meetings that can decide, by how far they are from today: the one that is meant is the next or the last. */
function nearest(meetings: readonly Meeting[], today: CalendarDate): readonly Meeting[] {
  const distance = ({ heldOn }: Meeting) => Math.abs(Date.parse(heldOn) - Date.parse(today))
  return meetings.toSorted((a, b) => distance(a) - distance(b)).slice(0, mostMeetings)
}

async function onSubmit(c: C): Promise<Response> {
  const { lang, actor, today } = c.var
  const id = idParam<'action-plan'>(c, 'plan')
  const outcome = await c.var.write((tx) => submitActionPlan(tx, actor, id, today))
  switch (outcome.kind) {
    case 'submitted':
      return c.redirect(`${actionPlanPaths.steps(id)}?gjort=indsendt`, 303)
    case 'with-gaps':
      return showSteps(c, id, { refusal: stepsTexts[lang].gaps.refused })
    case 'wrong-state':
      return outcome.state === 'submitted'
        ? c.redirect(`${actionPlanPaths.steps(id)}?gjort=indsendt`, 303)
        : showSteps(c, id, { refusal: stepsTexts[lang].wrongState })
  }
}

async function onWithdraw(c: C): Promise<Response> {
  const { lang, actor } = c.var
  const id = idParam<'action-plan'>(c, 'plan')
  const outcome = await c.var.write((tx) => withdrawActionPlan(tx, actor, id))
  if (outcome.kind === 'withdrawn' || outcome.state === 'draft')
    return c.redirect(`${actionPlanPaths.plan(id)}?gjort=taget-tilbage`, 303)
  return showSteps(c, id, { refusal: stepsTexts[lang].wrongState })
}

async function onSchedule(c: C): Promise<Response> {
  const { lang, actor } = c.var
  const t = stepsTexts[lang]
  const id = idParam<'action-plan'>(c, 'plan')
  const form = await readForm(c)
  const typed = {
    meeting: form.text('moede'),
    heldOn: form.text('dag'),
    startsAt: form.text('tid'),
    place: form.text('sted'),
    item: form.text('punkt'),
  }
  const errors = scheduleErrors(c, typed)
  const where = meetingIn(typed)
  if (Object.keys(errors).length > 0 || !where) return showSteps(c, id, { typed, errors })
  const outcome = await c.var.write((tx) => scheduleActionPlan(tx, actor, id, where, typed.item))
  switch (outcome.kind) {
    case 'scheduled':
      return c.redirect(`${actionPlanPaths.steps(id)}?gjort=paa-dagsordenen`, 303)
    case 'meeting-not-possible':
      return showSteps(c, id, { typed, refusal: t.schedule.notPossible })
    case 'wrong-state':
      return showSteps(c, id, { typed, refusal: t.wrongState })
  }
}

type TypedSchedule = Omit<TypedStep, 'reason'>

function scheduleErrors(c: C, { meeting, heldOn, startsAt, place, item }: TypedSchedule): FieldErrors {
  const { lang } = c.var
  const t = stepsTexts[lang].schedule
  const errors = fieldErrors(lang, { punkt: { label: t.item, text: item, required: true, most: 300 } })
  if (isId(meeting)) return errors
  if (meeting !== newMeeting) return { moede: t.chooseMeeting, ...errors }
  const checked = fieldErrors(lang, {
    dag: { label: t.heldOn, text: heldOn, required: true, form: 'date' },
    tid: { label: t.startsAt, text: startsAt, required: true },
    sted: { label: t.place, text: place, required: true, most: 300 },
  })
  const badTime = !checked['tid'] && !/^([01][0-9]|2[0-3]):[0-5][0-9]$/.test(startsAt)
  return { ...checked, ...(badTime ? { tid: t.badTime } : {}), ...errors }
}

function meetingIn({ meeting, heldOn, startsAt, place }: TypedSchedule): DecidingMeeting | null {
  if (isId(meeting)) return { meetingId: meeting as MeetingId }
  return isCalendarDate(heldOn) ? { heldOn, startsAt, place } : null
}

async function onCorrect(c: C): Promise<Response> {
  const { lang, actor } = c.var
  const t = stepsTexts[lang].correct
  const id = idParam<'action-plan'>(c, 'plan')
  const reason = (await readForm(c)).text('grund')
  const typed = { reason }
  const errors = fieldErrors(lang, { grund: { label: t.reason, text: reason } })
  if (Object.keys(errors).length > 0) return showSteps(c, id, { typed, errors })
  const outcome = await c.var.write((tx) => startActionPlanCorrection(tx, actor, id, reason))
  switch (outcome.kind) {
    case 'started':
    case 'already-open':
      return c.redirect(`${actionPlanPaths.plan(outcome.id)}?gjort=rettelse`, 303)
    case 'reason-missing':
      return showSteps(c, id, { typed, errors: { grund: t.reasonMissing } })
    case 'not-published':
      return showSteps(c, id, { typed, refusal: t.notPublished })
  }
}

/** From draft to adoption: submitting, taking back, putting on an agenda, correcting. */
export const stepsRoutes = workspace()
  .get('/arbejde/handleplan/:plan/vedtagelse', (c) => showSteps(c, idParam<'action-plan'>(c, 'plan')))
  .post('/arbejde/handleplan/:plan/indsend', onSubmit)
  .post('/arbejde/handleplan/:plan/tag-tilbage', onWithdraw)
  .post('/arbejde/handleplan/:plan/dagsorden', onSchedule)
  .post('/arbejde/handleplan/:plan/rettelse', onCorrect)
