import { newestProposal, partsWithGaps } from '#adoption'
import { formatDate } from '#calendar'
import { districtCouncilId } from '#councils'
import type { Db } from '#db'
import { agendaItem } from '#meetings'
import { may, type Actor } from '#permissions'
import { partsOf, planPaths, type Edition } from '#plans'
import { adoptionPaths } from '#adoption'
import type { Lang } from '#texts'
import { homeTexts } from './texts.ts'

/** Something that waits for the reader, and where it is done. */
export type Task = { readonly text: string; readonly href: string }

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
  if (arranges && parts.length > 0 && partsWithGaps(parts).length === 0)
    tasks.push({ text: t.propose(edition.title), href: adoptionPaths.steps(edition.id) })
  return tasks
}
