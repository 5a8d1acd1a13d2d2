import { HTTPException } from 'hono/http-exception'
import { addDays, formatDate, isCalendarDate } from '#calendar'
import { districtCouncilId } from '#councils'
import type { FieldErrors } from '#design'
import { idParam, looksLikeCpr, readForm, workspace, type WorkspaceContext } from '#http'
import { isId } from '#id'
import { agendaItem, meetingsOf, type MeetingId } from '#meetings'
import { authorise, may } from '#permissions'
import { findEdition, openCommentsOf, partsOf, planPaths, type EditionId } from '#plans'
import type { PlanDocument } from './canonical.ts'
import { decideOnPlan, type DecideOutcome } from './decide-plan.ts'
import { DecidePage, type DecideProps } from './decide-page.tsx'
import { adoptionPaths } from './paths.ts'
import { proposePlan, withdrawPlan } from './propose-plan.ts'
import { adoptedVersion, newestProposal, proposalOnItem } from './queries.ts'
import { partsWithGaps } from './readiness.ts'
import { startCorrection } from './start-correction.ts'
import { StepsPage, type StepsProps } from './steps-page.tsx'
import { adoptionTexts } from './texts.ts'

type Answer = Partial<Pick<StepsProps, 'typed' | 'errors' | 'refusal'>>
type Explanation = Pick<Answer, 'errors' | 'refusal'>

/** The page of an edition's steps, with the answer to what was just tried. */
async function showSteps(c: WorkspaceContext, id: EditionId, answer: Answer = {}): Promise<Response> {
  const { db, actor, lang, today } = c.var
  const councilId = await districtCouncilId(db)
  authorise(actor, 'plan.see', { councilId })
  const edition = await findEdition(db, id)
  if (!edition) throw new HTTPException(404)
  const parts = await partsOf(db, id)
  const proposal = await newestProposal(db, id)
  const meetings = (await meetingsOf(db, [councilId])).filter(
    (meeting) => meeting.state !== 'cancelled' && meeting.heldOn >= addDays(today, -730),
  )
  const props: StepsProps = {
    lang,
    edition,
    gaps: partsWithGaps(parts),
    partCount: parts.filter((part) => part.carry !== 'drop').length,
    openComments: await openCommentsOf(db, id),
    meetings: [...meetings].reverse(),
    item: proposal ? await agendaItem(db, proposal.agendaItemId) : null,
    adopted: await adoptedVersion(db, id),
    may: {
      propose: may(actor, 'plan.propose', { councilId }),
      publish: may(actor, 'plan.publish', { councilId }),
      arrange: may(actor, 'plan.arrange', { councilId }),
    },
    typed: answer.typed ?? { meeting: '', item: '', reason: '' },
    errors: answer.errors ?? {},
    refusal: answer.refusal ?? null,
  }
  if (Object.keys(props.errors).length > 0) c.status(422)
  else if (props.refusal) c.status(409)
  return c.render(<StepsPage {...props} />, {
    title: adoptionTexts[lang].title(edition.title),
    section: planPaths.all,
  })
}

async function onPropose(c: WorkspaceContext): Promise<Response> {
  const t = adoptionTexts[c.var.lang]
  const id = idParam<'edition'>(c, 'edition')
  const form = await readForm(c)
  const typed = { meeting: form.text('meeting'), item: form.text('item'), reason: '' }
  const errors: FieldErrors = {
    ...(isId(typed.meeting) ? {} : { meeting: t.errors.chooseMeeting }),
    ...(typed.item === '' ? { item: t.errors.itemTitle } : {}),
    ...(looksLikeCpr(typed.item) ? { item: t.errors.cpr } : {}),
  }
  if (Object.keys(errors).length > 0) return showSteps(c, id, { typed, errors })
  const outcome = await c.var.write((tx) =>
    proposePlan(tx, c.var.actor, id, typed.meeting as MeetingId, typed.item),
  )
  if (outcome.kind === 'proposed') return c.redirect(adoptionPaths.steps(id), 303)
  if (outcome.kind === 'no-such-edition') throw new HTTPException(404)
  return showSteps(c, id, { typed, refusal: t.refusals[outcome.kind] })
}

async function onCorrect(c: WorkspaceContext): Promise<Response> {
  const t = adoptionTexts[c.var.lang]
  const id = idParam<'edition'>(c, 'edition')
  const form = await readForm(c)
  const typed = { meeting: '', item: '', reason: form.text('reason') }
  if (looksLikeCpr(typed.reason)) return showSteps(c, id, { typed, errors: { reason: t.errors.cpr } })
  const outcome = await c.var.write((tx) => startCorrection(tx, c.var.actor, id, typed.reason))
  switch (outcome.kind) {
    case 'started':
      return c.redirect(planPaths.edition(outcome.id), 303)
    case 'no-such-edition':
      throw new HTTPException(404)
    case 'reason-missing':
      return showSteps(c, id, { typed, errors: { reason: t.correct.reasonMissing } })
    case 'not-published':
      return showSteps(c, id, { typed, refusal: t.refusals['changed-meanwhile'] })
    case 'already-open':
      return showSteps(c, id, { typed, refusal: t.correct.alreadyOpen })
  }
}

