import {
  actionPlanFor,
  actionPlanPaths,
  actionPlansOf,
  agendaItemFor,
  answersOf,
  isLate,
  planGaps,
  yearsWithActionPlans,
  type ActionPlan,
  type AnswerGap,
} from '#action-plans'
import { formatDate, type CalendarDate } from '#calendar'
import { councilIn, districtCouncilId, theDistrict } from '#councils'
import type { Db } from '#db'
import { may, type Actor } from '#permissions'
import type { Lang } from '#texts'
import { deadlineWords } from './plan-words.ts'
import { taskTexts } from './task-texts.ts'

/** Something that waits for the reader, and where it is done. */
type Task = { readonly text: string; readonly href: string }

/**
 * What the action plans of this year and later want of the actor now: of a local council's chair and
 * coordinator about their own plan, of the secretariat about those that are late.
 */
export async function actionPlanTasks(
  db: Db,
  actor: Actor,
  lang: Lang,
  today: CalendarDate,
): Promise<readonly Task[]> {
  const district = await theDistrict(db)
  if (!district) return []
  const thisYear = Number(today.slice(0, 4))
  const years = (await yearsWithActionPlans(db, district.id)).filter((year) => year >= thisYear).toReversed()
  const arranges = may(actor, 'status-round.arrange', { councilId: await districtCouncilId(db) })
  const councils = ledBy(actor)
  const tasks: Task[] = []
  for (const year of years) {
    for (const councilId of councils) {
      const plan = await actionPlanFor(db, councilId, year)
      const name = plan && planName(lang, plan, councils.length > 1)
      if (plan && name) tasks.push(...(await tasksOf({ db, actor, lang, today, plan, name })))
    }
    if (arranges) tasks.push(...lateTasks(await actionPlansOf(db, district.id, year), lang, today))
  }
  return tasks
}

/** The local councils that the actor leads, as chair or coordinator, each once. */
function ledBy(actor: Actor) {
  const leading = actor.seats.filter(
    ({ councilKind, role }) => councilKind === 'local' && (role === 'chair' || role === 'secretary'),
  )
  return [...new Set(leading.map((seat) => seat.councilId))]
}

function planName(lang: Lang, plan: ActionPlan, withCouncil: boolean): string {
  const t = taskTexts[lang]
  return withCouncil ? t.planOf(plan.year, councilIn(lang, plan)) : t.plan(plan.year)
}

type Asked = {
  readonly db: Db
  readonly actor: Actor
  readonly lang: Lang
  readonly today: CalendarDate
  readonly plan: ActionPlan
  readonly name: string
}

async function tasksOf(asked: Asked): Promise<readonly Task[]> {
  const { db, actor, lang, plan, name } = asked
  const t = taskTexts[lang]
  switch (plan.state) {
    case 'draft':
      return draftTasks(asked)
    case 'submitted':
      return meetingTasks(asked)
    case 'adopted':
      return may(actor, 'action-plan.publish', { councilId: plan.councilId })
        ? [{ text: t.publish(name), href: actionPlanPaths.publish(plan.id) }]
        : []
    case 'published': {
      const marked = (await answersOf(db, [plan.id])).filter((answer) => answer.review !== null).length
      return marked > 0 ? [{ text: t.review(marked, name), href: actionPlanPaths.plan(plan.id) }] : []
    }
    case 'superseded':
      return []
  }
}

async function draftTasks({ db, lang, today, plan, name }: Asked): Promise<readonly Task[]> {
  const t = taskTexts[lang]
  const gaps = await planGaps(db, plan, today)
  const deadline = plan.number === 1 ? `${deadlineWords(lang, plan.deadline, today)}.` : ''
  const href = actionPlanPaths.plan(plan.id)
  const answers = gaps.answers.filter((entry) => entry.gaps.some(isUnanswered)).length
  const reviews = gaps.answers.filter((entry) => entry.gaps.includes('to-be-reviewed')).length
  const uncovered = gaps.answers.filter((entry) => entry.gaps.includes('covered-without-measure')).length
  const tasks: readonly (Task | null)[] = [
    answers > 0 ? { text: t.answers(answers, name, deadline).trim(), href } : null,
    reviews > 0 ? { text: t.review(reviews, name), href } : null,
    uncovered > 0 ? { text: t.uncovered(uncovered, name), href } : null,
    gaps.undecided.length > 0
      ? { text: t.undecided(gaps.undecided.length, name), href: actionPlanPaths.carryOver(plan.id) }
      : null,
    gaps.measures.length > 0 ? { text: t.measures(gaps.measures.length, name), href } : null,
  ]
  const open = tasks.filter((task) => task !== null)
  if (open.length > 0) return open
  return [{ text: t.submit(name, deadline).trim(), href: actionPlanPaths.steps(plan.id) }]
}

function isUnanswered(gap: AnswerGap): boolean {
  return gap === 'no-answer' || gap === 'no-reason'
}

async function meetingTasks({ db, actor, lang, today, plan, name }: Asked): Promise<readonly Task[]> {
  const t = taskTexts[lang]
  const target = { councilId: plan.councilId }
  const item = await agendaItemFor(db, plan.id)
  if (!item || item.decision || item.meeting.state === 'cancelled')
    return may(actor, 'meeting.edit', target)
      ? [{ text: t.schedule(name), href: actionPlanPaths.steps(plan.id) }]
      : []
  const { heldOn } = item.meeting
  if (heldOn > today || !may(actor, 'decision.record', target)) return []
  return [{ text: t.decide(name, formatDate(heldOn, lang)), href: actionPlanPaths.decide(item.id) }]
}

/** The first editions that are still drafts after their deadline, in one line a year. */
function lateTasks(plans: readonly ActionPlan[], lang: Lang, today: CalendarDate): readonly Task[] {
  const late = plans.filter((plan) => plan.state === 'draft' && plan.number === 1 && isLate(plan, today))
  const unsent = late.filter((plan) => plan.submittedOn === null)
  const [first] = unsent
  if (!first) return []
  const names = unsent.map((plan) => councilIn(lang, plan))
  return [{ text: taskTexts[lang].missing(names, first.year), href: actionPlanPaths.year(first.year) }]
}
