import { HTTPException } from 'hono/http-exception'
import { isCalendarDate } from '#calendar'
import type { FieldErrors } from '#design'
import { fieldErrors, idParam, readForm, workspace, type WorkspaceContext, markStatus } from '#http'
import { authorise, type Action } from '#permissions'
import { addAgendaItem } from './add-agenda-item.ts'
import { changeAgendaItem, moveAgendaItem } from './change-agenda-item.ts'
import { DecisionForm, ItemForm } from './form-pages.tsx'
import { openWhile } from './law.ts'
import { meetingPaths, subjectPaths } from './paths.ts'
import { agendaItem, type AgendaItem, type Meeting } from './queries.ts'
import { recordDecision } from './record-decision.ts'
import { refusalText } from './refusals.ts'
import { recordClosedRead, renderMeeting } from './render-meeting.tsx'
import { sitsOn } from './sits-on.ts'
import { decisionOutcomes } from './tables.ts'
import { meetingTexts } from './texts.ts'

type Values = Readonly<Record<string, string>>
type Item = AgendaItem & { readonly meeting: Meeting }

/** The agenda: new items, changed items, their order, and what was decided. */
export const itemRoutes = workspace()
  .post('/arbejde/moeder/:id/punkt', async (c) => {
    const { lang, actor } = c.var
    const meetingId = idParam<'meeting'>(c, 'id')
    const form = await readForm(c)
    const newItem = { title: form.text('titel'), closed: form.has('lukket') }
    const errors = titleErrors(c, newItem.title)
    if (Object.keys(errors).length > 0) return renderMeeting(c, meetingId, { errors, newItem })
    const outcome = await c.var.write((tx) =>
      addAgendaItem(tx, actor, { meetingId, ...newItem, subject: null }),
    )
    if (outcome.kind === 'added') return c.redirect(meetingPaths.meeting(meetingId), 303)
    return renderMeeting(c, meetingId, { newItem, refusal: refusalText(lang, outcome) })
  })
  .get('/arbejde/moeder/punkt/:id', async (c) => {
    const item = await found(c, 'meeting.edit')
    const values = { titel: item.title, lukket: item.closed ? 'ja' : '', revision: String(item.revision) }
    return renderItem(c, item, values, {}, null)
  })
  .post('/arbejde/moeder/punkt/:id', async (c) => {
    const { lang, actor } = c.var
    const item = await found(c, 'meeting.edit')
    const form = await readForm(c)
    const values = Object.fromEntries(['titel', 'lukket', 'revision'].map((name) => [name, form.text(name)]))
    const title = form.text('titel')
    const errors = titleErrors(c, title)
    if (Object.keys(errors).length > 0) return renderItem(c, item, values, errors, null)
    // Who does not sit on the council is not offered to close an item, and sees only open ones.
    const closed = sitsOn(actor, item.meeting.councilId) ? form.has('lukket') : item.closed
    const revision = Number(form.text('revision'))
    const outcome = await c.var.write((tx) =>
      changeAgendaItem(tx, actor, item.id, revision, { title, closed }),
    )
    if (outcome.kind === 'changed') return c.redirect(meetingPaths.meeting(item.meetingId), 303)
    const fresh = { ...values, revision: String(item.revision) }
    return renderItem(c, item, fresh, {}, refusalText(lang, outcome))
  })
  .post('/arbejde/moeder/punkt/:id/flyt', async (c) => {
    const { lang, actor } = c.var
    const item = await found(c, 'meeting.edit')
    const direction = (await readForm(c)).text('retning') === 'op' ? 'up' : 'down'
    const outcome = await c.var.write((tx) => moveAgendaItem(tx, actor, item.id, direction))
    if (outcome.kind === 'changed')
      return c.redirect(`${meetingPaths.meeting(item.meetingId)}#${item.id}`, 303)
    return renderMeeting(c, item.meetingId, { refusal: refusalText(lang, outcome) })
  })
  .get('/arbejde/moeder/punkt/:id/beslutning', async (c) => {
    const item = await found(c, 'decision.record')
    if (item.subject) return c.redirect(subjectPaths[item.subject.kind](item.id), 303)
    const { state } = item.meeting
    if (item.decision || !openWhile[state].decisions) {
      const kind = item.decision ? 'already-decided' : 'meeting-not-held'
      return renderMeeting(c, item.meetingId, { refusal: refusalText(c.var.lang, { kind, state }) })
    }
    return renderDecision(c, item, { dag: item.meeting.heldOn }, {}, null)
  })
  .post('/arbejde/moeder/punkt/:id/beslutning', async (c) => {
    const { lang, actor, today } = c.var
    const item = await found(c, 'decision.record')
    // A decision on a plan also changes the plan: it has a page of its own.
    if (item.subject) return c.redirect(subjectPaths[item.subject.kind](item.id), 303)
    const form = await readForm(c)
    const values = Object.fromEntries(['udfald', 'tekst', 'dag'].map((name) => [name, form.text(name)]))
    const t = meetingTexts[lang].form
    const [text, decidedOn] = [form.text('tekst'), form.text('dag')]
    const outcome = decisionOutcomes.find((entry) => entry === form.text('udfald'))
    const checked = fieldErrors(lang, {
      udfald: { label: t.outcome, text: form.text('udfald'), required: true, oneOf: decisionOutcomes },
      tekst: { label: t.text, text, required: true },
      dag: { label: t.decidedOn, text: decidedOn, required: true, form: 'date' },
    })
    const errors = isCalendarDate(decidedOn) && decidedOn > today ? { ...checked, dag: t.future } : checked
    if (Object.keys(errors).length > 0 || !outcome || !isCalendarDate(decidedOn))
      return renderDecision(c, item, values, errors, null)
    const decision = { agendaItemId: item.id, outcome, text, decidedOn }
    const result = await c.var.write((tx) => recordDecision(tx, actor, decision))
    if (result.kind === 'recorded')
      return c.redirect(`${meetingPaths.meeting(item.meetingId)}#${item.id}`, 303)
    return renderDecision(c, item, values, {}, refusalText(lang, result))
  })

