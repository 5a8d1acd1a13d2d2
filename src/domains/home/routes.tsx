import { accountPaths } from '#accounts'
import { deadlineIn } from '#action-plans'
import { formatDayOfYear, type CalendarDate } from '#calendar'
import { districtCouncilId, theDistrict, type District } from '#councils'
import type { Db } from '#db'
import { workspace } from '#http'
import { meetingsOf } from '#meetings'
import { coverageOf, currentYear, wholeCoverage, type Coverage } from '#overview'
import { may, type Actor } from '#permissions'
import { editionsOf, openCommentsOf, partsOf, type Edition } from '#plans'
import { HomePage, type Progress } from './page.tsx'
import { allTasks } from './tasks.ts'
import { homeTexts } from './texts.ts'

const mostMeetings = 4
const mostPlans = 3

/** The workspace's front page. */
export const homeRoutes = workspace().get(accountPaths.home, async (c) => {
  const { db, actor, lang, today } = c.var
  const councilId = await districtCouncilId(db)
  const seesPlans = may(actor, 'plan.see', { councilId })
  const editions = seesPlans ? await currentEditions(db) : []
  const meetings = (await meetingsOf(db, meetingCouncils(actor))).filter(
    (meeting) => meeting.heldOn >= today && meeting.state === 'planned',
  )
  const district = await theDistrict(db)
  const page = (
    <HomePage
      lang={lang}
      actor={actor}
      tasks={await allTasks(db, actor, editions, lang, today)}
      coverage={may(actor, 'measure.see', { councilId }) ? await currentCoverage(db, district, today) : null}
      due={formatDayOfYear(deadlineIn(Number(today.slice(0, 4)), district?.actionPlanDue ?? '02-01'), lang)}
      seesOverview={may(actor, 'overview.see', { councilId })}
      seesPlans={seesPlans}
      plans={await Promise.all(editions.slice(0, mostPlans).map((edition) => progressOf(db, edition)))}
      meetings={meetings.slice(0, mostMeetings)}
    />
  )
  return c.render(page, { title: homeTexts[lang].title, section: accountPaths.home, wide: true })
})

/** The matrix of the year whose plans matter now; null where there is nothing to show yet. */
async function currentCoverage(
  db: Db,
  district: District | null,
  today: CalendarDate,
): Promise<Coverage | null> {
  if (!district) return null
  const year = await currentYear(db, district.id, today)
  const coverage = await coverageOf(db, district.id, year, today, wholeCoverage)
  return coverage.areas.length > 0 ? coverage : null
}

/** Editions that are worked on or in force. */
async function currentEditions(db: Db): Promise<readonly Edition[]> {
  return (await editionsOf(db)).filter(
    (edition) => edition.state !== 'superseded' && edition.state !== 'discarded',
  )
}

/** The councils whose meetings the actor may see. */
function meetingCouncils(actor: Actor) {
  return actor.seats
    .map((seat) => seat.councilId)
    .filter((councilId) => may(actor, 'meeting.see', { councilId }))
}

async function progressOf(db: Db, edition: Edition): Promise<Progress> {
  const parts = (await partsOf(db, edition.id)).filter((part) => part.carry !== 'drop')
  return {
    edition,
    ready: parts.filter((part) => part.ready).length,
    all: parts.length,
    comments: await openCommentsOf(db, edition.id),
  }
}