async function showDecision(
  c: WorkspaceContext,
  answer: Partial<Pick<DecideProps, 'typed' | 'errors' | 'refusal'>> = {},
): Promise<Response> {
  const { db, actor, lang } = c.var
  const itemId = idParam<'agenda-item'>(c, 'item')
  const councilId = await districtCouncilId(db)
  authorise(actor, 'plan.see', { councilId })
  const item = await agendaItem(db, itemId)
  const proposal = await proposalOnItem(db, itemId)
  if (!item || !proposal) throw new HTTPException(404)
  const newest = await newestProposal(db, proposal.editionId)
  const edition = await findEdition(db, proposal.editionId)
  const props: DecideProps = {
    lang,
    item,
    document: JSON.parse(proposal.canonical) as PlanDocument,
    sha256: proposal.sha256,
    current: newest?.id === proposal.id && edition?.state === 'proposed',
    mayRecord: may(actor, 'decision.record', { councilId }),
    typed: answer.typed ?? { outcome: '', words: '', decidedOn: '' },
    errors: answer.errors ?? {},
    refusal: answer.refusal ?? null,
  }
  if (Object.keys(props.errors).length > 0) c.status(422)
  else if (props.refusal) c.status(409)
  const title = adoptionTexts[lang].decide.title(item.title)
  return c.render(<DecidePage {...props} />, { title, section: planPaths.all, scripts: ['workspace'] })
}

async function onDecide(c: WorkspaceContext): Promise<Response> {
  const t = adoptionTexts[c.var.lang]
  const agendaItemId = idParam<'agenda-item'>(c, 'item')
  const form = await readForm(c)
  const typed = {
    outcome: form.text('outcome'),
    words: form.text('words'),
    decidedOn: form.text('decidedOn'),
  }
  const { outcome: chosen, decidedOn } = typed
  const errors: FieldErrors = {
    ...(chosen === 'adopted' || chosen === 'rejected' ? {} : { outcome: t.errors.outcome }),
    ...(typed.words === '' ? { words: t.errors.words } : {}),
    ...(looksLikeCpr(typed.words) ? { words: t.errors.cpr } : {}),
    ...(isCalendarDate(decidedOn) ? {} : { decidedOn: t.errors.decidedOn }),
  }
  if (Object.keys(errors).length > 0 || !isCalendarDate(decidedOn)) return showDecision(c, { typed, errors })
  const decision = {
    agendaItemId,
    outcome: chosen === 'adopted' ? 'adopted' : 'rejected',
    text: typed.words,
    decidedOn,
  } as const
  const outcome = await c.var.write((tx) => decideOnPlan(tx, c.var.actor, decision))
  if (outcome.kind === 'no-such-proposal') throw new HTTPException(404)
  if (outcome.kind === 'adopted' || outcome.kind === 'rejected')
    return c.redirect(adoptionPaths.steps(outcome.editionId), 303)
  return showDecision(c, { typed, ...explained(c, outcome) })
}

/** Why a decision could not be recorded, at its field or as a whole. */
function explained(
  c: WorkspaceContext,
  outcome: Exclude<DecideOutcome, { kind: 'adopted' | 'rejected' | 'no-such-proposal' }>,
): Explanation {
  const { lang } = c.var
  const t = adoptionTexts[lang]
  if (outcome.kind === 'proposal-taken-back') return { refusal: t.refusals['proposal-taken-back'] }
  const { why } = outcome
  if (why.kind === 'before-the-meeting')
    return { errors: { decidedOn: t.errors.beforeMeeting(formatDate(why.heldOn, lang)) } }
  return { refusal: t.refusals[why.kind] }
}

/** The workspace pages from draft to decision. */
export const adoptionRoutes = workspace()
  .get('/arbejde/plan/:edition/vedtagelse', (c) => showSteps(c, idParam<'edition'>(c, 'edition')))
  .post('/arbejde/plan/:edition/foreslaa', onPropose)
  .post('/arbejde/plan/:edition/tag-tilbage', async (c) => {
    const id = idParam<'edition'>(c, 'edition')
    const outcome = await c.var.write((tx) => withdrawPlan(tx, c.var.actor, id))
    if (outcome.kind === 'no-such-edition') throw new HTTPException(404)
    return c.redirect(adoptionPaths.steps(id), 303)
  })
  .post('/arbejde/plan/:edition/rettelse', onCorrect)
  .get('/arbejde/plan/beslutning/:item', (c) => showDecision(c))
  .post('/arbejde/plan/beslutning/:item', onDecide)
