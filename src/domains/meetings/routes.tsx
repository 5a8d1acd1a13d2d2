import { HTTPException } from 'hono/http-exception'
import { councilsOf, theDistrict } from '#councils'
import { idParam, readForm, workspace } from '#http'
import { Forbidden, may } from '#permissions'
import { itemRoutes } from './item-routes.tsx'
import { MeetingListPage } from './list-page.tsx'
import { meetingFormRoutes } from './meeting-form-routes.tsx'
import { meetingStepNames } from './law.ts'
import { meetingPaths } from './paths.ts'
import { findMeeting, meetingsOf } from './queries.ts'
import { refusalText } from './refusals.ts'
import { renderMeeting } from './render-meeting.tsx'
import { takeStep } from './take-step.ts'
import { meetingTexts } from './texts.ts'

/** The pages of meetings, agendas and decisions. */
export const meetingRoutes = workspace()
  .get(meetingPaths.list, async (c) => {
    const { db, lang, actor, today } = c.var
    const councils = await councilsOf(db)
    const seen = councils.filter((council) => may(actor, 'meeting.see', { councilId: council.id }))
    if (seen.length === 0) throw new Forbidden('meeting.see')
    const meetings = await meetingsOf(
      db,
      seen.map((council) => council.id),
    )
    const district = seen.find((council) => council.kind === 'district')
    const inCalendar = meetings.filter(
      (meeting) =>
        meeting.councilId === district?.id &&
        meeting.kind === 'ordinary' &&
        meeting.state !== 'cancelled' &&
        meeting.heldOn.startsWith(today.slice(0, 4)),
    ).length
    const wanted = (await theDistrict(db))?.ordinaryMeetings ?? 0
    return c.render(
      <MeetingListPage
        lang={lang}
        meetings={meetings}
        today={today}
        ordinary={district ? { inCalendar, wanted } : null}
        mayPlan={councils.some((council) => may(actor, 'meeting.edit', { councilId: council.id }))}
      />,
      { title: meetingTexts[lang].title, section: meetingPaths.list, wide: true },
    )
  })
  .route('/', meetingFormRoutes)
  .route('/', itemRoutes)
  .get('/arbejde/moeder/:id', (c) => renderMeeting(c, idParam(c, 'id'), {}))
  .post('/arbejde/moeder/:id/skridt', async (c) => {
    const { lang, actor, today } = c.var
    const id = idParam<'meeting'>(c, 'id')
    const asked = (await readForm(c)).text('skridt')
    const step = meetingStepNames.find((name) => name === asked)
    if (!step || !(await findMeeting(c.var.db, id))) throw new HTTPException(404)
    const outcome = await c.var.write((tx) => takeStep(tx, actor, id, step, today))
    if (outcome.kind === 'taken') return c.redirect(meetingPaths.meeting(id), 303)
    return renderMeeting(c, id, { refusal: refusalText(lang, outcome) })
  })
