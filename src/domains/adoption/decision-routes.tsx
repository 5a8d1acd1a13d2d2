import { HTTPException } from 'hono/http-exception'
import { isCalendarDate } from '#calendar'
import { shownClaims } from '#claims'
import { districtCouncilId } from '#councils'
import type { FieldErrors } from '#design'
import { idParam, looksLikeCpr, readForm, workspace, type WorkspaceContext, markStatus } from '#http'
import { agendaItem, meetingPaths, type AgendaItem, type Meeting } from '#meetings'
import { authorise, may } from '#permissions'
import { findEdition, planPaths } from '#plans'
import type { PlanDocument } from './canonical.ts'
import { decideOnPlan } from './decide-plan.ts'
import { DecidePage, type DecideProps } from './decide-page.tsx'
import { DiscussPage } from './discuss-page.tsx'
import { recordDiscussion } from './discuss-plan.ts'
import { adoptionPaths } from './paths.ts'
import { newestProposal, proposalOnItem } from './queries.ts'
import { dayError, readDecision, whyNotRecorded } from './read-decision.ts'
import { discussTexts } from './discuss-texts.ts'
import { adoptionTexts } from './texts.ts'

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
  if (!item) throw new HTTPException(404)
  if (!proposal) return showDiscussion(c, item, answer)
  const newest = await newestProposal(db, proposal.editionId)
  const edition = await findEdition(db, proposal.editionId)
  const document = JSON.parse(proposal.canonical) as PlanDocument
  const props: DecideProps = {
    lang,
    item,
    document,
    claims: await shownClaims(
      db,
      document.parts.map(({ body }) => body),
      'da',
    ),
    sha256: proposal.sha256,
    current: newest?.id === proposal.id && edition?.state === 'proposed',
    mayRecord: may(actor, 'decision.record', { councilId }),
    typed: answer.typed ?? { outcome: '', words: '', decidedOn: '' },
    errors: answer.errors ?? {},
    refusal: answer.refusal ?? null,
  }
  markStatus(c, props.errors, props.refusal)
  const title = adoptionTexts[lang].decide.title(item.title)
  return c.render(<DecidePage {...props} />, { title, section: planPaths.all, scripts: ['workspace'] })
}

async function onDecide(c: WorkspaceContext): Promise<Response> {
  const t = adoptionTexts[c.var.lang]
  const agendaItemId = idParam<'agenda-item'>(c, 'item')
  const { typed, errors, decision } = await readDecision(c, t.errors.outcome)
  if (!decision) return showDecision(c, { typed, errors })
  const outcome = await c.var.write((tx) => decideOnPlan(tx, c.var.actor, { agendaItemId, ...decision }))
  switch (outcome.kind) {
    case 'no-such-proposal':
      throw new HTTPException(404)
    case 'adopted':
    case 'rejected':
      return c.redirect(adoptionPaths.steps(outcome.editionId), 303)
    case 'decision-refused':
      return showDecision(c, { typed, ...whyNotRecorded(c, outcome.why) })
    case 'proposal-taken-back':
      return showDecision(c, { typed, refusal: t.refusals['proposal-taken-back'] })
  }
}

type Discussed = AgendaItem & { readonly meeting: Meeting }

/** The page of an item on which a plan is only discussed. */
async function showDiscussion(
  c: WorkspaceContext,
  item: Discussed,
  answer: Partial<Pick<DecideProps, 'typed' | 'errors' | 'refusal'>>,
): Promise<Response> {
  const { actor, lang } = c.var
  if (item.subject?.kind !== 'plan-edition') throw new HTTPException(404)
  // A closed item is read on its meeting's page, where the reading is written down.
  if (item.closed) return c.redirect(meetingPaths.meeting(item.meeting.id), 303)
  const errors = answer.errors ?? {}
  markStatus(c, errors, answer.refusal ?? null)
  const page = (
    <DiscussPage
      lang={lang}
      item={item}
      mayRecord={may(actor, 'decision.record', { councilId: item.meeting.councilId })}
      typed={answer.typed ?? { words: '', decidedOn: '' }}
      errors={errors}
      refusal={answer.refusal ?? null}
    />
  )
  return c.render(page, {
    title: discussTexts[lang].title(item.title),
    section: planPaths.all,
    scripts: ['workspace'],
  })
}

async function onDiscussed(c: WorkspaceContext): Promise<Response> {
  const t = adoptionTexts[c.var.lang]
  const agendaItemId = idParam<'agenda-item'>(c, 'item')
  const form = await readForm(c)
  const typed = { outcome: '', words: form.text('words'), decidedOn: form.text('decidedOn') }
  const { decidedOn } = typed
  const errors: FieldErrors = {
    ...(typed.words === '' ? { words: t.errors.words } : {}),
    ...(looksLikeCpr(typed.words) ? { words: t.errors.cpr } : {}),
    ...dayError(c, decidedOn),
  }
  if (Object.keys(errors).length > 0 || !isCalendarDate(decidedOn)) return showDecision(c, { typed, errors })
  const discussion = { agendaItemId, text: typed.words, decidedOn }
  const outcome = await c.var.write((tx) => recordDiscussion(tx, c.var.actor, discussion))
  if (outcome.kind === 'recorded') return c.redirect(adoptionPaths.decide(agendaItemId), 303)
  if (outcome.kind === 'is-a-proposal') return showDecision(c)
  return showDecision(c, { typed, ...whyNotRecorded(c, outcome) })
}

/** The pages of agenda items that are about a plan. */
export const decisionRoutes = workspace()
  .get('/arbejde/plan/beslutning/:item', (c) => showDecision(c))
  .post('/arbejde/plan/beslutning/:item', onDecide)
  .post('/arbejde/plan/beslutning/:item/droeftet', onDiscussed)
