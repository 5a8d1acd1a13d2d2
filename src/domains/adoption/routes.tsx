import { HTTPException } from 'hono/http-exception'
import { addDays, formatDate, type CalendarDate } from '#calendar'
import { districtCouncilId } from '#councils'
import type { FieldErrors } from '#design'
import { idParam, looksLikeCpr, readForm, workspace, type WorkspaceContext, markStatus } from '#http'
import { isId } from '#id'
import { agendaItem, meetingPaths, meetingsOf, type Meeting, type MeetingId } from '#meetings'
import { authorise, may } from '#permissions'
import { findEdition, openCommentsOf, partsOf, planPaths, type EditionId } from '#plans'
import { decisionRoutes } from './decision-routes.tsx'
import { discussPlan } from './discuss-plan.ts'
import { adoptionPaths } from './paths.ts'
import { proposePlan, withdrawPlan } from './propose-plan.ts'
import { adoptedVersion, newestProposal, publicNumbers } from './queries.ts'
import { partsWithGaps } from './readiness.ts'
import { startCorrection } from './start-correction.ts'
import { StepsPage } from './steps-page.tsx'
import type { StepsProps } from './steps-props.ts'
import { discussTexts } from './discuss-texts.ts'
import { adoptionTexts } from './texts.ts'

type Answer = Partial<Pick<StepsProps, 'typed' | 'errors' | 'refusal'>>

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
    gaps: await partsWithGaps(db, parts),
    partCount: parts.filter((part) => part.carry !== 'drop').length,
    openComments: await openCommentsOf(db, id),
    meetings: nearestFirst(meetings, today),
    item: proposal ? await agendaItem(db, proposal.agendaItemId) : null,
    adopted: await adoptedVersion(db, id),
    publicNumbers: await publicNumbers(db, edition.year),
    may: {
      propose: may(actor, 'plan.propose', { councilId }),
      publish: may(actor, 'plan.publish', { councilId }),
      arrange: may(actor, 'plan.arrange', { councilId }),
    },
    typed: answer.typed ?? { meeting: '', item: '', reason: '' },
    justPublished: c.req.query('gjort') === 'offentliggjort',
    errors: answer.errors ?? {},
    refusal: answer.refusal ?? null,
  }
  markStatus(c, props.errors, props.refusal)
  return c.render(<StepsPage {...props} />, {
    title: adoptionTexts[lang].title(edition.title),
    section: planPaths.all,
  })
}

/** The meetings by how far they are from today: the one that is meant is usually the next or the last one. */
function nearestFirst(meetings: readonly Meeting[], today: CalendarDate): readonly Meeting[] {
  const distance = ({ heldOn }: Meeting) => Math.abs(Date.parse(heldOn) - Date.parse(today))
  return meetings.toSorted((a, b) => distance(a) - distance(b))
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
  if (outcome.kind === 'meeting-too-early') {
    const error = t.errors.meetingTooEarly(formatDate(outcome.after, c.var.lang))
    return showSteps(c, id, { typed, errors: { meeting: error } })
  }
  return showSteps(c, id, { typed, refusal: t.refusals[outcome.kind] })
}

async function onDiscuss(c: WorkspaceContext): Promise<Response> {
  const t = adoptionTexts[c.var.lang]
  const id = idParam<'edition'>(c, 'edition')
  const meeting = (await readForm(c)).text('discuss-meeting')
  const typed = { meeting, item: '', reason: '' }
  if (!isId(meeting))
    return showSteps(c, id, { typed, errors: { 'discuss-meeting': t.errors.chooseMeeting } })
  const edition = await findEdition(c.var.db, id)
  if (!edition) throw new HTTPException(404)
  const title = discussTexts[c.var.lang].itemDefault(edition.title)
  const outcome = await c.var.write((tx) => discussPlan(tx, c.var.actor, id, meeting as MeetingId, title))
  if (outcome.kind === 'on-the-agenda') return c.redirect(meetingPaths.meeting(meeting), 303)
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
    case 'wrong-state':
      return showSteps(c, id, { typed, refusal: t.refusals['changed-meanwhile'] })
    case 'already-open':
      return showSteps(c, id, { typed, refusal: t.correct.alreadyOpen })
  }
}

/** The workspace pages from draft to decision. */
export const adoptionRoutes = workspace()
  .get('/arbejde/plan/:edition/vedtagelse', (c) => showSteps(c, idParam<'edition'>(c, 'edition')))
  .post('/arbejde/plan/:edition/foreslaa', onPropose)
  .post('/arbejde/plan/:edition/droeft', onDiscuss)
  .post('/arbejde/plan/:edition/tag-tilbage', async (c) => {
    const id = idParam<'edition'>(c, 'edition')
    const outcome = await c.var.write((tx) => withdrawPlan(tx, c.var.actor, id))
    if (outcome.kind === 'no-such-edition') throw new HTTPException(404)
    return c.redirect(adoptionPaths.steps(id), 303)
  })
  .post('/arbejde/plan/:edition/rettelse', onCorrect)
  .route('/', decisionRoutes)
