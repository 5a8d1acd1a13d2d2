import { HTTPException } from 'hono/http-exception'
import { isCalendarDate } from '#calendar'
import { councilsOf, nameIn, type Council } from '#councils'
import type { FieldErrors } from '#design'
import { fieldErrors, idParam, readForm, workspace, type Form, type WorkspaceContext } from '#http'
import { authorise, Forbidden, may } from '#permissions'
import { MeetingForm } from './form-pages.tsx'
import { meetingPaths } from './paths.ts'
import { changeMeeting, planMeeting } from './plan-meeting.ts'
import { findMeeting, type Meeting, type MeetingDetails } from './queries.ts'
import { refusalText } from './refusals.ts'
import { meetingKinds } from './tables.ts'
import { meetingTexts } from './texts.ts'

type Values = Readonly<Record<string, string>>

/** Planning a meeting, and changing what was planned. */
export const meetingFormRoutes = workspace()
  .get(meetingPaths.newMeeting, async (c) => {
    const councils = await plannable(c)
    const only = councils.length === 1 ? (councils[0]?.id ?? '') : ''
    return render(c, null, { raad: only, slags: 'ordinary', tid: '13:00' }, {}, null)
  })
  .post(meetingPaths.newMeeting, async (c) => {
    const form = await readForm(c)
    const councils = await plannable(c)
    const { values, details, errors } = read(c, form, councils)
    const council = councils.find((entry) => entry.id === form.text('raad'))
    if (Object.keys(errors).length > 0 || !details || !council) return render(c, null, values, errors, null)
    const id = await c.var.write((tx) => planMeeting(tx, c.var.actor, council.id, details))
    return c.redirect(meetingPaths.meeting(id), 303)
  })
  .get('/arbejde/moeder/:id/rediger', async (c) => {
    const meeting = await changeable(c)
    const { heldOn, startsAt, place, kind, note, revision } = meeting
    const values = { dag: heldOn, tid: startsAt, sted: place, slags: kind, note, revision: String(revision) }
    return render(c, meeting, values, {}, null)
  })
  .post('/arbejde/moeder/:id/rediger', async (c) => {
    const meeting = await changeable(c)
    const { values, details, errors } = read(c, await readForm(c), null)
    if (Object.keys(errors).length > 0 || !details) return render(c, meeting, values, errors, null)
    const revision = Number(values['revision'])
    const outcome = await c.var.write((tx) => changeMeeting(tx, c.var.actor, meeting.id, revision, details))
    if (outcome.kind === 'changed') return c.redirect(meetingPaths.meeting(meeting.id), 303)
    const fresh = { ...values, revision: String(meeting.revision) }
    return render(c, meeting, fresh, {}, refusalText(c.var.lang, outcome))
  })

async function plannable(c: WorkspaceContext): Promise<readonly Council[]> {
  const councils = (await councilsOf(c.var.db)).filter((council) =>
    may(c.var.actor, 'meeting.edit', { councilId: council.id }),
  )
  if (councils.length === 0) throw new Forbidden('meeting.edit')
  return councils
}

async function changeable(c: WorkspaceContext): Promise<Meeting> {
  const meeting = await findMeeting(c.var.db, idParam(c, 'id'))
  if (!meeting) throw new HTTPException(404)
  authorise(c.var.actor, 'meeting.edit', { councilId: meeting.councilId })
  return meeting
}

/** The form's fields; `details` is null where they are wrong. `councils` is null for a meeting that is there. */
function read(c: WorkspaceContext, form: Form, councils: readonly Council[] | null) {
  const t = meetingTexts[c.var.lang].form
  const names = ['raad', 'dag', 'tid', 'sted', 'slags', 'note', 'revision']
  const values: Values = Object.fromEntries(names.map((name) => [name, form.text(name)]))
  const [heldOn, startsAt] = [form.text('dag'), form.text('tid')]
  const kind = meetingKinds.find((entry) => entry === form.text('slags'))
  const council = { label: t.council, text: form.text('raad'), required: true }
  const checked = fieldErrors(c.var.lang, {
    ...(councils ? { raad: { ...council, oneOf: councils.map((entry) => entry.id) } } : {}),
    dag: { label: t.heldOn, text: heldOn, required: true, form: 'date' },
    tid: { label: t.startsAt, text: startsAt, required: true, most: 5 },
    sted: { label: t.place, text: form.text('sted'), required: true, most: 300 },
    slags: { label: t.kind, text: form.text('slags'), required: true, oneOf: meetingKinds },
    note: { label: t.note, text: form.text('note') },
  })
  const badTime = !checked['tid'] && !/^([01][0-9]|2[0-3]):[0-5][0-9]$/.test(startsAt)
  const errors: FieldErrors = badTime ? { ...checked, tid: t.badTime } : checked
  const rest = { startsAt, place: form.text('sted'), note: form.text('note') }
  const details: MeetingDetails | null = isCalendarDate(heldOn) && kind ? { heldOn, kind, ...rest } : null
  return { values, details, errors }
}

async function render(
  c: WorkspaceContext,
  meeting: Meeting | null,
  values: Values,
  errors: FieldErrors,
  refusal: string | null,
): Promise<Response> {
  const { lang } = c.var
  const t = meetingTexts[lang].form
  if (refusal !== null) c.status(409)
  if (Object.keys(errors).length > 0) c.status(422)
  const councils = meeting ? [] : await plannable(c)
  const options = councils.map((council) => ({ value: council.id, label: nameIn(lang, council) }))
  return c.render(<MeetingForm {...{ lang, values, errors, refusal, meeting }} councils={options} />, {
    title: meeting ? t.changeTitle : t.newTitle,
    section: meetingPaths.list,
  })
}
