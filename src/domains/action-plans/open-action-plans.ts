import { lockEdition } from '#adoption'
import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import { councilsOf, districtCouncilId, theDistrict, type DistrictId } from '#councils'
import type { Tx } from '#db'
import { authorise, type Actor, type CouncilId } from '#permissions'
import { findEdition, partsOf, type EditionId } from '#plans'
import { insertAnswers, type NewAnswer } from './answer-queries.ts'
import { insertActionPlan } from './change-queries.ts'
import { deadlineIn } from './deadline.ts'
import { asRow, focusAreas } from './focus-areas.ts'
import { tellOfOpening, tellOfReview } from './notices.ts'
import { actionPlanFor, answersOf, findActionPlan } from './queries.ts'
import { reviewAnswers, type PublishedEdition } from './review-answers.ts'
import type { ActionPlan } from './types.ts'

/** What the publication of a district plan led to in the local councils. */
export type Opening = {
  /** The drafts that were made, by council name. */
  readonly opened: readonly ActionPlan[]
  /** How many answers the councils have to look at again. */
  readonly toBeReviewed: number
  /** The councils that have neither chair nor secretary, so that nobody was told. */
  readonly unreached: readonly CouncilId[]
}

/**
 * Gives every local council its action plan for the year of a published edition. Where a council has one
 * that answers an earlier edition, the answers that are touched are marked to be reviewed; none is lost.
 * Chairs and secretaries are told by mail. A second time with the same edition nothing happens.
 *
 * @param url the site's address, without a slash at the end
 * @throws Error for an edition that is not published
 */
export async function openActionPlans(
  tx: Tx,
  actor: Actor,
  editionId: EditionId,
  url: string,
  today: CalendarDate,
): Promise<Opening> {
  const seat = authorise(actor, 'plan.publish', { councilId: await districtCouncilId(tx) })
  const published = await publishedEdition(tx, editionId)
  const opened: ActionPlan[] = []
  const unreached: CouncilId[] = []
  let toBeReviewed = 0
  for (const { id: councilId, kind } of await councilsOf(tx, published.edition.districtId as DistrictId)) {
    if (kind === 'district') continue
    const known = await actionPlanFor(tx, councilId, published.edition.year)
    if (known?.editionId === editionId) continue
    const marks = known ? await reviewAnswers(tx, known, published) : []
    const plan = known ?? (await openOne(tx, councilId, published))
    if (!known) opened.push(plan)
    toBeReviewed += marks.length
    const told = known
      ? await tellOfReview(tx, plan, published, marks, url, today)
      : await tellOfOpening(tx, plan, published, url, today)
    if (!told) unreached.push(councilId)
    const deed = known ? 'action-plan.edition-changed' : 'action-plan.opened'
    const subject = { kind: 'action-plan', id: plan.id }
    await record(tx, actor, seat, deed, subject, { edition: editionId, toBeReviewed: marks.length, told })
  }
  return { opened, toBeReviewed, unreached }
}

async function publishedEdition(tx: Tx, id: EditionId): Promise<PublishedEdition> {
  // Whoever opens the same year at the same time waits, and then finds it opened.
  await lockEdition(tx, id)
  const edition = await findEdition(tx, id)
  const district = await theDistrict(tx)
  if (edition?.state !== 'published' || !district) throw new Error('action plans follow a published plan')
  return { edition, district, areas: focusAreas(await partsOf(tx, id)) }
}

async function openOne(tx: Tx, councilId: CouncilId, published: PublishedEdition): Promise<ActionPlan> {
  const { edition, district, areas } = published
  const { year } = edition
  const id = await insertActionPlan(tx, {
    councilId,
    year,
    number: 1,
    editionId: edition.id,
    deadline: deadlineIn(year, district.actionPlanDue),
    correctionReason: null,
    submittedOn: null,
  })
  await insertAnswers(tx, id, [...areas.map(asRow), ...(await ownAreas(tx, councilId, year))], 1)
  const plan = await findActionPlan(tx, id)
  if (!plan) throw new Error('the plan was just made')
  return plan
}

/** The council's own areas of the year before, to be answered anew. */
async function ownAreas(tx: Tx, councilId: CouncilId, year: number): Promise<readonly NewAnswer[]> {
  const before = await actionPlanFor(tx, councilId, year - 1)
  const rows = before ? await answersOf(tx, [before.id]) : []
  return rows
    .filter((row) => row.local)
    .map(({ focusAreaId, number, title, local }) => ({ focusAreaId, number, title, local }))
}
