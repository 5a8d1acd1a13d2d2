import { HTTPException } from 'hono/http-exception'
import { record } from '#audit'
import type { FieldErrors } from '#design'
import type { WorkspaceContext } from '#http'
import { authorise, may, type Seat } from '#permissions'
import { inTheWay, meetingStepNames, meetingSteps } from './law.ts'
import { headline, MeetingPage } from './meeting-page.tsx'
import { meetingPaths } from './paths.ts'
import { agendaOf, findMeeting } from './queries.ts'
import { sitsOn } from './sits-on.ts'
import type { MeetingId } from './tables.ts'

/** What came back from a form on the meeting's page, if anything did. */
export type Returned = {
  readonly refusal?: string
  readonly errors?: FieldErrors
  readonly newItem?: { readonly title: string; readonly closed: boolean }
}

/** Writes in the log that the actor was shown closed items of a meeting. */
export async function recordClosedRead(
  c: WorkspaceContext,
  seat: Seat,
  id: MeetingId,
  closed: number,
): Promise<void> {
  const subject = { kind: 'meeting', id }
  await c.var.write((tx) => record(tx, c.var.actor, seat, 'meeting.closed-read', subject, { closed }))
}

/** The page of a meeting. Showing closed items is written in the log, like a change. */
export async function renderMeeting(
  c: WorkspaceContext,
  id: MeetingId,
  returned: Returned,
): Promise<Response> {
  const { db, lang, actor, today } = c.var
  const meeting = await findMeeting(db, id)
  if (!meeting) throw new HTTPException(404)
  const councilId = meeting.councilId
  const seat = authorise(actor, 'meeting.see', { councilId })
  const agenda = await agendaOf(db, id)
  const closed = agenda.filter((item) => item.closed).length
  if (closed > 0) await recordClosedRead(c, seat, id, closed)
  const facts = { ...meeting, decided: agenda.filter((item) => item.decision).length }
  const steps = meetingStepNames.filter(
    (name) => may(actor, meetingSteps[name].action, { councilId }) && inTheWay(name, facts, today) === null,
  )
  const { refusal, errors, newItem } = returned
  if (refusal !== undefined) c.status(409)
  if (errors) c.status(422)
  return c.render(
    <MeetingPage
      {...{ lang, meeting, agenda, today, steps }}
      mayEdit={may(actor, 'meeting.edit', { councilId })}
      mayDecide={may(actor, 'decision.record', { councilId })}
      sits={sitsOn(actor, councilId)}
      newItem={newItem ?? { title: '', closed: false }}
      errors={errors ?? {}}
      refusal={refusal ?? null}
    />,
    { title: headline(lang, meeting), section: meetingPaths.list },
  )
}
