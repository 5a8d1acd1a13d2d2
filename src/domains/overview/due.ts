import { actionPlanPaths } from '#action-plans'
import { addDays, type CalendarDate } from '#calendar'
import { councilIn, type DistrictId } from '#councils'
import type { Db } from '#db'
import { meetingPaths, meetingsOf } from '#meetings'
import { measurePaths } from '#measures'
import type { CouncilId } from '#permissions'
import { roundsOf, statusRoundPaths } from '#status-rounds'
import type { Lang } from '#texts'
import { dueActivities, duePlans } from './due-queries.ts'
import { overviewTexts } from './overview-texts.ts'

/** How far ahead the overview looks. */
export const daysAhead = 30

/** Something that comes: on which day, what, for whom, and where to see it. */
export type Due = {
  readonly day: CalendarDate
  readonly text: string
  readonly aside: string
  readonly href: string
}

/**
 * What comes in a district from a day on and in the next `daysAhead` days, the earliest first: deadlines,
 * status rounds, meetings and open activities.
 *
 * @param meetingCouncils those whose meetings the reader may see
 */
export async function dueSoon(
  db: Db,
  lang: Lang,
  districtId: DistrictId,
  meetingCouncils: readonly CouncilId[],
  today: CalendarDate,
): Promise<readonly Due[]> {
  const t = overviewTexts[lang].due
  const to = addDays(today, daysAhead)
  const plans = await duePlans(db, districtId, today, to)
  const activities = await dueActivities(db, districtId, today, to)
  const meetings = (await meetingsOf(db, meetingCouncils)).filter(
    ({ state, heldOn }) => state === 'planned' && heldOn >= today && heldOn <= to,
  )
  const all: readonly Due[] = [
    ...plans.map((plan) => ({
      day: plan.day,
      text: t.plan(plan.year),
      aside: councilIn(lang, plan),
      href: actionPlanPaths.plan(plan.planId),
    })),
    ...(await dueRounds(db, lang, districtId, today, to)),
    ...meetings.map((meeting) => ({
      day: meeting.heldOn,
      text: t.meeting(meeting.startsAt),
      aside: councilIn(lang, meeting),
      href: meetingPaths.meeting(meeting.id),
    })),
    ...activities.map((activity) => ({
      day: activity.day,
      text: activity.title,
      aside: t.activity(activity.measure, councilIn(lang, activity)),
      href: measurePaths.measure(activity.measureId),
    })),
  ]
  return all.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

async function dueRounds(
  db: Db,
  lang: Lang,
  districtId: DistrictId,
  from: CalendarDate,
  to: CalendarDate,
): Promise<readonly Due[]> {
  const t = overviewTexts[lang].due
  const years = [...new Set([from, to].map((day) => Number(day.slice(0, 4))))]
  const rounds = (await Promise.all(years.map((year) => roundsOf(db, districtId, year)))).flat()
  return rounds
    .filter((round) => round.closedAt === null)
    .flatMap((round) => {
      const href = statusRoundPaths.round(round.id)
      const opens = { day: round.opensOn, text: t.roundOpens(round.number), aside: t.roundAside, href }
      const due = { day: round.dueOn, text: t.roundDue(round.number), aside: t.roundAside, href }
      return round.openedAt === null ? [opens, due] : [due]
    })
    .filter(({ day }) => day >= from && day <= to)
}
