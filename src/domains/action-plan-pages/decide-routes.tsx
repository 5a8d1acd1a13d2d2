import { HTTPException } from 'hono/http-exception'
import { readDecision, whyNotRecorded } from '#adoption'
import {
  actionPlanPaths,
  agendaItemFor,
  decideOnActionPlan,
  newestSubmission,
  type ActionPlan,
  type ActionPlanDocument,
  type ActionPlanId,
} from '#action-plans'
import { idParam, markStatus, readForm, workspace, type WorkspaceContext } from '#http'
import { agendaItem, takeStep, type AgendaItemId, type Decision } from '#meetings'
import { may } from '#permissions'
import { DecidePage, type DecidePageProps } from './decide-page.tsx'
import { seenPlan, type PlanItem } from './plan-data.ts'
import { stepsTexts } from './steps-texts.ts'

type C = WorkspaceContext
type Reply = Partial<Pick<DecidePageProps, 'typed' | 'errors' | 'refusal'>>

/** The agenda item in the path with the plan that it is about. */
async function decidedOn(c: C): Promise<{ readonly item: PlanItem; readonly plan: ActionPlan }> {
  const { db, actor } = c.var
  const item = await agendaItem(db, idParam<'agenda-item'>(c, 'item'))
  if (item?.subject?.kind !== 'action-plan') throw new HTTPException(404)
  return { item, plan: await seenPlan(db, actor, item.subject.id as ActionPlanId) }
}

async function showDecision(c: C, reply: Reply = {}): Promise<Response> {
  const { db, actor, lang, today } = c.var
  const { item, plan } = await decidedOn(c)
  const submission = await newestSubmission(db, plan.id)
  if (!submission) throw new HTTPException(404)
  const newest = await agendaItemFor(db, plan.id)
  const target = { councilId: plan.councilId }
  const errors = reply.errors ?? {}
  markStatus(c, errors, reply.refusal ?? null)
  const page = (
    <DecidePage
      lang={lang}
      today={today}
      plan={plan}
      item={item}
      document={JSON.parse(submission.canonical) as ActionPlanDocument}
      sha256={submission.sha256}
      current={plan.state === 'submitted' && newest?.id === item.id}
      mayRecord={may(actor, 'decision.record', target)}
      mayHold={may(actor, 'meeting.edit', target)}
      typed={reply.typed ?? { outcome: '', words: '', decidedOn: '' }}
      errors={errors}
      refusal={reply.refusal ?? null}
    />
  )
  const title = stepsTexts[lang].decide.title(item.title)
  return c.render(page, { title, section: actionPlanPaths.all, scripts: ['workspace'] })
}

async function onDecide(c: C): Promise<Response> {
  const { actor, lang, today } = c.var
  const t = stepsTexts[lang]
  const form = await readForm(c)
  const { item, plan } = await decidedOn(c)
  if (form.has('moedet')) {
    const step = await c.var.write((tx) => takeStep(tx, actor, item.meetingId, 'hold', today))
    const isHeld = step.kind === 'taken' || item.meeting.state === 'held'
    return isHeld
      ? c.redirect(actionPlanPaths.decide(item.id), 303)
      : showDecision(c, { refusal: t.decide.notHeld })
  }
  const { typed, errors, decision } = await readDecision(c, t.chooseOutcome)
  if (!decision) return showDecision(c, { typed, errors })
  const what = { agendaItemId: item.id, ...decision, sha256: form.text('aftryk') }
  const outcome = await c.var.write((tx) => decideOnActionPlan(tx, actor, what))
  switch (outcome.kind) {
    case 'adopted':
    case 'rejected':
      return c.redirect(`${actionPlanPaths.steps(plan.id)}?gjort=${doneWords[outcome.kind]}`, 303)
    case 'no-such-plan':
      throw new HTTPException(404)
    case 'taken-back':
      return showDecision(c, { typed, refusal: t.takenBack })
    case 'decision-refused':
      if (outcome.why.kind === 'already-decided' && (await isSaid(c, item.id, decision)))
        return c.redirect(`${actionPlanPaths.steps(plan.id)}?gjort=${doneWords[decision.outcome]}`, 303)
      return showDecision(c, { typed, ...whyNotRecorded(c, outcome.why) })
  }
}

const doneWords = { adopted: 'vedtaget', rejected: 'forkastet' } as const

/** Whether exactly this was recorded on the item already: the button was pressed twice. */
async function isSaid(
  c: C,
  itemId: AgendaItemId,
  decision: Pick<Decision, 'outcome' | 'text' | 'decidedOn'>,
): Promise<boolean> {
  const said = (await agendaItem(c.var.db, itemId))?.decision
  return (
    said?.outcome === decision.outcome && said.text === decision.text && said.decidedOn === decision.decidedOn
  )
}

/** The pages of agenda items that decide on an action plan. */
export const decideRoutes = workspace()
  .get('/arbejde/handleplan/beslutning/:item', (c) => showDecision(c))
  .post('/arbejde/handleplan/beslutning/:item', onDecide)
