import { formatDate, type CalendarDate } from '#calendar'
import { councilIn, councilMembers, findPerson, queueInBoth, type Person } from '#councils'
import type { Db, Tx } from '#db'
import { areaName } from '#measures'
import type { CouncilId } from '#permissions'
import type { RowChange } from './focus-areas.ts'
import { noticeTexts } from './notice-texts.ts'
import { actionPlanPaths } from './paths.ts'
import type { PublishedEdition } from './review-answers.ts'
import type { ActionPlan } from './types.ts'

/**
 * Tells a council's chair and secretary that its action plan is open: what is expected, and by when.
 *
 * @param url the site's address, without a slash at the end
 * @returns false when the council has neither, so that nobody was told
 */
export async function tellOfOpening(
  tx: Tx,
  plan: ActionPlan,
  { edition, areas }: PublishedEdition,
  url: string,
  today: CalendarDate,
): Promise<boolean> {
  const leaders = await leadersOf(tx, plan.councilId, today)
  for (const { name, email } of leaders)
    await queueInBoth(tx, email, (lang) => {
      const t = noticeTexts[lang]
      const [council, by] = [councilIn(lang, plan), formatDate(plan.deadline, lang)]
      const facts = { name, council, by, plan: edition.title, year: plan.year, areas: areas.length }
      const link = url + actionPlanPaths.plan(plan.id)
      return { subject: t.openSubject(facts), body: t.open({ ...facts, link }) }
    })
  return leaders.length > 0
}

/**
 * Tells a council's chair and secretary which of its answers a later edition of the district plan touches;
 * nothing where it touches none.
 *
 * @param url the site's address, without a slash at the end
 * @returns false when there is something to tell and nobody to tell it to
 */
export async function tellOfReview(
  tx: Tx,
  plan: ActionPlan,
  { edition }: PublishedEdition,
  marks: readonly RowChange[],
  url: string,
  today: CalendarDate,
): Promise<boolean> {
  if (marks.length === 0) return true
  const leaders = await leadersOf(tx, plan.councilId, today)
  for (const { name, email } of leaders)
    await queueInBoth(tx, email, (lang) => {
      const t = noticeTexts[lang]
      const facts = { name, council: councilIn(lang, plan), plan: edition.title, year: plan.year }
      const reason = edition.correctionReason ?? ''
      const rows = marks.map((row) =>
        row.review === null ? areaName(row) : t.mark[row.review](areaName(row)),
      )
      const link = url + actionPlanPaths.plan(plan.id)
      const next = t.next[plan.state]
      return { subject: t.reviewSubject(facts), body: t.review({ ...facts, reason, rows, next, link }) }
    })
  return leaders.length > 0
}

/** Whoever is chair or secretary of the council that day, or stands in for one who is not there; each once. */
async function leadersOf(db: Db, councilId: CouncilId, on: CalendarDate): Promise<readonly Person[]> {
  const members = await councilMembers(db, councilId, on)
  const leading = members.filter(({ role }) => role === 'chair' || role === 'secretary')
  const there = leading.map(({ holder, deputy }) => (holder && !holder.closed ? holder : deputy))
  const ids = there.flatMap((holding) => (holding && !holding.closed ? holding.personId : []))
  const people = await Promise.all([...new Set(ids)].map((id) => findPerson(db, id)))
  return people.filter((person) => person !== null)
}