async function found(c: WorkspaceContext, action: Action): Promise<Item> {
  const item = await agendaItem(c.var.db, idParam(c, 'id'))
  if (!item) throw new HTTPException(404)
  const seat = authorise(c.var.actor, action, { councilId: item.meeting.councilId })
  if (item.closed && c.req.method === 'GET') await recordClosedRead(c, seat, item.meetingId, 1)
  return item
}

function titleErrors(c: WorkspaceContext, text: string): FieldErrors {
  const label = meetingTexts[c.var.lang].form.itemTitle
  return fieldErrors(c.var.lang, { titel: { label, text, required: true, most: 300 } })
}

function renderItem(
  c: WorkspaceContext,
  item: Item,
  values: Values,
  errors: FieldErrors,
  refusal: string | null,
): Response | Promise<Response> {
  const { lang, actor } = c.var
  const sits = sitsOn(actor, item.meeting.councilId)
  markStatus(c, errors, refusal)
  return c.render(<ItemForm {...{ lang, values, errors, refusal, item, sits }} meeting={item.meeting} />, {
    title: meetingTexts[lang].form.changeItem,
    section: meetingPaths.list,
  })
}

function renderDecision(
  c: WorkspaceContext,
  item: Item,
  values: Values,
  errors: FieldErrors,
  refusal: string | null,
): Response | Promise<Response> {
  const { lang } = c.var
  markStatus(c, errors, refusal)
  return c.render(<DecisionForm {...{ lang, values, errors, refusal, item }} meeting={item.meeting} />, {
    title: meetingTexts[lang].form.decide,
    section: meetingPaths.list,
  })
}
