import { actionPlanTasks } from '#action-plan-pages'
import { adoptionPaths, newestProposal, partsWithGaps } from '#adoption'
import { formatDate, type CalendarDate } from '#calendar'
import { claimTasks } from '#claim-writing'
import { districtCouncilId, theDistrict } from '#councils'
import type { Db } from '#db'
import { isLive, measurePaths, measuresOf } from '#measures'
import { agendaItem } from '#meetings'
import { may, type Actor } from '#permissions'
import { partsOf, planPaths, type Edition } from '#plans'
import { openRequestsOf, statusRoundPaths } from '#status-rounds'
import type { Lang } from '#texts'
import { homeTexts } from './texts.ts'

/** Something that waits for the reader, and where it is done. */
export type Task = { readonly text: string; readonly href: string }

/** Everything that waits for the actor: status to give, action plans, vacant leads, claims, the district's plan. */
export async function allTasks(
  db: Db,
  actor: Actor,
  editions: readonly Edition[],
  lang: Lang,
  today: CalendarDate,
): Promise<readonly Task[]> {
  return [
    ...(await statusTasks(db, actor, lang, today)),
    ...(await actionPlanTasks(db, actor, lang, today)),
    ...(await vacancyTasks(db, actor, lang, today)),
    ...(await claimTasks(db, actor, lang, today)),
    ...(await planTasks(db, actor, editions, lang)),
  ]
}

/** The measures that the actor leads, or stands in for, and that a round asks about. */
async function statusTasks(db: Db, actor: Actor, lang: Lang, today: CalendarDate): Promise<readonly Task[]> {
  const t = homeTexts[lang].tasks
  const waiting = await openRequestsOf(db, actor.personId, today)
  return waiting.map(({ round, count }) => ({
    text: t.status(count, formatDate(round.dueOn, lang)),
    href: statusRoundPaths.mine,
  }))
}

/** A lead or deputy who left leaves a gap: the council's chair and coordinator are to fill it. */
async function vacancyTasks(db: Db, actor: Actor, lang: Lang, today: CalendarDate): Promise<readonly Task[]> {
  const t = homeTexts[lang].tasks
  const district = await theDistrict(db)
  const led = actor.seats
    .filter(({ role }) => role === 'chair' || role === 'secretary')
    .map(({ councilId }) => councilId)
  if (!district || led.length === 0) return []
  const year = Number(today.slice(0, 4))
  const measures = await measuresOf(db, { districtId: district.id, ledBy: led, year }, today)
  return measures
    .filter(({ state }) => isLive(state))
    .filter(({ lead, deputy }) => lead?.holder === null || deputy?.holder === null)
    .map(({ id, title, lead }) => ({
      text: lead?.holder === null ? t.leadVacant(title) : t.deputyVacant(title),
      href: measurePaths.measure(id),
    }))
}

/** What the open editions of plans want of the actor now, the most pressing first. */
export async function planTasks(
  db: Db,
  actor: Actor,
  editions: readonly Edition[],
  lang: Lang,
): Promise<readonly Task[]> {
  const t = homeTexts[lang].tasks
  const councilId = await districtCouncilId(db)
  if (editions.length === 0)
    return may(actor, 'plan.arrange', { councilId }) ? [{ text: t.start, href: planPaths.all }] : []
  const tasks: Task[] = []
  for (const edition of editions) {
    if (edition.state === 'adopted' && may(actor, 'plan.publish', { councilId }))
      tasks.push({ text: t.publish(edition.title), href: adoptionPaths.publish(edition.id) })
    if (edition.state === 'proposed' && may(actor, 'decision.record', { councilId }))
      tasks.push(...(await decisionTask(db, edition, lang)))
    if (edition.state === 'draft')
      tasks.push(...(await draftTasks(db, actor, edition, lang, may(actor, 'plan.arrange', { councilId }))))
  }
  return tasks
}

async function decisionTask(db: Db, edition: Edition, lang: Lang): Promise<readonly Task[]> {
  const proposal = await newestProposal(db, edition.id)
  const item = proposal ? await agendaItem(db, proposal.agendaItemId) : null
  if (!item) return []
  const text = homeTexts[lang].tasks.decide(edition.title, formatDate(item.meeting.heldOn, lang))
  return [{ text, href: adoptionPaths.decide(item.id) }]
}

async function draftTasks(
  db: Db,
  actor: Actor,
  edition: Edition,
  lang: Lang,
  arranges: boolean,
): Promise<readonly Task[]> {
  const t = homeTexts[lang].tasks
  const parts = await partsOf(db, edition.id)
  const functions = new Set<string>(actor.seats.map((seat) => seat.functionId))
  const mine = parts.filter(
    (part) =>
      part.writerFunctionId !== null &&
      functions.has(part.writerFunctionId) &&
      !part.ready &&
      part.carry !== 'drop',
  )
  const tasks = mine.map((part) => ({
    text: t.write(part.number ? `${part.number} ${part.title}` : part.title, edition.title),
    href: planPaths.part(part.id),
  }))
  const undecided = parts.filter((part) => part.previousPartId !== null && part.carry === null).length
  if (arranges && undecided > 0)
    tasks.push({ text: t.choose(undecided, edition.title), href: planPaths.edition(edition.id) })
  const unfinished = parts.filter((part) => !part.ready && part.carry !== 'drop').length
  if (arranges && unfinished > 0 && undecided === 0)
    tasks.push({ text: t.unfinished(unfinished, edition.title), href: planPaths.edition(edition.id) })
  if (arranges && parts.length > 0 && (await partsWithGaps(db, parts)).length === 0)
    tasks.push({ text: t.propose(edition.title), href: adoptionPaths.steps(edition.id) })
  return tasks
}
